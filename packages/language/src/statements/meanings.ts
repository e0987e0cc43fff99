import type { Aspect, Basis, Concept, Extent, Status } from '@cairn/core'

/** Layer `concept`: words that speak of return, spread, presence or a marker of a cancer; `none` takes words away. */
export interface ConceptMeaning {
  concept: Concept | 'none'
  /** How the words stand: before their noun, as a noun, as a verb after its subject, or complete in themselves. */
  form: 'adjective' | 'noun' | 'verb' | 'complete'
  /** What makes it about the cancer: the words alone, a cancer named in the phrase, or nothing else being named. */
  needs: 'nothing' | 'cancer-named' | 'no-other-named'
  status?: Status
  extent?: Extent
  aspect?: Aspect
  basis?: Basis
  /** A form's label: its value decides, and without one its own status stands. */
  label?: true
  /** Counts only as written in capitals: NED, not Ned. */
  capitals?: true
}

/** Layers `context` and `label` (values after a form's colon): words that give a mention near them its status, in the manner of NegEx and ConText. */
export interface ContextMeaning {
  /**
   * `none` makes a pseudo-trigger: it only takes words away from shorter triggers. `stop` ends scopes. `limit` only
   * restricts a denial.
   */
  gives: Status | 'none' | 'stop' | 'limit'
  /** Where the scope lies, seen from the trigger; for a stop, which scopes it ends. */
  direction: 'forward' | 'backward' | 'both'
  /** Tokens the scope may span; absent: to the end of the sentence. For a stop: how near the mention it must stand. */
  reach?: number
  /** For a stop: the statuses whose scope it ends; absent: all. */
  ends?: Status[]
  /** A count of none: a count of some in the same line outweighs it. */
  count?: true
  restricted?: 'new' | 'other' | 'outside' | 'sample'
  /** A code of a staging list: it counts only when another code of the same letter stands near (a list nobody ticked). */
  code?: 'T' | 'N' | 'M'
  /** Speaks of the mention it grows out of too: "a new primary or". */
  around?: true
  /** Said of somebody else than the patient. */
  experiencer?: 'other'
}

/**
 * Layer `subject`: what a phrase is about. `vague` words (mass, disease) take their sense from the text around them;
 * a `setting` (a clinic, a treatment) only tells that the text deals with cancer.
 */
export interface SubjectMeaning {
  about: 'cancer' | 'vague' | 'else' | 'setting'
  /** A vague word whose bare denial speaks of the cancer: "no evidence of disease". */
  deniable?: true
  /** The organ in which a cancer of this name begins. */
  organ?: string
}

/** Layer `edge`: words at which a noun phrase ends, read from left to right. */
export interface EdgeMeaning {
  /**
   * A `locative` leads to a place: in, to; a `growing` word to what is invaded, which is never distant by itself; an
   * `origin` to where a cancer began: from.
   */
  edge: 'article' | 'copula' | 'preposition' | 'origin' | 'growing' | 'locative' | 'of' | 'verb' | 'conjunction'
}

/** Layer `place`: words that tell how far, and the organ they name. */
export interface PlaceMeaning {
  extent: Extent
  organ?: string
}
