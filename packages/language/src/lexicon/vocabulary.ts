import { Affixes } from './affixes.ts'
import type { Beginning } from './beginning.ts'
import { highBit, lowBit } from './flat-trie.ts'
import type { Repair } from './make-repair.ts'
import { CLASS } from './pattern.ts'
import { WordTable } from './word-table.ts'

/** What the lexicon knows of one word: the symbols that patterns may match it by. */
export interface WordEntry {
  /** Exact symbol first, then stems; empty for a word no pattern mentions. */
  symbols: readonly number[]
  number: boolean
  /** The word as read, folded; bounded words only are kept. */
  word: string
  /** The bits of its symbols (flat-trie.ts). */
  low: number
  high: number
  /** What may begin with this word, by trie; filled by each trie when it first meets the word. */
  beginnings: (Beginning | undefined)[]
}

const wordLimit = 100_000

/** Symbols for the words and stems of a lexicon. Built once, then looked up by every token. */
export class Vocabulary {
  private readonly exact = new Map<string, number>()
  private readonly stems = new Affixes('stem')
  private readonly endings = new Affixes('ending')
  private readonly classes = new Map<string, number>()
  private readonly classesOf = new Map<number, number[]>()
  private readonly seen = new WordTable<WordEntry>(wordLimit)
  private readonly repair: Repair | undefined
  /** Made with the first word looked up: by then every pattern is in. */
  private mend: ((word: string) => string | undefined) | undefined
  private readonly noBeginnings: undefined[]
  private next = 2

  /** `tries`: how many share it. */
  constructor(tries: number, repair?: Repair) {
    this.repair = repair
    this.noBeginnings = new Array(tries).fill(undefined)
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
    if (symbols.length > 0 || number || word.length > 40) return this.entryOf(word, symbols, number)
    const repaired = this.repaired(word)
    return this.entryOf(word, repaired === undefined ? symbols : this.symbolsOf(repaired), false)
  }

  private repaired(word: string): string | undefined {
    if (this.repair === undefined) return undefined
    this.mend ??= this.repair({
      words: this.exact.keys(),
      stems: this.stems.keys(),
      endings: this.endings.keys(),
      has: (known) => this.knows(known),
    })
    return this.mend(word)
  }

  private entryOf(word: string, symbols: readonly number[], number: boolean): WordEntry {
    let low = 0
    let high = 0
    for (const symbol of symbols) {
      low |= lowBit(symbol)
      high |= highBit(symbol)
    }
    const beginnings = symbols.length === 0 && !number ? this.noBeginnings : this.noBeginnings.slice()
    return { symbols, number, word: flat(word), low, high, beginnings }
  }

  private symbolsOf(word: string): readonly number[] {
    const exact = this.exact.get(word)
    const symbols: number[] = exact === undefined ? [] : [exact]
    this.stems.collect(word, symbols)
    this.endings.collect(word, symbols)
    if (symbols.length === 0) return none
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

const none: readonly number[] = []

/** A copy that does not hold the text it was cut from; V8 copies slices under 13 units by itself. */
const flat = (word: string): string => (word.length < 13 ? word : JSON.parse(JSON.stringify(word)))
