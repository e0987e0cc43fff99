import type { PartialDate, Range, TreatmentFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { type Course, readCourse } from './course.ts'
import type { DocumentIndex } from './document-index.ts'
import { purposeNear, stateOf } from './treatment-state.ts'

type Meaning = 'gy' | 'field' | 'nuclide' | 'site'

/** Radiation: courses with a dose, radioactive medicine, and dated or planned radiotherapy whose dose is not written. */
export function radiationFacts(index: DocumentIndex): TreatmentFact[] {
  const facts: TreatmentFact[] = []
  for (const hit of hitsOf<Meaning>(index.prepared, 'radiation')) {
    if (hit.rule.means === 'site' || index.isOfRelative(hit.start)) continue
    const sentence = index.sentence(hit.start)
    const last = facts.at(-1)
    // A boost or a second word for the same course in one sentence is the same treatment.
    if (last !== undefined && last.span[1] > hit.start && last.span[0] <= hit.start) continue
    const dose = hit.rule.means === 'field' ? shortDose(index, hit) : doseAt(index, hit)
    if (dose === undefined && (hit.rule.means === 'gy' || !mayStandAlone(index, hit))) continue
    const fact = course(index, hit, dose ?? [hit.start, hit.end], [sentence.start, sentence.end])
    if (fact !== undefined) facts.push(fact)
  }
  return facts
}

/** "50 Gy in 25 fractions": the number before the unit and the count of fractions after it. */
function doseAt(index: DocumentIndex, hit: Hit<Meaning>): Range | undefined {
  const number = /\d+(?:\.\d+)? ?$/.exec(index.text(hit.start - 8, hit.start))
  if (hit.rule.means === 'nuclide') return [number === null ? hit.start : hit.start - number[0].length, hit.end]
  if (number === null) return undefined
  const after = /^\/[a-z]/i.test(index.text(hit.end, hit.end + 2)) ? null : /^ ?(?:\/ ?|\p{L}{2,4} )?\d{1,2}(?: ?#| ?\p{L}{1,9})?/u.exec(index.text(hit.end, hit.end + 24))
  return [hit.start - number[0].length, hit.end + (after?.[0].length ?? 0)]
}

/** "RT 60/30". */
function shortDose(index: DocumentIndex, hit: Hit<Meaning>): Range | undefined {
  const after = /^ \d{2}(?:\.\d)?\/\d{1,2}(?!\d|\/)/.exec(index.text(hit.end, hit.end + 9))
  return after === null ? undefined : [hit.start, hit.end + after[0].length]
}

/** Radiotherapy without a dose counts in letters and notes, where it is a treatment and not a field on a scan. */
function mayStandAlone(index: DocumentIndex, hit: Hit<Meaning>): boolean {
  if (hit.rule.means === 'nuclide') return true
  const { kind } = index.prepared
  if (kind === 'pathology' || kind === 'operative') return false
  const written = index.text(hit.start, hit.end)
  if (written.length <= 5 && written !== written.toUpperCase()) return false
  const next = index.word(hit.last + 1)
  return next !== ':' && (written.length > 5 || index.text(hit.start - 1, hit.start) !== '/')
}

function course(index: DocumentIndex, hit: Hit<Meaning>, dose: Range, sentence: Range): TreatmentFact | undefined {
  const withDose = hit.rule.means !== 'field' || dose[1] > hit.end
  const read: Course = readCourse(index, sentence[0], sentence[1])
  const state = stateOf(index, { start: dose[0], end: dose[1], from: sentence[0], until: sentence[1], course: read })
  if (state === undefined) return undefined
  if (withDose && read.start === undefined) Object.assign(read, { ...read, ...following(index, sentence[1]) })
  if (!withDose && state === 'given' && read.start === undefined && read.end === undefined && index.prepared.kind === 'radiology') return undefined
  const purpose = purposeNear(index, sentence[0], sentence[1]) ?? purposeNear(index, Math.max(0, sentence[0] - 260), sentence[0])
  return {
    kind: 'radiation',
    name: nameOf(index, hit, dose, sentence),
    state: state === 'stopped' && read.reason === undefined ? 'given' : state,
    ...dated(read),
    ...(purpose === undefined ? {} : { purpose }),
    ...(read.reason === undefined ? {} : { reasonStopped: read.reason }),
    ...index.quoted(sentence[0], sentence[1]),
    rules: [hit.rule.id],
  }
}

/** For radiation a lone end date is not its start: "radiotherapy to February". */
function dated(read: Course): { start?: PartialDate; end?: PartialDate } {
  return { ...(read.start === undefined ? {} : { start: read.start }), ...(read.end === undefined ? {} : { end: read.end }) }
}

/** Fields after the dose: "Start 30/05/2022. Finish 08/07/2022." */
function following(index: DocumentIndex, from: number): Pick<Course, 'start' | 'end'> {
  const { sentences } = index.prepared
  const first = sentences.findIndex((s) => s.start >= from)
  const found: Pick<Course, 'start' | 'end'> = {}
  for (let i = first; i >= 0 && i < Math.min(first + 3, sentences.length); i++) {
    const sentence = sentences[i]!
    if (!index.has('course-date', sentence.start, sentence.end)) continue
    const more = readCourse(index, sentence.start, sentence.end)
    found.start ??= more.start
    found.end ??= more.end
  }
  return found
}

function nameOf(index: DocumentIndex, hit: Hit<Meaning>, dose: Range, sentence: Range): string {
  const stop = index.datesIn(dose[1], sentence[1])[0]?.start ?? sentence[1]
  const tail = /^(?: (?:\p{L}+ )?(?:[^.;,(\n]|, (?=\p{Ll})){0,90})?/u.exec(index.text(dose[1], Math.min(stop, dose[1] + 100)))?.[0] ?? ''
  const site = siteBefore(index, sentence[0]) ?? leadingSite(index, sentence[0], dose[0])
  const own = index.text(dose[0], dose[1]) + (hit.rule.means === 'field' && dose[1] > hit.end ? '' : tail)
  return [site, own].filter((part) => part !== undefined && part !== '').join(', ').replace(/\s+/g, ' ').replace(/[\s,]+$/, '')
}

/** "Right whole breast, 42.5 Gy": words before the dose in its sentence, without a field's label. */
function leadingSite(index: DocumentIndex, from: number, to: number): string | undefined {
  const words = index.text(from, to).replace(/^[^:]{0,40}:\s*/, '').replace(/[\s,]+$/, '').trim()
  return words.length > 2 && words.length < 60 && !/\d{3}|\bI\b/.test(words) ? words : undefined
}

function siteBefore(index: DocumentIndex, at: number): string | undefined {
  const label = index.hits<Meaning>('radiation', Math.max(0, at - 260), at).findLast((h) => h.rule.means === 'site')
  if (label === undefined) return undefined
  return /^[\s:]*([^\n.]{3,80})/.exec(index.text(label.end, label.end + 90))?.[1]?.trim()
}
