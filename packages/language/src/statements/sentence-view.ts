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
}

const empty: Hit<never>[] = []

/** Gives views of sentences; asking in any order costs one binary search per layer. */
export function sentenceViews(prepared: Prepared): (index: number) => SentenceView | undefined {
  const concepts = hitsOf<ConceptMeaning>(prepared, 'concept')
  const contexts = hitsOf<ContextMeaning>(prepared, 'context')
  const subjects = hitsOf<SubjectMeaning>(prepared, 'subject')
  const edges = hitsOf<EdgeMeaning>(prepared, 'edge')
  const places = hitsOf<PlaceMeaning>(prepared, 'place')
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
      }
      made.set(index, view)
    }
    return view
  }
}

function within<Meaning>(hits: Hit<Meaning>[], sentence: Sentence): Hit<Meaning>[] {
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
