import { Affixes } from './affixes.ts'
import { ExactWords } from './exact-words.ts'
import { KnownWords, unknownWord } from './known-words.ts'
import type { Repair } from './make-repair.ts'
import { CLASS } from './pattern.ts'
import { WordTable } from './word-table.ts'

const wordLimit = 100_000

/** Symbols for the words and stems of a lexicon. Built once, then looked up by every token. */
export class Vocabulary {
  /** The symbol of each element of a pattern. */
  private readonly symbols = new Map<string, number>()
  private readonly exact = new ExactWords()
  private readonly stems = new Affixes('stem')
  private readonly endings = new Affixes('ending')
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
    const known = this.symbols.get(element)
    if (known !== undefined) return known
    const members = element.startsWith(CLASS) ? this.symbolsOfMembers(element) : undefined
    const made = this.next++
    this.symbols.set(element, made)
    if (members !== undefined) this.gather(members, made)
    else if (element.length > 1 && element.endsWith('*')) this.stems.set(element.slice(0, -1), made)
    else if (element.length > 1 && element.startsWith('*')) this.endings.set(element.slice(1), made)
    else this.exact.set(element, made)
    return made
  }

  private symbolsOfMembers(element: string): number[] {
    const words = element.slice(CLASS.length).split('|')
    return words.map((word) => this.symbol(word))
  }

  /** One symbol for many words; each of them carries it beside its own. */
  private gather(members: number[], made: number): void {
    for (const member of members) {
      const of = this.classesOf.get(member)
      if (of === undefined) this.classesOf.set(member, [made])
      else of.push(made)
    }
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
    return repaired === undefined
      ? unknownWord
      : this.words.add(this.symbolsOf(repaired, this.exact.symbolOf(repaired)), false)
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
