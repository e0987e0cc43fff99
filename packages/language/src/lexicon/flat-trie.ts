import type { HitRule } from './rule.ts'

// One node is eight numbers side by side, so that a step reads one place of memory. Node 0 is the root, which nothing
// leads to: 0 means none.
const WIDTH = 8
const ONLY_SYMBOL = 0
const ONLY = 1
/** Two bits for each symbol that may follow, one in either: most words are turned away by them. */
const LOW = 2
const HIGH = 7
const ANY = 3
const NUMBER = 4
/** What ends here: the number of the first rule that does, or 0. */
const FOUND = 5
/** 1 when the node has successors in the table. */
const MANY = 6

/** A place of the table: node, symbol, the node after it; a next of 0 is a free place. */
const PLACE = 4

/** A trie of symbols as plain numbers: a node's first successor stands beside it, the others in one hashed table. */
export class FlatTrie {
  private nodes = new Int32Array(WIDTH * 1024)
  private table = new Int32Array(PLACE * 1024)
  private tabled = 0
  private count = 1
  /** By the number of an end, from 1: its rule, its layer, and the next end at the same node. */
  private readonly rules: HitRule[] = []
  private readonly layers: number[] = [0]
  private readonly nextEnds: number[] = [0]

  /** The node after a symbol, or 0. */
  next(node: number, symbol: number): number {
    const { nodes, table } = this
    const at = node * WIDTH
    if (nodes[at + ONLY_SYMBOL] === symbol) return nodes[at + ONLY]!
    if (nodes[at + MANY] === 0) return 0
    const mask = table.length - 1
    let place = placeOf(node, symbol) & mask
    while (table[place + 2] !== 0) {
      if (table[place] === node && table[place + 1] === symbol) return table[place + 2]!
      place = (place + PLACE) & mask
    }
    return 0
  }

  /** The node after any token, or 0. */
  any(node: number): number {
    return this.nodes[node * WIDTH + ANY]!
  }

  /** The node after a number, or 0. */
  number(node: number): number {
    return this.nodes[node * WIDTH + NUMBER]!
  }

  /** The lower bits of the symbols that may follow a node. */
  low(node: number): number {
    return this.nodes[node * WIDTH + LOW]!
  }

  /** The higher bits of them. */
  high(node: number): number {
    return this.nodes[node * WIDTH + HIGH]!
  }

  /** Is there nothing after this node? */
  isLeaf(node: number): boolean {
    return this.low(node) === 0 && this.any(node) === 0 && this.number(node) === 0
  }

  /** The number of the first end at a node, or 0. */
  firstEnd(node: number): number {
    return this.nodes[node * WIDTH + FOUND]!
  }

  /** The number of the end behind one at the same node, or 0. */
  endAfter(end: number): number {
    return this.nextEnds[end]!
  }

  ruleOf(end: number): HitRule {
    return this.rules[end - 1]!
  }

  layerOf(end: number): number {
    return this.layers[end]!
  }

  /** The node after a symbol, made when there is none yet. */
  grow(node: number, symbol: number): number {
    const known = this.next(node, symbol)
    if (known !== 0) return known
    const made = this.newNode()
    const at = node * WIDTH
    if (this.nodes[at + ONLY] === 0) {
      this.nodes[at + ONLY_SYMBOL] = symbol
      this.nodes[at + ONLY] = made
    } else {
      this.nodes[at + MANY] = 1
      this.place(node, symbol, made)
    }
    this.nodes[at + LOW]! |= lowBit(symbol)
    this.nodes[at + HIGH]! |= highBit(symbol)
    return made
  }

  growAny(node: number): number {
    return this.growBeside(node, ANY)
  }

  growNumber(node: number): number {
    return this.growBeside(node, NUMBER)
  }

  /** Lets a rule end at a node; once, however many of its patterns lead there. */
  end(node: number, rule: HitRule, layer: number): void {
    let last = 0
    for (let end = this.firstEnd(node); end !== 0; end = this.endAfter(end)) {
      if (this.ruleOf(end) === rule && this.layerOf(end) === layer) return
      last = end
    }
    const made = this.rules.push(rule)
    this.layers.push(layer)
    this.nextEnds.push(0)
    if (last === 0) this.nodes[node * WIDTH + FOUND] = made
    else this.nextEnds[last] = made
  }

  private growBeside(node: number, field: number): number {
    const known = this.nodes[node * WIDTH + field]!
    if (known !== 0) return known
    const made = this.newNode()
    this.nodes[node * WIDTH + field] = made
    return made
  }

  private newNode(): number {
    const made = this.count++
    if (this.count * WIDTH > this.nodes.length) this.nodes = twice(this.nodes)
    this.nodes[made * WIDTH + ONLY_SYMBOL] = -1
    return made
  }

  private place(node: number, symbol: number, next: number): void {
    if (++this.tabled * PLACE * 2 > this.table.length) this.widen()
    const { table } = this
    const mask = table.length - 1
    let place = placeOf(node, symbol) & mask
    while (table[place + 2] !== 0) place = (place + PLACE) & mask
    table[place] = node
    table[place + 1] = symbol
    table[place + 2] = next
  }

  private widen(): void {
    const old = this.table
    this.table = new Int32Array(old.length * 2)
    this.tabled = 0
    for (let at = 0; at < old.length; at += PLACE)
      if (old[at + 2] !== 0) this.place(old[at]!, old[at + 1]!, old[at + 2]!)
  }
}

/** The bits of a symbol. */
export const lowBit = (symbol: number): number => 1 << (symbol & 31)
export const highBit = (symbol: number): number => 1 << ((symbol >>> 5) & 31)

function placeOf(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) * PLACE
}

function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(old.length * 2)
  made.set(old)
  return made
}
