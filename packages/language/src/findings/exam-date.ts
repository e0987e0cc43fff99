import type { PartialDate, Range } from '@cairn/core'
import { earliestDay, latestDay } from '@cairn/core'
import type { FoundDate } from '../document/dates.ts'
import type { Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import type { TestMeaning, ToldMeaning } from './meanings.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'

const testReach = 9
const eventReach = 6

/**
 * When the examination or event of a statement was (R10): the date beside the examination its sentence names, a date that
 * opens the line, or a date right beside the mention. Never later than `reference`, the document's own date.
 */
export function examDate(
  prepared: Prepared,
  sentence: Sentence,
  span: Range,
  known: { dates: FoundDate[]; reference: PartialDate | undefined; beside?: boolean },
): PartialDate | undefined {
  const dates = known.dates.filter(
    (d) =>
      d.start >= sentence.start &&
      d.end <= sentence.end &&
      fits(d.date, known.reference) &&
      !earlier(prepared, sentence, d.first),
  )
  if (dates.length === 0) return undefined
  const from = tokenAt(prepared, span[0])
  const to = Math.max(from, tokenAt(prepared, span[1]) - 1)
  const opening = dates.find((d) => d.first - sentence.first <= 1 && d.last < from)
  const beside =
    dates.find((d) => d.first > to && d.first - to <= eventReach) ??
    dates.find((d) => d.last < from && from - d.last <= 2)
  const tests = hitsWithin<TestMeaning>(prepared, 'test', sentence)
  const ofTest = dates.find((d) =>
    tests.some((t) => (d.first > t.last ? d.first - t.last <= testReach : t.first > d.last && t.first - d.last <= 3)),
  )
  // "she is again free of cancer" is said of the day, whatever scan the sentence begins with.
  return (known.beside === true ? beside : (opening ?? ofTest ?? beside))?.date
}

/** Longest a told examination lies back, in years: an older date is a birth date. */
const longest = 30

function fits(date: PartialDate, reference: PartialDate | undefined): boolean {
  if (reference === undefined) return true
  return (
    earliestDay(date) <= latestDay(reference) && Number(reference.slice(0, 4)) - Number(date.slice(0, 4)) <= longest
  )
}

/** "new since the CT of 2018", "compared with March": the date of another examination. */
const earlier = (prepared: Prepared, sentence: Sentence, at: number): boolean =>
  hitsWithin<ToldMeaning>(prepared, 'told', { first: Math.max(sentence.first, at - 5), last: at - 1 }).some(
    (t) => t.rule.means.told === 'compared',
  )
