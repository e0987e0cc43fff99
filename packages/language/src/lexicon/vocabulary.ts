import { Affixes } from './affixes.ts'
import { symbolBit } from './flat-trie.ts'
import { CLASS } from './pattern.ts'
import { WordTable } from './word-table.ts'

/** What the lexicon knows of one word: the symbols that patterns may match it by. */
export interface WordEntry {
  /** Exact symbol first, then stems; empty for a word no pattern mentions. */
  symbols: readonly number[]
  number: boolean
  /** The word as read, folded; bounded words only are kept. */
  word: string
  /** Set when the word was read through OCR repair: what it was taken for. */
  repaired?: string
  /** The bits of its symbols (flat-trie.ts). */
  mask: number
  /** Where patterns may begin with this word, by trie; filled by each trie when it first meets the word. */
  starts: (readonly number[] | undefined)[]
}

/** Word as damaged -> word as meant, or undefined. */
export type Repair = (word: string, known: (word: string) => boolean) => string | undefined

const wordLimit = 200_000

/** Symbols for the words and stems of a lexicon. Built once, then looked up by every token. */
export class Vocabulary {
  private readonly exact = new Map<string, number>()
  private readonly stems = new Affixes('stem')
  private readonly endings = new Affixes('ending')
  private readonly classes = new Map<string, number>()
  private readonly classesOf = new Map<number, number[]>()
  private readonly seen = new WordTable<WordEntry>(wordLimit)
  private readonly repair: Repair | undefined
  private next = 2

  constructor(repair?: Repair) {
    this.repair = repair
  }

  /** The symbol of a pattern element: `word`, `stem*` for every word that begins so, `*ending` for every one that ends so. */
  symbol(element: string): number {
    if (element.startsWith(CLASS)) return this.classSymbol(element)
    if (element.length > 1 && element.endsWith('*')) return this.numbered(this.stems, element.slice(0, -1))
    if (element.length > 1 && element.startsWith('*')) return this.numbered(this.endings, element.slice(1))
    return this.numbered(this.exact, element)
  }

  private numbered(
    symbols: { get(key: string): number | undefined; set(key: string, symbol: number): unknown },
    key: string,
  ): number {
    const known = symbols.get(key)
    if (known !== undefined) return known
    symbols.set(key, this.next)
    return this.next++
  }

  /** One symbol for many words; each of them carries it beside its own. */
  private classSymbol(element: string): number {
    const known = this.classes.get(element)
    if (known !== undefined) return known
    const words = element.slice(CLASS.length).split('|')
    const members = words.map((word) => this.symbol(word))
    const made = this.next++
    this.classes.set(element, made)
    for (const member of members) {
      const of = this.classesOf.get(member)
      if (of === undefined) this.classesOf.set(member, [made])
      else of.push(made)
    }
    return made
  }

  /** What is known of the word text[from, to), whose letters give this hash (word-table.ts). Bounded, however long the stream. */
  entry(text: string, from: number, to: number, hash: number): WordEntry {
    return this.seen.get(text, from, to, hash, this.made)
  }

  private readonly made = (word: string): WordEntry => this.make(word)

  private make(word: string): WordEntry {
    const number = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57 && /^\d+$/.test(word)
    const symbols = this.symbolsOf(word)
    if (symbols.length > 0 || number || this.repair === undefined || word.length > 40) {
      return entryOf(word, symbols, number)
    }
    const repaired = this.repair(word, (w) => this.knows(w))
    if (repaired === undefined) return entryOf(word, symbols, number)
    return { ...entryOf(word, this.symbolsOf(repaired), number), repaired }
  }

  private symbolsOf(word: string): number[] {
    const symbols: number[] = []
    const exact = this.exact.get(word)
    if (exact !== undefined) symbols.push(exact)
    this.stems.collect(word, symbols)
    this.endings.collect(word, symbols)
    for (let i = 0, own = symbols.length; i < own; i++) {
      const of = this.classesOf.get(symbols[i]!)
      if (of !== undefined) symbols.push(...of)
    }
    return symbols
  }

  private knows(word: string): boolean {
    return this.exact.has(word) || this.stems.has(word) || this.endings.has(word)
  }
}

const entryOf = (word: string, symbols: number[], number: boolean): WordEntry => ({
  symbols,
  number,
  word: flat(word),
  mask: symbols.reduce((mask, symbol) => mask | symbolBit(symbol), 0),
  starts: [],
})

const flat = (text: string): string => (text.length < 13 ? `${text} `.slice(0, -1) : JSON.parse(JSON.stringify(text)))
