import type { Range, TreatmentFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { type Course, readCourse } from './course.ts'
import type { DocumentIndex } from './document-index.ts'
import { isUnticked, purposeNear, stateOf } from './treatment-state.ts'

type Meaning = 'gy' | 'field' | 'nuclide' | 'activity' | 'boost' | 'site' | 'fractions'

/**
 * Radiation: courses with a dose, radioactive medicine, and dated or planned radiotherapy whose dose is not written.
 * `repeats`: the paper reports on a scan or slides, and repeats treatments from its request.
 */
export function radiationFacts(index: DocumentIndex, repeats: boolean): TreatmentFact[] {
  const facts: TreatmentFact[] = []
  for (const hit of hitsOf<Meaning>(index.prepared, 'radiation')) {
    if (
      hit.rule.means === 'site' ||
      hit.rule.means === 'activity' ||
      hit.rule.means === 'fractions' ||
      hit.rule.means === 'boost' ||
      index.isOfRelative(hit.start) ||
      isUnticked(index, hit.end)
    )
      continue
    const last = facts.at(-1)
    // A second word for the same course in one sentence is the same treatment.
    if (last !== undefined && last.span[1] > hit.start && last.span[0] <= hit.start) continue
    const words = wordsOf(index, hit)
    if (words === undefined || (repeats && words.dose === undefined)) continue
    if (last !== undefined && words.dose !== undefined && isBoost(index, hit)) extend(index, last, words.dose)
    else {
      const fact = course(index, hit, words)
      if (fact !== undefined) facts.push(fact)
    }
  }
  const withDay = facts.filter((f) => f.start !== undefined || f.end !== undefined || f.state !== 'given')
  return facts.filter((f) => withDay.includes(f) || withDay.length === 0 || /\d/.test(f.name))
}

/** The treatment's own words, with the dose among them when it is written. */
interface Words {
  own: Range
  dose?: Range
}

function wordsOf(index: DocumentIndex, hit: Hit<Meaning>): Words | undefined {
  switch (hit.rule.means) {
    case 'gy': {
      const dose = doseAt(index, hit)
      return dose === undefined ? undefined : { own: dose, dose }
    }
    case 'nuclide':
      return inTitle(index, hit) ? undefined : nuclide(index, hit)
    default: {
      const dose = shortDose(index, hit)
      if (dose !== undefined) return { own: dose, dose }
      return mayStandAlone(index, hit) ? { own: withTarget(index, hit) } : undefined
    }
  }
}

/** "50 Gy in 25 fractions": the number before the unit and the count of fractions after it. */
function doseAt(index: DocumentIndex, hit: Hit<Meaning>): Range | undefined {
  const number = /(?:\d{1,2} ?[x\u00d7] ?)?\d+(?:\.\d+)? ?$/.exec(index.text(hit.start - 10, hit.start))
  if (number === null || /^\/[a-z]/i.test(index.text(hit.end, hit.end + 2))) return undefined
  const after = /^ ?(?:\/ ?|\p{L}{2,4} )?\d{1,2}(?!\d|[./]\d)(?: ?#)?/u.exec(index.text(hit.end, hit.end + 16))
  const end = hit.end + (after?.[0].length ?? 0)
  const word = index.hits<Meaning>('radiation', end, end + 2).find((h) => h.rule.means === 'fractions')
  return [hit.start - number[0].length, after === null ? hit.end : (word?.end ?? end)]
}

/** "RT 60/30". */
function shortDose(index: DocumentIndex, hit: Hit<Meaning>): Range | undefined {
  const after = /^ \d{2}(?:\.\d)?\/\d{1,2}(?!\d|\/)/.exec(index.text(hit.end, hit.end + 9))
  return after === null ? undefined : [hit.start, hit.end + after[0].length]
}

/** "3.7 GBq of radioiodine", "I-131 3.7 GBq": the medicine and its activity when one stands beside the other. */
function nuclide(index: DocumentIndex, hit: Hit<Meaning>): Words {
  const { start, end } = index.sentence(hit.start)
  const from = Math.max(start, hit.start - 60)
  const beside = index.hits<Meaning>('radiation', from, Math.min(end, hit.end + 60))
  const parts = beside.filter((h) => h.rule.means === 'nuclide' || h.rule.means === 'activity')
  const first = parts[0] ?? hit
  const number =
    first.rule.means === 'activity' ? /\d+(?:\.\d+)? ?$/.exec(index.text(first.start - 8, first.start)) : null
  const own: Range = [first.start - (number?.[0].length ?? 0), (parts.at(-1) ?? hit).end]
  return { own, dose: own }
}

const inTitle = (index: DocumentIndex, hit: Hit<Meaning>): boolean =>
  index.prepared.text.slice(0, hit.start).trim().indexOf('\n') < 0 && index.prepared.text.indexOf('\n', hit.start) > 0

/** Radiotherapy without a dose counts where it is a treatment: not a title, a department, a label or a lower-case "port". */
function mayStandAlone(index: DocumentIndex, hit: Hit<Meaning>): boolean {
  const written = index.text(hit.start, hit.end)
  // "RT, arthroscopy": a side, not a treatment.
  if (written.length < 4 && /^\s*,/.test(index.text(hit.end, hit.end + 3))) return false
  if (inTitle(index, hit) || (written.length <= 5 && written !== written.toUpperCase())) return false
  if (/^\s*:/.test(index.text(hit.end, hit.end + 3)) || /[/-]$/.test(index.text(hit.start - 1, hit.start))) return false
  const { start, end } = index.sentence(hit.start)
  if (index.hits<Meaning>('radiation', start, end).some((h) => h.rule.means === 'gy')) return false
  const long = /^ \p{L}{4}/u.test(index.text(hit.end, hit.end + 5))
  return !(long && index.has('header-word', hit.end, hit.end + 2)) && !index.has('identity-label', hit.end, hit.end + 2)
}

/** "radiotherapy to the stump and mediastinum". */
function withTarget(index: DocumentIndex, hit: Hit<Meaning>): Range {
  const stop = index.datesIn(hit.end, hit.end + 70)[0]?.start ?? hit.end + 70
  const tail = /^ (?:to (?:the )?)?\p{Ll}[\p{L} ]{3,60}(?=[.,;\n]|$)/u.exec(
    index.text(hit.end, Math.min(stop, index.sentence(hit.start).end)),
  )
  return [hit.start, hit.end + (tail === null || !/^ to /.test(tail[0]) ? 0 : tail[0].trimEnd().length)]
}

const isBoost = (index: DocumentIndex, hit: Hit<Meaning>): boolean =>
  index.hits<Meaning>('radiation', hit.start - 40, hit.start).some((h) => h.rule.means === 'boost')

/** A boost lengthens the course it follows. */
function extend(index: DocumentIndex, last: TreatmentFact, dose: Range): void {
  const { end } = index.sentence(dose[0])
  const read = readCourse(index, dose[1], end)
  const until = read.end ?? read.start
  if (until !== undefined && until > (last.end ?? '')) last.end = until
  last.name = `${last.name}, boost ${index.text(dose[0], dose[1])}`
}

function course(index: DocumentIndex, hit: Hit<Meaning>, { own, dose }: Words): TreatmentFact | undefined {
  const { start, end } = index.sentence(hit.start)
  const begin = index.datesIn(start, own[0]).some((d) => d.start - start < 4) ? start : own[0]
  // What is said of a drug or an operation in the same sentence is theirs.
  const others = [...index.hits('drug', own[1], end), ...index.hits('operation', own[1], end)].map((h) => h.start)
  const until = Math.min(end, ...others)
  const read: Course = readCourse(index, begin, until, own[1])
  const state = stateOf(index, { start: own[0], end: own[1], from: start, until, course: read })
  if (state === undefined) return undefined
  if (dose !== undefined && read.start === undefined) Object.assign(read, following(index, end))
  const last = read.end ?? (hit.rule.means === 'nuclide' ? read.start : undefined)
  const purpose =
    purposeNear(index, start, end) ??
    (dose === undefined ? undefined : purposeNear(index, Math.max(0, start - 260), start))
  return {
    kind: 'radiation',
    name: nameOf(index, hit, own, dose !== undefined),
    state: state === 'stopped' && read.reason === undefined ? 'given' : state,
    ...(read.start === undefined ? {} : { start: read.start }),
    ...(last === undefined ? {} : { end: last }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(read.reason === undefined ? {} : { reasonStopped: read.reason }),
    ...index.quoted(ownLine(index, start, own[0]), end),
    rules: [hit.rule.id],
  }
}

/** Past the lines of a head that run into the sentence. */
function ownLine(index: DocumentIndex, start: number, at: number): number {
  const before = index.text(start, at)
  return /\s{3}/.test(before) ? start + before.lastIndexOf('\n') + 1 : start
}

/** Fields after the dose: "Start 30/05/2022. Finish 08/07/2022." */
function following(index: DocumentIndex, from: number): Pick<Course, 'start' | 'end'> {
  const { text } = index.prepared
  const found: Pick<Course, 'start' | 'end'> = {}
  for (let i = 0, at = from; i < 3; i++) {
    const next = index.sentence(at + text.slice(at, at + 20).search(/[^\s.;]/))
    const period = index.datesIn(next.start, next.end).length > 1
    const dated = period || index.has('course-date', next.start, next.end)
    if (next.start < at || !dated || index.has('drug', next.start, next.end)) break
    const more = readCourse(index, next.start, next.end)
    found.start ??= more.start
    found.end ??= more.end
    at = next.end
  }
  return found
}

function nameOf(index: DocumentIndex, hit: Hit<Meaning>, own: Range, withDose: boolean): string {
  const words = index.text(own[0], own[1])
  if (!withDose || hit.rule.means !== 'gy') return words.replace(/\s+/g, ' ')
  const { start, end } = index.sentence(hit.start)
  const stop = index.datesIn(own[1], end)[0]?.start ?? end
  const tail = /^ (?:to|for) [^.;(\n]{3,90}/.exec(index.text(own[1], Math.min(stop, own[1] + 100)))?.[0] ?? ''
  const site = siteBefore(index, start) ?? leadingSite(index, start, own[0])
  return [site, words + tail.replace(/,? (?:from|between|on)? ?$/, '')]
    .filter((part) => part !== undefined)
    .join(', ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
}

/** "Right whole breast, 42.5 Gy": words before the dose in its sentence, without a field's label. */
function leadingSite(index: DocumentIndex, from: number, to: number): string | undefined {
  const stop = index.hits('name-stop', from, to).at(-1)?.end ?? from
  const words = index
    .text(stop, to)
    .replace(/^[^:\n]{0,40}:\s*/, '')
    .replace(/[\s,(]+$/, '')
    .trim()
  const own = words.length > 2 && words.length < 60 && !/\d{3}/.test(words)
  return own && !index.has('operation', from, to) && !index.has('drug', from, to) ? words : undefined
}

function siteBefore(index: DocumentIndex, at: number): string | undefined {
  const label = index.hits<Meaning>('radiation', Math.max(0, at - 260), at).findLast((h) => h.rule.means === 'site')
  if (label === undefined) return undefined
  return /^[\s:]*([^\n.]{3,80})/.exec(index.text(label.end, label.end + 90))?.[1]?.trim()
}
