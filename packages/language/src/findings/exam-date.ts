import type { PartialDate, Range } from '@cairn/core'
import { earliestDay, latestDay } from '@cairn/core'
import type { FoundDate } from '../document/dates.ts'
import type { Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import type { TestMeaning } from './meanings.ts'
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
  known: { dates: FoundDate[]; reference: PartialDate | undefined },
): PartialDate | undefined {
  const dates = known.dates.filter(
    (d) => d.start >= sentence.start && d.end <= sentence.end && fits(d.date, known.reference),
  )
  if (dates.length === 0) return undefined
  const from = tokenAt(prepared, span[0])
  const to = Math.max(from, tokenAt(prepared, span[1]) - 1)
  const opening = dates.find((d) => d.first - sentence.first <= 1 && d.last < from)
  const beside =
    dates.find((d) => d.first > to && d.first - to <= eventReach) ?? dates.find((d) => d.last < from && from - d.last <= 2)
  const tests = hitsWithin<TestMeaning>(prepared, 'test', sentence)
  const ofTest = dates.find((d) =>
    tests.some((t) => (d.first > t.last ? d.first - t.last <= testReach : t.first > d.last && t.first - d.last <= 3)),
  )
  return (opening ?? ofTest ?? beside)?.date
}

const fits = (date: PartialDate, reference: PartialDate | undefined): boolean =>
  reference === undefined || earliestDay(date) <= latestDay(reference)
