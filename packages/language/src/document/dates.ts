import { daysBetween, earliestDay, type PartialDate, partialDate } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import { isNumberAt, wordAt } from '../text/tokens.ts'

/** A date as written: text range, tokens first..last, the day, month or year it names. */
export interface FoundDate {
  start: number
  end: number
  first: number
  last: number
  date: PartialDate
  /** Other readings of the same words that the document does not rule out. */
  alternatives?: PartialDate[]
  /** The year is not written; it was taken from a period's end or from the reference date. */
  inferred?: true
}

/**
 * Every date of a text, in order of place. The order of day and month in "3/4/2020" follows the document's other
 * dates; where they do not tell, the likelier reading comes with the other as alternative. Dates without a year
 * ("29 August", "17/10") are given only with a reference: they mean the last such day not after it.
 */
export function findDates(prepared: Prepared, reference?: PartialDate): FoundDate[] {
  const raw = rawDates(prepared)
  const order = orderOf(prepared, raw)
  const found: FoundDate[] = []
  for (const [i, item] of raw.entries()) {
    const { start, end, first, last } = item
    const read = readingsOf(item, order) ?? withoutYear(item, raw[i + 1], order, prepared, reference)
    if (read !== undefined) found.push({ start, end, first, last, ...read })
  }
  return found
}

/** Numbers as written; `a` and `b` are day and month in an order still open. */
interface Raw {
  start: number
  end: number
  first: number
  last: number
  shape: 'ymd' | 'numeric' | 'written' | 'numeric-month' | 'year' | 'day'
  a?: number
  b?: number
  day?: number
  month?: number
  year?: number
  /** "Oct 21": the number may be a day or a year of two digits. */
  maybeYear?: number
  dotted?: boolean
  /** A word such as "to" follows. */
  joined?: boolean
}

type Reading = Pick<FoundDate, 'date' | 'alternatives' | 'inferred'>
interface Order {
  dayFirst: boolean
  settled: boolean
}

const cache = new WeakMap<Prepared['tokens'], Raw[]>()

function rawDates(prepared: Prepared): Raw[] {
  const known = cache.get(prepared.tokens)
  if (known !== undefined) return known
  const cut = new Cutter(prepared)
  const joiners = hitsOf<string>(prepared, 'date-joiner').filter((h) => h.rule.means === 'to')
  const joining = new Set(joiners.map((h) => h.first))
  const raw: Raw[] = []
  for (let i = 0; i < prepared.tokens.count; ) {
    const found = cut.at(i)
    if (found === undefined) i++
    else {
      raw.push({ ...found, joined: joining.has(found.last + 1) })
      i = found.last + 1
    }
  }
  cache.set(prepared.tokens, raw)
  return raw
}

/** Reads one date that begins at a token. */
class Cutter {
  private readonly prepared: Prepared
  private readonly months: Map<number, number>
  private readonly ordinals: Map<number, number>
  private readonly of: Set<number>
  private readonly to: Set<number>

  constructor(prepared: Prepared) {
    this.prepared = prepared
    this.months = new Map(hitsOf<number>(prepared, 'month').map((h) => [h.first, h.rule.means]))
    this.ordinals = new Map(hitsOf<number>(prepared, 'ordinal').map((h) => [h.first, h.rule.means]))
    const joiners = hitsOf<string>(prepared, 'date-joiner')
    this.of = new Set(joiners.filter((h) => h.rule.means === 'of').map((h) => h.first))
    this.to = new Set(joiners.filter((h) => h.rule.means === 'to').map((h) => h.first))
  }

  at(i: number): Raw | undefined {
    if (this.number(i) === undefined && !this.months.has(i) && !this.ordinals.has(i)) return undefined
    if (this.number(i) !== undefined && this.insideNumber(i)) return this.rangeEnd(i)
    return this.numeric(i) ?? this.dayMonth(i) ?? this.monthDay(i) ?? this.opensDays(i) ?? this.bareYear(i)
  }

  private number(i: number): number | undefined {
    const { tokens } = this.prepared
    return isNumberAt(tokens, i) && this.digits(i) <= 4 ? Number(wordAt(tokens, i)) : undefined
  }

  private digits(i: number): number {
    return wordAt(this.prepared.tokens, i).length
  }

  private between(i: number): string {
    const { tokens, folded } = this.prepared
    return folded.slice(tokens.end[i]!, Math.min(tokens.start[i + 1] ?? folded.length, tokens.end[i]! + 4))
  }

