import type { Layer } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'
import { diseaseConcepts } from './concepts-disease.ts'
import { markerConcepts } from './concepts-marker.ts'
import { recurrenceConcepts } from './concepts-recurrence.ts'
import { spreadConcepts } from './concepts-spread.ts'

/** English words for return, spread, presence and markers of a cancer. */
export const concepts: Layer<ConceptMeaning> = {
  layer: 'concept',
  rules: [...recurrenceConcepts, ...spreadConcepts, ...diseaseConcepts, ...markerConcepts],
}
