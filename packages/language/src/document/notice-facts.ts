import type { NoticeFact, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import type { DocumentIndex } from './document-index.ts'

type Meaning = NoticeFact['notice'] | 'weak-pending' | 'weak-missing' | 'none'
type Test = NonNullable<NoticeFact['test']>

/** Lines a person must not miss: awaited, missing, unread by a doctor, urgent, about risk, wishes, what to do next, relatives' cancers. */
export function noticeFacts(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  for (const hit of hitsOf<Meaning>(index.prepared, 'notice')) {
    const fact = fromWords(index, hit)
    if (fact !== undefined && !facts.some((f) => f.notice === fact.notice && f.span[0] === fact.span[0]))
      facts.push(fact)
  }
  const urgent = new Set(facts.filter((f) => f.notice === 'urgent').map((f) => f.span[0]))
  facts.push(...followUps(index).filter((f) => !urgent.has(f.span[0])), ...referred(index), ...relatives(index))
  return facts.sort((a, b) => a.span[0] - b.span[0] || a.notice.localeCompare(b.notice))
}

function fromWords(index: DocumentIndex, hit: Hit<Meaning>): NoticeFact | undefined {
  if (hit.rule.means === 'none') return undefined
  const means = firm(hit.rule.means)
  const [from, to] = clauseAround(index, hit)
  const tests = index.hits<Test>('test-word', from, to)
  if (
    hit.rule.means === 'weak-pending' &&
    (!besideTest(index, tests, hit) || isDenied(index, hit) || isDone(index, hit, to))
  )
    return undefined
  if (hit.rule.means === 'weak-missing' && tests.length === 0) return undefined
  if (means === 'pending' && isLabel(index, hit)) return undefined
  if ((means === 'risk' || means === 'missing') && index.isOfRelative(hit.start) && means === 'risk') return undefined
  if (means === 'urgent' && isDenied(index, hit)) return undefined
  if (means === 'not-reviewed' && isUntil(index, hit)) return undefined
  const what = nearest(index, tests, hit)
  const day = means === 'correction' ? index.datesIn(from, to)[0]?.date : undefined
  return {
    notice: means,
    ...what,
    ...(day === undefined ? {} : { when: day }),
    ...index.quoted(from, to),
    rules: [hit.rule.id],
  }
}

const firm = (means: Exclude<Meaning, 'none'>): NoticeFact['notice'] =>
  means === 'weak-pending' ? 'pending' : means === 'weak-missing' ? 'missing' : means

/** The name of a test in the same line, not far off. */
const besideTest = (index: DocumentIndex, tests: Hit[], hit: Hit): boolean =>
  tests.some(
    (t) =>
      Math.abs(t.start - hit.start) < 60 &&
      !index.text(Math.min(t.end, hit.start), Math.max(hit.end, t.start)).includes('\n'),
  )

/** The sentence, and for short pieces in front of a stop the piece before it too ("Tg washout: PENDING"). */
function clauseAround(index: DocumentIndex, hit: Hit): Range {
  const { start, end } = index.sentence(hit.start)
  if (hit.start - start > 3) return [start, end]
  const before = index.sentence(Math.max(0, start - 2))
  const near =
    start - before.end < 3 && before.end - before.start < 120 && !index.text(before.end, start).includes('\n')
  return near ? [before.start, end] : [start, end]
}

/** "sent … shows", "booked …, done": the result stands in the same sentence. */
const isDone = (index: DocumentIndex, hit: Hit, to: number): boolean =>
  index.hits<string>('course', hit.end, to).some((h) => h.rule.means === 'completed')

/** "Requested by: …", "Referred: …": a field of the head. */
const isLabel = (index: DocumentIndex, hit: Hit): boolean =>
  index.prepared.tokens.lineStart[hit.first] === 1 && /^(?: \p{Ll}{2})?\s*:/u.test(index.text(hit.end, hit.end + 6))

/** "not signed until 4 May": it was, then. */
const isUntil = (index: DocumentIndex, hit: Hit): boolean =>
  index.hits<string>('course-date', hit.end, hit.end + 12).some((h) => h.rule.means === 'end' && h.start - hit.end < 3)

const isDenied = (index: DocumentIndex, hit: Hit): boolean =>
  index.hits<string>('course', hit.start - 14, hit.start).some((h) => h.rule.means === 'no')

/** The names of tests that stand together nearest before the words, else the first after them. */
function nearest(index: DocumentIndex, tests: Hit<Test>[], hit: Hit): Pick<NoticeFact, 'what' | 'test'> {
  const molecular = tests.filter((t) => t.rule.means === 'molecular')
  const before = (molecular.length > 0 ? molecular : tests).filter((t) => t.end <= hit.start + 1)
  if (before.length === 0) {
    const after = tests[0]
    return after === undefined ? {} : { what: index.text(after.start, after.end), test: after.rule.means }
  }
  let first = before.length - 1
  while (
    first > 0 &&
    /^(?:.{0,2}|[ /][\p{L}\d]{1,10}[ /])$/u.test(index.text(before[first - 1]!.end, before[first]!.start))
  )
    first--
  const kinds = before.slice(first).map((t) => t.rule.means)
  const test = kinds.includes('molecular') ? 'molecular' : kinds.at(-1)!
  return { what: index.text(before[first]!.start, before.at(-1)!.end), test }
}

/** What is to be done and how often or when, as written; one a sentence. */
function followUps(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  let last = -1
  for (const hit of hitsOf<string>(index.prepared, 'interval')) {
    if (hit.rule.means === 'visit' || hit.start < last) continue
    const { start, end } = index.sentence(hit.start)
    const all = index.hits<string>('interval', start, end)
    const tests = index.hits<string>('test-word', start, end).filter((h) => h.rule.means !== 'molecular')
    const visits = all.filter((h) => h.rule.means === 'visit')
    const interval = all.find((h) => h.rule.means === 'interval')
    const next = all.some((h) => h.rule.means === 'next')
    const about = tests.length > 0 || visits.length > 0
    const ahead = index
      .datesIn(start, end)
      .find((d) => index.reference !== undefined && d.date > index.reference && d.date > (index.written ?? ''))
    const planned = next && (ahead !== undefined || interval !== undefined || tests.length > 0)
    if (inHeadLines(index, start, end)) continue
    const contact = all.some((h) => h.rule.means === 'contact')
    if (
      !(contact || planned || (interval !== undefined && about)) ||
      index.isOfRelative(start) ||
      (index.has('drug', start, end) && !about)
    )
      continue
    last = end
    const subject = tests[0] ?? visits[0]
    const when =
      interval !== undefined
        ? words(index, interval.start, end)
        : ahead === undefined
          ? undefined
          : index.text(ahead.start, ahead.end)
    facts.push({
      notice: 'follow-up',
      ...(subject === undefined ? {} : { what: index.text(subject.start, subject.end) }),
      ...(when === undefined ? {} : { when }),
      ...index.quoted(start, end),
      rules: [hit.rule.id],
    })
  }
  return facts
}

/** Lines of the head say when the paper itself was made. */
const inHeadLines = (index: DocumentIndex, from: number, to: number): boolean =>
  index
    .hits<string>('date-label', from, to)
    .some((h) => h.rule.means === 'reported' || h.rule.means === 'dictated' || h.rule.means === 'exam') &&
  from < 900 &&
  index.datesIn(from, to).length > 0

const words = (index: DocumentIndex, from: number, to: number): string =>
  index
    .text(from, Math.min(to, from + 90))
    .split(/[;\n]/)[0]!
    .trim()

const reports = new Set(['imaging', 'scope', 'tissue'])

/** Examinations told with a past day or month: "the CT of 30 August", "CT CAP 03/10/17". */
function referred(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  const tests = hitsOf<Test>(index.prepared, 'test-word').filter(
    (h) => reports.has(h.rule.means) && !isOwnSpecimen(index, h),
  )
  for (const [i, test] of tests.entries()) {
    const next = tests[i + 1]
    const { start, end } = index.sentence(test.start)
    const limit = Math.min(end, test.end + 60, next === undefined || next.start - test.end < 4 ? end : next.start)
    const date =
      index.datesIn(test.end, limit)[0] ??
      index
        .datesIn(Math.max(start, test.start - 14), test.start)
        .findLast((d) => /^[\s:,-]*$/.test(index.text(d.end, test.start)))
    if (date === undefined || date.date.length < 7 || index.reference === undefined) continue
    if (date.date > index.reference || date.date === index.reference || !tells(index, test.end, date.start)) continue
    if (
      index
        .hits<string>('notice', start, end)
        .some((h) => h.rule.means === 'pending' || h.rule.means === 'weak-pending')
    )
      continue
    if (date.inferred && index.hits<string>('course', start, date.start).some((h) => h.rule.means === 'planned'))
      continue
    facts.push({
      notice: 'referred',
      what: index.text(test.start, test.end),
      test: test.rule.means,
      when: date.date,
      ...index.quoted(start, end),
      rules: [test.rule.id, 'document.notice.referred'],
    })
  }
  return facts
}

/** A report of a specimen tells in its head how and when it was taken. */
const isOwnSpecimen = (index: DocumentIndex, hit: Hit<Test>): boolean =>
  index.prepared.kind === 'pathology' &&
  hit.rule.means !== 'imaging' &&
  hit.start < 500 &&
  index.section(hit.start).kind !== 'clinical'

/** Between an examination and its day stand only places, signs and small words. */
const tells = (index: DocumentIndex, from: number, to: number): boolean =>
  to < from || !/[.;=]\s|\n\s*\n/.test(index.text(from, to))

/** Sentences on a relative's cancer. */
function relatives(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  for (const hit of hitsOf(index.prepared, 'relative')) {
    const { start, end } = index.sentence(hit.start)
    if (facts.at(-1)?.span[0] === index.quoted(start, end).span[0]) continue
    if (
      !index.has('cancer-name', start, end) &&
      !index.hits<string>('cancer-word', start, end).some((h) => h.rule.means === 'cancer' || h.rule.means === 'spread')
    )
      continue
    facts.push({ notice: 'relative', ...index.quoted(start, end), rules: [hit.rule.id] })
  }
  return facts
}
