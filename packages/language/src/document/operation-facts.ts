import type { PartialDate, Range, TreatmentFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { readCourse } from './course.ts'
import type { DocumentIndex } from './document-index.ts'
import { isOpenBox, operationName, specimenWords } from './operation-name.ts'
import { isUnticked, purposeNear, stateOf } from './treatment-state.ts'

type Meaning = 'resection' | 'excised' | 'reversal' | 'minor'

/** Operations: from the operative note, from dated words in letters and notes, and from a specimen with its day. */
export function operationFacts(
  index: DocumentIndex,
  days: { operation?: PartialDate; specimen?: PartialDate },
): TreatmentFact[] {
  const { kind } = index.prepared
  if (days.operation !== undefined) {
    const note = fromNote(index, days.operation)
    if (note !== undefined) return [note]
  }
  if (kind === 'pathology' && days.specimen !== undefined) {
    const specimen = fromSpecimen(index, days.specimen)
    return specimen === undefined ? told(index) : [specimen, ...told(index)]
  }
  return told(index)
}

/** Under "past surgical history" stand operations of a whole life. */
const inSurgicalHistory = (index: DocumentIndex, at: number): boolean => {
  const section = index.section(at)
  return index.has('surgical-history', section.start, section.start + Math.max(1, section.title.length))
}

const isOperation = (hit: Hit<Meaning>): boolean => hit.rule.means !== 'minor'

/** "Procedure: left nephrectomy" in an operative note, or its first sentence that names an operation. */
function fromNote(index: DocumentIndex, day: PartialDate): TreatmentFact | undefined {
  const labels = hitsOf(index.prepared, 'procedure-label').filter(
    (h) => index.prepared.tokens.lineStart[h.first] === 1 && /(?::\s*|\n\s*)$/.test(index.text(h.start, h.end + 1)),
  )
  const after = labels.map((h): Range => afterLabel(index, h.end))
  const chosen =
    after.find(([from, to]) => index.hits<Meaning>('operation', from, to).some(isOperation)) ??
    after.find(([from, to]) => to - from > 5) ??
    firstNamed(index)
  if (chosen === undefined) return undefined
  const quoted = index.quoted(chosen[0], chosen[1])
  const purpose = purposeNear(index, chosen[0], chosen[1])
  return {
    kind: 'surgery',
    name: operationName(index, quoted.span),
    state: 'given',
    start: day,
    end: day,
    ...(purpose === undefined ? {} : { purpose }),
    ...quoted,
    rules: ['document.operation.note'],
  }
}

/** The words after a label: the rest of its line and, when the line runs on, of its sentence. */
function afterLabel(index: DocumentIndex, end: number): Range {
  const text = index.text(end, end + 400)
  const skip = /^[\s:]*(?:\d{1,2}[.)]\s*)?/.exec(text)![0].length
  const body = /^(?:[^\n.]|\.(?=\S)|\n(?=\p{Ll}))*/u.exec(text.slice(skip))![0]
  return [end + skip, end + skip + Math.min(body.length, 240)]
}

function firstNamed(index: DocumentIndex): Range | undefined {
  const hit = hitsOf<Meaning>(index.prepared, 'operation').find(
    (h) => isOperation(h) && h.rule.id !== 'en.operation.excised',
  )
  if (hit === undefined) return undefined
  const sentence = index.sentence(hit.start)
  return [sentence.start, Math.min(sentence.end, sentence.start + 240)]
}

const aside = new Set(['clinical', 'indication', 'history', 'comment', 'staging'])

/** The first words of a report that name a resection, with the day the specimen was taken. */
function fromSpecimen(index: DocumentIndex, day: PartialDate): TreatmentFact | undefined {
  const clinical = (at: number): boolean => {
    const section = index.section(at)
    return (
      aside.has(section.kind) && !/\n[ \t\r]*\n/.test(index.text(section.start, Math.min(at, section.start + 2000)))
    )
  }
  const hit = hitsOf<Meaning>(index.prepared, 'operation').find(
    (h) => h.rule.means === 'resection' && !clinical(h.start) && !namesEarlier(index, h) && !isOpenBox(index, h.start),
  )
  if (hit === undefined) return undefined
  const words = specimenWords(index, hit)
  const listed = index.hits<Meaning>('operation', words[0], words[1])
  if (listed.length > 0 && listed.every((h) => h.rule.means === 'minor')) return undefined
  return {
    kind: 'surgery',
    name: operationName(index, words),
    state: 'given',
    start: day,
    end: day,
    ...index.quoted(words[0], words[1]),
    rules: ['document.operation.specimen'],
  }
}

/** "previous", a year or a date beside the words: another operation than this specimen's. */
function namesEarlier(index: DocumentIndex, hit: Hit<Meaning>): boolean {
  const sentence = index.sentence(hit.start)
  if (
    index
      .hits<string>('date-label', sentence.start, hit.start)
      .some((h) => h.rule.means === 'none' && hit.start - h.end < 20)
  )
    return true
  return index
    .datesIn(sentence.start, sentence.end)
    .some((d) => d.date !== index.reference && Math.abs(d.start - hit.end) < 30)
}

/** Operations a letter or note tells with their day or month, or as planned. */
function told(index: DocumentIndex): TreatmentFact[] {
  const facts: TreatmentFact[] = []
  for (const hit of hitsOf<Meaning>(index.prepared, 'operation')) {
    if (
      !isOperation(hit) ||
      index.isOfRelative(hit.start) ||
      inSurgicalHistory(index, hit.start) ||
      /[-\u2010]$/.test(index.text(hit.start - 1, hit.start)) ||
      isUnticked(index, hit.end) ||
      isOpenBox(index, hit.start)
    )
      continue
    const last = facts.at(-1)
    if (last !== undefined && last.span[0] <= hit.start && hit.end <= last.span[1]) continue
    const fact = one(index, hit)
    if (fact !== undefined) facts.push(fact)
  }
  return facts
}

