import type { NoticeFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { daysBetween, earliestDay } from '../time/day.ts'
import { type ToldNotice, writtenOn } from './told-notices.ts'

/** Longest time between asking for an examination and the report that answers it, in days. */
const longestWait = 200

/** Whether something awaited was answered: by an addendum below it, a later version of the report, or a later report. */
export function isAnswered(told: ToldNotice, summaries: DocumentSummary[]): boolean {
  const { summary, notice } = told
  const later = summaries.filter((s) => s !== summary && isLater(s, summary))
  const elsewhere = notice.test === 'imaging' || notice.test === 'scope'
  if (elsewhere || summary.kind !== 'pathology') return notice.what !== undefined && later.some((s) => answers(s, told))
  if (answeredBelow(told)) return true
  return later.some((s) => namesReport(s, summary) && (!isNamed(told) || speaksOf(s, wordsOf(notice)!)))
}

/** Awaited by a name of its own ("KRAS"), not as a kind of work ("immunostains", "levels"). */
const isNamed = ({ notice }: ToldNotice): boolean => notice.what !== undefined && notice.test !== 'tissue'

/** Later in the same report, in an addendum, the same thing is told without being awaited. */
function answeredBelow(told: ToldNotice): boolean {
  const { summary, notice } = told
  const from = summary.facts.dates.find((d) => d.role === 'amended' && d.span[0] > notice.span[1])?.span[0]
  return from !== undefined && (!isNamed(told) || names(summary.text.slice(from), wordsOf(notice)!))
}

const isLater = (a: DocumentSummary, b: DocumentSummary): boolean => {
  const x = writtenOn(a)
  const y = writtenOn(b)
  return x !== undefined && y !== undefined && earliestDay(x) >= earliestDay(y)
}

/** The examination's own words; without place, which reports name in their own way. */
const wordsOf = (notice: NoticeFact): string | undefined => notice.named ?? notice.what

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A report of the same laboratory number, or one that cites it. */
function namesReport(later: DocumentSummary, report: DocumentSummary): boolean {
  const number = report.facts.labNumber
  if (number === undefined) return later.facts.version !== undefined
  if (later.facts.labNumber !== undefined && bare(later.facts.labNumber).startsWith(bare(number))) return true
  return later.kind === 'pathology' && later.text.includes(number) && later.facts.version !== undefined
    ? true
    : later.kind === 'pathology' && citesAsOwn(later, number)
}

/** The number opens a line of the later report with a result behind it: "Supplementary to K20-1177: …". */
const citesAsOwn = (later: DocumentSummary, number: string): boolean => {
  const at = later.text.indexOf(number)
  if (at < 0) return false
  const line = later.text.lastIndexOf('\n', at) + 1
  return at - line < 30 && /^[^\n]{0,40}:/.test(later.text.slice(at, at + 60))
}

/** The later text names it, and not only as still awaited. */
const speaksOf = (later: DocumentSummary, what: string): boolean =>
  names(later.text, what) &&
  !later.facts.notices.some((n) => n.notice === 'pending' && n.what !== undefined && names(n.what, what))

const names = (text: string, what: string): boolean => {
  const low = ` ${text.toLowerCase()} `
  return what
    .toLowerCase()
    .split(/[\s/,+]+/)
    .filter((word) => word.length > 1)
    .some((word) => low.includes(word))
}

/** A report answers a request of a note: the same kind of examination, soon enough after it. */
function answers(later: DocumentSummary, { summary, notice }: ToldNotice): boolean {
  const day = later.date
  const asked = summary.date
  if (day === undefined || asked === undefined) return false
  const days = daysBetween(earliestDay(asked), earliestDay(day))
  if (days < -14 || days > longestWait) return false
  const what = wordsOf(notice)!
  switch (notice.test) {
    case 'imaging':
    case 'scope':
      return (
        later.facts.notices.some(
          (n) =>
            n.notice === 'referred' &&
            n.test === notice.test &&
            n.when !== undefined &&
            earliestDay(n.when) >= earliestDay(asked) &&
            names(n.quote, what),
        ) ||
        (later.facts.dates.some((d) => d.role === 'exam' || d.role === 'operation') &&
          names(later.text.slice(0, 500), what))
      )
    case 'blood':
      return later.facts.markers.some((m) => names(m.marker, what))
    case 'tissue':
      return later.kind === 'pathology'
    default:
      return later.kind === 'pathology' && speaksOf(later, what)
  }
}