  private make(first: number, last: number, rest: Omit<Raw, 'start' | 'end' | 'first' | 'last'>): Raw {
    const { tokens } = this.prepared
    return { start: tokens.start[first]!, end: tokens.end[last]!, first, last, ...rest }
  }

  /** "12.345", "3-4-…" and the tail of a longer number begin no date. */
  private insideNumber(i: number): boolean {
    if (i === 0) return false
    const { tokens, folded } = this.prepared
    const before = folded.charAt(tokens.start[i]! - 1)
    if (before === '' || !/[./:-]/.test(before)) return false
    const earlier = folded.charAt(tokens.start[i]! - 2)
    return /\d/.test(earlier) || (before === '-' && /[a-z]/.test(earlier) && this.digits(i) > 2)
  }

  /** "11/4/2019-11/8/2019": the second date of a period written without spaces. */
  private rangeEnd(i: number): Raw | undefined {
    const { tokens, folded } = this.prepared
    if (folded.charAt(tokens.start[i]! - 1) !== '-') return undefined
    if (this.opensDays(i - 1) !== undefined) return this.dayMonth(i)
    const found = this.numeric(i)
    return found?.shape === 'numeric' && found.year !== undefined && /[/.]/.test(folded.slice(found.start, found.end))
      ? found
      : undefined
  }

  private separator(i: number): { sign: string; next: number } | undefined {
    const sign = this.between(i)
    if (sign === '-') return { sign, next: i + 1 }
    const word = wordAt(this.prepared.tokens, i + 1)
    if (sign === '' && (word === '/' || word === '.') && this.between(i + 1) === '') {
      return { sign: word, next: i + 2 }
    }
    return undefined
  }

  private numeric(i: number): Raw | undefined {
    const a = this.number(i)
    const one = a === undefined ? undefined : this.separator(i)
    const b = one === undefined ? undefined : this.number(one.next)
    if (a === undefined || one === undefined || b === undefined) return undefined
    const two = this.separator(one.next)
    const c = two === undefined || two.sign !== one.sign ? undefined : this.number(two.next)
    if (two !== undefined && c !== undefined) {
      const three = this.separator(two.next)
      if (three?.sign === one.sign && this.number(three.next) !== undefined) return undefined
      if (this.digits(i) === 4) return this.make(i, two.next, { shape: 'ymd', year: a, month: b, day: c })
      const year = yearOf(c, this.digits(two.next))
      const short = this.digits(i) <= 2 && this.digits(one.next) <= 2
      if (year === undefined || !short) return undefined
      return this.make(i, two.next, { shape: 'numeric', a, b, year, dotted: one.sign === '.' })
    }
    if (one.sign !== '/' || this.digits(i) > 2) return undefined
    if (this.digits(one.next) === 4) return this.make(i, one.next, { shape: 'numeric-month', month: a, year: b })
    const padded = this.digits(i) === 2 && this.digits(one.next) === 2
    return padded ? this.make(i, one.next, { shape: 'numeric', a, b }) : undefined
  }

  private year(i: number): number | undefined {
    const n = this.number(i)
    return n === undefined || this.digits(i) !== 4 || n < 1900 || n > 2100 ? undefined : n
  }

  /** The token after `i`, over one comma or apostrophe. */
  private over(i: number, signs: string): number {
    const word = wordAt(this.prepared.tokens, i + 1)
    return word !== '' && signs.includes(word) ? i + 2 : i + 1
  }

  /** "6 April 2021", "06-Apr-21", "3rd of May". */
  private dayMonth(i: number): Raw | undefined {
    const day = this.ordinals.get(i) ?? this.number(i)
    if (day === undefined || day < 1 || day > 31) return undefined
    let at = i + 1
    if (this.of.has(at) && this.ordinals.has(i)) at++
    const month = this.months.get(at)
    if (month === undefined || this.between(i).includes('\n')) return undefined
    const year = this.yearAfter(at)
    return year === undefined
      ? this.make(i, at, { shape: 'written', day, month })
      : this.make(i, year.at, { shape: 'written', day, month, year: year.value })
  }

