/** A node of the lexicon's trie: the nodes after each symbol, and what ends here. */
export interface TrieNode<Found = unknown> {
  next: Map<number, TrieNode<Found>>
  found: Found[] | undefined
}

export const newTrieNode = <Found>(): TrieNode<Found> => ({ next: new Map(), found: undefined })