function one(index: DocumentIndex, hit: Hit<Meaning>): TreatmentFact | undefined {
  const sentence = index.sentence(hit.start)
  const cut = boundary(index, sentence.start, hit.start)
  const date =
    index
      .datesIn(hit.end, Math.min(sentence.end, hit.end + 110))
      .find((d) => d.date.length >= 7 && attached(index, hit.end, d.start)) ??
    dateBefore(index, sentence.start, hit.start) ??
    dateOutside(index, cut)
  const from = date !== undefined && date.start < hit.start ? Math.max(cut, date.end) : cut
  const until = date !== undefined && date.start > hit.start ? date.end : Math.min(sentence.end, hit.end + 80)
  const course = date === undefined ? readCourse(index, hit.end, hit.end) : { start: date.date, end: date.date }
  const state = stateOf(index, { start: hit.start, end: hit.end, from, until, course })
  if (state === undefined || state === 'stopped') return undefined
  if (date === undefined && state !== 'planned' && state !== 'declined') return undefined
  if (date === undefined && (hit.rule.means !== 'resection' || hit.first - index.sentence(hit.start).first < 1))
    return undefined
  if (
    hit.rule.means === 'excised' &&
    (!ofTumour(index, sentence.start, sentence.end) || index.has('harmless', from, until))
  )
    return undefined
  if (
    hit.rule.means === 'excised' &&
    index.hits<Meaning>('operation', hit.end, until).some((h) => h.rule.means === 'resection')
  )
    return undefined
  const name = index.text(
    from,
    date !== undefined && date.start > hit.start ? labelStart(index, hit.end, date.start) : hit.end,
  )
  const quoted = index.quoted(date !== undefined && date.start < from ? date.start : from, until)
  if (date === undefined && !/ /.test(trimmed(name))) return undefined
  return {
    kind: 'surgery',
    name: trimmed(name),
    state,
    ...(date === undefined ? {} : { start: date.date, end: date.date }),
    ...quoted,
    rules: [hit.rule.id, 'document.operation.told'],
  }
}

/** "Recurrence, excised in May": what was taken out is a tumour, not a stone or a gallbladder. */
const ofTumour = (index: DocumentIndex, from: number, to: number): boolean =>
  index.has('concept', from, to) ||
  index.has('cancer-name', from, to) ||
  index.hits<string>('cancer-word', from, to).some((h) => h.rule.means === 'cancer' || h.rule.means === 'spread')

const trimmed = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^[\s\d.,;:()>-]+|[\s,;:(-]+$/g, '')
    .replace(/ (?:on|in|of|dated|performed|the)$/i, '')

/** Where the words that only announce the date begin: "…, date 4 May". */
const labelStart = (index: DocumentIndex, end: number, date: number): number =>
  index.hits<string>('date-label', end, date).find((h) => h.rule.means === 'document' && date - h.end < 4)?.start ??
  date

const ofPaper = new Set(['received', 'reported', 'collected', 'printed', 'dictated', 'amended'])

/** "Received 4 June": the day of the paper or the specimen. */
const isLabelled = (index: DocumentIndex, end: number, date: number): boolean =>
  index.hits<string>('date-label', end, date).some((h) => ofPaper.has(h.rule.means) && date - h.end < 4)

/** Words between the operation and its date that still belong together: no other sentence part with a verb of scans or results. */
const attached = (index: DocumentIndex, end: number, date: number): boolean => {
  const between = index.text(end, date)
  return (
    !isLabelled(index, end, date) &&
    !/[;]|\. |\n\s*\n/.test(between) &&
    !index.has('drug', end, date) &&
    !index.has('test-word', end, date) &&
    !index.has('radiation', end, date)
  )
}

/** "4 May 2020: left nephrectomy", "2019 - hysterectomy" with a full date right before. */
const dateBefore = (index: DocumentIndex, from: number, start: number) =>
  index
    .datesIn(Math.max(from, start - 60), start)
    .findLast(
      (d) =>
        d.date.length >= 7 &&
        (d.start - from < 4 ||
          (/^[^\n:]{0,24}:\s*$/.test(index.text(from, d.start)) && !/\n|\s{3}/.test(index.text(d.end, start)))) &&
        !index.has('test-word', d.end, start),
    )

/** "operated 4 May 2020 (left nephrectomy)": the day right in front of the bracket. */
const dateOutside = (index: DocumentIndex, from: number) =>
  index
    .datesIn(Math.max(0, from - 24), from)
    .findLast((d) => d.date.length >= 7 && /^ ?\($/.test(index.text(d.end, from)))

/** Where the operation's own words begin: after the last comma, semicolon, colon or number mark before it. */
function boundary(index: DocumentIndex, from: number, start: number): number {
  const cut = Math.max(
    ...[...index.text(from, start).matchAll(/[;:.]\s|, |\d\. |\(/g)].map((m) => m.index + m[0].length),
    0,
  )
  const stop = index.hits('name-stop', from, start).at(-1)?.end ?? 0
  const told = index.hits<string>('course', from, start).findLast((h) => h.rule.means !== 'cycle')?.end ?? 0
  return Math.max(from + cut, stop, told)
}
