import type { Tokens } from '../text/tokens.ts'
import type { Beginning } from './beginning.ts'
import { FlatTrie } from './flat-trie.ts'
import { ANY, type Element, NUMBER, patternParts } from './pattern.ts'
import type { Hit, HitRule, Layer } from './rule.ts'
import type { Vocabulary, WordEntry } from './vocabulary.ts'

const nothing: Beginning = { whole: [], nodes: [], low: [], high: [] }

/** Some layers compiled over a vocabulary and matched in one pass over the tokens. */
export class Trie {
  private readonly layers: string[] = []
  private readonly flat = new FlatTrie()
  /** Its place among the tries that share the vocabulary: words keep their beginnings by it. */
  private readonly slot: number
  /** The best hit of each layer at the token being looked at: its last token, or -1, and its end; and the layers that have one. */
  private readonly bestLast: Int32Array
  private readonly bestEnd: Int32Array
  private readonly touched: Int32Array
  /** The last token of the last hit kept of each layer, or -1. */
  private readonly keptLast: Int32Array
  private touchedCount = 0

  constructor(layers: Layer[], vocabulary: Vocabulary, slot: number) {
    this.slot = slot
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
      for (const { id, means, patterns } of layer.rules) {
        const rule = { id, means }
        for (const pattern of patterns) addPattern(this.flat, pattern, rule, index, vocabulary)
      }
    }
    this.bestLast = new Int32Array(this.layers.length).fill(-1)
    this.bestEnd = new Int32Array(this.layers.length)
    this.touched = new Int32Array(this.layers.length)
    this.keptLast = new Int32Array(this.layers.length)
  }

  /**
   * Every hit that begins at these tokens, by the index of its layer: at each place the longest, none overlapping a
   * longer one, in order of place. A layer without hits has no list.
   */
  scan(tokens: Tokens, first: number, last: number): Hit[][] {
    const kept: Hit[][] = []
    this.keptLast.fill(-1)
    const { slot } = this
    const { entry } = tokens
    for (let i = first; i <= last; i++) {
      const word = entry[i]!
      if (word.symbols.length === 0 && !word.number) continue
      const beginning = word.beginnings[slot] ?? this.beginningOf(word)
      if (beginning === nothing) continue
      for (let k = 0; k < beginning.whole.length; k++) this.note(beginning.whole[k]!, i)
      if (i + 1 < tokens.count) this.goOn(beginning, entry, i)
      if (this.touchedCount > 0) this.keep(tokens, i, kept)
    }
    return kept
  }

  /** The index of each layer in what `scan` gives. */
  get layerNames(): readonly string[] {
    return this.layers
  }

  /** Keeps the best hit of each layer that has one at this token. */
  private keep(tokens: Tokens, first: number, kept: Hit[][]): void {
    for (let k = 0; k < this.touchedCount; k++) {
      const layer = this.touched[k]!
      const last = this.bestLast[layer]!
      this.bestLast[layer] = -1
      const own = kept[layer]
      if (own !== undefined && this.keptLast[layer]! >= first && !winsOver(own, first, last)) continue
      this.keptLast[layer] = last
      const hit: Hit = {
        rule: this.flat.ruleOf(this.bestEnd[layer]!),
        layer: this.layers[layer]!,
        first,
        last,
        start: tokens.start[first]!,
        end: tokens.end[last]!,
      }
      if (own === undefined) kept[layer] = [hit]
      else own.push(hit)
    }
    this.touchedCount = 0
  }

  /** Kept with the word, since most words begin nothing. */
  private beginningOf(word: WordEntry): Beginning {
    const { flat } = this
    const nodes = word.symbols.map((symbol) => flat.next(0, symbol)).filter((node) => node > 0)
    if (word.number && flat.number(0) > 0) nodes.push(flat.number(0))
    const made = nodes.length === 0 ? nothing : this.beginningAt(nodes)
    word.beginnings[this.slot] = made
    return made
  }

  private beginningAt(starts: number[]): Beginning {
    const { flat } = this
    const whole: number[] = []
    for (const node of starts) for (let end = flat.firstEnd(node); end !== 0; end = flat.endAfter(end)) whole.push(end)
    const nodes = starts.filter((node) => !flat.isLeaf(node))
    const isOpen = (node: number): boolean => flat.any(node) > 0 || flat.number(node) > 0
    return {
      whole,
      nodes,
      low: nodes.map((node) => (isOpen(node) ? 0 : flat.low(node))),
      high: nodes.map((node) => flat.high(node)),
    }
  }

  /** Goes on behind the first word; a node whose bits the next word does not have is not looked at. */
  private goOn({ nodes, low, high }: Beginning, entry: WordEntry[], at: number): void {
    const next = entry[at + 1]!
    for (let k = 0; k < nodes.length; k++)
      if (low[k] === 0 || ((low[k]! & next.low) !== 0 && (high[k]! & next.high) !== 0)) this.step(nodes[k]!, entry, at)
  }

  /** Goes on from a node that ended at a token, and notes what ends at the next. */
  private step(node: number, entry: WordEntry[], at: number): void {
    if (at + 1 >= entry.length) return
    const { flat } = this
    const { symbols, number, low, high } = entry[at + 1]!
    if ((flat.low(node) & low) !== 0 && (flat.high(node) & high) !== 0) {
      for (let k = 0; k < symbols.length; k++) {
        const next = flat.next(node, symbols[k]!)
        if (next > 0) this.reach(next, entry, at + 1)
      }
    }
    if (number && flat.number(node) > 0) this.reach(flat.number(node), entry, at + 1)
    if (flat.any(node) > 0) this.reach(flat.any(node), entry, at + 1)
  }

  private reach(node: number, entry: WordEntry[], at: number): void {
    const { flat } = this
    for (let end = flat.firstEnd(node); end !== 0; end = flat.endAfter(end)) this.note(end, at)
    if (!flat.isLeaf(node)) this.step(node, entry, at)
  }

  private note(end: number, at: number): void {
    const layer = this.flat.layerOf(end)
    const known = this.bestLast[layer]!
    if (known >= at) return
    if (known < 0) this.touched[this.touchedCount++] = layer
    this.bestLast[layer] = at
    this.bestEnd[layer] = end
  }
}

function addPattern(trie: FlatTrie, pattern: string, rule: HitRule, layer: number, vocabulary: Vocabulary): void {
  for (const node of endsOf(trie, patternParts(pattern), vocabulary))
    if (!saysNothing(trie, node)) trie.end(node, rule, layer)
}

/** Is a node reached by any words whatever? */
function saysNothing(trie: FlatTrie, node: number): boolean {
  let at = 0
  while (at !== node && trie.any(at) !== 0) at = trie.any(at)
  return at === node
}

const mostEnds = 4096

/** Grows a pattern's parts one behind the other; the nodes its sequences end at. */
function endsOf(trie: FlatTrie, parts: Element[][][], vocabulary: Vocabulary): Iterable<number> {
  let ends: number[] = [0]
  for (const choices of parts) {
    const grown = new Set<number>()
    for (const end of ends) {
      for (const choice of choices) {
        let node = end
        for (const element of choice) node = grow(trie, node, element, vocabulary)
        grown.add(node)
      }
    }
    if (grown.size > mostEnds) throw new Error('pattern expands too far')
    ends = [...grown]
  }
  return ends
}

function grow(trie: FlatTrie, node: number, element: Element, vocabulary: Vocabulary): number {
  if (element === ANY) return trie.growAny(node)
  if (element === NUMBER) return trie.growNumber(node)
  return trie.grow(node, vocabulary.symbol(element))
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
