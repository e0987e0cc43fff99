import type { CancerFact, DateFact, DocumentFacts, Finding } from '../document/document-facts.ts'
import type { DocumentId, Unread } from '../source/source.ts'
import type { Items } from '../statement/item.ts'
import type { DocumentKind, Range } from '../statement/statement.ts'
import type { PartialDate } from '../time/day.ts'

/** A text span that a better reader can find again: 32 characters either side and the reader's version. */
export interface Span {
  page: number
  start: number
  end: number
  quote: string
  before: string
  after: string
  reader: string
}

/** A statement proposed for the case. The id comes from document, concept, quote and occurrence, so it is the same in any order. */
export interface Evidence {
  id: string
  document: DocumentId
  place: Span
  /** The same span in the document's whole text. */
  range: Range
  finding: Finding
  /** Read by recognition: what it denies or establishes counts only once a person matched it with the page (R12). */
  ocr?: true
  review: 'unreviewed'
}

/** One document folded for the case: everything the view needs of it, nothing else. */
export interface DocumentSummary {
  document: DocumentId
  name: string
  mediaType: string
  kind: DocumentKind
  language: string
  /** Date of the examination or event the document is about, with where it was read; absent: the name's date, or none. */
  date: PartialDate | undefined
  dateFact: DateFact | undefined
  /** The whole text, for copied-forward checks and quotes; pages joined as in `wholeText`. */
  text: string
  pageStarts: number[]
  reader: string
  facts: DocumentFacts
  items: Items
  evidence: Evidence[]
  cancers: CancerFact[]
  unread: Unread[]
}
