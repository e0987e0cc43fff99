/** The words of design: one idea, one word. Orders matter: `statusOrder` decides when several statuses apply. */
export const concepts = ['recurrence', 'spread', 'disease', 'marker'] as const
export type Concept = (typeof concepts)[number]

export const statusOrder = [
  'other',
  'hypothetical',
  'absent',
  'historical',
  'possible',
  'suspected',
  'established',
] as const
export type Status = (typeof statusOrder)[number]

export const extents = ['local', 'regional', 'distant', 'unstated'] as const
export type Extent = (typeof extents)[number]

export const aspects = ['present', 'residual', 'progression', 'response', 'new-primary', 'treatment-effect'] as const
export type Aspect = (typeof aspects)[number]

export const bases = ['tissue', 'cytology', 'imaging', 'marker', 'molecular', 'examination', 'clinician'] as const
export type Basis = (typeof bases)[number]

export const documentKinds = [
  'pathology',
  'radiology',
  'operative',
  'oncology',
  'discharge',
  'telephone',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** [start, end) in UTF-16 code units of the text that was read. */
export type Range = [number, number]

/** One thing an author says about the cancer; `span` covers the mention's own words, the rules name the context. */
export interface Statement {
  concept: Concept
  status: Status
  extent: Extent
  aspect?: Aspect
  basis?: Basis
  span: Range
  quote: string
  /** Ids of every rule that made it what it is. */
  rules: string[]
  section?: string
  /** A denial limited by its words: "no new", "no other", "outside the chest", "in these cores" (R6). */
  restricted?: 'new' | 'other' | 'outside' | 'sample'
  /** The sentence the mention stands in. */
  sentence: Range
}

export type Temporality = 'recent' | 'historical' | 'hypothetical'
export type Experiencer = 'patient' | 'other'

/** The context of a given span, whatever it is about. */
export interface TargetContext {
  span: Range
  status: Status
  temporality: Temporality
  experiencer: Experiencer
  negated: boolean
  rules: string[]
}
