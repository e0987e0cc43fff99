import { lettersOf, WordTable } from './word-table.ts'

/** A lexicon has a few thousand. */
const mostWords = 50_000

/** Whole words with their symbols, found by their letters without cutting the word: most words looked up are none of them. */
export class ExactWords {
  private readonly words: string[] = []
  private readonly table = new WordTable(mostWords)

  /** Takes a word that it does not have yet. */
  set(word: string, symbol: number): void {
    this.words.push(word)
    const { units, hash } = lettersOf(word)
    this.table.get(units, 0, word.length, hash, () => symbol)
    if (this.table.find(units, 0, word.length, hash) !== symbol)
      throw new Error(`a pattern's word cannot be kept: "${word}"`)
  }

  keys(): Iterable<string> {
    return this.words
  }

  has(word: string): boolean {
    return this.symbolOf(word) >= 0
  }

  /** The symbol of a word, or -1. */
  symbolOf(word: string): number {
    const { units, hash } = lettersOf(word)
    return this.table.find(units, 0, word.length, hash)
  }

  /** The symbol of the word units[from, to), or -1 (word-table.ts). */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    return this.table.find(units, from, to, hash)
  }
}
