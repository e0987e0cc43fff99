/** A rule of knowledge: what it matches, what that means, and sentences that prove it. */
export interface LexiconRule<Meaning = unknown> {
  id: string
  patterns: string[]
  means: Meaning
  /** Sentences in which the rule must be found; at least one. */
  yes: string[]
  /** Sentences in which it must not be found. */
  no?: string[]
}

/** Rules of one layer compete for words (longest wins); layers do not see one another. */
export interface Layer<Meaning = unknown> {
  layer: string
  rules: LexiconRule<Meaning>[]
}

/** What a hit tells of its rule. */
export interface HitRule<Meaning = unknown> {
  id: string
  means: Meaning
}

/** A match: token range [first, last], text range [start, end). */
export interface Hit<Meaning = unknown> {
  rule: HitRule<Meaning>
  layer: string
  first: number
  last: number
  start: number
  end: number
}