  private yearAfter(month: number): { at: number; value: number } | undefined {
    const at = this.over(month, ",.'")
    const four = this.year(at)
    if (four !== undefined) return { at, value: four }
    const n = this.number(at)
    const tight = this.between(month) === '-' || this.between(month) === ' ' || at > month + 1
    if (n === undefined || this.digits(at) !== 2 || !tight || this.timeFollows(at) || this.months.has(at + 1))
      return undefined
    return { at, value: yearOf(n, 2)! }
  }

  private timeFollows(at: number): boolean {
    const sign = this.separator(at)
    if (sign !== undefined && this.number(sign.next) !== undefined) return true
    return wordAt(this.prepared.tokens, at + 1) === ':' && this.number(at + 2) !== undefined
  }

  /** "April 6, 2021", "Oct 2020", "Oct 21". */
  private monthDay(i: number): Raw | undefined {
    const month = this.months.get(i)
    if (month === undefined) return undefined
    const near = this.over(i, "'.")
    const four = this.year(near)
    if (four !== undefined) return this.make(i, near, { shape: 'written', month, year: four })
    if (this.opensPeriod(i)) return this.make(i, i, { shape: 'written', month })
    const day = this.ordinals.get(i + 1) ?? this.ordinals.get(near) ?? this.number(near)
    if (day === undefined || this.digits(near) > 4 || this.timeFollows(near) || this.between(i).includes('\n'))
      return undefined
    if (near > i + 1 && wordAt(this.prepared.tokens, i + 1) === "'") {
      return this.make(i, near, { shape: 'written', month, year: yearOf(day, 2)! })
    }
    if (day > 31)
      return this.digits(near) === 2
        ? this.make(i, near, { shape: 'written', month, year: yearOf(day, 2)! })
        : undefined
    // "Jan 10 - Feb 18": the day of the first month, not of the second.
    if (day < 1 || (this.months.has(near + 1) && !/[-\u2013]/.test(this.between(near)))) return undefined
    const year = this.year(this.over(near, ','))
    if (year !== undefined) return this.make(i, this.over(near, ','), { shape: 'written', day, month, year })
    const maybeYear = this.digits(near) === 2 && this.number(near) !== undefined ? yearOf(day, 2) : undefined
    return this.make(i, near, { shape: 'written', day, month, ...(maybeYear === undefined ? {} : { maybeYear }) })
  }

  /** "1 to 15 July 2019", "6-24 September": a day whose month stands at the period's end. */
  private opensDays(i: number): Raw | undefined {
    const day = this.number(i)
    if (day === undefined || day < 1 || day > 31 || this.digits(i) > 2 || this.insideNumber(i)) return undefined
    const end = this.to.has(i + 1) ? i + 2 : this.between(i) === '-' ? i + 1 : -1
    const last = end < 0 ? undefined : (this.ordinals.get(end) ?? this.number(end))
    if (last === undefined || last <= day || last > 31 || !this.months.has(end + 1)) return undefined
    return this.make(i, i, { shape: 'day', day })
  }

  /** "January to May 2022", "Jan-Mar 2022": a month whose year stands at the period's end. */
  private opensPeriod(i: number): boolean {
    const at = this.to.has(i + 1) ? i + 2 : this.between(i) === '-' ? i + 1 : -1
    return at > 0 && this.months.has(at) && this.year(at + 1) !== undefined
  }

  private bareYear(i: number): Raw | undefined {
    const year = this.year(i)
    if (year === undefined || year < 1920 || year > 2060) return undefined
    const after = this.prepared.folded.slice(this.prepared.tokens.end[i]!, this.prepared.tokens.end[i]! + 3)
    if (/^[./:-]\d/.test(after) || /^ ?[%°µ]/.test(after)) return undefined
    return this.make(i, i, { shape: 'year', year })
  }
}

/** Two digits up to 39 are of this century; a birth date moves them back where it must (identity). */
function yearOf(n: number, digits: number): number | undefined {
  if (digits === 4) return n >= 1850 && n <= 2200 ? n : undefined
  if (digits !== 2) return undefined
  return n <= 39 ? 2000 + n : 1900 + n
}

