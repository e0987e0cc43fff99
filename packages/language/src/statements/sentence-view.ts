import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import type { ConceptMeaning, ContextMeaning, EdgeMeaning, PlaceMeaning, SubjectMeaning } from './meanings.ts'

/** One sentence with the hits of each layer that stand in it. */
export interface SentenceView {
  prepared: Prepared
  sentence: Sentence
  index: number
  concepts: Hit<ConceptMeaning>[]
  contexts: Hit<ContextMeaning>[]
  subjects: Hit<SubjectMeaning>[]
  edges: Hit<EdgeMeaning>[]
  places: Hit<PlaceMeaning>[]
  /** Staging codes of the text that stand in a list of codes. */
  listedCodes: ReadonlySet<Hit>
}

const empty: Hit<never>[] = []

/** Gives views of sentences; asking in any order costs one binary search per layer. */
export function sentenceViews(prepared: Prepared): (index: number) => SentenceView | undefined {
  const concepts = hitsOf<ConceptMeaning>(prepared, 'concept')
  const contexts = merged(hitsOf(prepared, 'context'), hitsOf(prepared, 'label'))
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const edges = hitsOf<EdgeMeaning>(prepared, 'edge')
  const places = hitsOf<PlaceMeaning>(prepared, 'place')
  const listedCodes = codesInLists(prepared, contexts)
  const made = new Map<number, SentenceView>()
  return (index) => {
    const sentence = prepared.sentences[index]
    if (sentence === undefined) return undefined
    let view = made.get(index)
    if (view === undefined) {
      view = {
        prepared,
        sentence,
        index,
        concepts: within(concepts, sentence),
        contexts: within(contexts, sentence),
        subjects: within(subjects, sentence),
        edges: within(edges, sentence),
        places: within(places, sentence),
        listedCodes,
      }
      made.set(index, view)
    }
    return view
  }
}

/** Label values stand in a layer of their own so that they take no words from the triggers. */
const merged = (a: Hit<ContextMeaning>[], b: Hit<ContextMeaning>[]): Hit<ContextMeaning>[] =>
  b.length === 0 ? a : [...a, ...b].sort((x, y) => x.first - y.first || x.last - y.last)

const codeReach = 60

/**
 * A staging code is part of a list nobody ticked when a different code of the same letter stands near it, or when it
 * opens the line after one of such a list.
 */
function codesInLists(prepared: Prepared, contexts: Hit<ContextMeaning>[]): Set<Hit> {
  const listed = new Set<Hit>()
  const previous = new Map<string, Hit<ContextMeaning>>()
  let above: Hit | undefined
  for (const hit of contexts) {
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

const wordOf = (prepared: Prepared, hit: Hit): string => prepared.tokens.entry[hit.first]!.word

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
