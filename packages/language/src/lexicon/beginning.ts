/** What may begin with one word, in one trie. */
export interface Beginning {
  /** The ends that this word reaches alone. */
  whole: readonly number[]
  /** The nodes that go on behind it, in the order they are tried. */
  nodes: readonly number[]
  /** Beside each node the bits of the symbols it goes on with (flat-trie.ts); a `low` of 0 goes on with any word or number. */
  low: readonly number[]
  high: readonly number[]
}
