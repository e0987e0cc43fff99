import type { DocumentKind } from '@cairn/core'
import type { Layer } from './lexicon/lexicon.ts'
import type { Repair } from './lexicon/make-repair.ts'

export type SectionKind =
  | 'header'
  | 'clinical'
  | 'history'
  | 'family'
  | 'social'
  | 'carried'
  | 'problems'
  | 'medication'
  | 'technique'
  | 'comparison'
  | 'specimen'
  | 'gross'
  | 'intraoperative'
  | 'microscopic'
  | 'synoptic'
  | 'findings'
  | 'impression'
  | 'diagnosis'
  | 'comment'
  | 'addendum'
  | 'amended'
  | 'staging'
  | 'plan'
  | 'treatment'
  | 'indication'
  | 'other'

/** Layer `kind`: a word of a kind of document, and how strongly it speaks. */
export interface KindMeaning {
  kind: DocumentKind
  weight: number
}

/**
 * Layers are matched in groups, so that a task does not pay for what it does not ask: `text` in every text; `kind` where
 * the kind is not told; `sentence` in sentences that speak of disease, `beside` in those where something is said of it;
 * `item` for the pathology board, `row` where that reads rows of counts; `case` for whose the document is, when, what was
 * done, where in the body; `target` for the context of marked targets.
 */
export const layerGroups = ['text', 'kind', 'sentence', 'beside', 'item', 'row', 'case', 'target'] as const
export type LayerGroup = (typeof layerGroups)[number]

/** What a text is read for: lines of `extract`, or documents of a case. */
export type Purpose = 'extract' | 'document'

/** Everything one language knows. The engine holds no words of any language. */
export interface LanguagePack {
  language: string
  /** `documents`: charts may be read with it; `sentences`: single sentences only, a chart's answer must not rest on it. */
  depth: 'documents' | 'sentences'
  /** Rules by what needs them; layer names are listed beside the code that reads them. */
  layers: Record<LayerGroup, Layer[]>
  repair?: Repair
  sentences: SentenceRules
  /** Words that tell a document's kind, weighed by where they stand: layer `kind`, meaning a KindMeaning. */
  kinds: DocumentKind[]
}

export interface SentenceRules {
  /** Words after which a full stop ends nothing, folded and without the stop. */
  abbreviations: ReadonlySet<string>
  /** True when the script writes no spaces: signs end a sentence without a space after them. */
  spaceless: boolean
}
