import type { Tokens } from '../text/tokens.ts'
import type { Hit, Layer } from './rule.ts'
import { Trie } from './trie.ts'
import { type Repair, Vocabulary } from './vocabulary.ts'

export type { Hit, Layer, LexiconRule } from './rule.ts'

/** Hits by layer; the layers of a group are matched when one of them is first asked for. */
export interface Hits {
  of(layer: string): Hit[]
}

/** The layers of a language in groups over one vocabulary: a task that needs one group does not pay for the others. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  private readonly tries: Trie[]
  private readonly groupOf = new Map<string, number>()

  constructor(groups: Layer[][], repair?: Repair) {
    this.vocabulary = new Vocabulary(repair)
    this.tries = groups.map((layers, slot) => new Trie(layers, this.vocabulary, slot))
    for (const [slot, layers] of groups.entries()) for (const { layer } of layers) this.groupOf.set(layer, slot)
  }

  /** The hits of a text, found group by group on first use. */
  hits(tokens: Tokens): Hits {
    const scanned: (Map<string, Hit[]> | undefined)[] = []
    return {
      of: (layer) => {
        const slot = this.groupOf.get(layer)
        if (slot === undefined) return []
        scanned[slot] ??= this.tries[slot]!.scan(tokens)
        return scanned[slot].get(layer) ?? []
      },
    }
  }
}
