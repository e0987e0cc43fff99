/** A node of a trie while it is built: the nodes after each symbol, any token or a number, and what ends here. */
export interface TrieNode<Found = unknown> {
  next: Map<number, TrieNode<Found>> | undefined
  any: TrieNode<Found> | undefined
  number: TrieNode<Found> | undefined
  found: Found[] | undefined
  /** Its number, once the trie is laid out. */
  id: number
}

export const newTrieNode = <Found>(): TrieNode<Found> => ({
  next: undefined,
  any: undefined,
  number: undefined,
  found: undefined,
  id: 0,
})

/** The node after a symbol, made when there is none yet. */
export function growAfter<Found>(node: TrieNode<Found>, symbol: number): TrieNode<Found> {
  node.next ??= new Map()
  const known = node.next.get(symbol)
  if (known !== undefined) return known
  const made = newTrieNode<Found>()
  node.next.set(symbol, made)
  return made
}
