import type { Tokens } from '../text/tokens.ts'
import { ANY, expandPattern, NUMBER } from './pattern.ts'
import { type Repair, Vocabulary } from './vocabulary.ts'

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

interface Node {
  next: Map<number, Node>
  found: { rule: LexiconRule; layer: number }[] | undefined
}

const ANY_SYMBOL = 0
const NUMBER_SYMBOL = 1

const newNode = (): Node => ({ next: new Map(), found: undefined })

/** All layers of a language compiled into one trie, matched in one pass over the tokens. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  private readonly root = newNode()
  private readonly layers: string[] = []

  constructor(layers: Layer[], repair?: Repair) {
    this.vocabulary = new Vocabulary(repair)
    for (const layer of layers) {
      let index = this.layers.indexOf(layer.layer)
      if (index < 0) index = this.layers.push(layer.layer) - 1
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
            next = newNode()
            node.next.set(symbol, next)
          }
          node = next
        }
        node.found ??= []
        if (!node.found.some((f) => f.rule === rule && f.layer === layer)) node.found.push({ rule, layer })
      }
    }
  }

  /** Every hit, per layer the longest at each place and none overlapping a longer one; in order of place. */
  scan(tokens: Tokens): Hit[] {
    const best: (Hit | undefined)[] = []
    const hits: Hit[] = []
    for (let i = 0; i < tokens.count; i++) {
      const entry = tokens.entry[i]!
      if (entry.symbols.length === 0 && !entry.number) continue
      best.length = 0
      this.walk(this.root, tokens, i, i, best)
      for (const hit of best) if (hit !== undefined) hits.push(hit)
    }
    return dropOverlaps(hits)
  }

  private walk(node: Node, tokens: Tokens, first: number, at: number, best: (Hit | undefined)[]): void {
    if (at >= tokens.count) return
    const entry = tokens.entry[at]!
    const symbols = entry.symbols
    for (let k = 0; k < symbols.length; k++) this.step(node.next.get(symbols[k]!), tokens, first, at, best)
    if (entry.number) this.step(node.next.get(NUMBER_SYMBOL), tokens, first, at, best)
    if (at > first) this.step(node.next.get(ANY_SYMBOL), tokens, first, at, best)
  }

  private step(node: Node | undefined, tokens: Tokens, first: number, at: number, best: (Hit | undefined)[]): void {
    if (node === undefined) return
    if (node.found !== undefined) {
      for (const { rule, layer } of node.found) {
        const known = best[layer]
        if (known !== undefined && known.last >= at) continue
        best[layer] = {
          rule,
          layer: this.layers[layer]!,
          first,
          last: at,
          start: tokens.start[first]!,
          end: tokens.end[at]!,
        }
      }
    }
    if (node.next.size > 0) this.walk(node, tokens, first, at + 1, best)
  }
}

/** Within a layer a longer hit removes the shorter ones it overlaps; of two as long, the earlier stays. */
function dropOverlaps(hits: Hit[]): Hit[] {
  const kept: Hit[] = []
  const lastOfLayer = new Map<string, Hit[]>()
  for (const hit of hits) {
    const stack = lastOfLayer.get(hit.layer) ?? []
    let wins = true
    while (stack.length > 0) {
      const previous = stack[stack.length - 1]!
      if (previous.last < hit.first) break
      if (previous.last - previous.first >= hit.last - hit.first) {
        wins = false
        break
      }
      stack.pop()
    }
    if (wins) stack.push(hit)
    lastOfLayer.set(hit.layer, stack)
  }
  for (const stack of lastOfLayer.values()) for (const hit of stack) kept.push(hit)
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
