import type { Tokens } from '../text/tokens.ts'
import type { SentenceView } from './sentence-view.ts'

/** Which signs that part phrases stand between two tokens. */
export interface Signs {
  stop: boolean
  comma: boolean
  dash: boolean
}

/** The signs between two tokens of a sentence, both left out. */
export function signsBetween(view: SentenceView, from: number, to: number): Signs {
  let places = known.get(view)
  if (places === undefined) {
    places = placesOfSigns(view)
    known.set(view, places)
  }
  return {
    stop: anyBetween(places.stops, from + 1, to),
    comma: anyBetween(places.commas, from + 1, to),
    dash: anyBetween(places.dashes, from, to),
  }
}

export const commas = new Set([','])
const stops = new Set(['.', ';', '\u3002'])

interface SignPlaces {
  stops: number[]
  commas: number[]
  /** Tokens that a dash with spaces around it follows. */
  dashes: number[]
}

/** The signs of a sentence are looked up once, however many triggers and mentions it holds. */
const known = new WeakMap<SentenceView, SignPlaces>()

function placesOfSigns({ prepared: { tokens, folded }, sentence: { first, last } }: SentenceView): SignPlaces {
  const places: SignPlaces = { stops: [], commas: [], dashes: [] }
  for (let i = first; i <= last; i++) {
    const sign = tokens.end[i]! - tokens.start[i]! === 1 ? folded.charAt(tokens.start[i]!) : ''
    if (commas.has(sign)) places.commas.push(i)
    else if (stops.has(sign) && standsFree(tokens, i)) places.stops.push(i)
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
