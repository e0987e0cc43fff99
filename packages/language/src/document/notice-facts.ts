import type { NoticeFact, PartialDate, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { type DocumentIndex, isKin } from './document-index.ts'
import { type TestKind, testName } from './test-name.ts'

type Meaning = NoticeFact['notice'] | 'weak-pending' | 'weak-missing' | 'none'
type Test = TestKind

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
  const [from, to] = clauseAround(index, hit, means)
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
  const what = nearest(index, tests, hit, from)
  const day = means === 'correction' ? index.datesIn(from, to)[0]?.date : what.when
  return {
    notice: means,
    ...(what.what === undefined && means === 'pending' ? subject(index, from, hit) : what),
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
function clauseAround(index: DocumentIndex, hit: Hit, means: NoticeFact['notice']): Range {
  const { start, end } = index.sentence(hit.start)
  if (hit.start - start > 3 || means === 'urgent' || means === 'risk') return [start, end]
  // A sentence that names what is awaited needs no other.
  if (index.has('test-word', start, end)) return [start, end]
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
  index
    .hits<string>('course', hit.start - 34, hit.start)
    .some((h) => h.rule.means === 'no' && !/[.,;:\n]/.test(index.text(h.end, hit.start)))

/** The names of tests that stand together nearest before the words, else the first after them. */
function nearest(
  index: DocumentIndex,
  tests: Hit<Test>[],
  hit: Hit<Meaning>,
  from: number,
): Pick<NoticeFact, 'what' | 'named' | 'test' | 'when'> {
  const molecular = tests.filter((t) => t.rule.means === 'molecular')
  const own = tests.filter((t) => t.start >= hit.start && t.end <= hit.end)
  if (own.length > 0 && own[0]!.rule.means === 'tissue')
    return fullerSample(index, tests, withDay(index, own, hit, from), from)
  const before = (molecular.length > 0 ? molecular : tests).filter((t) => t.end <= hit.start + 1)
  if (before.length === 0) {
    const after = tests[0]
    return after === undefined ? {} : withDay(index, [after], hit, from)
  }
  let first = before.length - 1
  while (first > 0 && isJoined(index, before[first - 1]!, before[first]!)) first--
  return fullerSample(index, tests, withDay(index, before.slice(first), hit, from), from)
}

/** What was taken is told as an operation: its histology is awaited, not a biopsy. */
const isOfOperation = (index: DocumentIndex, from: number, tests: Hit<Test>[]): boolean =>
  index.hits<string>('operation', from, tests.at(-1)?.end ?? from).some((h) => h.rule.means === 'resection')

/** "Core biopsy of the node done, histology awaited": what is awaited is named by its sample. */
function fullerSample(index: DocumentIndex, tests: Hit<Test>[], name: TestNotice, from: number): TestNotice {
  if (name.test !== 'tissue' || isOfOperation(index, from, tests)) return name
  const names = tests.filter((t) => t.rule.means === 'tissue').map((t) => testName(index, [t], from).what)
  const what = names.reduce((best, other) => (other.length > best.length ? other : best), name.what ?? '')
  return { ...name, what }
}

/** "MRI and flexible cystoscopy": signs, one short word, or a small word and a place or kind stand between two tests. */
function isJoined(index: DocumentIndex, a: Hit, b: Hit): boolean {
  const between = index.text(a.end, b.start)
  if (/^(?:.{0,2}| [+&] |[ /][\p{L}\d]{1,10}[ /])$/u.test(between)) return true
  const parts = index.hits<string>('test-part', a.end, b.start).map((h) => h.rule.means)
  return /^ \S+ \S+ $/.test(between) && parts[0] === 'link' && parts[1] === 'place'
}

/** The name of what is awaited or missing; what is missing has a day when its own stands right behind it. */
function withDay(index: DocumentIndex, group: Hit<Test>[], hit: Hit<Meaning>, from: number): TestNotice {
  const name = testName(index, group, from)
  if (hit.rule.means !== 'missing' && hit.rule.means !== 'weak-missing') return name
  const { end } = group.at(-1)!
  const date = index.datesIn(end, Math.min(hit.start > end ? hit.start : end + 40, end + 40))[0]
  const own = date !== undefined && date.date.length >= 7 && tells(index, end, date.start)
  return own ? { ...name, when: date.date } : name
}

type TestNotice = Pick<NoticeFact, 'what' | 'named' | 'test' | 'when'>

/** "Further testing is pending": the few words before, without small ones at their ends. */
function subject(index: DocumentIndex, from: number, hit: Hit): TestNotice {
  const noun = /^\p{L}+(?= )/u.exec(index.text(hit.start, hit.end))?.[0].length ?? 0
  const to = hit.start + noun
  const words = index
    .text(from, to)
    .replace(/^[^\p{L}]+/u, '')
    .split(/[:;,(]\s/)
    .at(-1)!
    .trim()
  const known = index.hits<string>('small-word', from, to)
  const spelt = (means: string): Set<string> =>
    new Set(known.filter((h) => h.rule.means === means).map((h) => index.text(h.start, h.end)))
  const small = spelt('small')
  const list = words.split(/\s+/)
  while (list.length > 0 && small.has(list.at(-1)!)) list.pop()
  const bare = spelt('bare')
  while (list.length > 1 && (small.has(list[0]!) || bare.has(list[0]!))) list.shift()
  const what = list.join(' ')
  if (list.length === 1 && bare.has(what)) {
    const before = index.hits<Test>('test-word', Math.max(0, from - 140), from).at(-1)
    if (before !== undefined && !/\n\s*\n/.test(index.text(before.end, from))) return testName(index, [before], from)
  }
  return list.length > 0 && list.length < 5 && /^[\p{L}'\u2019 -]{4,40}$/u.test(what) ? { what } : {}
}

/** What is to be done and how often or when, as written; one a sentence. */
function followUps(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  let last = -1
  for (const hit of hitsOf<string>(index.prepared, 'interval')) {
    if (hit.rule.means === 'visit' || hit.start < last || index.inDate(hit.first)) continue
    const { start, end } = index.sentence(hit.start)
    const all = index.hits<string>('interval', start, end).filter((h) => !index.inDate(h.first))
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

/** Examinations told with a past day or month ("the CT of 30 August", "CT CAP 03/10/17"), or as done on the paper's own day. */
function referred(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  const tests = hitsOf<Test>(index.prepared, 'test-word').filter(
    (h) => reports.has(h.rule.means) && !isOwnSpecimen(index, h),
  )
  for (const [i, test] of tests.entries()) {
    const { start, end } = index.sentence(test.start)
    const when = toldDay(index, test, tests[i + 1])
    const before = tests[i - 1]
    // "DEXA scan": two words of one examination.
    if (before !== undefined && before.last + 1 === test.first && facts.at(-1)?.span[0] === start) continue
    if (when === undefined || isAwaited(index, start, end)) continue
    facts.push({
      notice: 'referred',
      ...testName(index, [test], start),
      when,
      ...index.quoted(start, end),
      rules: [test.rule.id, 'document.notice.referred'],
    })
  }
  return facts
}

/** The day or month on which an examination is told to have been done, before the paper's own day or on it. */
function toldDay(index: DocumentIndex, test: Hit, next: Hit | undefined): PartialDate | undefined {
  if (index.reference === undefined) return undefined
  const { start, end } = index.sentence(test.start)
  const limit = Math.min(end, test.end + 60, next === undefined || next.start - test.end < 4 ? end : next.start)
  const date =
    index.datesIn(test.end, limit)[0] ??
    index
      .datesIn(Math.max(start, test.start - 14), test.start)
      .findLast((d) => /^[\s:,-]*$/.test(index.text(d.end, test.start)))
  if (date === undefined) return isToday(index, test) ? index.reference : undefined
  if (date.date.length < 7 || date.date >= index.reference || !tells(index, test.end, date.start)) return undefined
  const planned =
    date.inferred && index.hits<string>('course', start, date.start).some((h) => h.rule.means === 'planned')
  return planned ? undefined : date.date
}

/** "Today's MRI" in a letter or note: the report is a paper of its own. */
const isToday = (index: DocumentIndex, test: Hit): boolean =>
  index.prepared.kind !== 'radiology' &&
  index.reference?.length === 10 &&
  index.hits('same-day', test.start - 24, test.start).some((h) => test.first - h.last <= 3)

const isAwaited = (index: DocumentIndex, from: number, to: number): boolean =>
  index.hits<string>('notice', from, to).some((h) => h.rule.means === 'pending' || h.rule.means === 'weak-pending')

/** A report of a specimen tells in its head how and when it was taken. */
const isOwnSpecimen = (index: DocumentIndex, hit: Hit<Test>): boolean =>
  index.prepared.kind === 'pathology' &&
  hit.rule.means !== 'imaging' &&
  hit.start < 500 &&
  index.section(hit.start).kind !== 'clinical'

/** Between an examination and its day stand only places, signs and small words. */
const tells = (index: DocumentIndex, from: number, to: number): boolean =>
  to < from || !/[.;=]\s|\n\s*\n|:(?:\s+\S+){3}/.test(index.text(from, to))

/** Sentences on a relative's cancer. */
function relatives(index: DocumentIndex): NoticeFact[] {
  const facts: NoticeFact[] = []
  for (const hit of hitsOf(index.prepared, 'relative')) {
    if (!isKin(index.prepared, hit)) continue
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
