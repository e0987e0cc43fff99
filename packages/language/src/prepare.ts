import type { DocumentKind } from '@cairn/core'
import { type Hit, type Hits, Lexicon } from './lexicon/lexicon.ts'
import { type KindMeaning, type LanguagePack, layerGroups, type SectionKind } from './pack.ts'
import { fold } from './text/fold.ts'
import { findSections, type Section } from './text/sections.ts'
import { cutSentences, type Sentence } from './text/sentences.ts'
import { type Tokens, tokenize } from './text/tokens.ts'

/** A text cut and looked up once; everything later reads from this. */
export interface Prepared {
  text: string
  folded: string
  kind: DocumentKind
  pack: LanguagePack
  tokens: Tokens
  sentences: Sentence[]
  sections: Section[]
  /** Hits of each layer, in order of place. */
  hits: Hits
}

const lexicons = new WeakMap<LanguagePack, Lexicon>()

/** The compiled lexicon of a pack, made on first use. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = lexicons.get(pack)
  if (lexicon === undefined) {
    lexicon = new Lexicon(
      layerGroups.map((group) => pack.layers[group]),
      pack.repair,
    )
    lexicons.set(pack, lexicon)
  }
  return lexicon
}

export function prepare(text: string, pack: LanguagePack, kind?: DocumentKind): Prepared {
  const folded = fold(text)
  const lexicon = lexiconOf(pack)
  const tokens = tokenize(folded, lexicon.vocabulary)
  const hits = lexicon.hits(tokens)
  const sections = findSections(text, tokens, hits.of('heading') as Hit<SectionKind>[])
  const sentences = cutSentences(text, tokens, pack.sentences)
  const prepared = { text, folded, kind: kind ?? 'other', pack, tokens, sentences, sections, hits }
  return kind === undefined ? { ...prepared, kind: guessKind(prepared) } : prepared
}

/** Hits of one layer, with the layer's own meaning. */
export const hitsOf = <Meaning>(prepared: Prepared, layer: string): Hit<Meaning>[] =>
  prepared.hits.of(layer) as Hit<Meaning>[]

const titleTokens = 40

/** A word repeated through a long text says no more of its kind than a few times do. */
const mostOfARule = 4

/** The kind of document by the words of layer `kind`: in the first 40 tokens they weigh four times. */
function guessKind(prepared: Prepared): DocumentKind {
  const scores = new Map<DocumentKind, number>()
  const seen = new Map<string, number>()
  for (const hit of hitsOf<KindMeaning>(prepared, 'kind')) {
    const { kind, weight } = hit.rule.means
    const inTitle = hit.first < titleTokens
    const times = (seen.get(hit.rule.id) ?? 0) + 1
    seen.set(hit.rule.id, times)
    if (inTitle || times <= mostOfARule) scores.set(kind, (scores.get(kind) ?? 0) + (inTitle ? 4 * weight : weight))
  }
  let best: DocumentKind = 'other'
  let most = 0
  for (const kind of prepared.pack.kinds) {
    const score = scores.get(kind) ?? 0
    if (score > most) {
      best = kind
      most = score
    }
  }
  return best
}

/** The sentence that holds an offset; sentences are in order and do not overlap. */
export const sentenceAt = (prepared: Prepared, at: number): Sentence | undefined =>
  prepared.sentences[sentenceIndexAt(prepared, at)]

/** The index of the sentence that holds an offset, or -1. */
export function sentenceIndexAt(prepared: Prepared, at: number): number {
  const { sentences } = prepared
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (at < sentence.start) high = middle - 1
    else if (at >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
