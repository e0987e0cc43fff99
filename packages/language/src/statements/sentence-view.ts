import type { Hit, Hits } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordAt } from '../text/tokens.ts'
import type { ConceptMeaning, ContextMeaning, EdgeMeaning, PlaceMeaning, SubjectMeaning } from './meanings.ts'
import { placesOfSigns, type SignPlaces } from './signs.ts'

/** One sentence with the hits of each layer that stand in it; what surrounds a mention is looked up when asked for. */
export class SentenceView {
  readonly prepared: Prepared
  readonly sentence: Sentence
  readonly index: number
  readonly concepts: Hit<ConceptMeaning>[]
  readonly subjects: Hit<SubjectMeaning>[]
  private readonly own: Hits
  private merged: Hit<ContextMeaning>[] | undefined
  private placesOfSigns: SignPlaces | undefined
  /** Staging codes of the text that stand in a list of codes. */
  readonly listedCodes: ReadonlySet<Hit>

  constructor(prepared: Prepared, index: number, listedCodes: ReadonlySet<Hit>) {
    this.prepared = prepared
    this.index = index
    this.sentence = prepared.sentences[index]!
    this.concepts = within(hitsOf<ConceptMeaning>(prepared, 'concept'), this.sentence)
    this.subjects = within(hitsOf<SubjectMeaning>(prepared, 'subject'), this.sentence)
    this.listedCodes = listedCodes
    this.own = prepared.hits.within(this.sentence.first, this.sentence.last)
  }

  get contexts(): Hit<ContextMeaning>[] {
    this.merged ??= [
      this.own.of('context') as Hit<ContextMeaning>[],
      this.own.of('label') as Hit<ContextMeaning>[],
      within(hitsOf<ContextMeaning>(this.prepared, 'code'), this.sentence),
    ].reduce(merged)
    return this.merged
  }

  get edges(): Hit<EdgeMeaning>[] {
    return this.own.of('edge') as Hit<EdgeMeaning>[]
  }

  get places(): Hit<PlaceMeaning>[] {
    return this.own.of('place') as Hit<PlaceMeaning>[]
  }

  /** Looked up once, however many triggers and mentions the sentence holds. */
  get signs(): SignPlaces {
    this.placesOfSigns ??= placesOfSigns(this.prepared.tokens, this.sentence)
    return this.placesOfSigns
  }
}

const empty: Hit<never>[] = []

/** Gives views of sentences, each made once. */
export function sentenceViews(prepared: Prepared): (index: number) => SentenceView | undefined {
  const made: (SentenceView | undefined)[] = []
  const listedCodes = codesInLists(prepared)
  return (index) => {
    if (index < 0 || index >= prepared.sentences.length) return undefined
    made[index] ??= new SentenceView(prepared, index, listedCodes)
    return made[index]
  }
}

/** Label values and codes stand in layers of their own so that they take no words from the triggers. */
const merged = (a: Hit<ContextMeaning>[], b: Hit<ContextMeaning>[]): Hit<ContextMeaning>[] =>
  b.length === 0 ? a : [...a, ...b].sort((x, y) => x.first - y.first || x.last - y.last)

const codeReach = 60

/**
 * A staging code is part of a list nobody ticked when a different code of the same letter stands near it, or when it
 * opens the line after one of such a list.
 */
function codesInLists(prepared: Prepared): Set<Hit> {
  const listed = new Set<Hit>()
  const previous = new Map<string, Hit<ContextMeaning>>()
  let above: Hit | undefined
  for (const hit of hitsOf<ContextMeaning>(prepared, 'code')) {
    const { code } = hit.rule.means
    if (code === undefined) continue
    const before = previous.get(code)
    if (
      before !== undefined &&
      hit.first - before.first <= codeReach &&
      wordOf(prepared, before) !== wordOf(prepared, hit)
    ) {
      listed.add(before)
      listed.add(hit)
    }
    if (above !== undefined && listed.has(above) && opensNextLine(prepared, above, hit)) listed.add(hit)
    above = hit
    previous.set(code, hit)
  }
  return listed
}

/** Do two codes open a line each, one right under the other? */
const opensNextLine = ({ text, tokens }: Prepared, above: Hit, hit: Hit): boolean =>
  tokens.lineStart[above.first] === 1 &&
  tokens.lineStart[hit.first] === 1 &&
  hit.first - above.first <= codeReach &&
  text.indexOf('\n', above.start) === text.lastIndexOf('\n', hit.start)

const wordOf = (prepared: Prepared, hit: Hit): string => wordAt(prepared.tokens, hit.first)

/** The hits of a layer that stand in a sentence. */
export function within<Meaning>(hits: Hit<Meaning>[], sentence: Sentence): Hit<Meaning>[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.first < sentence.first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < hits.length && hits[end]!.first <= sentence.last) end++
  return end === low ? empty : hits.slice(low, end)
}

/** The hit of one layer that covers a token; hits of a layer are in order and do not overlap. */
export function hitAt<Meaning>(hits: Hit<Meaning>[], token: number): Hit<Meaning> | undefined {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.last < token) low = middle + 1
    else high = middle
  }
  const hit = hits[low]
  return hit !== undefined && hit.first <= token ? hit : undefined
}
