import type { Item, Items } from '@cairn/core'
import { sentenceAt } from '../prepare.ts'
import { cellAfter } from './answer.ts'
import { type Measure, measuresBetween } from './measure.ts'
import { hitsBetween, isFinal, itemAt, type Reading, zoneAt } from './reading.ts'

/** Largest dimension of the tumour: after a label of size, then beside the tumour in the diagnosis, then on the bench. */
export function findSize(reading: Reading, measures: Measure[]): Pick<Items, 'tumourSizeMm'> {
  const chosen = labelled(reading, measures) ?? beside(reading, measures, 'final') ?? beside(reading, measures, 'gross')
  return chosen === undefined ? {} : { tumourSizeMm: chosen }
}

const mostMm = 600

function labelled(reading: Reading, measures: Measure[]): Item<number> | undefined {
  const found: Measure[] = []
  let rule = ''
  for (const anchor of reading.anchors) {
    if (anchor.rule.means !== 'size-label') continue
    const zone = zoneAt(reading, anchor.start)
    if (zone === 'clinical' || zone === 'intraoperative') continue
    const cell = cellAfter(reading.text, anchor.end)
    if (cell === undefined) continue
    const measure = measuresBetween(measures, cell.start, Math.min(cell.end, cell.start + 90))[0]
    if (measure === undefined || measure.mm === 0 || measure.mm > mostMm) continue
    if (anotherThing(reading, cell.start, measure.span[0])) continue
    found.push(measure)
    rule = rule || anchor.rule.id
  }
  return largest(reading, found, rule)
}

/** A label or organ between the label of size and the number makes the number another thing's. */
const anotherThing = (reading: Reading, from: number, to: number): boolean =>
  hitsBetween(reading.anchors, from, to).some((a) => a.rule.means !== 'tumour' && a.rule.means !== 'size-label')

function beside(reading: Reading, measures: Measure[], zone: 'final' | 'gross'): Item<number> | undefined {
  const found: Measure[] = []
  for (const measure of measures) {
    if (
      measure.mm === 0 ||
      measure.mm > mostMm ||
      (zone === 'final' ? !isFinal(reading, measure.span[0]) : zoneAt(reading, measure.span[0]) !== 'gross')
    )
      continue
    const sentence = sentenceAt(reading.prepared, measure.span[0])
    if (sentence === undefined) continue
    const near = hitsBetween(
      reading.anchors,
      Math.max(sentence.start, measure.span[0] - 90),
      Math.min(sentence.end, measure.span[1] + 60),
    )
    if (
      near.some(
        (a) =>
          a.rule.means === 'margin' ||
          a.rule.means === 'other-size' ||
          a.rule.means === 'node' ||
          a.rule.means === 'margin-distance',
      )
    )
      continue
    if (near.some((a) => a.rule.means === 'tumour')) found.push(measure)
  }
  return largest(reading, found, `size.${zone}`)
}

function largest(reading: Reading, found: Measure[], rule: string): Item<number> | undefined {
  if (found.length === 0) return undefined
  const chosen = found.reduce((a, b) => (b.mm > a.mm ? b : a))
  const item = itemAt(reading, chosen.mm, chosen.span, [rule])
  if (new Set(found.map((m) => m.mm)).size > 1) item.several = true
  if (chosen.less) item.qualifier = '<'
  if (chosen.ocr) item.ocr = true
  return item
}
