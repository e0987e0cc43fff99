import { wider } from './known-words.ts'

/** Longer words are rare and would make the table's memory unbounded. */
const longestKept = 64

/** Words chosen to share a hash must not make a search long: such a word is made anew each time. */
const mostProbes = 32

/** Makes the value of the word at [from, to): a number from 0. */
type MakeValue = (from: number, to: number, units: Uint16Array, hash: number) => number

// A place is four numbers: the hash, the value and one more (0 is a free place), where the letters begin, how many.
const PLACE = 4
const VALUE = 1
const FROM = 2
const LENGTH = 3

/** A bounded table from a run of letters to a number, without cutting the word: most tokens are words seen before. */
export class WordTable {
  private readonly places: Int32Array
  /** The letters of all words. */
  private letters = new Uint16Array(4096)
  private used = 0
  private count = 0
  private readonly mask: number
  private readonly limit: number

  /** `limit` words at most: a table that is full takes no more until it is cleared, so memory is bounded however long the stream. */
  constructor(limit: number) {
    let size = 1024
    while (size < limit * 1.25) size *= 2
    this.places = new Int32Array(size * PLACE)
    this.mask = size - 1
    this.limit = limit
  }

  get isFull(): boolean {
    return this.count >= this.limit
  }

  clear(): void {
    this.places.fill(0)
    this.used = 0
    this.count = 0
  }

  /** The value of a word that was kept, or -1. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const place = to - from > longestKept ? -1 : this.placeOf(units, from, to, hash)
    return place < 0 ? -1 : this.places[place + VALUE]! - 1
  }

  /** The value of the word units[from, to), whose `hashOf` is `hash`; `make` gives it when it is new. */
  get(units: Uint16Array, from: number, to: number, hash: number, make: MakeValue): number {
    const place = to - from > longestKept ? -1 : this.placeOf(units, from, to, hash)
    if (place < 0) return make(from, to, units, hash)
    const taken = this.places[place + VALUE]!
    if (taken !== 0) return taken - 1
    const made = make(from, to, units, hash)
    if (!this.isFull) this.keep(place, units, from, to, hash, made)
    return made
  }

  /** The place where a word is or may be put; -1 when too many were looked at. */
  private placeOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const { places, mask } = this
    let at = firstOf(hash) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const place = at * PLACE
      if (places[place + VALUE] === 0 || (places[place] === hash && this.holds(place, units, from, to))) return place
      at = (at + 1) & mask
    }
    return -1
  }

  private holds(place: number, units: Uint16Array, from: number, to: number): boolean {
    const { places, letters } = this
    if (places[place + LENGTH] !== to - from) return false
    for (let i = from, k = places[place + FROM]!; i < to; i++, k++) if (letters[k] !== units[i]) return false
    return true
  }

  private keep(place: number, units: Uint16Array, from: number, to: number, hash: number, value: number): void {
    const { places, used } = this
    this.used += to - from
    if (this.used > this.letters.length) this.letters = wider(this.letters, new Uint16Array(this.used * 2))
    for (let i = from, k = used; i < to; i++, k++) this.letters[k] = units[i]!
    places[place] = hash
    places[place + VALUE] = value + 1
    places[place + FROM] = used
    places[place + LENGTH] = to - from
    this.count++
  }
}

/** Where a word of a hash is first looked for: words alike stand apart. */
function firstOf(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

const room = new Uint16Array(longestKept + 1)

/** The letters of a word and their hash, as `get` and `find` expect them; good until the next call. */
export function lettersOf(word: string): { units: Uint16Array; hash: number } {
  const units = word.length < room.length ? room : new Uint16Array(word.length)
  let hash = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    units[i] = unit
    hash = hashStep(hash, unit)
  }
  return { units, hash }
}

/** One step of the hash that `get` expects, from 0, unit by unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
