import type { Status } from '@cairn/core'
import { asWritten } from './concept.ts'
import { field } from './field.ts'

/** What the elements of a resource make of it, and which they were. */
export interface Verdict {
  status: Status
  because: string[]
  version?: string
  /** Told of a relative, not of the patient. */
  relative?: true
  /** What was found out is passed on to the components; an own value's doubt is not. */
  ownOnly?: true
}

/** "verificationStatus=refuted": an element as written. */
export const element = (resource: unknown, name: string): string => `${name}=${asWritten(field(resource, name))}`

/** A status with the elements that decided it. */
export const verdict = (status: Status, ...because: string[]): Verdict => ({ status, because })
