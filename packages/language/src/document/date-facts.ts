import type { DateFact, DateRole, DocumentFacts, DocumentKind, IdentityFact, PartialDate } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { wordAt } from '../text/tokens.ts'
import { type FoundDate, findDates } from './dates.ts'
import { headEnd, lineAt } from './places.ts'

type Label = DateRole | 'original' | 'none'

/** Years by which an unlabelled date of the head that is older than the newest is a birth date and not the paper's. */
const lifetime = 15

/** Dates of the paper itself with what happened on them, from labels, and from titles for a date without a label. */
export function dateFacts(prepared: Prepared, identity: IdentityFact[]): DateFact[] {
  const births = new Set(identity.filter((f) => f.what === 'birthDate').map((f) => f.span[0]))
  const correspondence = isCorrespondence(prepared)
  const head = headEnd(prepared.text)
  const labels = new Map(hitsOf<Label>(prepared, 'date-label').map((h) => [h.last, h]))
  const weekdays = new Set(hitsOf(prepared, 'weekday').map((h) => h.first))
  const facts: DateFact[] = []
  const dates = findDates(prepared).filter((d) => !births.has(d.start))
  const newest = Math.max(...dates.filter((d) => d.start < head).map((d) => Number(d.date.slice(0, 4))), 0)
  let listed: FoundDate | undefined
  for (const [i, date] of dates.entries()) {
    if (listed !== undefined && /^\s*(?:,|;|&|\/)\s*$/.test(prepared.text.slice(listed.end, date.start))) {
      listed = date
      continue
    }
    if (date.inferred || date.date.length < 7) continue
    const label = labelBefore(prepared, { labels, weekdays }, date)
    const means = label?.rule.means
    if (means === 'original' || means === 'none') {
      listed = date
      continue
    }
    if (label !== undefined && means !== undefined) {
      if (
        means === 'document' &&
        (date.start >= head || (correspondence && !strong(prepared, label) && facts.some(isOwn)))
      )
        continue
      const counts =
        date.start < head
          ? (date.date.length === 10 && standsApart(prepared, label.start)) || strong(prepared, label)
          : strong(prepared, label)
      if (counts && (!correspondence || !ofSpecimens.has(means) || strong(prepared, label))) {
        facts.push(fact(prepared, date, refined(prepared, means, date), label.rule.id))
        continue
      }
    }
    if (date.start >= head || date.date.length < 10 || inTable(prepared, dates, i)) continue
    if ((correspondence && facts.some(isOwn)) || Number(date.date.slice(0, 4)) <= newest - lifetime) continue
    if (opensOrEnds(prepared, date))
      facts.push(fact(prepared, date, titleRole(prepared, date) ?? byKind(prepared), 'document.date.in-head'))
  }
  return correspondence ? ownDay(facts) : facts
}

/** Events that letters and notes tell of other days. */
const ofSpecimens: ReadonlySet<Label> = new Set(['operation', 'collected', 'received', 'meeting'])

/** A letter, a clinic's or a telephone note tells what happened on other days; a paper with a title of its own does not. */
const isCorrespondence = (prepared: Prepared): boolean =>
  ['oncology', 'discharge', 'telephone'].includes(prepared.kind) ||
  hitsOf(prepared, 'salutation').some((h) => h.start < 1600)

const isOwn = ({ role }: DateFact): boolean =>
  role === 'clinic' || role === 'document' || role === 'dictated' || role === 'meeting'

/** Where a letter or note has a day of its own before them, the days of scans, operations and specimens are told ones. */
function ownDay(facts: DateFact[]): DateFact[] {
  const own = facts.find(isOwn)
  if (own === undefined) return facts
  return facts.filter(
    (d) =>
      d.role !== 'operation' &&
      d.role !== 'collected' &&
      d.role !== 'received' &&
      !((d.role === 'meeting' || d.role === 'exam') && d.span[0] > own.span[0]),
  )
}

/** "Date" and "date of service" say no more than the title does. */
function refined(prepared: Prepared, role: DateRole, date: FoundDate): DateRole {
  if (role !== 'document' && role !== 'clinic' && role !== 'exam') return role
  const title = titleRole(prepared, date)
  if (role === 'exam') return title === 'operation' ? title : role
  if (role === 'clinic') return title === 'exam' ? 'exam' : role
  return title === 'exam' || title === 'operation' || title === 'meeting' ? title : role
}

