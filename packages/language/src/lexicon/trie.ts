import type { Tokens } from '../text/tokens.ts'
import { compileTrie, type FlatTrie, nextNode } from './flat-trie.ts'
import { ANY, type Element, expandPattern, NUMBER } from './pattern.ts'
import type { Hit, Layer, LexiconRule } from './rule.ts'
import { growAfter, newTrieNode, type TrieNode } from './trie-node.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

/** A rule that ends at a node, in its layer. */
export interface Found {
  rule: LexiconRule
  layer: number
}

type Node = TrieNode<Found>

/** Some layers compiled over a vocabulary and matched in one pass over the tokens. */
export class Trie {
  private readonly layers: string[] = []
  private readonly flat: FlatTrie<Found>
  /** Its place among the tries that share the vocabulary: words keep their first nodes by it. */
  private readonly slot: number
  /** The best hit of each layer at the token being looked at: its last token, or -1. */
  private readonly bestLast: Int32Array
  private readonly bestRule: (LexiconRule | undefined)[] = []
  private readonly touched: number[] = []

  constructor(layers: Layer[], vocabulary: Vocabulary, slot: number) {
    this.slot = slot
    const root = newTrieNode<Found>()
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
      for (const rule of layer.rules) addRule(root, rule, index, vocabulary)
    }
    this.bestLast = new Int32Array(this.layers.length).fill(-1)
    this.flat = compileTrie(root)
  }

  /** Every hit by layer, at each place the longest and none overlapping a longer one; in order of place. */
  scan(tokens: Tokens): Map<string, Hit[]> {
    const kept: Hit[][] = this.layers.map(() => [])
    const keptLast = new Int32Array(this.layers.length).fill(-1)
    const { touched, bestLast, bestRule } = this
    for (let i = 0; i < tokens.count; i++) {
      const starts = this.startsOf(tokens.entry[i]!)
      if (starts.length === 0) continue
      for (let k = 0; k < starts.length; k++) this.step(starts[k]!, tokens.entry, i)
      for (let k = 0; k < touched.length; k++) {
        const layer = touched[k]!
        const last = bestLast[layer]!
        bestLast[layer] = -1
        if (keptLast[layer]! >= i && !winsOver(kept[layer]!, i, last)) continue
        keptLast[layer] = last
        kept[layer]!.push({
          rule: bestRule[layer]!,
          layer: this.layers[layer]!,
          first: i,
          last,
          start: tokens.start[i]!,
          end: tokens.end[last]!,
        })
      }
      touched.length = 0
    }
    return new Map(this.layers.map((layer, index) => [layer, kept[index]!]))
  }

  /** The nodes that a pattern may begin at with this word; kept with the word, since most words begin none. */
  private startsOf(entry: WordEntry): readonly number[] {
    const known = entry.starts[this.slot]
    if (known !== undefined) return known
    const made = entry.symbols.map((symbol) => nextNode(this.flat, 0, symbol)).filter((node) => node > 0)
    if (entry.number && this.flat.number[0]! > 0) made.push(this.flat.number[0]!)
    entry.starts[this.slot] = made
    return made
  }

  /** Notes what ends at this token and goes on with the next. */
  private step(node: number, entries: WordEntry[], at: number): void {
    const { flat } = this
    const foundTo = flat.foundFrom[node + 1]!
    for (let k = flat.foundFrom[node]!; k < foundTo; k++) this.note(flat.found[k]!, at)
    if (flat.leaf[node] === 1 || at + 1 >= entries.length) return
    const { symbols, number, mask } = entries[at + 1]!
    if ((flat.mask[node]! & mask) !== 0) {
      for (let k = 0; k < symbols.length; k++) {
        const next = nextNode(flat, node, symbols[k]!)
        if (next > 0) this.step(next, entries, at + 1)
      }
    }
    if (number && flat.number[node]! > 0) this.step(flat.number[node]!, entries, at + 1)
    if (flat.any[node]! > 0) this.step(flat.any[node]!, entries, at + 1)
  }

  private note({ rule, layer }: Found, at: number): void {
    const known = this.bestLast[layer]!
    if (known >= at) return
    if (known < 0) this.touched.push(layer)
    this.bestLast[layer] = at
    this.bestRule[layer] = rule
  }
}

function addRule(root: Node, rule: LexiconRule, layer: number, vocabulary: Vocabulary): void {
  for (const pattern of rule.patterns) {
    for (const sequence of expandPattern(pattern)) {
      let node = root
      for (const element of sequence) node = grow(node, element, vocabulary)
      node.found ??= []
      if (!node.found.some((f) => f.rule === rule && f.layer === layer)) node.found.push({ rule, layer })
    }
  }
}

function grow(node: Node, element: Element, vocabulary: Vocabulary): Node {
  if (element !== ANY && element !== NUMBER) return growAfter(node, vocabulary.symbol(element))
  if (element === ANY) node.any ??= newTrieNode<Found>()
  else node.number ??= newTrieNode<Found>()
  return (element === ANY ? node.any : node.number)!
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
