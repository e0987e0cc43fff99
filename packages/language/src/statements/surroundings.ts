import { hitsOf, type Prepared } from '../prepare.ts'
import type { PlaceMeaning, SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

/** What the whole text says about its subject: is a cancer named, and of which organs. */
export function surroundingsOf(prepared: Prepared, view: (index: number) => SentenceView | undefined): Surroundings {
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const cancers = subjects.filter((s) => s.rule.means.about === 'cancer')
  return { view, cancerNamed: cancers.length > 0, organs: organsOf(prepared, cancers) }
}

/** "breast cancer", "carcinoma of the breast": organs named right beside a cancer. */
function organsOf(prepared: Prepared, cancers: { first: number; last: number }[]): Set<string> {
  const places = hitsOf<PlaceMeaning>(prepared, 'place')
  const organs = new Set<string>()
  let at = 0
  for (const cancer of cancers) {
    while (at < places.length && places[at]!.last < cancer.first - 3) at++
    for (let k = at; k < places.length && places[k]!.first <= cancer.last + 3; k++) {
      const { organ } = places[k]!.rule.means
      if (organ !== undefined) organs.add(organ)
    }
  }
  return organs
}
