import { highBit, lowBit } from './flat-trie.ts'

/** The number of a word that no pattern can match, and of a number that none names. */
export const unknownWord = 0
const plainNumber = 1

/** The words met that patterns may match, by number, as plain arrays: matching touches no objects. */
export class KnownWords {
  private count = 2
  /** The bits of a word's symbols (flat-trie.ts). */
  low = new Int32Array(1024)
  high = new Int32Array(1024)
  /** 1 for a number. */
  number = new Uint8Array(1024)
  /** A word's symbols: symbols[symbolsFrom[n]] up to symbols[symbolsFrom[n + 1]]. */
  symbolsFrom = new Int32Array(1025)
  symbols = new Int32Array(1024)

  constructor() {
    this.number[plainNumber] = 1
  }

  get size(): number {
    return this.count
  }

  /** The number of a word with these symbols, made anew. */
  add(symbols: readonly number[], number: boolean): number {
    if (symbols.length === 0) return number ? plainNumber : unknownWord
    const made = this.count++
    if (this.count >= this.low.length) this.widen()
    const from = this.symbolsFrom[made]!
    if (from + symbols.length > this.symbols.length) this.symbols = wider(this.symbols, new Int32Array(from * 2 + 64))
    for (let k = 0; k < symbols.length; k++) {
      const symbol = symbols[k]!
      this.symbols[from + k] = symbol
      this.low[made]! |= lowBit(symbol)
      this.high[made]! |= highBit(symbol)
    }
    this.symbolsFrom[made + 1] = from + symbols.length
    this.number[made] = number ? 1 : 0
    return made
  }

  private widen(): void {
    const size = this.low.length * 2
    this.low = wider(this.low, new Int32Array(size))
    this.high = wider(this.high, new Int32Array(size))
    this.number = wider(this.number, new Uint8Array(size))
    this.symbolsFrom = wider(this.symbolsFrom, new Int32Array(size + 1))
  }
}

/** The larger array with what the smaller one held. */
export function wider<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}
