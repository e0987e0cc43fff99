import type { Layer } from '../lexicon/lexicon.ts'
import type { LanguagePack, LayerGroup } from '../pack.ts'
import { concepts } from './concepts.ts'
import { context } from './context.ts'
import { headings, kinds } from './headings.ts'
import { places } from './places.ts'
import { edges, subjects } from './subjects.ts'

/** Chinese as mainland hospitals write it; a first, small pack. */
export const zh: LanguagePack = {
  language: 'zh',
  depth: 'sentences',
  layers: {
    text: [headings, concepts, subjects],
    kind: [kinds],
    sentence: [context],
    beside: [places, edges],
    item: [],
    row: [],
    case: [],
    target: [],
  } as Record<LayerGroup, Layer[]>,
  kinds: ['telephone', 'pathology', 'operative', 'discharge', 'radiology', 'oncology', 'other'],
  sentences: { spaceless: true, abbreviations: new Set() },
}
