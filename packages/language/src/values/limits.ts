import { hitsOf } from '../prepare.ts'
import type { Measure } from './measure.ts'
import { hitsBetween, type Reading } from './reading.ts'

/** Words of layer `item-bound`: a category's limit, or a distance. */
export type BoundWord = 'limit' | 'away' | 'at'

/** "More than 2 cm", "4 cm or less", ">0.8 mm": a category's limit, not a thing's own measure. */
export function isLimit(reading: Reading, measure: Measure): boolean {
  const [start, end] = measure.span
  if (/[>\u2265] ?$/.test(reading.text.slice(Math.max(0, start - 2), start))) return true
  return bounds(reading, start - 18, end + 6).some((b) => b.rule.means === 'limit')
}

/** "5.6 cm from the lower pole", "18 mm thick", "at 12 cm": a way or a depth. */
export function isDistance(reading: Reading, measure: Measure): boolean {
  const [start, end] = measure.span
  if (bounds(reading, start - 4, start).some((b) => b.rule.means === 'at' && start - b.end <= 1)) return true
  return bounds(reading, end, end + 6).some((b) => b.rule.means === 'away')
}

const bounds = (reading: Reading, from: number, to: number) =>
  hitsBetween(hitsOf<BoundWord>(reading.prepared, 'item-bound'), from, to)
