import { hitsOf, type Prepared } from '../prepare.ts'
import type { Place } from './context.ts'
import type { EdgeMeaning, PlaceMeaning, SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

/** What the whole text says about its subject: is a cancer named, and of which organs. */
export function surroundingsOf(prepared: Prepared, view: (index: number) => SentenceView | undefined): Surroundings {
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const cancers = subjects.filter((s) => s.rule.means.about === 'cancer')
  const organs = organsOf(prepared, cancers)
  for (const { rule } of cancers) if (rule.means.organ !== undefined) organs.add(rule.means.organ)
  return {
    view,
    cancerNamed: cancers.length > 0 || subjects.some((s) => s.rule.means.about === 'setting'),
    otherNamed: subjects.some((s) => s.rule.means.about === 'else'),
    organs,
  }
}

/** "breast cancer", "carcinoma of the breast": organs named right before a cancer, or right after its "of". */
function organsOf(prepared: Prepared, cancers: Place[]): Set<string> {
  const places = hitsOf<PlaceMeaning>(prepared, 'place')
  const edges = hitsOf<EdgeMeaning>(prepared, 'edge')
  const genitives = new Set(edges.filter((e) => e.rule.means.edge === 'of').map((e) => e.first))
  const organs = new Set<string>()
  let at = 0
  for (const cancer of cancers) {
    while (at < places.length && places[at]!.last < cancer.first - 2) at++
    for (let k = at; k < places.length && places[k]!.first <= cancer.last + 3; k++) {
      const place = places[k]!
      const { organ } = place.rule.means
      if (organ === undefined) continue
      const before = place.first <= cancer.last && joined(prepared, place.last, cancer.first)
      if (before || (place.first > cancer.last && genitives.has(cancer.last + 1))) organs.add(organ)
    }
  }
  return organs
}

/** One plain word at most between the organ and the cancer: "breast ductal carcinoma". */
function joined({ tokens }: Prepared, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (!/^[a-z]/.test(tokens.entry[i]!.word) || tokens.entry[i]!.symbols.length > 0) return false
  return true
}
