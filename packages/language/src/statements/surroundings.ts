import { hitsOf, type Prepared } from '../prepare.ts'
import type { Place } from './context.ts'
import type { EdgeMeaning, PlaceMeaning, SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

/** What the whole text says about its subject: is a cancer named, and of which organs. */
export function surroundingsOf(prepared: Prepared, view: (index: number) => SentenceView | undefined): Surroundings {
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const cancers = subjects.filter((s) => s.rule.means.about === 'cancer')
  return { view, cancerNamed: cancers.length > 0, organs: organsOf(prepared, cancers) }
}

/** "breast cancer", "carcinoma of the breast": organs named right before a cancer, or right after its "of". */
function organsOf(prepared: Prepared, cancers: Place[]): Set<string> {
  const places = hitsOf<PlaceMeaning>(prepared, 'place')
  const ofs = new Set(hitsOf<EdgeMeaning>(prepared, 'edge').filter((e) => e.rule.means.edge === 'of').map((e) => e.first))
  const organs = new Set<string>()
  let at = 0
  for (const cancer of cancers) {
    while (at < places.length && places[at]!.last < cancer.first - 3) at++
    for (let k = at; k < places.length && places[k]!.first <= cancer.last + 3; k++) {
      const place = places[k]!
      const { organ } = place.rule.means
      if (organ === undefined) continue
      const before = place.first <= cancer.last
      const after = place.first > cancer.last && ofs.has(cancer.last + 1)
      if (before || after) organs.add(organ)
    }
  }
  return organs
}
