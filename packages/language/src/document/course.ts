import type { PartialDate } from '@cairn/core'
import { isNumberAt, wordAt } from '../text/tokens.ts'
import type { FoundDate } from './dates.ts'
import type { DocumentIndex } from './document-index.ts'

/** What a stretch of text says of a treatment's course. */
export interface Course {
  start?: PartialDate
  end?: PartialDate
  cycles?: number
  /** The ordinal of the cycle that was not given. */
  missed?: number
  reason?: string
}

/** Reads dates, cycles and the reason of an early end from [from, to); an unlabelled date counts only near `anchor`. */
export function readCourse(index: DocumentIndex, from: number, to: number, anchor = from): Course {
  const missed = missedOrdinal(index, from, to)
  const cycles = missed === undefined ? cyclesIn(index, from, to) : missed - 1
  const reason = reasonIn(index, from, to)
  return {
    ...periodIn(index, { from, to, anchor }),
    ...(cycles === undefined ? {} : { cycles }),
    ...(missed === undefined ? {} : { missed }),
    ...(reason === undefined ? {} : { reason }),
  }
}

const nearEnough = 48

function periodIn(
  index: DocumentIndex,
  { from, to, anchor }: { from: number; to: number; anchor: number },
): Pick<Course, 'start' | 'end'> {
  const ahead = index.hits<string>('course', from, to).some((h) => h.rule.means === 'planned')
  let start: PartialDate | undefined
  let end: PartialDate | undefined
  let before: FoundDate | undefined
  for (const date of index.datesIn(from, to)) {
    if (date.date.length < 7) continue
    const role = roleBefore(index, date)
    const day = ahead && date.inferred && date.alternatives !== undefined ? date.alternatives[0]! : date.date
    if (role === 'start') start ??= day
    else if (role === 'end') end = day
    else if (start === undefined && end === undefined && beside(index, anchor, date)) {
      if (completedBefore(index, date)) end = day
      else start = day
    } else if (before !== undefined && listed(index, before, date)) end = day
    before = date
  }
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || (start !== undefined && end < start) ? {} : { end }),
  }
}

/** "Completed … on 4 May": the day it ended. */
const completedBefore = (index: DocumentIndex, date: FoundDate): boolean =>
  index
    .hits<string>('course', Math.max(index.sentence(date.start).start, date.start - 80), date.start)
    .some((h) => h.rule.means === 'completed' || h.rule.means === 'stopped')

/** No full stop and few words between a treatment and its date. */
const beside = (index: DocumentIndex, anchor: number, date: FoundDate): boolean =>
  date.start < anchor || (date.start - anchor <= nearEnough && !/[.;]\s+\p{Lu}/u.test(index.text(anchor, date.start)))

/** "started", "until" and the like right before a date. */
function roleBefore(index: DocumentIndex, date: FoundDate): 'start' | 'end' | undefined {
  const { tokens } = index.prepared
  const from = tokens.start[Math.max(0, date.first - 9)] ?? 0
  const hits = index.hits<'start' | 'end'>('course-date', from, date.start)
  const hit = hits.findLast(
    (h) =>
      h.last === date.first - 1 ||
      /^ ?(?:[:(,]|\([^)\n]{0,12}\):?|[^\n]{0,8}\):) ?$/.test(index.text(h.end, date.start)),
  )
  if (hit !== undefined) return hit.rule.means
  return /[-\u2013\u2014] ?$/.test(index.text(date.start - 3, date.start)) &&
    index.datesIn(date.start - 16, date.start).length > 0
    ? 'end'
    : undefined
}

/** Dates in one list of dates: only short counts and signs, or a joining word, between them. */
const listed = (index: DocumentIndex, a: FoundDate, b: FoundDate): boolean => {
  const between = index.text(a.end, b.start)
  if (b.start - a.end > 40 || between.includes('\n')) return false
  return /^[\s,;&()\d%/.\p{L}]*$/u.test(between) && (/[,;&]/.test(between) || b.first - a.last <= 2)
}

