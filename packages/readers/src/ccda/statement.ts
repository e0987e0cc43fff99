import type { Day, EntryKind, Status } from '@cairn/core'
import type { References } from './references.ts'
import type { Element } from './xml-tree.ts'

/** A clinical statement a person would count, with what around it bears on it. */
export interface Statement {
  element: Element
  kind: EntryKind
  /** The concern, diagnosis act or organizer that holds it, nearest first. */
  holders: Element[]
}

/** One thing that bears on the status of a statement, as written. */
export interface Reason {
  status: Status
  because: string
}

/** What a judgement needs beside the statement. */
export interface Sight {
  references: References
  /** The day of the document. */
  day: Day | undefined
}
