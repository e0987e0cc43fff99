import { CLASS } from './pattern.ts'
import type { TrieNode } from './trie-node.ts'
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
  /** Where patterns may begin with this word, by trie; filled by each trie when it first meets the word. */
  starts: (readonly TrieNode[] | undefined)[]
}

/** Word as damaged -> word as meant, or undefined. */
export type Repair = (word: string, known: (word: string) => boolean) => string | undefined

const wordLimit = 200_000

/** Symbols for the words and stems of a lexicon. Built once, then looked up by every token. */
export class Vocabulary {
  private readonly exact = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  /** Stems by their first two letters, endings by their last two: few words share either. */
  private readonly stemsBy = new Map<string, [string, number][]>()
  private readonly endings = new Map<string, number>()
  private readonly endingsBy = new Map<string, [string, number][]>()
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
    const stem = element.length > 1 && element.endsWith('*')
    const ending = element.length > 1 && element.startsWith('*')
    const map = stem ? this.stems : ending ? this.endings : this.exact
    const key = stem ? element.slice(0, -1) : ending ? element.slice(1) : element
    const known = map.get(key)
    if (known !== undefined) return known
    map.set(key, this.next)
    if (stem) file(this.stemsBy, key.slice(0, bucket), key, this.next)
    if (ending) file(this.endingsBy, key.slice(-bucket), key, this.next)
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
      return { symbols, number, word: flat(word), starts: [] }
    }
    const repaired = this.repair(word, (w) => this.knows(w))
    if (repaired === undefined) return { symbols, number, word: flat(word), starts: [] }
    return { symbols: this.symbolsOf(repaired), number, word: flat(word), repaired, starts: [] }
  }

  private symbolsOf(word: string): number[] {
    const symbols: number[] = []
    const exact = this.exact.get(word)
    if (exact !== undefined) symbols.push(exact)
    for (const [stem, symbol] of this.stemsLike(word)) if (word.startsWith(stem)) symbols.push(symbol)
    for (const [ending, symbol] of this.endingsLike(word)) {
      if (ending.length < word.length && word.endsWith(ending)) symbols.push(symbol)
    }
    for (let i = 0, own = symbols.length; i < own; i++) {
      const of = this.classesOf.get(symbols[i]!)
      if (of !== undefined) symbols.push(...of)
    }
    return symbols
  }

  private knows(word: string): boolean {
    return (
      this.exact.has(word) ||
      this.stemsLike(word).some(([stem]) => word.startsWith(stem)) ||
      this.endingsLike(word).some(([ending]) => ending.length < word.length && word.endsWith(ending))
    )
  }

  private stemsLike(word: string): [string, number][] {
    const filed = this.stemsBy.get(word.slice(0, bucket)) ?? none
    const short = word.length < bucket ? undefined : this.stemsBy.get(word.slice(0, 1))
    return short === undefined ? filed : [...short, ...filed]
  }

  private endingsLike(word: string): [string, number][] {
    const filed = this.endingsBy.get(word.slice(-bucket)) ?? none
    const short = word.length < bucket ? undefined : this.endingsBy.get(word.slice(-1))
    return short === undefined ? filed : [...short, ...filed]
  }
}

/** Letters by which stems and endings are filed; shorter ones are filed whole, and asked for too. */
const bucket = 2

const none: [string, number][] = []

function file(index: Map<string, [string, number][]>, at: string, key: string, symbol: number): void {
  const filed = index.get(at)
  if (filed === undefined) index.set(at, [[key, symbol]])
  else filed.push([key, symbol])
}

const flat = (text: string): string => (text.length < 13 ? `${text} `.slice(0, -1) : JSON.parse(JSON.stringify(text)))
