import type { CodedEntry } from '@cairn/core'
import type { Verdict } from './verdict.ts'

/** A coded entry before its line has a place. */
export type Entry = Omit<CodedEntry, 'page' | 'start' | 'end'>

/** One line and the entries it tells. */
export interface Told {
  line: string
  entries: Entry[]
}

/** What a thing without code, text or title is called. */
export const unnamed = 'without a name'

/** An entry with the status a verdict gives it. */
export function entryOf(path: string, kind: Entry['kind'], name: string, found: Verdict): Entry {
  const { status, because, version } = found
  const subject = found.relative ? 'relative' : 'patient'
  return { path, kind, codes: [], name, status, because, subject, ...(version !== undefined && { version }) }
}

/** A line with its time and, in brackets, what else is said. */
export function ended(line: string, time: string, notes: string[]): string {
  return `${line}${time === '' ? '' : `, ${time}`}${notes.length === 0 ? '' : ` [${notes.join('; ')}]`}`
}
