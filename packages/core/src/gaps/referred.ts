import type { DateRole, NoticeFact } from '../document/document-facts.ts'
import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { daysBetween, earliestDay, latestDay, type PartialDate } from '../time/day.ts'
import type { Gap } from '../view/view.ts'
import { onceEach } from './once-each.ts'
import type { ToldNotice } from './told-notices.ts'

/** Days by which a report's day and the day it is told by may differ. */
const slack = 3

/** Examinations told with their day whose report is not among the documents; one gap for each examination. */
export function referredGaps(told: ToldNotice[], summaries: DocumentSummary[]): Gap[] {
  const gaps = new Map<string, Gap>()
  for (const { notice, summary } of told) {
    if (notice.notice !== 'referred' || notice.when === undefined) continue
    if (summaries.some((s) => s !== summary && hasReport(s, notice))) continue
    if (told.some((t) => t.summary === summary && t.notice.notice === 'missing' && t.notice.span[0] === notice.span[0]))
      continue
    const key = sameDay(gaps, `${kindOf(notice)} ${notice.when}`)
    const known = gaps.get(key)
    if (known === undefined)
      gaps.set(key, {
        code: 'missing',
        params: { what: notice.what ?? '', when: notice.when },
        because: [cite(summary, notice)],
      })
    else {
      known.because.push(cite(summary, notice))
      const what = notice.what ?? ''
      if (isFuller(what, String(known.params?.what ?? ''))) known.params = { ...known.params, what }
    }
  }
  return [...gaps.values()].map((gap) => ({ ...gap, because: onceEach(gap.because) }))
}

/** One visit to the endoscopy room gives both what was seen and the sample. */
const kindOf = ({ test }: NoticeFact): string => (test === 'tissue' ? 'scope' : (test ?? ''))

/** The same words and more of them. */
const isFuller = (what: string, than: string): boolean =>
  what.length > than.length && what.toLowerCase().includes(than.toLowerCase())

/** Two tellings of one kind of examination a day or so apart mean the same one. */
function sameDay(gaps: Map<string, Gap>, key: string): string {
  const [kind, day] = key.split(' ')
  for (const other of gaps.keys()) {
    const [otherKind, otherDay] = other.split(' ')
    if (kind === otherKind && day!.length === otherDay!.length && meets(day!, otherDay!, 1)) return other
  }
  return key
}

const meets = (a: PartialDate, b: PartialDate, days: number): boolean =>
  daysBetween(latestDay(a), earliestDay(b)) <= days && daysBetween(latestDay(b), earliestDay(a)) <= days

/** A report of that kind of examination on that day, or near it under the same name; a letter's own day is no report. */
function hasReport(summary: DocumentSummary, { test, when, named }: NoticeFact): boolean {
  const roles = test === 'tissue' ? ofTissue : ofImages
  const days = summary.facts.dates.filter((d) => roles.has(d.role)).flatMap((d) => [d.date, ...(d.alternatives ?? [])])
  const kind = test === 'tissue' ? 'pathology' : 'radiology'
  if (summary.kind === kind && summary.date !== undefined) days.push(summary.date)
  const apart = test !== 'imaging' || isTitled(summary, named) ? slack : 0
  return days.some((d) => d.length === 10 && meets(d, when!, apart))
}

/** The examination's name stands in the report's first lines. */
const isTitled = (summary: DocumentSummary, named: string | undefined): boolean => {
  const words = named?.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
  const head = summary.text.slice(0, 600).toLowerCase()
  return words.length === 0 || words.some((w) => head.includes(w))
}

const ofTissue: ReadonlySet<DateRole> = new Set(['collected', 'received', 'reported', 'amended', 'operation'])
const ofImages: ReadonlySet<DateRole> = new Set(['exam', 'operation'])

/** An amended report whose first version is not in the file (R11 keeps both). */
export function supersededGaps(summaries: DocumentSummary[]): Gap[] {
  return summaries.flatMap((summary): Gap[] => {
    const version = summary.facts.version
    const of = version?.of
    if (version === undefined || of === undefined) return []
    const day = /^\d{4}-\d\d-\d\d$/.test(of)
    const there = summaries.some(
      (s) => s !== summary && (day ? writtenThen(s, of) : bare(s.facts.labNumber ?? '') === bare(of)),
    )
    return there
      ? []
      : [
          {
            code: 'missing',
            params: { what: titled(summary) ?? version.version, when: of },
            because: [cite(summary, version)],
          },
        ]
  })
}

/** An earlier version has the title of the later one; a long title says more than its name. */
const titled = ({ facts }: DocumentSummary): string | undefined =>
  facts.title !== undefined && facts.title.quote.length <= 60 ? facts.title.quote : undefined

const writtenThen = (summary: DocumentSummary, day: PartialDate): boolean =>
  summary.facts.dates.some(
    (d) => (d.role === 'reported' || d.role === 'amended' || d.role === 'document') && meets(d.date, day, 1),
  )

const bare = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
