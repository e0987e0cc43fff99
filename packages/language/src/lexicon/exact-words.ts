import { lettersOf, WordTable } from './word-table.ts'

/** Whole words with their symbols, found by their letters without cutting the word: most words looked up are none of them. */
export class ExactWords {
  private readonly symbols = new Map<string, number>()
  private readonly table = new WordTable(Number.MAX_SAFE_INTEGER)

  get(word: string): number | undefined {
    return this.symbols.get(word)
  }

  set(word: string, symbol: number): void {
    this.symbols.set(word, symbol)
    const { units, hash } = lettersOf(word)
    this.table.get(units, 0, units.length, hash, () => symbol)
    if (this.find(units, 0, units.length, hash) !== symbol) throw new Error(`a pattern's word is too long: "${word}"`)
  }

  keys(): Iterable<string> {
    return this.symbols.keys()
  }

  has(word: string): boolean {
    return this.symbols.has(word)
  }

  /** The symbol of the word units[from, to), or -1 (word-table.ts). */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    return this.table.find(units, from, to, hash)
  }
}
