import type { TreatmentFact } from '@cairn/core'
import type { Course } from './course.ts'
import type { DocumentIndex } from './document-index.ts'
import { lineAt } from './places.ts'

type State = TreatmentFact['state']
type Purpose = NonNullable<TreatmentFact['purpose']>

export interface Mention {
  /** The treatment's own words. */
  start: number
  end: number
  /** The stretch of its sentence that may speak of it. */
  from: number
  until: number
  course: Course
}

/** What happened to a treatment by the words around it; undefined when it is only talked about. */
export function stateOf(index: DocumentIndex, mention: Mention): State | undefined {
  const { start, end, until, course } = mention
  const from = clauseStart(index, mention)
  const before = index.hits<string>('course', from, start)
  const after = index.hits<string>('course', end, until)
  const near = (means: string, list: typeof before): boolean => list.some((h) => h.rule.means === means)
  const dated = course.start !== undefined || course.end !== undefined
  const past = (course.start ?? course.end ?? '9999') <= latest(index)
  // "Did not tolerate it, stopped in July": it was given.
  if (refused(index, mention, before) && !near('stopped', after)) return 'not-given'
  if (notNeeded(index, mention, before)) return 'not-given'
  if (near('declined', after) || near('declined', before)) return 'declined'
  if (near('not-given', after) && course.cycles === undefined && !dated) return 'not-given'
  if (before.some((h) => (h.rule.means === 'stopped' || h.rule.means === 'stop-now') && start - h.end < 12))
    return 'stopped'
  if (near('stopped', after)) return 'stopped'
  if (dated && !past) return 'planned'
  if (
    !dated &&
    after.some((h) => h.rule.means === 'talk' && h.start - end < 60 && !/[.;,]/.test(index.text(end, h.start)))
  )
    return undefined
  const planned = plannedBefore(index, mention)
  if (!planned && !dated && near('talk', before)) return undefined
  if (planned && !near('given', after) && !near('completed', after)) return 'planned'
  if (!dated && after.some((h) => h.rule.means === 'planned' && h.start - end < 30)) return 'planned'
  return 'given'
}

/** The last day the paper can tell of: its own, or a later one on which it was written. */
const latest = (index: DocumentIndex): string =>
  [index.reference ?? '9999', index.written ?? '']
    .map((day) => (day === '' ? day : `${day}-12-31`.slice(0, 10)))
    .sort()
    .at(-1)!

/** The start of the clause: after the last semicolon, colon-free stop or contrast before the treatment. */
function clauseStart(index: DocumentIndex, { from, start }: Mention): number {
  const cut = index.text(from, start).search(/;[^;]*$/)
  return cut < 0 ? from : from + cut + 1
}

/** "no osimertinib", "without tamoxifen": a denial right before the words. */
const refused = (
  index: DocumentIndex,
  { start }: Mention,
  before: { rule: { means: string }; end: number }[],
): boolean =>
  before.some(
    (h) =>
      h.rule.means === 'no' && /^[\s\w-]{0,14}$/.test(index.text(h.end, start)) && !/\d/.test(index.text(h.end, start)),
  )

/** "There is no indication for adjuvant radiotherapy": said right before the words, with adjectives between at most. */
const notNeeded = (
  index: DocumentIndex,
  { start }: Mention,
  before: { rule: { means: string }; end: number }[],
): boolean =>
  before.some((h) => h.rule.means === 'no-need' && start - h.end < 40 && /^[\w\s-]*$/.test(index.text(h.end, start)))

/** Plan words, a plan's section, or an arrow that opens the line; a plan word right before a past date says it was done. */
function plannedBefore(index: DocumentIndex, { from, start, course }: Mention): boolean {
  const sentence = index.sentence(start)
  const before = index.hits<string>('course', sentence.start, start)
  if (/^\W{0,3}(?:->|=>|\u2192)/.test(index.text(sentence.start - 3, sentence.start + 4))) return true
  if (course.start === undefined && course.end === undefined && underPlan(index, start)) return true
  const section = index.section(start).kind
  if (
    (section === 'plan' || /^\s*(?:->|=>)/.test(index.text(from - 4, from))) &&
    course.start === undefined &&
    course.end === undefined
  )
    return true
  const first = index.datesIn(sentence.start, sentence.end)
  return before.some(
    (h) =>
      h.rule.means === 'planned' &&
      !first.some((d) => d.first - h.last <= 2 && d.first > h.last && d.date <= latest(index)),
  )
}

/** "Outcome: operation first. Letrozole after.": the line opens with a label of plans. */
function underPlan(index: DocumentIndex, at: number): boolean {
  const line = lineAt(index.prepared.text, at)
  return index
    .hits<string>('course', line.start, line.start + 12)
    .some((h) => h.rule.means === 'planned' && /:\s?$/.test(index.text(h.start, h.end + 1)))
}

/** The purpose named in the treatment's stretch of text, or in a field of the paper's head ("Intent: palliative"). */
export function purposeNear(index: DocumentIndex, from: number, until: number): Purpose | undefined {
  return index.hits<Purpose>('purpose', from, until)[0]?.rule.means
}

/** An option of a form that was not ticked stands behind the words. */
export const isUnticked = (index: DocumentIndex, end: number): boolean =>
  /^[ \t]*[[(][ \t]{0,3}[\])]/.test(index.text(end, end + 8))
