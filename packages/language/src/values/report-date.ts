import type { Items, Range } from '@cairn/core'
import { hitsOf } from '../prepare.ts'
import { hitsBetween, itemAt, lineEnd, type Reading } from './reading.ts'

/** Words of layer `item-date`: what a date is of, month names, and spelling that tells day before month. */
export type DateWord = { label: number } | { month: number } | { order: 'day-first' }

interface Printed {
  first: number
  second: number
  year: number
  month: number | undefined
  span: Range
}

const numeric = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/
const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/

/** The report's or collection's date as an ISO day; a date whose order the document leaves open is not told. */
export function findDate(reading: Reading): Pick<Items, 'date'> {
  const words = hitsOf<DateWord>(reading.prepared, 'item-date')
  const labels = words.filter((w) => 'label' in w.rule.means)
  const dates = labels.flatMap((w) => {
    const printed = dateAfter(reading, w.end)
    return printed === undefined ? [] : [{ printed, hit: w, rank: 'label' in w.rule.means ? w.rule.means.label : 0 }]
  })
  if (dates.length === 0) return {}
  const best = dates.reduce((a, b) => (b.rank > a.rank ? b : a))
  const dayFirst =
    dates.some((d) => d.printed.first > 12) || hitsOf<DateWord>(reading.prepared, 'item-date-order').length > 0
  const monthFirst = dates.some((d) => d.printed.second > 12)
  const day = isoOf(best.printed, dayFirst, monthFirst)
  if (day === undefined) return {}
  return { date: itemAt(reading, day, [best.hit.start, best.printed.span[1]], [best.hit.rule.id]) }
}

function dateAfter(reading: Reading, at: number): Printed | undefined {
  const to = Math.min(lineEnd(reading.text, at), at + 40)
  const part = reading.text.slice(at, to)
  const written = iso.exec(part)
  if (written !== null) {
    const [year, month, day] = written.slice(1).map(Number) as [number, number, number]
    return { first: day, second: month, year, month, span: [at + written.index, at + written.index + 10] }
  }
  const match = numeric.exec(part)
  if (match !== null && onlySigns(part.slice(0, match.index))) {
    const span: Range = [at + match.index, at + match.index + match[0].length]
    return { first: Number(match[1]), second: Number(match[3]), year: fullYear(match[4]!), month: undefined, span }
  }
  const month = hitsBetween(hitsOf<DateWord>(reading.prepared, 'item-date'), at, to).find(
    (w) => 'month' in w.rule.means,
  )
  if (month === undefined || !('month' in month.rule.means)) return undefined
  const before = /(\d{1,2})(?:st|nd|rd|th)?[ .-]{0,2}$/.exec(reading.text.slice(at, month.start))
  const after = /^[ .,-]{0,3}(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})/.exec(
    reading.text.slice(month.end, month.end + 16),
  )
  const day = Number(before?.[1] ?? after?.[1])
  if (after === null || !(day >= 1 && day <= 31)) return undefined
  const start = before === null ? month.start : at + before.index
  return {
    first: day,
    second: month.rule.means.month,
    year: Number(after[2]),
    month: month.rule.means.month,
    span: [start, month.end + after[0].length],
  }
}

const onlySigns = (text: string): boolean => !/[A-Za-z]{4,}/.test(text)
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 60 ? 1900 : 2000)

function isoOf(date: Printed, dayFirst: boolean, monthFirst: boolean): string | undefined {
  let day = date.first
  let month = date.month ?? date.second
  if (date.month === undefined && date.second > 12) [day, month] = [date.second, date.first]
  else if (date.month === undefined && date.first <= 12 && date.first !== date.second) {
    if (dayFirst === monthFirst) return undefined
    if (monthFirst) [day, month] = [date.second, date.first]
  }
  if (month < 1 || month > 12 || day < 1 || day > 31 || date.year < 1950 || date.year > 2100) return undefined
  return `${date.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
