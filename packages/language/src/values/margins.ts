import type { Item, Items, MarginStatus, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { sentenceAt } from '../prepare.ts'
import { answerFor, cellAfter } from './answer.ts'
import { type Measure, measuresBetween } from './measure.ts'
import { type Anchor, type Answer, hitsBetween, itemAt, lineEnd, type Reading, zoneAt } from './reading.ts'

interface MarginWord {
  status: MarginStatus
  span: Range
  rule: string
}

const meaning: Partial<Record<Answer, MarginStatus>> = {
  yes: 'involved',
  with: 'involved',
  reached: 'involved',
  no: 'clear',
  free: 'clear',
  benign: 'clear',
  close: 'close',
  unsure: 'cannot-assess',
  unknown: 'cannot-assess',
}

/** Margins as the final words tell them: involved beats close beats clear; distances are the smallest one printed beside a margin. */
export function findMargins(reading: Reading, measures: Measure[]): Pick<Items, 'margin' | 'marginDistanceMm'> {
  const words: MarginWord[] = []
  const distances: Measure[] = []
  for (const anchor of reading.anchors) {
    if (anchor.rule.means !== 'margin' && anchor.rule.means !== 'margin-distance') continue
    if (zoneAt(reading, anchor.start) !== 'final') continue
    distances.push(...distancesAt(reading, anchor, measures))
    const listed = listUnder(reading, anchor)
    if (listed.length > 0) words.push(...listed)
    else {
      const answered = answerFor(reading, anchor)
      const status = answered && meaning[answered.answer]
      if (answered && status) words.push({ status, span: answered.span, rule: anchor.rule.id })
    }
  }
  const items: Pick<Items, 'margin' | 'marginDistanceMm'> = {}
  const margin = settle(reading, words, distances)
  if (margin) items.margin = margin
  if (distances.length > 0) {
    const least = distances.reduce((a, b) => (b.mm < a.mm ? b : a))
    items.marginDistanceMm = itemAt(reading, least.mm, least.span, ['margin.distance'])
    if (least.less) items.marginDistanceMm.qualifier = '<'
  }
  return items
}

function settle(reading: Reading, words: MarginWord[], distances: Measure[]): Item<MarginStatus> | undefined {
  for (const status of ['involved', 'close', 'clear', 'cannot-assess'] as const) {
    const own = words.filter((w) => w.status === status)
    if (own.length === 0) continue
    const item = itemAt(reading, status, own[0]!.span, [own[0]!.rule])
    if (words.some((w) => w.status !== status)) item.several = true
    return item
  }
  const least = distances.filter((d) => d.mm > 0)[0]
  return least && itemAt(reading, 'clear' as MarginStatus, least.span, ['margin.distance-only'])
}

/** "Margins:" with a line for each margin below it. */
function listUnder(reading: Reading, anchor: Hit<Anchor>): MarginWord[] {
  const { text } = reading
  const cell = cellAfter(text, anchor.end)
  if (cell === undefined || !cell.wrapped) return []
  const words: MarginWord[] = []
  let from = cell.start
  for (let n = 0; n < 8 && from < text.length; n++) {
    const to = lineEnd(text, from)
    const others = hitsBetween(reading.anchors, from, to).filter(
      (a) => !['margin', 'tumour', 'margin-distance'].includes(a.rule.means),
    )
    if (others.length > 0) break
    const answer = hitsBetween(reading.answers, from, to)[0]
    const status = answer && meaning[answer.rule.means]
    if (status === undefined || answer === undefined || answer.start - from > 70) break
    words.push({ status, span: [from, answer.end], rule: `${anchor.rule.id}.list` })
    from = to + 1
    while (from < text.length && text.charCodeAt(from) <= 32) from++
  }
  return words.length > 1 ? words : []
}

/** Distances in the sentence or cell of a margin that its own words tie to it. */
function distancesAt(reading: Reading, anchor: Hit<Anchor>, measures: Measure[]): Measure[] {
  const sentence = sentenceAt(reading.prepared, anchor.start)
  if (sentence === undefined) return []
  const label = anchor.rule.means === 'margin-distance'
  if (label) {
    const cell = cellAfter(reading.text, anchor.end)
    if (cell === undefined) return []
    return measuresBetween(measures, cell.start, Math.min(cell.end, cell.start + 60))
      .filter((m) => m.sides.length === 1)
      .slice(0, 1)
  }
  return []
}
