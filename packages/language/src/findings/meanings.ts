import type { Basis } from '@cairn/core'

/** Layer `site`: an organ, a part, or both. A part without an organ takes it from the words around it. */
export interface SiteMeaning {
  organ?: string
  /** A name, or how to read it from the words: all of them, the first, or `name` with the number that ends them. */
  part?: 'as-written' | 'first-word' | 'numbered' | (string & {})
  name?: string
  laterality?: 'left' | 'right' | 'bilateral'
}

/** Layer `side`: left and right, said before or after a place. */
export interface SideMeaning {
  laterality: 'left' | 'right' | 'bilateral'
}

/** Layer `invade`: words after which a place is a neighbour of the finding, not its site. */
export interface InvadeMeaning {
  reaches: true
}

/** Layer `test`: an examination, what it rests on, and the organ it looks at. */
export interface TestMeaning {
  basis: Basis
  organ?: string
  /** Says only that there was an examination: "imaging". */
  generic?: true
}

/** Layer `frame`: what the words at the head of a document make it. */
export type FrameKind =
  | 'imaging'
  | 'endoscopy'
  | 'tissue'
  | 'cytology'
  | 'operation'
  | 'board'
  | 'visit'
  | 'laboratory'
  | 'treatment'
export interface FrameMeaning {
  frame: FrameKind
  /** A specialty's name: counts when nothing says more. */
  weak?: true
  /** Counts in the first lines only. */
  title?: true
}

/** Layer `region`: parts of the body an examination covers. `wide` regions together cover the trunk. */
export interface RegionMeaning {
  wide: 'chest' | 'abdomen' | 'whole' | 'no'
}

/** Layer `freedom`: an author's words that treatment with curative aim is complete, or that the cancer is in remission. */
export interface FreedomMeaning {
  says:
    | 'free'
    | 'none'
    | 'completed'
    | 'completing'
    | 'perfect'
    | 'remission'
    | 'not-yet'
    | 'condition'
    | 'denial'
    | 'evidence'
    | 'not'
}

/** Layer `sample`: what a diagnosis line makes of a sample, and names of what is no cancer. */
export interface SampleMeaning {
  says: 'inadequate' | 'adequate' | 'limited' | 'benign' | 'malignant' | 'open-origin' | 'effect'
}

/** Layer `told`: text an author carries along, or speaks of without standing for it. */
export interface ToldMeaning {
  told:
    | 'carried'
    | 'request'
    | 'error'
    | 'rejected'
    | 'compared'
    | 'normal'
    | 'seems'
    | 'leads'
    | 'attributed'
    | 'quoted'
    | 'planned'
    | 'asked'
    | 'before'
    | 'done'
    | 'header'
    | 'concludes'
    | 'shows'
}

/** Layer `choice`: an author names another explanation beside the suspicion. */
export interface ChoiceMeaning {
  choice: 'versus' | 'alternative'
}

/** Layer `glue`: little words between the parts of a place; `and` parts two places. */
export interface GlueMeaning {
  glue: 'of' | 'plain' | 'and'
}

/** Layer `suspect`: a finding called suspicious without a name for what it might be. */
export interface SuspectMeaning {
  status: 'suspected'
}
