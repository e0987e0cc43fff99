import type { DocumentKind } from '@cairn/core'
import { type Hit, type Hits, Lexicon } from './lexicon/lexicon.ts'
import {
  type KindMeaning,
  type LanguagePack,
  type LayerGroup,
  layerGroups,
  type Purpose,
  type SectionKind,
} from './pack.ts'
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

const lexicons = new WeakMap<LanguagePack, Map<Purpose, Lexicon>>()

/** Groups that a purpose never asks for. */
const leftOut: Record<Purpose, LayerGroup[]> = { extract: ['case'], document: [] }

/** The compiled lexicon of a pack for a purpose, made on first use. */
export function lexiconOf(pack: LanguagePack, purpose: Purpose): Lexicon {
  const known = lexicons.get(pack) ?? new Map<Purpose, Lexicon>()
  lexicons.set(pack, known)
  let lexicon = known.get(purpose)
  if (lexicon === undefined) {
    const kept = layerGroups.filter((group) => !leftOut[purpose].includes(group))
    const left = leftOut[purpose].flatMap((group) => pack.layers[group].map(({ layer }) => layer))
    lexicon = new Lexicon(
      kept.map((group) => pack.layers[group]),
      left,
      pack.repair,
    )
    known.set(purpose, lexicon)
  }
  return lexicon
}

/** Reads a text of a kind, where somebody told it; `purpose` says which layers may be asked for later. */
export function prepare(
  text: string,
  pack: LanguagePack,
  kind?: DocumentKind,
  purpose: Purpose = 'document',
): Prepared {
  const folded = fold(text)
  const lexicon = lexiconOf(pack, purpose)
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
