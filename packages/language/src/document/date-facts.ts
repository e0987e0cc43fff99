import type { DateFact, DateRole, DocumentFacts, DocumentKind, IdentityFact, PartialDate } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { type FoundDate, findDates } from './dates.ts'
import { headEnd } from './places.ts'

type Label = DateRole | 'original' | 'none'

/** Dates of the paper itself with what happened on them, from labels, and from titles for a date without a label. */
export function dateFacts(prepared: Prepared, identity: IdentityFact[]): DateFact[] {
  const births = new Set(identity.filter((f) => f.what === 'birthDate').map((f) => f.span[0]))
  const head = headEnd(prepared.text)
  const labels = new Map(hitsOf<Label>(prepared, 'date-label').map((h) => [h.last, h]))
  const weekdays = new Set(hitsOf(prepared, 'weekday').map((h) => h.first))
  const facts: DateFact[] = []
  for (const date of findDates(prepared)) {
    if (births.has(date.start) || date.inferred || date.date.length < 7) continue
    const label = labelBefore(prepared, { labels, weekdays }, date)
    const inHead = date.start < head
    if (label !== undefined) {
      const means = label.rule.means
      if (means === 'original' || means === 'none') continue
      if (inHead ? standsApart(prepared, label.start, 1) : strong(prepared, label))
        facts.push(fact(prepared, date, means, label.rule.id))
      continue
    }
    if (!inHead || date.date.length < 10 || !opensOrEnds(prepared, date)) continue
    facts.push(fact(prepared, date, titleRole(prepared, date), 'document.date.in-head'))
  }
  return facts
}

const fact = (prepared: Prepared, found: FoundDate, role: DateRole, rule: string): DateFact => ({
  role,
  date: found.date,
  ...(found.alternatives === undefined ? {} : { alternatives: found.alternatives }),
  span: [found.start, found.end],
  quote: prepared.text.slice(found.start, found.end),
  rules: [rule],
})

/** The label right before a date, over a colon, a bracket or a day of the week. */
function labelBefore(
  prepared: Prepared,
  { labels, weekdays }: { labels: Map<number, Hit<Label>>; weekdays: Set<number> },
  date: FoundDate,
): Hit<Label> | undefined {
  const { tokens } = prepared
  for (let i = date.first - 1; i >= 0 && i >= date.first - 4; i--) {
    const hit = labels.get(i)
    if (hit !== undefined) return tokens.start[date.first]! - hit.end < 40 ? hit : undefined
    const word = tokens.entry[i]!.word
    if (!/^[:.,()[\]=@']$/.test(word) && !weekdays.has(i)) return undefined
  }
  return undefined
}

/** Outside the head a label counts with a colon, or when it opens its line. */
const strong = (prepared: Prepared, label: Hit<Label>): boolean =>
  prepared.tokens.entry[label.last + 1]?.word === ':' ||
  prepared.tokens.entry[label.last]?.word === ':' ||
  prepared.tokens.lineStart[label.first] === 1

/** Set off on the left by a line's start, a sign or a wide gap (a gap of one space counts from `loose` on). */
function standsApart(prepared: Prepared, start: number, loose: number): boolean {
  const before = prepared.text.slice(Math.max(0, start - 3), start)
  if (start === 0 || /[\n\f]\s*$/.test(before) || /(?:\s{2}|\t|[|/:;,.()[\]–—-]\s*)$/.test(before)) return true
  return loose > 0 && /[\p{L}\d)] $/u.test(before)
}

const clock = String.raw`(?:[ T]+(?:at )?\d{1,2}[:.]?\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?h(?:rs)?)?(?: [A-Z]{3})?)?`
const rest = new RegExp(`^${clock}(?:\\s{2}|\\s*$|\\s*[\\n\\r|/,;.)]|\\s*[-–—] )`, 'i')

/** A date that opens or ends its line, or stands between wide gaps: a heading's date, not a sentence's. */
function opensOrEnds(prepared: Prepared, date: FoundDate): boolean {
  const { text } = prepared
  const after = text.slice(date.end, date.end + 24)
  const firstLine = text.slice(0, date.start).trim().indexOf('\n') < 0
  if (firstLine && date.start < 200 && !/[([]/.test(text.slice(Math.max(0, date.start - 12), date.start))) return true
  const opens = prepared.tokens.lineStart[date.first] === 1 && !/[a-z]/.test(after.trim().charAt(0))
  if (opens) return rest.test(after)
  const before = text.slice(Math.max(0, date.start - 14), date.start)
  const apart = /(?:\s{2}|\t|[|/;]\s*|, )$/.test(before) || /\s{2}\p{Lu}\p{Ll}{5,8} $/u.test(before)
  return apart && rest.test(after)
}

const kindRoles: Partial<Record<DocumentKind, DateRole>> = {
  radiology: 'exam',
  operative: 'operation',
  telephone: 'clinic',
}

/** What an unlabelled date in the head is the date of: by the title words before it, then by the kind of paper. */
function titleRole(prepared: Prepared, date: FoundDate): DateRole {
  const limit = Math.max(date.end + 80, 160)
  const near = hitsOf<DateRole>(prepared, 'title-role').filter((h) => h.start < limit)
  const document = near.find((h) => h.rule.means === 'document')
  return (
    (near.find((h) => h.rule.means === 'meeting') ?? document ?? near[0])?.rule.means ??
    kindRoles[prepared.kind] ??
    'document'
  )
}

const byWeight: DateRole[] = [
  'exam',
  'operation',
  'collected',
  'clinic',
  'meeting',
  'received',
  'amended',
  'reported',
  'dictated',
  'document',
  'printed',
]

/** The date of what the paper is about: the examination or event before the day of writing (R10). */
export function documentDate(facts: DocumentFacts): DateFact | undefined {
  for (const role of byWeight) {
    const found = facts.dates.find((d) => d.role === role)
    if (found !== undefined) return found
  }
  return undefined
}

/** The newest day on which the paper was written or changed; before it the paper did not exist. */
export function writtenDate(facts: DocumentFacts): PartialDate | undefined {
  const days = facts.dates.filter((d) => d.role !== 'printed').map((d) => d.date)
  return days.reduce<PartialDate | undefined>(
    (latest, d) => (latest === undefined || d > latest ? d : latest),
    undefined,
  )
}
