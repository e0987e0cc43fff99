import type { Range, Status } from '../statement/statement.ts'
import type { PartialDate } from '../time/day.ts'

/** A code as a document prints it: system (a URI or OID), code, and the document's own display. */
export interface Coding {
  system?: string
  code?: string
  display?: string
}

export type EntryKind =
  | 'patient'
  | 'condition'
  | 'observation'
  | 'procedure'
  | 'medication'
  | 'family-history'
  | 'allergy'
  | 'immunization'
  | 'report'
  | 'other'

/** A value as the document gives it; `text` is what a person would read. */
export interface EntryValue {
  text: string
  codes?: Coding[]
  number?: number
  unit?: string
}

/**
 * One coded entry of a structured document (a FHIR resource, an entry of a CDA section), with its meaning kept as the document
 * gives it. Its line in the pages tells the same in words, so that it can be quoted and opened like any text.
 */
export interface CodedEntry {
  /** Where it stands: "Bundle.entry[12].resource", "/ClinicalDocument[1]/component[1]/…/entry[3]". */
  path: string
  /** The line that tells it, in the text of a page. */
  page: number
  start: number
  end: number
  /** The line of the author's own text, on the same page, that the entry says it stands for. */
  narrative?: Range
  kind: EntryKind
  codes: Coding[]
  /** The thing in the document's own words. */
  name: string
  value?: EntryValue
  /** In our words: refuted is absent, provisional or differential is suspected or possible, a relative's is other. */
  status: Status
  /** The elements that decided the status, as written: "verificationStatus=refuted", "negationInd=true". */
  because: string[]
  subject: 'patient' | 'relative'
  date?: PartialDate
  until?: PartialDate
  /** How far the document stands by it: "preliminary", "amended", "entered-in-error" and the like, as written. */
  version?: string
}
