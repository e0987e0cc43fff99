import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'

/** Hits of a layer that lie wholly in [first, last] (tokens); one binary search. */
export function hitsWithin<Meaning>(
  prepared: Prepared,
  layer: string,
  place: Pick<Sentence, 'first' | 'last'>,
): Hit<Meaning>[] {
  const hits = hitsOf<Meaning>(prepared, layer)
  let at = firstFrom(hits, place.first)
  const found: Hit<Meaning>[] = []
  while (at < hits.length && hits[at]!.first <= place.last) {
    if (hits[at]!.last <= place.last) found.push(hits[at]!)
    at++
  }
  return found
}

/** Index of the first hit that starts at or after a token. */
function firstFrom(hits: Hit[], token: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the sentence that holds an offset (the last one that starts at or before it). */
export function sentenceIndexAt(prepared: Prepared, at: number): number {
  const { sentences } = prepared
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Token index at or after an offset. */
export function tokenAt(prepared: Prepared, at: number): number {
  const { start, count } = prepared.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
