import type { DocumentKind } from '@cairn/core'
import type { Layer } from '../lexicon/lexicon.ts'
import type { LanguagePack, LayerGroup } from '../pack.ts'
import { concepts } from './concepts.ts'
import { places } from './concepts-places.ts'
import { subjects } from './concepts-subjects.ts'
import { context } from './context.ts'
import { codes } from './context-codes.ts'
import { edges } from './context-edges.ts'
import { generalContext } from './context-general.ts'
import { labels } from './context-labels.ts'
import { documentLayers } from './document/document-layers.ts'
import { findingLayers } from './findings/finding-layers.ts'
import { headings } from './headings.ts'
import { itemLayers, rowLayers } from './items/item-layers.ts'
import { kinds } from './kinds.ts'
import { repair } from './repair.ts'

const kindOrder: DocumentKind[] = ['pathology', 'radiology', 'operative', 'telephone', 'discharge', 'oncology', 'other']

/** English as hospitals write it. */
export const en: LanguagePack = {
  language: 'en',
  depth: 'documents',
  layers: {
    text: [headings, concepts, subjects, codes],
    kind: [kinds],
    sentence: [context, labels],
    beside: [places, edges],
    item: itemLayers,
    row: rowLayers,
    case: [...documentLayers, ...findingLayers],
    target: [generalContext],
  } as Record<LayerGroup, Layer[]>,
  repair,
  kinds: kindOrder,
  sentences: {
    spaceless: false,
    abbreviations: new Set(
      'dr mr mrs ms miss prof st vs v approx no nos fig ca e.g i.e eg ie cf al pt pts hx dx rx tx fx bx st lt rt sup inf ant post dept hosp tel ext max min resp est jr sr inc'.split(
        ' ',
      ),
    ),
  },
}
