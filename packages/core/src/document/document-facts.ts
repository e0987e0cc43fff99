import type { Basis, Extent, Range, Statement } from '../statement/statement.ts'
import type { PartialDate } from '../time/day.ts'

/** Words of the document that carry a fact, and the rules that found them. */
export interface Quoted {
  span: Range
  quote: string
  rules: string[]
}

/** What the header says about whose paper this is; every reading the words allow is kept (R21). */
export interface IdentityFact extends Quoted {
  what: 'name' | 'birthDate' | 'sex' | 'number' | 'age'
  /** Normalised: names folded to "family given" upper case, dates as partial dates, numbers without spaces or dashes. */
  value: string
  /** Other readings of the same words (day/month order, family/given order). */
  alternatives?: string[]
}

export type DateRole =
  | 'exam'
  | 'operation'
  | 'collected'
  | 'received'
  | 'reported'
  | 'amended'
  | 'clinic'
  | 'meeting'
  | 'dictated'
  | 'printed'
  | 'document'

export interface DateFact extends Quoted {
  role: DateRole
  date: PartialDate
  alternatives?: PartialDate[]
}

export interface VersionFact extends Quoted {
  version: 'amended' | 'corrected' | 'addendum' | 'supplementary'
  /** The date or laboratory number of the report it speaks of, as written. */
  of?: string
}

export interface TreatmentFact extends Quoted {
  kind: 'surgery' | 'systemic' | 'radiation' | 'other'
  /** As written, without dates. */
  name: string
  /** Generic names of its drugs, so that a trade name or a regimen's letters meet the same treatment elsewhere. */
  agents?: string[]
  state: 'given' | 'planned' | 'stopped' | 'declined' | 'not-given'
  start?: PartialDate
  end?: PartialDate
  cycles?: number
  purpose?: 'curative' | 'adjuvant' | 'neoadjuvant' | 'palliative' | 'salvage' | 'maintenance'
  reasonStopped?: string
}

/** Something awaited, not in the file, planned, urgent, about risk or a marker value: each a quoted line of its own kind. */
export interface NoticeFact extends Quoted {
  notice:
    | 'pending'
    | 'missing'
    /** An examination told with its day (`when`, a partial date); whether its report is in the file is for the case to see. */
    | 'referred'
    | 'follow-up'
    | 'urgent'
    | 'risk'
    | 'not-reviewed'
    /** An author says that something written elsewhere is wrong; `when`: the day of the paper meant. */
    | 'correction'
    | 'relative'
    | 'unticked'
    | 'staging-rule'
    | 'wish'
  /** What it is about: "HER2 FISH", "CT chest". */
  what?: string
  /** The examination's own words without place or specimen, for finding its report: "FISH", "CT". */
  named?: string
  /** The kind of examination `what` names. */
  test?: 'imaging' | 'scope' | 'tissue' | 'blood' | 'molecular'
  when?: string
}

export interface MarkerFact extends Quoted {
  marker: string
  value: string
  unit?: string
  assay?: string
  date?: PartialDate
}

/** A cancer the document speaks of as the patient's own: its organ, side and name. */
export interface CancerFact extends Quoted {
  organ: string
  laterality?: 'left' | 'right' | 'bilateral'
  histology?: string
  /** Where it is said: a title or diagnosis weighs more than a mention in passing. */
  role: 'title' | 'diagnosis' | 'history' | 'mention'
}

/** A place in the body as an author names it: "segment 6 of the liver" = organ liver, part "segment 6". */
export interface Site extends Quoted {
  organ: string
  part?: string
  laterality?: 'left' | 'right' | 'bilateral'
}

/** What a later author or an adequate sample does to an earlier suspicion of the same place (R4). */
export type Settling = 'benign-by-sample' | 'benign-by-author' | 'not-settled-by-sample' | 'malignant-by-sample'

/** A statement with everything the case needs to place it: where in the body, when examined, on what basis. */
export interface Finding {
  statement: Statement
  sites: Site[]
  /** The examination or event, not the document (R10); absent: the document's own date. */
  date?: PartialDate
  basis: Basis
  extent: Extent
  /** Stated freedom of disease, complete remission, completed curative treatment of all known disease (R1). */
  freedom?: boolean
  /** How freedom is worded: in words of its own, as completed treatment, or only as a denial ("no evidence of"). */
  freedomBy?: 'words' | 'completion' | 'denial'
  settles?: Settling
  /** The alternative an author names: "A or B" (R8). */
  alternative?: Quoted
  /** Told as copied or brought forward by the document itself. */
  carried?: boolean
  /** Told as earlier or treated: it may be a return the file already knows. */
  past?: boolean
  /** A sample holds cancer and its author leaves open which. */
  originOpen?: boolean
  /** Words of the test and region, for "none seen" (R6). */
  test?: string
  region?: string
  /** Which of the patient's cancers, when the words say so. */
  cancer?: string
}

/** Everything understood from one document; plain JSON. */
export interface DocumentFacts {
  title: Quoted | undefined
  version: VersionFact | undefined
  labNumber: string | undefined
  identity: IdentityFact[]
  dates: DateFact[]
  author: Quoted | undefined
  treatments: TreatmentFact[]
  notices: NoticeFact[]
  markers: MarkerFact[]
  cancers: CancerFact[]
}
