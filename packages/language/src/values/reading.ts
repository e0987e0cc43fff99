import type { Item, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { SectionKind } from '../pack.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { type Box, findBoxes, withoutBlankOptions } from './ticks.ts'

/** Where in a report a value stands: the conclusion and its synopsis, the bench, the frozen section, or the referral. */
export type Zone = 'diagnosis' | 'synoptic' | 'microscopic' | 'addendum' | 'gross' | 'intraoperative' | 'clinical'

/** What the words of layer `item-anchor` speak about. */
export type Anchor =
  | 'lvi'
  | 'pni'
  | 'ene'
  | 'ene-by-node'
  | 'margin'
  | 'margin-distance'
  | 'node'
  | 'stage'
  | 't-label'
  | 'n-label'
  | 'm-label'
  | 'stage-group'
  | 'residual'
  | 'clinical'
  | 'past'
  | 'earlier'
  | 'corrected'
  | 'tumour'
  | 'size-label'
  | 'dimension-label'
  | 'grade'
  | 'other-size'
  | 'specimen'
  | 'organ'

/** What the words of layer `item-answer` say. */
export type Answer =
  | 'yes'
  | 'with'
  | 'no'
  | 'free'
  | 'reached'
  | 'unsure'
  | 'doubt'
  | 'close'
  | 'unknown'
  | 'skip'
  | 'benign'

/** A prepared text with the hits the items stand on, and the zones of the report. */
export interface Reading {
  prepared: Prepared
  text: string
  folded: string
  anchors: Hit<Anchor>[]
  /** The same by what they mean. */
  anchorsOf: ReadonlyMap<Anchor, Hit<Anchor>[]>
  answers: Hit<Answer>[]
  zones: { zone: Zone; start: number }[]
  boxes: Box[]
}

const zoneOfSection: Partial<Record<SectionKind, Zone | 'same'>> = {
  // A line of a synopsis as often as a heading.
  specimen: 'same',
  treatment: 'same',
  synoptic: 'synoptic',
  microscopic: 'microscopic',
  addendum: 'addendum',
  amended: 'addendum',
  comment: 'microscopic',
  gross: 'gross',
  intraoperative: 'intraoperative',
  clinical: 'clinical',
  history: 'clinical',
  indication: 'clinical',
  family: 'clinical',
  social: 'clinical',
  medication: 'clinical',
  comparison: 'clinical',
}

/** These parts rarely run longer; what follows stands under a heading nobody recognised. */
const longestOf: Partial<Record<Zone, number>> = { clinical: 700, intraoperative: 700 }

export function readingOf(prepared: Prepared): Reading {
  const { text } = prepared
  const boxes = findBoxes(text)
  const anchors = withoutBlankOptions(text, boxes, merged(prepared))
  return {
    prepared,
    text,
    folded: prepared.folded,
    anchors,
    anchorsOf: byMeaning(anchors),
    answers: withoutBlankOptions(text, boxes, hitsOf<Answer>(prepared, 'item-answer')),
    zones: zonesOf(prepared),
    boxes,
  }
}

/** Anchors of both layers in order of place. */
function merged(prepared: Prepared): Hit<Anchor>[] {
  const nerves = hitsOf<Anchor>(prepared, 'item-nerve')
  const anchors = hitsOf<Anchor>(prepared, 'item-anchor')
  return nerves.length === 0 ? anchors : [...anchors, ...nerves].sort((a, b) => a.start - b.start)
}

/** Hits by what they mean, each list in order of place. */
export function byMeaning<Meaning>(hits: Hit<Meaning>[]): Map<Meaning, Hit<Meaning>[]> {
  const of = new Map<Meaning, Hit<Meaning>[]>()
  for (const hit of hits) {
    const own = of.get(hit.rule.means)
    if (own === undefined) of.set(hit.rule.means, [hit])
    else own.push(hit)
  }
  return of
}

/** The anchors that mean one of these, in order of place. */
export function anchorsMeaning(reading: Reading, ...means: Anchor[]): Hit<Anchor>[] {
  const lists = means.flatMap((one) => reading.anchorsOf.get(one) ?? [])
  return means.length === 1 ? lists : lists.sort((a, b) => a.start - b.start)
}

function zonesOf(prepared: Prepared): Reading['zones'] {
  const opened: { zone: Zone | 'same'; start: number; length?: number }[] = []
  for (const section of prepared.sections) {
    opened.push({ zone: zoneOfSection[section.kind] ?? 'diagnosis', start: section.start })
  }
  for (const hit of hitsOf<Zone>(prepared, 'item-zone')) {
    const opening = opensPart(prepared, hit)
    if (opening === undefined) continue
    opened.push({ zone: hit.rule.means, start: hit.start, ...(opening === 'inline' && { length: shortPart }) })
  }
  for (const hit of hitsOf<Zone>(prepared, 'item-zone-open')) {
    if (beginsLine(prepared.text, hit.start)) opened.push({ zone: hit.rule.means, start: hit.start })
  }
  return bounded(
    prepared.text,
    opened.sort((a, b) => a.start - b.start),
  )
}

/** Ends the parts that rarely run long where they must have ended, though no heading says so. */
function bounded(text: string, opened: { zone: Zone | 'same'; start: number; length?: number }[]): Reading['zones'] {
  const zones: Reading['zones'] = []
  for (let i = 0; i < opened.length; i++) {
    const before = zones.at(-1)?.zone ?? 'diagnosis'
    const { start, length, zone: named } = opened[i]!
    const next = opened[i + 1]?.start ?? text.length
    if (next === start && named === opened[i + 1]?.zone) continue
    const ended = before === 'clinical' || before === 'intraoperative' ? 'diagnosis' : before
    const part = { zone: named === 'same' ? ended : named, start, length }
    zones.push({ zone: part.zone, start })
    // A line such as "Clinical data: PSA 7" inside a synopsis is one line of it.
    const within = part.zone === 'clinical' && before === 'synoptic'
    const longest = within ? lineEnd(text, part.start) - part.start : (part.length ?? longestOf[part.zone])
    if (longest === undefined) continue
    const ends = part.start + Math.min(longest, blankAfter(text, part.start, longest))
    if (next <= ends) continue
    zones.push({ zone: within ? 'synoptic' : part.zone === 'clinical' ? 'diagnosis' : 'microscopic', start: ends })
  }
  return zones
}

/** Units to the first blank line behind a part's own words: where blank lines are printed they end a part. */
function blankAfter(text: string, start: number, limit: number): number {
  const stop = Math.min(text.length, start + limit)
  let last = -1
  for (let i = start + 24; i < stop; i++) {
    const c = text.charCodeAt(i)
    if (c === 10) {
      if (last >= 0) return i + 1 - start
      last = i
    } else if (c > 32) last = -1
  }
  return limit
}

/** What follows a part named at the end of a line that begins with something else. */
const shortPart = 300

/** A part's name stands at the start of a line and before a colon, a dash or the line's end. */
function opensPart(prepared: Prepared, hit: Hit<Zone>): 'line' | 'inline' | undefined {
  const after = prepared.text.slice(hit.end, hit.end + 8)
  if (!/^[^\p{L}\n]{0,6}(?:[:(\n\r-]|$)/u.test(after)) return undefined
  if (beginsLine(prepared.text, hit.start)) return 'line'
  const named = hit.rule.means === 'intraoperative' && hit.start - lineStart(prepared.text, hit.start) < 80
  return named && /^\s*:/.test(after) ? 'inline' : undefined
}

const beginsLine = (text: string, at: number): boolean =>
  at === 0 || /(?:^|\n)(?:[^\p{L}\n]*|[A-Z][).:] ?)$|[.;]\s*$/u.test(text.slice(Math.max(0, at - 6), at))

export function zoneAt(reading: Reading, at: number): Zone {
  const { zones } = reading
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (zones[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low === 0 ? 'diagnosis' : zones[low - 1]!.zone
}

/** True where the pathologist concludes: not the bench, the frozen section or the referral. */
export const isFinal = (reading: Reading, at: number): boolean => {
  const zone = zoneAt(reading, at)
  return zone !== 'gross' && zone !== 'intraoperative' && zone !== 'clinical'
}

/** What begins in [from, to), of hits or other places in order. */
export function hitsBetween<Place extends { start: number }>(hits: Place[], from: number, to: number): Place[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.start < from) low = middle + 1
    else high = middle
  }
  const found: Place[] = []
  for (let i = low; i < hits.length && hits[i]!.start < to; i++) found.push(hits[i]!)
  return found
}

/** An item at a place of the text, quoted by its span. */
export function itemAt<Value>(reading: Reading, value: Value, span: Range, rules: string[]): Item<Value> {
  return { value, span, quote: reading.text.slice(span[0], span[1]), rules }
}

/** The end of the line an offset stands in, at most `limit` units on. */
export function lineEnd(text: string, at: number, limit = 400): number {
  const stop = Math.min(text.length, at + limit)
  for (let i = at; i < stop; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) return i
  }
  return stop
}

/** The start of the line an offset stands in, at most `limit` units back. */
export function lineStart(text: string, at: number, limit = 400): number {
  const stop = Math.max(0, at - limit)
  for (let i = at - 1; i >= stop; i--) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) return i + 1
  }
  return stop
}

/** Cuts blanks off both ends of a range. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return [start, end]
}

/** Inside the words that explain a printed T, N or M ("pT2: solitary tumour with vascular invasion"): a rule's text. */
export function inStageText(reading: Reading, at: number): boolean {
  const before = reading.text.slice(lineStart(reading.text, at, 180), at)
  return /(?:^|[^A-Za-z0-9])(?:p[TNM] ?[0-4XxOIl]|[TN][0-4X])[a-d]?[0-9]? ?(?:[:(=;-]|[A-Za-z]{4})[^\n]*$/.test(before)
}
