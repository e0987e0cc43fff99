import type { Basis, DocumentKind } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'

const ofKind: Partial<Record<DocumentKind, Basis>> = {
  pathology: 'tissue',
  radiology: 'imaging',
  operative: 'examination',
  oncology: 'clinician',
  discharge: 'clinician',
  telephone: 'clinician',
}

/** What a mention rests on: its own words, else what this kind of document is made from (R5). */
export function basisOf(view: SentenceView, hit: Hit<ConceptMeaning>): Basis | undefined {
  return hit.rule.means.basis ?? ofKind[view.prepared.kind]
}
