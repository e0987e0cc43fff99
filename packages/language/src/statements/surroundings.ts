import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared, sentenceIndexAt } from '../prepare.ts'
import { isKnownAt, wordAt } from '../text/tokens.ts'
import type { SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

type ViewAt = (index: number) => SentenceView | undefined

/** What the whole text says about its subject: is a cancer named, and of which organs, or some other condition. */
export class TextSurroundings implements Surroundings {
  readonly view: ViewAt
  readonly cancerNamed: boolean
  readonly otherNamed: boolean
  private readonly prepared: Prepared
  private known: ReadonlySet<string> | undefined

  constructor(prepared: Prepared, view: ViewAt) {
    this.prepared = prepared
    this.view = view
    let cancer = false
    let other = false
    for (const { rule } of hitsOf<SubjectMeaning>(prepared, 'subject')) {
      const { about } = rule.means
      if (about === 'cancer' || about === 'setting') cancer = true
      else if (about === 'else') other = true
    }
    this.cancerNamed = cancer
    this.otherNamed = other
  }

  get organs(): ReadonlySet<string> {
    this.known ??= new Set(
      hitsOf<SubjectMeaning>(this.prepared, 'subject')
        .filter((s) => s.rule.means.about === 'cancer')
        .flatMap((s) => organsOf(this.prepared, s, this.view)),
    )
    return this.known
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
