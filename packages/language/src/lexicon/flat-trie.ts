import type { TrieNode } from './trie-node.ts'

/**
 * A trie as arrays of numbers, so that a step touches no objects. Node 0 is the root, which nothing leads to: 0 means none.
 * A node's only successor stands beside it; the others are in one table, searched from a hash of node and symbol.
 */
export interface FlatTrie<Found> {
  onlySymbol: Int32Array
  only: Int32Array
  /** One bit for the symbols that may follow: most words are turned away by it. */
  mask: Int32Array
  /** 1 when nothing follows. */
  leaf: Uint8Array
  any: Int32Array
  number: Int32Array
  /** What ends at node n: found[foundFrom[n]] up to found[foundFrom[n + 1]]. */
  foundFrom: Int32Array
  found: Found[]
  /** 1 when the node has successors in the table. */
  many: Uint8Array
  tableNode: Int32Array
  tableSymbol: Int32Array
  tableNext: Int32Array
}

/** The node after a symbol, or 0. */
export function nextNode<Found>(trie: FlatTrie<Found>, node: number, symbol: number): number {
  if (trie.onlySymbol[node] === symbol) return trie.only[node]!
  if (trie.many[node] === 0) return 0
  const mask = trie.tableNext.length - 1
  let at = slot(node, symbol) & mask
  while (trie.tableNext[at] !== 0) {
    if (trie.tableNode[at] === node && trie.tableSymbol[at] === symbol) return trie.tableNext[at]!
    at = (at + 1) & mask
  }
  return 0
}

const slot = (node: number, symbol: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Numbers the nodes and lays them out. */
export function compileTrie<Found>(root: TrieNode<Found>): FlatTrie<Found> {
  const nodes = inOrder(root)
  const trie = emptyTrie<Found>(nodes)
  for (const [n, node] of nodes.entries()) {
    trie.any[n] = node.any?.id ?? 0
    trie.number[n] = node.number?.id ?? 0
    trie.leaf[n] = node.next === undefined && node.any === undefined && node.number === undefined ? 1 : 0
    if (node.found !== undefined) trie.found.push(...node.found)
    trie.foundFrom[n + 1] = trie.found.length
    node.next?.forEach((next, symbol) => {
      place(trie, n, symbol, next.id)
    })
  }
  return trie
}

/** The bit of a symbol in masks. */
export const symbolBit = (symbol: number): number => 1 << (symbol & 31)

function place<Found>(trie: FlatTrie<Found>, node: number, symbol: number, next: number): void {
  trie.mask[node]! |= symbolBit(symbol)
  if (trie.only[node] === 0) {
    trie.onlySymbol[node] = symbol
    trie.only[node] = next
    return
  }
  trie.many[node] = 1
  const mask = trie.tableNext.length - 1
  let at = slot(node, symbol) & mask
  while (trie.tableNext[at] !== 0) at = (at + 1) & mask
  trie.tableNode[at] = node
  trie.tableSymbol[at] = symbol
  trie.tableNext[at] = next
}

/** The root first, then every node that can be reached, each with its number. */
function inOrder<Found>(root: TrieNode<Found>): TrieNode<Found>[] {
  const nodes = [root]
  for (let i = 0; i < nodes.length; i++) {
    const { next, any, number } = nodes[i]!
    nodes[i]!.id = i
    if (next !== undefined) nodes.push(...next.values())
    if (any !== undefined) nodes.push(any)
    if (number !== undefined) nodes.push(number)
  }
  return nodes
}

function emptyTrie<Found>(nodes: TrieNode<Found>[]): FlatTrie<Found> {
  const n = nodes.length
  const tabled = nodes.reduce((sum, node) => sum + Math.max(0, (node.next?.size ?? 0) - 1), 0)
  let size = 16
  while (size < tabled * 2) size *= 2
  return {
    onlySymbol: new Int32Array(n).fill(-1),
    only: new Int32Array(n),
    mask: new Int32Array(n),
    leaf: new Uint8Array(n),
    any: new Int32Array(n),
    number: new Int32Array(n),
    foundFrom: new Int32Array(n + 1),
    found: [],
    many: new Uint8Array(n),
    tableNode: new Int32Array(size),
    tableSymbol: new Int32Array(size),
    tableNext: new Int32Array(size),
  }
}