function cyclesIn(index: DocumentIndex, from: number, to: number): number | undefined {
  const counts: number[] = []
  const had: number[] = []
  for (const hit of index.hits<string>('course', from, to)) {
    if (hit.rule.means !== 'cycle' || plannedBeside(index, hit.first, hit.last)) continue
    const before = countBefore(index, hit.first)
    const after =
      numberAt(index, hit.last + 1) ??
      (/^[:#]$/.test(index.word(hit.last + 1)) ? numberAt(index, hit.last + 2) : undefined)
    if (before !== undefined) (givenBefore(index, hit.start) ? had : counts).push(before)
    else if (after !== undefined && after > 0 && after < 40) counts.push(after)
  }
  const times = /(?:^|[\s(])[x\u00d7] ?(\d{1,2})(?![\d.])|(?:^|\s)(\d{1,2}) of \d{1,2}(?!\d)/iu.exec(
    index.text(from, to),
  )
  if (times !== null) counts.push(Number(times[1] ?? times[2]))
  const listedCycles = countListed(index, from, to)
  if (listedCycles > 1) counts.push(listedCycles)
  // What was had outweighs what the protocol counts.
  const told = had.length > 0 ? had : counts
  return told.length === 0 ? undefined : Math.max(...told)
}

const givenBefore = (index: DocumentIndex, at: number): boolean =>
  index.hits<string>('course', at - 30, at).some((h) => h.rule.means === 'given' && !/[.;]/.test(index.text(h.end, at)))

/** "… cycles were intended": a count of what was to be, not of what was. */
const plannedBeside = (index: DocumentIndex, first: number, last: number): boolean => {
  const { tokens } = index.prepared
  const from = tokens.start[Math.max(0, first - 2)]!
  const to = tokens.end[Math.min(tokens.count - 1, last + 3)]!
  return index.hits<string>('course', from, to).some((h) => h.rule.means === 'planned')
}

/** "cycle 1 2/3/20, 2 23/3/20, 3 13/4/20": a date after each count. */
function countListed(index: DocumentIndex, from: number, to: number): number {
  let last = 0
  for (const date of index.datesIn(from, to)) {
    const count = numberAt(index, date.first - 1) ?? lettered(index, date.first - 1)
    if (count === last + 1 && date.first - 1 > 0) last = count
  }
  return last
}

/** "C3": one letter and a count. */
function lettered(index: DocumentIndex, token: number): number | undefined {
  const found = /^\p{L}(\d{1,2})$/u.exec(index.word(token))
  return found === null ? undefined : Number(found[1])
}

/** The number of "the sixth was not given" or "3 NOT GIVEN". */
function missedOrdinal(index: DocumentIndex, from: number, to: number): number | undefined {
  for (const hit of index.hits<string>('course', from, to)) {
    if (hit.rule.means !== 'not-given') continue
    const within = numberAt(index, hit.first + 1)
    if (within !== undefined && within > 1 && hit.last > hit.first + 1) return within
    for (let back = 1; back <= 3; back++) {
      const n = numberAt(index, hit.first - back)
      if (n !== undefined && n > 1 && n < 20 && (back > 1 || isNumberAt(index.prepared.tokens, hit.first - 1))) return n
      if (/^[.;]$/.test(index.word(hit.first - back))) break
    }
  }
  return undefined
}

/** A count right before a word for cycles: "six", "5 of 6", "third and last". */
function countBefore(index: DocumentIndex, first: number): number | undefined {
  const near = numberAt(index, first - 1)
  if (near !== undefined) {
    const whole = numberAt(index, first - 3)
    return whole !== undefined &&
      whole <= near &&
      index.prepared.tokens.start[first]! - index.prepared.tokens.start[first - 3]! < 16
      ? whole
      : near
  }
  return inWordsAt(index, first - 2) ?? inWordsAt(index, first - 3) ?? overInterval(index, first)
}

/** "5 weekly treatments". */
function overInterval(index: DocumentIndex, first: number): number | undefined {
  const start = index.prepared.tokens.start[first - 2] ?? 0
  const end = index.prepared.tokens.end[first - 1] ?? 0
  const weekly = index.hits('interval', start, end).some((h) => h.last === first - 1)
  return weekly ? numberAt(index, first - 2) : undefined
}

/** A number in words only: "third and last cycle", "six weekly cycles". */
const inWordsAt = (index: DocumentIndex, token: number): number | undefined =>
  isNumberAt(index.prepared.tokens, token) ? undefined : numberAt(index, token)

function numberAt(index: DocumentIndex, token: number): number | undefined {
  const { tokens } = index.prepared
  const word = wordAt(tokens, token)
  if (word === '' || index.inDate(token)) return undefined
  if (isNumberAt(tokens, token)) return word.length <= 2 ? Number(word) : undefined
  const start = tokens.start[token]!
  return index.hits<number>('number-word', start, start + 1)[0]?.rule.means
}

/** Words after "because of", "due to", or a colon or bracket after a stop, up to the clause's end. */
function reasonIn(index: DocumentIndex, from: number, to: number): string | undefined {
  const hits = index.hits<string>('course', from, to)
  const label = hits.find((h) => h.rule.means === 'reason-label')
  if (label !== undefined) return clause(index.text(label.end, label.end + 140))
  const stop = hits.find((h) => ['stopped', 'stop-now', 'not-given', 'switch', 'declined'].includes(h.rule.means))
  const because = hits.find((h) => h.rule.means === 'reason' && (stop === undefined || h.start > stop.start))
  if (stop === undefined) return undefined
  if (because !== undefined) return clause(index.text(because.end, because.end + 140))
  const bracket = /^[^.;\n]{0,40}[(:] ?([^).;\n]{4,80})/.exec(index.text(stop.end, Math.min(to, stop.end + 130)))
  return bracket === null ? undefined : bracket[1]!.trim()
}

function clause(text: string): string | undefined {
  const words = /^[\s:]*((?:[^.;\n]|\.(?=\d)|\n(?!\s*\n)){3,120})/
    .exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .trim()
    // The bracket that closes the clause is not its own.
    .replace(/^([^(]*)\).*$/, '$1')
  return words === undefined || words === '' ? undefined : words
}
