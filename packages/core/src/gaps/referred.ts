import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { daysBetween, earliestDay, latestDay, type PartialDate } from '../time/day.ts'
import type { Gap } from '../view/view.ts'
import type { ToldNotice } from './told-notices.ts'

/** Days by which a report's day and the day it is told by may differ. */
const slack = 3

/** Examinations told with their day whose report is not among the documents; one gap for each examination. */
export function referredGaps(told: ToldNotice[], summaries: DocumentSummary[]): Gap[] {
  const gaps = new Map<string, Gap>()
  for (const { notice, summary } of told) {
    if (notice.notice !== 'referred' || notice.when === undefined) continue
    if (summaries.some((s) => s !== summary && hasDay(s, notice.when!))) continue
    const key = sameDay(gaps, notice.when)
    const known = gaps.get(key)
    if (known === undefined) gaps.set(key, { code: 'missing', params: { what: notice.what ?? '', when: notice.when }, because: [cite(summary, notice)] })
    else known.because.push(cite(summary, notice))
  }
  return [...gaps.values()]
}

/** Two tellings a day or so apart mean one examination. */
function sameDay(gaps: Map<string, Gap>, when: PartialDate): string {
  for (const key of gaps.keys()) if (meets(key, when, 1)) return key
  return when
}

const meets = (a: PartialDate, b: PartialDate, days: number): boolean =>
  daysBetween(latestDay(a), earliestDay(b)) <= days && daysBetween(latestDay(b), earliestDay(a)) <= days

/** A document about that day: any day of its own, in any reading, but not the day of writing of a letter. */
function hasDay(summary: DocumentSummary, when: PartialDate): boolean {
  const report = summary.kind === 'radiology' || summary.kind === 'pathology' || summary.kind === 'operative'
  const days = summary.facts.dates.flatMap((d) => [d.date, ...(d.alternatives ?? [])])
  if (summary.date !== undefined) days.push(summary.date)
  return days.some((d) => d.length === 10 && meets(d, when, report ? slack : 0))
}

/** An amended report whose first version is not in the file (R11 keeps both). */
export function supersededGaps(summaries: DocumentSummary[]): Gap[] {
  return summaries.flatMap((summary): Gap[] => {
    const version = summary.facts.version
    const of = version?.of
    if (version === undefined || of === undefined) return []
    const day = /^\d{4}-\d\d-\d\d$/.test(of)
    const there = summaries.some((s) => s !== summary && (day ? writtenThen(s, of) : bare(s.facts.labNumber ?? '') === bare(of)))
    return there ? [] : [{ code: 'missing', params: { what: version.version, when: of }, because: [cite(summary, version)] }]
  })
}

const writtenThen = (summary: DocumentSummary, day: PartialDate): boolean =>
  summary.facts.dates.some((d) => (d.role === 'reported' || d.role === 'amended' || d.role === 'document') && meets(d.date, day, 1))

const bare = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
