import type { FlatTrie } from './flat-trie.ts'
import { type KnownWords, wider } from './known-words.ts'

/** A word that begins nothing. */
export const nothing = 1

/**
 * What may begin with each word, in one trie, as plain numbers: at a word's place in `pool` the count of ends it reaches
 * alone, the count of nodes that go on behind it, those ends, then for each node its number and the bits of the symbols
 * it goes on with; a low of 0 goes on with any word or number.
 */
export class Beginnings {
  private readonly trie: FlatTrie
  private readonly words: KnownWords
  /** Of each word its place in `pool`; 0 when it was not looked at yet. */
  private places: Int32Array
  private used = nothing + 1
  pool = new Int32Array(4096)

  constructor(trie: FlatTrie, words: KnownWords) {
    this.trie = trie
    this.words = words
    this.places = new Int32Array(words.low.length)
  }

  /** Is it of these words? */
  isOf(words: KnownWords): boolean {
    return this.words === words
  }

  /** The place in `pool` of what begins with a word, or `nothing`; `pool` may be another one afterwards. */
  placeOf(word: number): number {
    if (word >= this.places.length) this.places = wider(this.places, new Int32Array(this.words.low.length))
    const known = this.places[word]!
    if (known !== 0) return known
    const made = this.make(this.startsOf(word))
    this.places[word] = made
    return made
  }

  private startsOf(word: number): number[] {
    const { trie, words } = this
    const starts: number[] = []
    for (let k = words.symbolsFrom[word]!; k < words.symbolsFrom[word + 1]!; k++) {
      const node = trie.next(0, words.symbols[k]!)
      if (node > 0) starts.push(node)
    }
    if (words.number[word] === 1 && trie.number(0) > 0) starts.push(trie.number(0))
    return starts
  }

  private make(starts: number[]): number {
    if (starts.length === 0) return nothing
    const { trie } = this
    const whole: number[] = []
    for (const node of starts) for (let end = trie.firstEnd(node); end !== 0; end = trie.endAfter(end)) whole.push(end)
    const nodes = starts.filter((node) => !trie.isLeaf(node))
    const isOpen = (node: number): boolean => trie.any(node) > 0 || trie.number(node) > 0
    return this.write([
      whole.length,
      nodes.length,
      ...whole,
      ...nodes.flatMap((node) => [node, isOpen(node) ? 0 : trie.low(node), trie.high(node)]),
    ])
  }

  private write(numbers: number[]): number {
    const at = this.used
    this.used += numbers.length
    if (this.used > this.pool.length) this.pool = wider(this.pool, new Int32Array(this.used * 2))
    this.pool.set(numbers, at)
    return at
  }
}
