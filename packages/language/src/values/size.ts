import type { Item, Items } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { cellAfter } from './answer.ts'
import { isDistance, isLimit } from './limits.ts'
import { type Measure, measuresBetween } from './measure.ts'
import { nodeWordsBetween } from './node-rows.ts'
import {
  type Anchor,
  anchorsMeaning,
  hitsBetween,
  inStageText,
  isFinal,
  itemAt,
  lineStart,
  type Reading,
  zoneAt,
} from './reading.ts'
import { optionAt } from './ticks.ts'

/** Largest dimension of the tumour: after a label of size, then beside the tumour in the final words, then on the bench. */
export function findSize(reading: Reading, measures: Measure[]): Pick<Items, 'tumourSizeMm'> {
  const fit = measures.filter(
    (m) =>
      m.mm > 0 &&
      m.mm <= mostMm &&
      optionAt(reading.text, reading.boxes, m.span[0]) !== 'unticked' &&
      !isLimit(reading, m) &&
      !isDistance(reading, m) &&
      !inStageText(reading, m.span[0]),
  )
  const chosen =
    labelled(reading, fit, 'size-label') ??
    labelled(reading, fit, 'dimension-label') ??
    beside(reading, fit, 'final') ??
    beside(reading, fit, 'gross')
  return chosen === undefined ? {} : { tumourSizeMm: chosen }
}

const mostMm = 500

function labelled(
  reading: Reading,
  measures: Measure[],
  label: 'size-label' | 'dimension-label',
): Item<number> | undefined {
  const found: Measure[] = []
  let rule = ''
  for (const anchor of anchorsMeaning(reading, label)) {
    if (zoneAt(reading, anchor.start) === 'clinical') continue
    const cell = cellAfter(reading.text, anchor.end)
    if (cell === undefined) continue
    const told = cell.labelled || tellsItself(reading, anchor)
    if (label === 'dimension-label' && (!told || !isFinal(reading, anchor.start) || ofAnother(reading, anchor)))
      continue
    const own = measuresBetween(measures, cell.start, Math.min(cell.end, cell.start + 70)).filter(
      (m) => !anotherThing(reading, cell.start, m.span[0]),
    )
    const first = own[0]
    if (first === undefined) continue
    // "22 mm (whole size with in situ disease 34 mm)": a bracket tells of something more.
    found.push(...own.filter((m) => !/\([^)]*$/.test(reading.text.slice(first.span[1], m.span[0]))))
    rule = rule || anchor.rule.id
  }
  return largest(reading, found, rule)
}

/** "Greatest dimension 41 mm" opens its line, or stands behind the tumour's own name, with the number right behind it. */
function tellsItself(reading: Reading, anchor: Hit<Anchor>): boolean {
  if (!/^ \d/.test(reading.text.slice(anchor.end, anchor.end + 2))) return false
  const from = lineStart(reading.text, anchor.start, 60)
  const last = hitsBetween(reading.anchors, from, anchor.start).at(-1)
  return last?.rule.means === 'tumour' || (last === undefined && !/\p{L}/u.test(reading.text.slice(from, anchor.start)))
}

/** A label or organ between the label of size and the number makes the number another thing's. */
const anotherThing = (reading: Reading, from: number, to: number): boolean =>
  hitsBetween(reading.anchors, from, to).some(
    (a) => !/^(?:tumour|organ|size-label|dimension-label)$/.test(a.rule.means),
  )

/** "Specimen size: greatest dimension": the nearest thing named before is not the tumour. */
function ofAnother(reading: Reading, anchor: Hit<Anchor>): boolean {
  // A bare "size" is the tumour's only where a tumour was spoken of last.
  if (anchor.first === anchor.last) {
    return (
      hitsBetween(reading.anchors, anchor.start - 120, anchor.start)
        .filter((a) => owners.has(a.rule.means))
        .at(-1)?.rule.means !== 'tumour'
    )
  }
  const last = hitsBetween(reading.anchors, anchor.start - 40, anchor.start).at(-1)
  if (last === undefined) return false
  return (
    last.rule.means === 'specimen' || (/^(?:other-size|organ)$/.test(last.rule.means) && anchor.start - last.end <= 2)
  )
}

function beside(reading: Reading, measures: Measure[], zone: 'final' | 'gross'): Item<number> | undefined {
  const found = measures.filter((measure) => {
    const at = measure.span[0]
    if (zone === 'final' ? !isFinal(reading, at) : zoneAt(reading, at) !== 'gross') return false
    return isTumours(reading, measure, zone)
  })
  return largest(reading, found, `size.${zone}`)
}

const clauseEnd = /[;]|\.\s+[A-Z]|\n\s*\n|\n\s*[-*\u2022]/

/** The nearest thing named is a tumour, with nothing else that could own the number close by. */
function isTumours(reading: Reading, measure: Measure, zone: 'final' | 'gross'): boolean {
  const [start, end] = measure.span
  if (zone === 'gross' && measure.mm < leastGrossMm) return false
  const near = hitsBetween(reading.anchors, start - (zone === 'final' ? 80 : 50), end + 36).filter((a) =>
    owners.has(a.rule.means),
  )
  const before = near.filter(
    (a) => a.end <= start && !clauseEnd.test(reading.text.slice(a.end, start).replace(/^\. (?=$)/, '')),
  )
  const after = near.filter((a) => a.start >= end && !clauseEnd.test(reading.text.slice(end, a.start)))
  const last = ownerOf(reading, before)
  const next = after[0]
  if (
    next !== undefined &&
    next.rule.means !== 'tumour' &&
    next.start - end <= 22 &&
    !/[,\n]/.test(reading.text.slice(end, next.start))
  ) {
    return false
  }
  if (last?.rule.means === 'tumour') {
    // "metastatic carcinoma": the word right before makes it another tumour.
    const adjective = before[before.indexOf(last) - 1]
    return !(adjective !== undefined && adjective.rule.means !== 'tumour' && last.start - adjective.end <= 2)
  }
  if (last !== undefined && start - last.end <= 40) return false
  // "Sigmoid, 20 cm, biopsy: carcinoma": where the sample was taken.
  return next?.rule.means === 'tumour' && !reading.text.slice(end, next.start).includes(':')
}

/** The last thing named; in "a tumour in the ascending colon, 4 cm" the organ is only its place. */
function ownerOf(reading: Reading, before: Hit<Anchor>[]): Hit<Anchor> | undefined {
  const last = before.at(-1)
  const thing = before.at(-2)
  if (last?.rule.means !== 'organ' || thing?.rule.means !== 'tumour') return last
  const place = nodeWordsBetween(reading.prepared, thing.end, thing.end + 2)[0]
  const placed = place !== undefined && /^(?:in|of)$/.test(place.rule.means) && last.first - place.last <= 4
  return placed ? thing : last
}

/** Smaller measures on the bench are rarely the tumour's. */
const leastGrossMm = 4

const owners = new Set<Anchor>(['tumour', 'other-size', 'organ', 'specimen', 'margin', 'node'])

function largest(reading: Reading, found: Measure[], rule: string): Item<number> | undefined {
  if (found.length === 0) return undefined
  const chosen = found.reduce((a, b) => (b.mm > a.mm ? b : a))
  const item = itemAt(reading, chosen.mm, chosen.span, [rule])
  if (new Set(found.map((m) => m.mm)).size > 1) item.several = true
  if (chosen.less) item.qualifier = '<'
  if (chosen.ocr) item.ocr = true
  return item
}
