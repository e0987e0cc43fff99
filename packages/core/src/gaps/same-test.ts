import { daysBetween, earliestDay } from '../time/day.ts'
import { type ToldNotice, writtenOn } from './told-notices.ts'

/** Longest time between two papers that await the same scan, scope or sample, in days; a test of genes is awaited once. */
const longest = 200

/**
 * Whether two notices await the same thing: the same kind of examination and the words of one among the words of the
 * other ("BRCA" and "BRCA1/2 germline test", "MRI" and "MRI spine", but not "MRI spine" and "MRI brain").
 */
export function isSameTest(a: ToldNotice, b: ToldNotice): boolean {
  if (a.notice.test === undefined || a.notice.test !== b.notice.test) return false
  const x = stems(a.notice.what ?? '')
  const y = stems(b.notice.what ?? '')
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  if (few.length === 0 || !few.every((w) => many.some((o) => o.startsWith(w) || w.startsWith(o)))) return false
  return a.notice.test === 'molecular' || within(a, b)
}

function within(a: ToldNotice, b: ToldNotice): boolean {
  const [x, y] = [writtenOn(a.summary), writtenOn(b.summary)]
  return x === undefined || y === undefined || Math.abs(daysBetween(earliestDay(x), earliestDay(y))) <= longest
}

/** Words without the numbers that end them: "BRCA1" is told as "BRCA". */
const stems = (what: string): string[] =>
  (what.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []).map((w) => w.replace(/(?<=\p{L}{2})\d+$/u, ''))
