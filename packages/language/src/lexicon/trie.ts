import type { Tokens } from '../text/tokens.ts'
import { ANY, type Element, expandPattern, NUMBER } from './pattern.ts'
import type { Hit, Layer, LexiconRule } from './rule.ts'
import { growAfter, newTrieNode, nodeAfter, type TrieNode } from './trie-node.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

interface Found {
  rule: LexiconRule
  layer: number
}

type Node = TrieNode<Found>

/** Some layers compiled over a vocabulary and matched in one pass over the tokens. */
export class Trie {
  private readonly root = newTrieNode<Found>()
  private readonly layers: string[] = []
  /** Its place among the tries that share the vocabulary: words keep their first nodes by it. */
  private readonly slot: number
  /** The best hit of each layer at the token being looked at: its last token, or -1. */
  private readonly bestLast: number[] = []
  private readonly bestRule: (LexiconRule | undefined)[] = []
  private readonly touched: number[] = []

  constructor(layers: Layer[], vocabulary: Vocabulary, slot: number) {
    this.slot = slot
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
      this.bestLast[index] = -1
      for (const rule of layer.rules) this.add(rule, index, vocabulary)
    }
  }

  private add(rule: LexiconRule, layer: number, vocabulary: Vocabulary): void {
    for (const pattern of rule.patterns) {
      for (const sequence of expandPattern(pattern)) {
        let node = this.root
        for (const element of sequence) node = grow(node, element, vocabulary)
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
    const known = entry.starts[this.slot]
    if (known !== undefined) return known as readonly Node[]
    const starts = entry.symbols.map((symbol) => nodeAfter(this.root, symbol))
    if (entry.number) starts.push(this.root.number)
    const made = starts.filter((node) => node !== undefined)
    entry.starts[this.slot] = made
    return made
  }

  /** Notes what ends at this token and goes on with the next. */
  private step(node: Node, entries: WordEntry[], at: number): void {
    if (node.found !== undefined) this.note(node.found, at)
    if (node.leaf || at + 1 >= entries.length) return
    const { symbols, number } = entries[at + 1]!
    for (let k = 0; k < symbols.length; k++) {
      const next = nodeAfter(node, symbols[k]!)
      if (next !== undefined) this.step(next, entries, at + 1)
    }
    if (number && node.number !== undefined) this.step(node.number, entries, at + 1)
    if (node.any !== undefined) this.step(node.any, entries, at + 1)
  }

  private note(found: Found[], at: number): void {
    for (let k = 0; k < found.length; k++) {
      const { rule, layer } = found[k]!
      const known = this.bestLast[layer]!
      if (known >= at) continue
      if (known < 0) this.touched.push(layer)
      this.bestLast[layer] = at
      this.bestRule[layer] = rule
    }
  }
}

function grow(node: Node, element: Element, vocabulary: Vocabulary): Node {
  if (element !== ANY && element !== NUMBER) return growAfter(node, vocabulary.symbol(element))
  node.leaf = false
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
