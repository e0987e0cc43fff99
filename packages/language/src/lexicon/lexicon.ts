import type { Tokens } from '../text/tokens.ts'
import type { Repair } from './make-repair.ts'
import type { Hit, Layer } from './rule.ts'
import { Trie } from './trie.ts'
import { Vocabulary } from './vocabulary.ts'

export type { Hit, Layer, LexiconRule } from './rule.ts'

/** Hits by layer; the layers of a group are matched when one of them is first asked for. */
export interface Hits {
  of(layer: string): Hit[]
  /** The hits that begin in some tokens, matched there alone. */
  within(first: number, last: number): Hits
}

/** Where a layer's hits are found: its group, or -1 for one that was left out, and its index in what the group's trie gives. */
interface LayerPlace {
  group: number
  index: number
}

const leftOut = -1

/** The layers of a language in groups over one vocabulary: a task that needs one group does not pay for the others. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  private readonly tries: Trie[]
  private readonly places = new Map<string, LayerPlace>()

  /** `left`: names of layers that were left out; to ask for one of them is our own mistake. */
  constructor(groups: Layer[][], left: string[], repair?: Repair) {
    for (const layer of left) this.places.set(layer, { group: leftOut, index: 0 })
    this.vocabulary = new Vocabulary(repair)
    this.tries = groups.map((layers) => new Trie(layers, this.vocabulary))
    for (const [group, trie] of this.tries.entries())
      for (const [index, layer] of trie.layerNames.entries()) this.places.set(layer, { group, index })
  }

  /** The hits of a text, found group by group on first use. */
  hits(tokens: Tokens): Hits {
    return new TextHits(this, tokens, 0, tokens.count - 1)
  }

  /** Where a layer's hits are found; undefined for one that no pack has. */
  placeOf(layer: string): LayerPlace | undefined {
    const place = this.places.get(layer)
    if (place?.group === leftOut) throw new Error(`layer ${layer} was left out of this reading`)
    return place
  }

  /** Every hit of a group that begins at these tokens, by the index of its layer. */
  scan(group: number, tokens: Tokens, first: number, last: number): Hit[][] {
    return this.tries[group]!.scan(tokens, first, last)
  }
}

const none: Hit[] = []

class TextHits implements Hits {
  private readonly lexicon: Lexicon
  private readonly tokens: Tokens
  private readonly first: number
  private readonly last: number
  private readonly scanned: Hit[][][] = []

  constructor(lexicon: Lexicon, tokens: Tokens, first: number, last: number) {
    this.lexicon = lexicon
    this.tokens = tokens
    this.first = first
    this.last = last
  }

  of(layer: string): Hit[] {
    const place = this.lexicon.placeOf(layer)
    if (place === undefined) return none
    const { group, index } = place
    this.scanned[group] ??= this.lexicon.scan(group, this.tokens, this.first, this.last)
    return this.scanned[group][index] ?? none
  }

  within(first: number, last: number): Hits {
    return new TextHits(this.lexicon, this.tokens, first, last)
  }
}
