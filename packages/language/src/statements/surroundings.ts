import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared, sentenceIndexAt } from '../prepare.ts'
import { isKnownAt, wordAt } from '../text/tokens.ts'
import type { SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

type ViewAt = (index: number) => SentenceView | undefined

/** What the whole text says about its subject: is a cancer named, and of which organs, or some other condition. */
export function surroundingsOf(prepared: Prepared, view: ViewAt): Surroundings {
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const said = new Set(subjects.map((s) => s.rule.means.about))
  let organs: ReadonlySet<string> | undefined
  return {
    view,
    cancerNamed: said.has('cancer') || said.has('setting'),
    otherNamed: said.has('else'),
    get organs() {
      organs ??= new Set(
        subjects.filter((s) => s.rule.means.about === 'cancer').flatMap((s) => organsOf(prepared, s, view)),
      )
      return organs
    },
  }
}

/** "breast cancer", "carcinoma of the breast": organs named right before a cancer, or right after its "of". */
function organsOf(prepared: Prepared, cancer: Hit<SubjectMeaning>, viewAt: ViewAt): string[] {
  const own = cancer.rule.means.organ === undefined ? [] : [cancer.rule.means.organ]
  const view = viewAt(sentenceIndexAt(prepared, cancer.start))
  if (view === undefined) return own
  const genitive = view.edges.some((e) => e.rule.means.edge === 'of' && e.first === cancer.last + 1)
  const beside = view.places.filter((place) =>
    place.first <= cancer.last
      ? place.last >= cancer.first - 2 && joined(prepared, place.last, cancer.first)
      : genitive && place.first <= cancer.last + 3,
  )
  return [...own, ...beside.flatMap((place) => place.rule.means.organ ?? [])]
}

/** One plain word at most between the organ and the cancer: "breast ductal carcinoma". */
function joined({ tokens }: Prepared, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!/^[a-z]/.test(wordAt(tokens, i)) || isKnownAt(tokens, i)) return false
  return true
}
