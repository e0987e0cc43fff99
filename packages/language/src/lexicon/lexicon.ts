import type { Tokens } from '../text/tokens.ts'
import { ANY, expandPattern, NUMBER } from './pattern.ts'
import { newTrieNode, type TrieNode } from './trie-node.ts'
import { type Repair, Vocabulary, type WordEntry } from './vocabulary.ts'

/** A rule of knowledge: what it matches, what that means, and sentences that prove it. */
export interface LexiconRule<Meaning = unknown> {
  id: string
  patterns: string[]
  means: Meaning
  /** Sentences in which the rule must be found; at least one. */
  yes: string[]
  /** Sentences in which it must not be found. */
  no?: string[]
}

/** Rules of one layer compete for words (longest wins); layers do not see one another. */
export interface Layer<Meaning = unknown> {
  layer: string
  rules: LexiconRule<Meaning>[]
}

/** A match: token range [first, last], text range [start, end). */
export interface Hit<Meaning = unknown> {
  rule: LexiconRule<Meaning>
  layer: string
  first: number
  last: number
  start: number
  end: number
}

interface Found {
  rule: LexiconRule
  layer: number
}

type Node = TrieNode<Found>

const ANY_SYMBOL = 0
const NUMBER_SYMBOL = 1

/** All layers of a language compiled into one trie, matched in one pass over the tokens. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  private readonly root = newTrieNode<Found>()
  private readonly layers: string[] = []
  /** The best hit of each layer at the token being looked at: its last token, or -1. */
  private readonly bestLast: number[] = []
  private readonly bestRule: (LexiconRule | undefined)[] = []
  private readonly touched: number[] = []

  constructor(layers: Layer[], repair?: Repair) {
    this.vocabulary = new Vocabulary(repair)
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
      this.bestLast[index] = -1
      for (const rule of layer.rules) this.add(rule, index)
    }
  }

  private add(rule: LexiconRule, layer: number): void {
    for (const pattern of rule.patterns) {
      for (const sequence of expandPattern(pattern)) {
        let node = this.root
        for (const element of sequence) {
          const symbol =
            element === ANY ? ANY_SYMBOL : element === NUMBER ? NUMBER_SYMBOL : this.vocabulary.symbol(element)
          let next = node.next.get(symbol)
          if (next === undefined) {
            next = newTrieNode<Found>()
            node.next.set(symbol, next)
          }
          node = next
        }
        node.found ??= []
        if (!node.found.some((f) => f.rule === rule && f.layer === layer)) node.found.push({ rule, layer })
      }
    }
  }

  /** Every hit by layer, at each place the longest and none overlapping a longer one; in order of place. */
  scan(tokens: Tokens): Map<string, Hit[]> {
    const kept: Hit[][] = this.layers.map(() => [])
    const { touched, bestLast, bestRule } = this
    for (let i = 0; i < tokens.count; i++) {
      const starts = this.startsOf(tokens.entry[i]!)
      if (starts.length === 0) continue
      for (let k = 0; k < starts.length; k++) this.step(starts[k]!, tokens.entry, i)
      for (let k = 0; k < touched.length; k++) {
        const layer = touched[k]!
        const last = bestLast[layer]!
        bestLast[layer] = -1
        if (!winsOver(kept[layer]!, i, last)) continue
        const [start, end] = [tokens.start[i]!, tokens.end[last]!]
        kept[layer]!.push({ rule: bestRule[layer]!, layer: this.layers[layer]!, first: i, last, start, end })
      }
      touched.length = 0
    }
    return new Map(this.layers.map((layer, index) => [layer, kept[index]!]))
  }

  /** The nodes that a pattern may begin at with this word; kept with the word, since most words begin none. */
  private startsOf(entry: WordEntry): readonly Node[] {
    if (entry.starts === undefined) {
      const symbols = entry.number ? [...entry.symbols, NUMBER_SYMBOL] : entry.symbols
      entry.starts = symbols.map((symbol) => this.root.next.get(symbol)).filter((node) => node !== undefined)
    }
    return entry.starts as readonly Node[]
  }

  /** Notes what ends at this token and goes on with the next. */
  private step(node: Node, entries: WordEntry[], at: number): void {
    const { found, next } = node
    if (found !== undefined) {
      for (let k = 0; k < found.length; k++) {
        const { rule, layer } = found[k]!
        const known = this.bestLast[layer]!
        if (known >= at) continue
        if (known < 0) this.touched.push(layer)
        this.bestLast[layer] = at
        this.bestRule[layer] = rule
      }
    }
    if (next.size === 0 || at + 1 >= entries.length) return
    const { symbols, number } = entries[at + 1]!
    for (let k = 0; k < symbols.length; k++) this.stepTo(next.get(symbols[k]!), entries, at + 1)
    if (number) this.stepTo(next.get(NUMBER_SYMBOL), entries, at + 1)
    this.stepTo(next.get(ANY_SYMBOL), entries, at + 1)
  }

  private stepTo(node: Node | undefined, entries: WordEntry[], at: number): void {
    if (node !== undefined) this.step(node, entries, at)
  }
}

/** Within a layer a longer hit removes the shorter ones it overlaps; of two as long, the earlier stays. */
function winsOver(kept: Hit[], first: number, last: number): boolean {
  let from = kept.length
  while (from > 0 && kept[from - 1]!.last >= first) {
    const previous = kept[from - 1]!
    if (previous.last - previous.first >= last - first) return false
    from--
  }
  kept.length = from
  return true
}
