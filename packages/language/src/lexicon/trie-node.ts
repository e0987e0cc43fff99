/**
 * A node of the lexicon's trie: the nodes after each symbol, and what ends here. The one successor that most nodes have,
 * and the successors for any token and for a number, stand apart, so that a step rarely asks a map.
 */
export interface TrieNode<Found = unknown> {
  onlySymbol: number
  only: TrieNode<Found> | undefined
  more: Map<number, TrieNode<Found>> | undefined
  any: TrieNode<Found> | undefined
  number: TrieNode<Found> | undefined
  leaf: boolean
  found: Found[] | undefined
}

export const newTrieNode = <Found>(): TrieNode<Found> => ({
  onlySymbol: -1,
  only: undefined,
  more: undefined,
  any: undefined,
  number: undefined,
  leaf: true,
  found: undefined,
})

/** The node after a symbol, if a pattern goes on with it. */
export function nodeAfter<Found>(node: TrieNode<Found>, symbol: number): TrieNode<Found> | undefined {
  if (node.onlySymbol === symbol) return node.only
  return node.more === undefined ? undefined : node.more.get(symbol)
}

/** The node after a symbol, made when there is none yet. */
export function growAfter<Found>(node: TrieNode<Found>, symbol: number): TrieNode<Found> {
  const known = nodeAfter(node, symbol)
  if (known !== undefined) return known
  const made = newTrieNode<Found>()
  node.leaf = false
  if (node.only === undefined) {
    node.onlySymbol = symbol
    node.only = made
  } else {
    node.more ??= new Map()
    node.more.set(symbol, made)
  }
  return made
}
