import type { Sentence } from '../text/sentences.ts'
import { signAt, type Tokens } from '../text/tokens.ts'

/** Which signs that part phrases stand between two tokens. */
export interface Signs {
  stop: boolean
  comma: boolean
  dash: boolean
}

/** The signs between two tokens of a sentence, both left out. */
export const signsBetween = ({ signs }: { signs: SignPlaces }, from: number, to: number): Signs => ({
  stop: anyBetween(signs.stops, from + 1, to),
  comma: anyBetween(signs.commas, from + 1, to),
  dash: anyBetween(signs.dashes, from, to),
})

export const commas = new Set([','])
const stops = new Set(['.', ';', '\u3002'])

/** Where the signs of a sentence stand, by token. */
export interface SignPlaces {
  stops: number[]
  commas: number[]
  /** Tokens that a dash with spaces around it follows. */
  dashes: number[]
}

/** Looks up the signs of a sentence. */
export function placesOfSigns(tokens: Tokens, { first, last }: Sentence): SignPlaces {
  const { folded } = tokens
  const places: SignPlaces = { stops: [], commas: [], dashes: [] }
  for (let i = first; i <= last; i++) {
    const sign = signAt(tokens, i)
    if (sign !== '') {
      if (commas.has(sign)) places.commas.push(i)
      else if (stops.has(sign) && standsFree(tokens, i)) places.stops.push(i)
    }
    if (
      i < last &&
      tokens.start[i + 1]! - tokens.end[i]! > 2 &&
      /\s-{1,2}\s/.test(folded.slice(tokens.end[i]!, tokens.start[i + 1]!))
    )
      places.dashes.push(i)
  }
  return places
}

/** A stop with a space on either side; scanned texts often set it before the space. */
const standsFree = ({ start, end }: Tokens, i: number): boolean =>
  start[i + 1]! > end[i]! || (i > 0 && start[i]! > end[i - 1]!)

/** Is one of the ordered places in [from, to)? */
function anyBetween(places: number[], from: number, to: number): boolean {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < from) low = middle + 1
    else high = middle
  }
  return low < places.length && places[low]! < to
}
