/** A calendar day, "YYYY-MM-DD". Core has no clock: `today` is always passed in. */
export type Day = string

/** A date known to the day, month or year: "2021-04-12", "2021-04" or "2021". */
export type PartialDate = string

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const two = (n: number): string => String(n).padStart(2, '0')

/** The partial date of these numbers, or undefined when there is no such day in the calendar (1850 to 2200). */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < 1850 || year > 2200) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

/** True for a real calendar day written "YYYY-MM-DD". */
export function isDay(text: string): text is Day {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return m !== null && partialDate(Number(m[1]), Number(m[2]), Number(m[3])) === text
}

/** First day a partial date can mean; used to order, never to show. */
export const earliestDay = (date: PartialDate): Day => `${date}-01-01`.slice(0, 10)

/** Last day a partial date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-${two(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5))))}`
  return date
}

/** Whole days from a to b (negative when b is earlier), by the proleptic Gregorian calendar. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

function dayNumber(day: Day): number {
  const y = Number(day.slice(0, 4))
  const m = Number(day.slice(5, 7))
  const d = Number(day.slice(8, 10))
  const a = m <= 2 ? y - 1 : y
  const era = Math.floor(a / 400)
  const yoe = a - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy
}
