import { lettersOf, WordTable } from './word-table.ts'

const sizeAtFirst = 1 << 14

/** Whole words with their symbols, found by their letters without cutting the word: most words looked up are none of them. */
export class ExactWords {
  private readonly symbols = new Map<string, number>()
  private table = new WordTable(sizeAtFirst)

  get(word: string): number | undefined {
    return this.symbols.get(word)
  }

  set(word: string, symbol: number): void {
    this.symbols.set(word, symbol)
    if (this.table.isFull) this.grow()
    keep(this.table, word, symbol)
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

  private grow(): void {
    this.table = new WordTable(this.symbols.size * 2)
    for (const [word, symbol] of this.symbols) keep(this.table, word, symbol)
  }
}

function keep(table: WordTable, word: string, symbol: number): void {
  const { units, hash } = lettersOf(word)
  table.get(units, 0, units.length, hash, () => symbol)
  if (table.find(units, 0, units.length, hash) !== symbol) throw new Error(`the word "${word}" of a pattern is too long`)
}
