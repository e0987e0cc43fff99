import type { Layer } from '../lexicon/lexicon.ts'
import type { LanguagePack } from '../pack.ts'
import { concepts } from './concepts.ts'
import { context } from './context.ts'
import { headings, kinds } from './headings.ts'
import { places } from './places.ts'
import { edges, subjects } from './subjects.ts'

/** Chinese as mainland hospitals write it; a first, small pack. */
export const zh: LanguagePack = {
  language: 'zh',
  depth: 'sentences',
  layers: [headings, kinds, concepts, context, subjects, places, edges] as Layer[],
  caseLayers: [],
  targetLayers: [],
  kinds: ['telephone', 'pathology', 'operative', 'discharge', 'radiology', 'oncology', 'other'],
  sentences: { spaceless: true, abbreviations: new Set() },
}
