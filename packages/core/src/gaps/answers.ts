import type { DocumentSummary } from '../evidence/evidence.ts'
import { daysBetween, earliestDay } from '../time/day.ts'
import { type ToldNotice, writtenOn } from './told-notices.ts'

/** Longest time between asking for an examination and the report that answers it, in days. */
const longestWait = 200

/** Whether something awaited was answered: by an addendum below it, a later version of the report, or a later report. */
export function isAnswered(told: ToldNotice, summaries: DocumentSummary[]): boolean {
  const { summary, notice } = told
  if (answeredBelow(told)) return true
  const later = summaries.filter((s) => s !== summary && isLater(s, summary))
  if (summary.kind === 'pathology') return later.some((s) => namesReport(s, summary) && (notice.what === undefined || speaksOf(s, notice.what)))
  return notice.what !== undefined && later.some((s) => answers(s, told))
}

/** Later in the same report, in an addendum, the same thing is told without being awaited. */
function answeredBelow({ summary, notice }: ToldNotice): boolean {
  const below = summary.facts.dates.filter((d) => d.role === 'amended' && d.span[0] > notice.span[1])
  const from = below[0]?.span[0]
  if (from === undefined) return false
  return notice.what === undefined || names(summary.text.slice(from), notice.what) || !hasDigitsOrShout(notice.what)
}

/** "HER2", "KRAS": a name of its own; "immunostains", "levels" is a kind of work. */
const hasDigitsOrShout = (what: string): boolean => /\d|\p{Lu}\p{Lu}\p{Lu}/u.test(what) && what.length < 14

const isLater = (a: DocumentSummary, b: DocumentSummary): boolean => {
  const x = writtenOn(a)
  const y = writtenOn(b)
  return x !== undefined && y !== undefined && earliestDay(x) >= earliestDay(y)
}

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
function speaksOf(later: DocumentSummary, what: string): boolean {
  if (!hasDigitsOrShout(what) && later.facts.version !== undefined) return true
  return names(later.text, what) && !later.facts.notices.some((n) => n.notice === 'pending' && n.what !== undefined && names(n.what, what))
}

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
  if (days < -14 || days > longestWait || (later.kind !== 'pathology' && later.kind !== 'radiology' && later.facts.markers.length === 0)) return false
  const what = notice.what!
  const head = later.text.slice(0, 500)
  if (later.kind === 'radiology') return names(head, what)
  if (later.kind === 'pathology') return speaksOf(later, what) || later.facts.dates.some((d) => d.role === 'collected' || d.role === 'received') && tissue(notice.rules, what)
  return later.facts.markers.some((m) => names(m.marker, what))
}

/** Words for tissue in general are answered by any report of the specimen. */
const tissue = (rules: string[], what: string): boolean => !hasDigitsOrShout(what) && rules.length > 0
