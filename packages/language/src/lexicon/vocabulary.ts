import { Affixes } from './affixes.ts'
import { ExactWords } from './exact-words.ts'
import { KnownWords, unknownWord } from './known-words.ts'
import type { Repair } from './make-repair.ts'
import { CLASS } from './pattern.ts'
import { lettersOf, WordTable } from './word-table.ts'

const wordLimit = 100_000

/** Symbols for the words and stems of a lexicon. Built once, then looked up by every token. */
export class Vocabulary {
  private readonly exact = new ExactWords()
  private readonly stems = new Affixes('stem')
  private readonly endings = new Affixes('ending')
  private readonly classes = new Map<string, number>()
  private readonly classesOf = new Map<number, number[]>()
  private readonly seen = new WordTable(wordLimit)
  /** The words of one sign or letter seen: their number and one more. */
  private readonly signs = new Int32Array(1 << 16)
  /** What patterns may match of the words seen; another one when the words seen were forgotten. */
  words = new KnownWords()
  private readonly repair: Repair | undefined
  /** Made with the first word looked up: by then every pattern is in. */
  private mend: ((word: string) => string | undefined) | undefined
  /** The text being looked up. */
  private text = ''
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

  /** Turns to a text before its words are looked up; forgets the words seen when there are too many, however long the stream. */
  turnTo(folded: string): void {
    this.text = folded
    if (!this.seen.isFull && this.words.size < wordLimit) return
    this.seen.clear()
    this.signs.fill(0)
    this.words = new KnownWords()
  }

  /** The number, among `words`, of the word units[from, to) whose letters give this hash (word-table.ts). */
  idOf(units: Uint16Array, from: number, to: number, hash: number): number {
    if (to - from > 1) return this.seen.get(units, from, to, hash, this.made)
    const known = this.signs[units[from]!]!
    if (known !== 0) return known - 1
    const made = this.made(from, to, units, hash)
    this.signs[units[from]!] = made + 1
    return made
  }

  private readonly made = (from: number, to: number, units: Uint16Array, hash: number): number => {
    const word = this.text.slice(from, to)
    const number = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57 && /^\d+$/.test(word)
    const symbols = this.symbolsOf(word, this.exact.find(units, from, to, hash))
    if (symbols.length > 0 || number || word.length > 40) return this.words.add(symbols, number)
    const repaired = this.repaired(word)
    return repaired === undefined ? unknownWord : this.words.add(this.symbolsOfRepaired(repaired), false)
  }

  private symbolsOfRepaired(word: string): readonly number[] {
    const { units, hash } = lettersOf(word)
    return this.symbolsOf(word, this.exact.find(units, 0, units.length, hash))
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

  /** The symbols of a word; `exact` is that of the whole word, or -1. */
  private symbolsOf(word: string, exact: number): readonly number[] {
    const symbols: number[] = exact < 0 ? [] : [exact]
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
