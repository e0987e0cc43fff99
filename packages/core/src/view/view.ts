import type { DocumentId, Unread } from '../source/source.ts'
import type { Biomarker, Items } from '../statement/item.ts'
import type { Basis, DocumentKind, Extent } from '../statement/statement.ts'
import type { Day, PartialDate } from '../time/day.ts'

/** The answer per thread, site and episode. */
export const certainties = [
  'not-applicable',
  'not-addressed',
  'none-seen',
  'possible',
  'suspected',
  'established',
  'conflicting',
] as const
export type Certainty = (typeof certainties)[number]

export type ThreadExtent = Extent | 'several' | 'does-not-apply'

/** Words in a document, enough to open it at the very words. */
export interface Citation {
  /** Evidence id when it is a statement; absent for other quoted facts. */
  evidence?: string
  document: DocumentId
  file: string
  page: number
  start: number
  end: number
  quote: string
  date?: PartialDate
}

/** One step of how an answer came to be, oldest first. */
export interface Step {
  date: PartialDate | undefined
  certainty: Certainty
  extent: ThreadExtent
  basis: Basis[]
  /** Code of the clinical rule that decided, such as "R4b". */
  rule: string
  because: Citation[]
}

export interface ThreadCertainty {
  certainty: Certainty
  extent: ThreadExtent
  basis: Basis[]
  rule: string
  because: Citation[]
  /** The alternative an author names, kept beside (R8). */
  alternatives: Citation[]
  /** Findings that did not settle it: "not confirmed on this sample" (R4). */
  notSettledBy: Citation[]
  /** For none-seen: test, region, date, as written (R6). */
  test?: string
  region?: string
  date?: PartialDate
  /** Later documents that were not read or say nothing of it (R6). */
  laterDocuments: { file: string; date?: PartialDate; read: boolean }[]
  /** The author's response words, for known cancer that was never stated free of it (R1, R2). */
  responseWords: Citation[]
  history: Step[]
}

export interface Episode {
  id: string
  site: string
  extent: ThreadExtent
  from: PartialDate | undefined
  to?: PartialDate
  certainty: Certainty
  basis: Basis[]
  treated: boolean
  because: Citation[]
  history: Step[]
}

export type BoardState = 'known' | 'conflicting' | 'pending' | 'looked-for-and-absent' | 'not-in-the-file'

export interface BoardItem {
  key: Exclude<keyof Items, 'biomarkers'>
  state: BoardState
  /** One value, or the values that disagree. */
  values: {
    value: string | number | boolean
    prefix?: string
    qualifier?: string
    several?: boolean
    replaced?: boolean
    because: Citation[]
  }[]
}

/** The pathology board of one specimen; a report and its addenda and amendments share it. */
export interface Specimen {
  id: string
  documents: DocumentId[]
  labNumber?: string
  date: PartialDate | undefined
  items: BoardItem[]
  biomarkers: (Pick<Biomarker, 'name' | 'result' | 'value'> & { state: BoardState; because: Citation[] })[]
}

export interface Treatment {
  kind: 'surgery' | 'systemic' | 'radiation' | 'other'
  name: string
  state: 'given' | 'planned' | 'stopped' | 'declined' | 'not-given'
  start?: PartialDate
  end?: PartialDate
  cycles?: number
  purpose?: string
  reasonStopped?: string
  because: Citation[]
}

export interface Thread {
  id: string
  /** Organ code and, when written, side and histology; "unstated" when no document names one. */
  primary: { organ: string; laterality?: string; histology?: string; because: Citation[] }
  certainty: ThreadCertainty
  episodes: Episode[]
  board: Specimen[]
  treatments: Treatment[]
}

export interface TimelineEvent {
  date: PartialDate | undefined
  kind: 'diagnosis' | 'operation' | 'pathology' | 'imaging' | 'treatment' | 'visit' | 'marker' | 'finding'
  thread?: string
  /** What happened, as a code with parameters for the catalogue. */
  what: string
  params?: Record<string, string | number>
  because: Citation[]
}

export interface IdentityView {
  names: { value: string; because: Citation[] }[]
  birthDates: { value: string; because: Citation[] }[]
  sexes: { value: string; because: Citation[] }[]
  numbers: { value: string; because: Citation[] }[]
  /** Documents whose name, birth date, sex, number or cancer does not fit the rest: flagged and asked, never dropped (R21). */
  flags: {
    document: DocumentId
    file: string
    differs: ('name' | 'birthDate' | 'sex' | 'number' | 'cancer')[]
    setAside: boolean
    because: Citation[]
  }[]
}

export interface Gap {
  /** Code for the catalogue. */
  code:
    | 'pending'
    | 'missing'
    | 'conflict'
    | 'identity'
    | 'other-cancer'
    | 'not-reviewed'
    | 'board'
    | 'urgent'
    | 'no-tissue'
  thread?: string
  params?: Record<string, string | number>
  because: Citation[]
}

export interface Question {
  code: string
  params?: Record<string, string | number>
  /** The kind of clinician to ask. */
  ask: 'oncologist' | 'surgeon' | 'radiologist' | 'pathologist' | 'records-office' | 'team'
  because: Citation[]
}

export interface DocumentView {
  id: DocumentId
  file: string
  mediaType: string
  kind: DocumentKind
  language: string
  pages: number
  date?: PartialDate
  /** Copied text of an earlier document, by file. */
  copies?: { from: string; quote: string }[]
}

/** "cairn.view/1": everything derived for one case on one day; computed, never truth. */
export interface View {
  format: 'cairn.view/1'
  today: Day
  threads: Thread[]
  timeline: TimelineEvent[]
  identity: IdentityView
  gaps: Gap[]
  questions: Question[]
  documents: DocumentView[]
  unread: Unread[]
}
