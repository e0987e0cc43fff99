/** Longer words are rare and would make the table's memory unbounded. */
const longestKept = 64

/** Words chosen to share a hash must not make a search long: such a word is made anew each time. */
const mostProbes = 32

/** A bounded table from a slice of a text to a value, without cutting the slice: most tokens are words seen before. */
export class WordTable<Value extends { word: string }> {
  /** Two numbers a place: the hash, and the number of the value from 1. */
  private readonly places: Int32Array
  private readonly values: Value[] = []
  private readonly mask: number
  private readonly limit: number

  /** `limit` values at most: a table that is full forgets everything, so memory is bounded however long the stream. */
  constructor(limit: number) {
    let size = 1024
    while (size < limit * 2) size *= 2
    this.places = new Int32Array(size * 2)
    this.mask = size - 1
    this.limit = limit
  }

  /** The value of text[from, to), whose `hashOf` is `hash`; `make` gives it when it is new. */
  get(text: string, from: number, to: number, hash: number, make: (word: string) => Value): Value {
    if (to - from > longestKept) return make(text.slice(from, to))
    const { places, values, mask } = this
    let at = (hash ^ (hash >>> 15)) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const taken = places[2 * at + 1]!
      if (taken === 0) return this.keep(at, hash, make(text.slice(from, to)))
      if (places[2 * at] === hash) {
        const value = values[taken - 1]!
        if (equals(value.word, text, from, to)) return value
      }
      at = (at + 1) & mask
    }
    return make(text.slice(from, to))
  }

  private keep(at: number, hash: number, value: Value): Value {
    if (this.values.length >= this.limit) {
      this.places.fill(0)
      this.values.length = 0
    }
    this.places[2 * at] = hash
    this.places[2 * at + 1] = this.values.push(value)
    return value
  }
}

function equals(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** One step of the hash that `get` expects, from 0, unit by unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
