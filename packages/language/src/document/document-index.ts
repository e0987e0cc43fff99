import type { PartialDate, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared, sentenceAt } from '../prepare.ts'
import { sectionAt } from '../text/sections.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordAt } from '../text/tokens.ts'
import { type FoundDate, findDates } from './dates.ts'

/** Hits and dates of a document by place, so that a window is looked up without walking the whole text. */
export class DocumentIndex {
  readonly prepared: Prepared
  readonly reference: PartialDate | undefined
  /** The newest day on which the paper was written or changed. */
  readonly written: PartialDate | undefined
  readonly dates: FoundDate[]

  private readonly dateTokens = new Set<number>()

  /** `births` are the places of birth dates: they date no event. */
  constructor(
    prepared: Prepared,
    days: { reference?: PartialDate | undefined; written?: PartialDate | undefined },
    births: ReadonlySet<number>,
  ) {
    const { reference } = days
    this.written = days.written
    this.prepared = prepared
    this.reference = reference
    this.dates = findDates(prepared, reference).filter((d) => !births.has(d.start))
    for (const date of this.dates) for (let i = date.first; i <= date.last; i++) this.dateTokens.add(i)
  }

  inDate = (token: number): boolean => this.dateTokens.has(token)

  /** Hits of a layer that begin inside [from, to). */
  hits<Meaning>(layer: string, from: number, to: number): Hit<Meaning>[] {
    return slice(hitsOf<Meaning>(this.prepared, layer), from, to)
  }

  has = (layer: string, from: number, to: number): boolean => this.hits(layer, from, to).length > 0

  datesIn = (from: number, to: number): FoundDate[] => slice(this.dates, from, to)

  sentence(at: number): Sentence {
    return sentenceAt(this.prepared, at) ?? { first: 0, last: -1, start: at, end: at }
  }

  section = (at: number) => sectionAt(this.prepared.sections, at)

  text = (from: number, to: number): string => this.prepared.text.slice(from, to)

  word = (token: number): string => wordAt(this.prepared.tokens, token)

  /** A quoted piece: the span without space at its ends. */
  quoted(from: number, to: number): { span: Range; quote: string } {
    const raw = this.text(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const quote = raw.trim()
    return { span: [start, start + quote.length], quote }
  }

  /** The sentence says it of a relative, or stands under family history. */
  isOfRelative(at: number): boolean {
    const { start, end } = this.sentence(at)
    if (this.hits('relative', start, end).some((h) => isKin(this.prepared, h))) return true
    const section = this.section(at)
    return section.kind === 'family' && !/\n(?!\s*[-*\u2022])/.test(this.text(section.start, at))
  }
}

/** "Twin Forks", "Sister Oldcastle": a capital and another capital word right behind make a name, unless all is in capitals. */
export function isKin(prepared: Prepared, hit: Hit): boolean {
  const { text } = prepared
  if (!/^\p{Lu}/u.test(text.slice(hit.start, hit.end)) || !/^ \p{Lu}/u.test(text.slice(hit.end, hit.end + 2)))
    return true
  const next = hit.last + 1
  const start = prepared.tokens.start[next]!
  const names = ['cancer-name', 'cancer-organ', 'cancer-word']
  if (names.some((layer) => hitsOf(prepared, layer).some((h) => h.start === start))) return true
  const title = text.slice(0, hit.start).trim().split('\n').length <= 2 && hit.start < 200
  return !title && /\p{Lu}{2}/u.test(text.slice(hit.start, hit.end))
}

function slice<T extends { start: number }>(list: T[], from: number, to: number): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < list.length && list[end]!.start < to) end++
  return list.slice(low, end)
}