/** Day or month first, from the numbers themselves, then from written dates that say the same day, then from habits. */
function orderOf(prepared: Prepared, raw: Raw[]): Order {
  const numeric = raw.filter((r) => r.shape === 'numeric')
  const written = new Set(
    raw.flatMap((r) => (r.shape === 'written' || r.shape === 'ymd' ? [partial(r.year, r.month, r.day)] : [])),
  )
  let dayFirst = 0
  let monthFirst = 0
  for (const { a, b, year } of numeric) {
    if (a! > 12 && b! <= 12) dayFirst += 2
    else if (b! > 12 && a! <= 12) monthFirst += 2
    else if (year !== undefined && a !== b) {
      if (written.has(partial(year, b, a))) dayFirst++
      if (written.has(partial(year, a, b))) monthFirst++
    }
  }
  if (dayFirst !== monthFirst) return { dayFirst: dayFirst > monthFirst, settled: dayFirst === 0 || monthFirst === 0 }
  let habit = 0
  for (const hit of hitsOf<string>(prepared, 'date-habit')) habit += hit.rule.means === 'day-first' ? 1 : -1
  return { dayFirst: habit >= 0 || numeric.some((r) => r.dotted), settled: false }
}

const partial = (year: number | undefined, month?: number, day?: number): PartialDate | undefined =>
  year === undefined ? undefined : partialDate(year, month, day)

function readingsOf(raw: Raw, order: Order): Reading | undefined {
  if (raw.shape !== 'numeric') return only(partial(raw.year, raw.month, raw.day))
  const dayFirst = partial(raw.year, raw.b, raw.a)
  const monthFirst = partial(raw.year, raw.a, raw.b)
  const likely = order.dayFirst || raw.dotted === true ? dayFirst : monthFirst
  const other = likely === dayFirst ? monthFirst : dayFirst
  if (likely === undefined) return only(other)
  if (other === undefined || other === likely || order.settled) return only(likely)
  return { date: likely, alternatives: [other] }
}

const only = (date: PartialDate | undefined): Reading | undefined => (date === undefined ? undefined : { date })

/** The year of "20 May to 3 June 2019" or, with a reference, of the last such day before it. */
function withoutYear(
  raw: Raw,
  next: Raw | undefined,
  order: Order,
  prepared: Prepared,
  reference?: PartialDate,
): Reading | undefined {
  if (raw.year !== undefined) return undefined
  if (raw.shape === 'day') return sharingMonth(raw, next, order, prepared, reference)
  const numeric = raw.shape === 'numeric'
  const [day, month] = numeric ? (order.dayFirst ? [raw.a, raw.b] : [raw.b, raw.a]) : [raw.day, raw.month]
  if (next?.year !== undefined && next.first - raw.last <= 3 && joinedTo(prepared, raw, next)) {
    const date = partial(next.year, month, day)
    const end = readingsOf(next, order)?.date
    if (date !== undefined && end !== undefined) {
      return { date: date <= end ? date : (partial(next.year - 1, month, day) ?? date), inferred: true }
    }
  }
  if (reference === undefined) return undefined
  const year = Number(reference.slice(0, 4))
  const same = partial(year, month, day)
  const date = same !== undefined && same <= `${reference}-12-31`.slice(0, 10) ? same : partial(year - 1, month, day)
  if (date === undefined) return undefined
  const asYear = raw.maybeYear === undefined ? undefined : partial(raw.maybeYear, month)
  if (asYear !== undefined) {
    // "Mammogram May 21": where days come first a lone number after a month near the paper's year is the year.
    const near = order.dayFirst && raw.maybeYear! >= year - 8 && raw.maybeYear! <= year + 2
    return near ? { date: asYear, alternatives: [date] } : { date, alternatives: [asYear], inferred: true }
  }
  const soon = same !== undefined && same !== date && daysBetween(earliestDay(reference), earliestDay(same)) <= 60
  return soon ? { date, alternatives: [same], inferred: true } : { date, inferred: true }
}

/** The first day of a period whose month and year stand at its end. */
function sharingMonth(
  raw: Raw,
  next: Raw | undefined,
  order: Order,
  prepared: Prepared,
  reference?: PartialDate,
): Reading | undefined {
  if (next?.shape !== 'written' || next.first - raw.last > 2) return undefined
  const end = (readingsOf(next, order) ?? withoutYear(next, undefined, order, prepared, reference))?.date
  if (end === undefined || end.length < 10) return undefined
  const date = partial(Number(end.slice(0, 4)), Number(end.slice(5, 7)), raw.day)
  return date === undefined ? undefined : { date, inferred: true }
}

function joinedTo(prepared: Prepared, raw: Raw, next: Raw): boolean {
  if (raw.joined === true) return true
  return /^\s*[-\u2010-\u2015]\s*$/.test(prepared.text.slice(raw.end, next.start))
}