/** A row or a heading of a table of results: another unlabelled date right below, above or beside. */
function inTable(prepared: Prepared, dates: FoundDate[], i: number): boolean {
  const date = dates[i]!
  return [dates[i - 1], dates[i + 1]].some((other) => {
    if (other === undefined) return false
    const between = prepared.text.slice(Math.min(date.end, other.end), Math.max(date.start, other.start))
    if (/^\s+$/.test(between)) return true
    const breaks = between.split('\n').length - 1
    return breaks === 1 && prepared.tokens.lineStart[date.first] === 1 && prepared.tokens.lineStart[other.first] === 1
  })
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
    if (hit !== undefined) return prepared.text.slice(hit.end, date.start).includes('\n') ? undefined : hit
    const word = wordAt(tokens, i)
    if (!/^[:.,()[\]=@']$/.test(word) && !weekdays.has(i)) return undefined
  }
  return undefined
}

/** Outside the head a label counts with a colon, or when it opens its line. */
const strong = (prepared: Prepared, label: Hit<Label>): boolean =>
  wordAt(prepared.tokens, label.last + 1) === ':' ||
  wordAt(prepared.tokens, label.last) === ':' ||
  prepared.tokens.lineStart[label.first] === 1

/** Set off on the left by a line's start, a sign or a wide gap. */
function standsApart(prepared: Prepared, start: number): boolean {
  const before = prepared.text.slice(Math.max(0, start - 3), start)
  return start === 0 || /[\n\f]\s*$/.test(before) || /(?:\s{2}|\t|[|/:;,.()[\]\u2013\u2014-]\s*)$/.test(before)
}

const clock = String.raw`(?:[ T]+(?:at )?\d{1,2}[:.]?\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?h(?:rs)?)?(?: [A-Z]{3})?)?`
const rest = new RegExp(`^${clock}(?:\\s{2}|\\s*$|\\s*[\\n\\r|/,;.)]|\\s*[-–—] )`, 'i')

/** At most the time of day stands behind it in its line or column. */
const ends = new RegExp(`^${clock}(?:\\s{2}|\\s*$|\\s*[\\n\\r])`, 'i')

/** A date that opens or ends its line, or stands between wide gaps: a heading's date, not a sentence's. */
function opensOrEnds(prepared: Prepared, date: FoundDate): boolean {
  const { text } = prepared
  const after = text.slice(date.end, date.end + 24)
  const firstLine = text.slice(0, date.start).trim().indexOf('\n') < 0
  if (firstLine && date.start < 200 && !/[([][^)\]]*$/.test(text.slice(0, date.start))) return true
  const opens = prepared.tokens.lineStart[date.first] === 1 && !/[a-z]/.test(after.trim().charAt(0))
  if (opens) return rest.test(after)
  const before = text.slice(Math.max(0, date.start - 14), date.start)
  const line = text.slice(0, date.start).trim().split('\n').length
  // In the first lines a comma or the words of a title may stand before the date.
  const comma = line <= 2 && /, $/.test(before)
  const titled = line <= 4 && /(?:^|\n)[^\n\p{Ll}]{3,60} $/u.test(text.slice(Math.max(0, date.start - 62), date.start))
  const apart =
    comma ||
    titled ||
    endsTitle(prepared, date) ||
    (prepared.kind === 'radiology' && endsPiece(prepared, date)) ||
    /(?:\s{2}|\t|[|/;]\s*)$/.test(before) ||
    /\s{2}\p{Lu}\p{Ll}{5,8} $/u.test(before)
  return apart && rest.test(after)
}

/** "CT thorax 13/05/2020": a short line of the first ones that opens with a title's words and ends with the day. */
function endsTitle(prepared: Prepared, date: FoundDate): boolean {
  const line = lineAt(prepared.text, date.start)
  if (date.end - line.start > 60 || !ends.test(prepared.text.slice(date.end, date.end + 24))) return false
  if (
    prepared.text
      .slice(0, line.start)
      .split('\n')
      .filter((l) => l.trim() !== '').length > 4
  )
    return false
  return hitsOf(prepared, 'title-role').some(
    (h) => h.start >= line.start && h.end <= date.start && (h.start - line.start < 12 || date.start - h.end < 3),
  )
}

/** "… SC 0418   CT neck 20/05/2021   Dr …": between wide gaps of a report's head, a title's words and the day. */
function endsPiece(prepared: Prepared, date: FoundDate): boolean {
  const line = lineAt(prepared.text, date.start)
  const before = prepared.text.slice(line.start, date.start)
  const gap = [...before.matchAll(/\s{2,}|\t|[|] ?/g)].at(-1)
  const from = line.start + (gap === undefined ? 0 : gap.index + gap[0].length)
  return (
    date.start - from < 60 &&
    hitsOf(prepared, 'title-role').some((h) => h.start >= from && h.start - from < 12 && h.end <= date.start)
  )
}

const kindRoles: Partial<Record<DocumentKind, DateRole>> = {
  radiology: 'exam',
  operative: 'operation',
  telephone: 'clinic',
}

/** What a date in the head is the date of: by the words of its own line, the first, the one before and the one after; a letter says none. */
function titleRole(prepared: Prepared, date: FoundDate): DateRole | undefined {
  const { text } = prepared
  const own = lineAt(text, date.start)
  const lines = [
    own,
    lineAt(text, Math.max(text.search(/\S/), 0)),
    lineAt(text, Math.max(own.start - 1, 0)),
    lineAt(text, own.end + 1),
  ]
  const near = hitsOf<DateRole>(prepared, 'title-role').filter((h) => h.start < own.end + 400)
  for (const line of lines) {
    const hits = near.filter((h) => h.start >= line.start && h.end <= line.end)
    const found =
      hits.find((h) => h.rule.means === 'meeting') ?? hits.find((h) => h.rule.means === 'document') ?? hits[0]
    if (found !== undefined) return found.rule.means
  }
  return hitsOf(prepared, 'salutation').some((h) => h.start < 1600) ? 'document' : undefined
}

const byKind = (prepared: Prepared): DateRole => kindRoles[prepared.kind] ?? 'document'

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
export const documentDate = (facts: DocumentFacts): DateFact | undefined => dateOf(facts.dates)

export function dateOf(dates: DateFact[]): DateFact | undefined {
  for (const role of byWeight) {
    const found = dates.find((d) => d.role === role)
    if (found !== undefined) return found
  }
  return undefined
}

/** The newest day on which the paper was written or changed; before it the paper did not exist. */
export const writtenDate = (facts: DocumentFacts): PartialDate | undefined => newestOf(facts.dates)

export const newestOf = (dates: DateFact[]): PartialDate | undefined =>
  dates
    .filter((d) => d.role !== 'printed')
    .reduce<PartialDate | undefined>(
      (latest, d) => (latest === undefined || d.date > latest ? d.date : latest),
      undefined,
    )
