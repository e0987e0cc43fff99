import { wider } from './known-words.ts'

/** Longer words are rare and would make the table's memory unbounded. */
const longestKept = 64

/** Words chosen to share a hash must not make a search long: such a word is made anew each time. */
const mostProbes = 32

/** Makes the value of the word units[from, to). */
type MakeValue<Value> = (units: Uint16Array, from: number, to: number, hash: number) => Value

/** A bounded table from a run of letters to a value, without cutting the word: most tokens are words seen before. */
export class WordTable<Value> {
  /** Two numbers a place: the hash, and the number of the value from 1. */
  private readonly places: Int32Array
  private readonly values: Value[] = []
  /** The letters of all words, and where each word's begin. */
  private letters = new Uint16Array(4096)
  private readonly from: Int32Array
  private readonly mask: number
  private readonly limit: number

  /** `limit` values at most: a table that is full takes no more until it is cleared, so memory is bounded however long the stream. */
  constructor(limit: number) {
    let size = 1024
    while (size < limit * 1.25) size *= 2
    this.places = new Int32Array(size * 2)
    this.from = new Int32Array(limit + 1)
    this.mask = size - 1
    this.limit = limit
  }

  get isFull(): boolean {
    return this.values.length >= this.limit
  }

  clear(): void {
    this.places.fill(0)
    this.values.length = 0
  }

  /** The value of the word units[from, to), whose `hashOf` is `hash`; `make` gives it when it is new. */
  get(units: Uint16Array, from: number, to: number, hash: number, make: MakeValue<Value>): Value {
    const at = to - from > longestKept ? undefined : this.placeOf(units, from, to, hash)
    if (at === undefined) return make(units, from, to, hash)
    const taken = this.places[2 * at + 1]!
    return taken === 0
      ? this.keep(at, hash, units.subarray(from, to), make(units, from, to, hash))
      : this.values[taken - 1]!
  }

  /** The value of a word that was kept. */
  find(units: Uint16Array, from: number, to: number, hash: number): Value | undefined {
    const at = this.placeOf(units, from, to, hash)
    return at === undefined ? undefined : this.values[this.places[2 * at + 1]! - 1]
  }

  /** The place where a word is or may be put; none when too many were looked at. */
  private placeOf(units: Uint16Array, from: number, to: number, hash: number): number | undefined {
    const { places, mask } = this
    let at = (hash ^ (hash >>> 15)) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const taken = places[2 * at + 1]!
      if (taken === 0 || (places[2 * at] === hash && this.holds(taken - 1, units, from, to))) return at
      at = (at + 1) & mask
    }
    return undefined
  }

  private holds(index: number, units: Uint16Array, from: number, to: number): boolean {
    const { letters } = this
    const own = this.from[index]!
    if (this.from[index + 1]! - own !== to - from) return false
    for (let i = from, k = own; i < to; i++, k++) if (letters[k] !== units[i]) return false
    return true
  }

  private keep(at: number, hash: number, word: Uint16Array, value: Value): Value {
    if (this.isFull) return value
    const index = this.values.push(value) - 1
    const own = this.from[index]!
    if (own + word.length > this.letters.length) this.letters = wider(this.letters, new Uint16Array(own * 2 + 64))
    this.letters.set(word, own)
    this.from[index + 1] = own + word.length
    this.places[2 * at] = hash
    this.places[2 * at + 1] = index + 1
    return value
  }
}

/** The word units[from, to), at most 4,096 letters of it. */
export const wordOf = (units: Uint16Array, from: number, to: number): string =>
  String.fromCharCode(...units.subarray(from, Math.min(to, from + 4096)))

/** A word's letters and their hash. */
export function lettersOf(word: string): { units: Uint16Array; hash: number } {
  const units = new Uint16Array(word.length)
  let hash = 0
  for (let i = 0; i < word.length; i++) {
    units[i] = word.charCodeAt(i)
    hash = hashStep(hash, units[i]!)
  }
  return { units, hash }
}

/** One step of the hash that `get` expects, from 0, unit by unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
