import type { Tokens } from '../text/tokens.ts'
import { Beginnings, nothing } from './beginnings.ts'
import { FlatTrie, highBit, lowBit } from './flat-trie.ts'
import { type KnownWords, unknownWord } from './known-words.ts'
import { ANY, type Element, NUMBER, patternParts } from './pattern.ts'
import type { Hit, HitRule, Layer } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Some layers compiled over a vocabulary and matched in one pass over the tokens. */
export class Trie {
  private readonly layers: string[] = []
  private readonly flat = new FlatTrie()
  private beginnings: Beginnings
  /** What is being matched: the numbers of the words, and what is known of them. */
  private ids: Int32Array = new Int32Array(0)
  private words: KnownWords
  /** The best hit of each layer at the token being looked at: its last token, or -1, and its end; and the layers that have one. */
  private readonly bestLast: Int32Array
  private readonly bestEnd: Int32Array
  private readonly touched: Int32Array
  /** The last token of the last hit kept of each layer, or -1. */
  private readonly keptLast: Int32Array
  private touchedCount = 0

  constructor(layers: Layer[], vocabulary: Vocabulary) {
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
      for (const { id, means, patterns } of layer.rules) {
        const rule = { id, means }
        for (const pattern of patterns) addPattern(this.flat, pattern, rule, index, vocabulary)
      }
    }
    this.words = vocabulary.words
    this.beginnings = new Beginnings(this.flat, this.words)
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
    this.turnTo(tokens)
    const { ids, beginnings } = this
    for (let i = first; i <= last; i++) {
      const word = ids[i]!
      if (word === unknownWord) continue
      const place = beginnings.placeOf(word)
      if (place === nothing) continue
      this.begin(place, i)
      if (this.touchedCount > 0) this.keep(tokens, i, kept)
    }
    return kept
  }

  /** The index of each layer in what `scan` gives. */
  get layerNames(): readonly string[] {
    return this.layers
  }

  private turnTo({ ids, words }: Tokens): void {
    this.ids = ids
    if (this.beginnings.isOf(words)) return
    this.words = words
    this.beginnings = new Beginnings(this.flat, words)
  }

  /** Notes what ends with the first word, and goes on where the bits of the next one fit. */
  private begin(place: number, at: number): void {
    const { ids, words } = this
    const { pool } = this.beginnings
    let k = place + 2
    for (const end = k + pool[place]!; k < end; k++) this.note(pool[k]!, at)
    if (at + 1 >= ids.length) return
    const next = ids[at + 1]!
    const low = words.low[next]!
    const high = words.high[next]!
    for (const end = k + 3 * pool[place + 1]!; k < end; k += 3) {
      const fits = pool[k + 1]!
      if (fits === 0 || ((fits & low) !== 0 && (pool[k + 2]! & high) !== 0)) this.step(pool[k]!, at)
    }
  }

  /** Goes on from a node that ended at a token, and notes what ends at the next. */
  private step(node: number, at: number): void {
    const { flat, ids, words } = this
    if (at + 1 >= ids.length) return
    const next = ids[at + 1]!
    const low = flat.low(node)
    const high = flat.high(node)
    if ((low & words.low[next]!) !== 0 && (high & words.high[next]!) !== 0) {
      const end = words.symbolsFrom[next + 1]!
      for (let k = words.symbolsFrom[next]!; k < end; k++) {
        const symbol = words.symbols[k]!
        if ((low & lowBit(symbol)) === 0 || (high & highBit(symbol)) === 0) continue
        const reached = flat.next(node, symbol)
        if (reached > 0) this.reach(reached, at + 1)
      }
    }
    if (words.number[next] === 1 && flat.number(node) > 0) this.reach(flat.number(node), at + 1)
    if (flat.any(node) > 0) this.reach(flat.any(node), at + 1)
  }

  private reach(node: number, at: number): void {
    const { flat } = this
    for (let end = flat.firstEnd(node); end !== 0; end = flat.endAfter(end)) this.note(end, at)
    if (!flat.isLeaf(node)) this.step(node, at)
  }

  private note(end: number, at: number): void {
    const layer = this.flat.layerOf(end)
    const known = this.bestLast[layer]!
    // Of two as long the rule that stands first in its layer is kept.
    if (known > at || (known === at && this.bestEnd[layer]! <= end)) return
    if (known < 0) this.touched[this.touchedCount++] = layer
    this.bestLast[layer] = at
    this.bestEnd[layer] = end
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
    if (ends.length === 1 && choices.length === 1) {
      ends = [growAll(trie, ends[0]!, choices[0]!, vocabulary)]
      continue
    }
    const grown = new Set<number>()
    for (const end of ends) for (const choice of choices) grown.add(growAll(trie, end, choice, vocabulary))
    if (grown.size > mostEnds) throw new Error('pattern expands too far')
    ends = [...grown]
  }
  return ends
}

const growAll = (trie: FlatTrie, from: number, choice: Element[], vocabulary: Vocabulary): number =>
  choice.reduce((node, element) => grow(trie, node, element, vocabulary), from)

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
