import type { DateFact, PartialDate, TreatmentFact } from '@cairn/core'
import { hitsOf } from '../prepare.ts'
import { readCourse } from './course.ts'
import { dateOf } from './date-facts.ts'
import type { DocumentIndex } from './document-index.ts'
import { drugFacts } from './drug-facts.ts'
import { operationFacts } from './operation-facts.ts'
import { radiationFacts } from './radiation-facts.ts'
import { stateOf } from './treatment-state.ts'

/** Every treatment a document tells as given, planned, stopped, declined or not given, in order of place. */
export function treatmentFacts(index: DocumentIndex, dates: DateFact[]): TreatmentFact[] {
  const operation = dayOf(dates, 'operation')
  const specimen = dayOf(dates, 'collected') ?? dayOf(dates, 'received')
  const drugs = drugFacts(index)
  if (operation !== undefined) for (const fact of drugs) onTheDay(fact, operation)
  // Reports on scans and slides repeat treatments from the request; only what they date is taken.
  const repeats = ['exam', 'collected', 'received'].includes(dateOf(dates)?.role ?? '')
  const told = repeats
    ? drugs.filter((f) => f.start !== undefined || f.end !== undefined || f.cycles !== undefined)
    : drugs
  const systemic = givenTogether(told)
  const surgery = operationFacts(index, {
    ...(operation === undefined ? {} : { operation }),
    ...(specimen === undefined ? {} : { specimen }),
  })
  const radiation = radiationFacts(index, repeats)
  besideRadiation(index, systemic, radiation)
  return [...surgery, ...systemic, ...radiation, ...otherFacts(index)].sort((a, b) => a.span[0] - b.span[0])
}

/** A drug told as taken on the days of radiotherapy has those of the one course that the paper dates. */
function besideRadiation(index: DocumentIndex, systemic: TreatmentFact[], radiation: TreatmentFact[]): void {
  const dated = radiation.filter((r) => r.start !== undefined && r.end !== undefined && r.state === 'given')
  const [course] = dated
  if (course === undefined || dated.length > 1) return
  for (const fact of systemic) {
    if (fact.state !== 'given' || fact.start !== undefined || fact.end !== undefined) continue
    if (!index.has('concurrent', fact.span[0], fact.span[1])) continue
    fact.start = course.start!
    fact.end = course.end!
  }
}

const dayOf = (dates: DateFact[], role: DateFact['role']): PartialDate | undefined =>
  dates.find((d) => d.role === role)?.date

/** Drugs whose doses were given on one day are one treatment: a day's sheet lists each bag, its start and its end. */
function givenTogether(facts: TreatmentFact[]): TreatmentFact[] {
  const kept: TreatmentFact[] = []
  const days = new Map<string, TreatmentFact>()
  for (const fact of facts) {
    const day = fact.start ?? fact.end
    const single =
      fact.agents?.length === 1 && day?.length === 10 && (fact.end ?? day) === day && fact.reasonStopped === undefined
    const given = fact.state === 'given' || fact.state === 'stopped'
    const known = single && given ? days.get(day) : undefined
    if (known === undefined) {
      kept.push(fact)
      if (single && given) days.set(day, fact)
      continue
    }
    if (!known.agents!.includes(fact.agents![0]!)) {
      known.agents!.push(fact.agents![0]!)
      known.name = `${known.name} + ${fact.name}`
    }
    known.state = 'given'
    known.start ??= day
  }
  return kept
}

/** A drug given in theatre has the day of the operation. */
function onTheDay(fact: TreatmentFact, day: PartialDate): void {
  if (fact.state !== 'given' || fact.start !== undefined || fact.end !== undefined) return
  fact.start = day
  fact.end = day
}

function otherFacts(index: DocumentIndex): TreatmentFact[] {
  const facts: TreatmentFact[] = []
  const hits = hitsOf<string>(index.prepared, 'other-treatment')
  for (const [i, hit] of hits.entries()) {
    if (index.isOfRelative(hit.start)) continue
    const sentence = index.sentence(hit.start)
    const until = Math.min(sentence.end, hits[i + 1]?.start ?? sentence.end)
    const course = readCourse(index, hit.end, until)
    const state = stateOf(index, { start: hit.start, end: hit.end, from: sentence.start, until, course })
    if (state === undefined || (state === 'given' && course.start === undefined)) continue
    facts.push({
      kind: 'other',
      name: hit.rule.means,
      state,
      ...(course.start === undefined ? {} : { start: course.start }),
      ...(course.end === undefined ? {} : { end: course.end }),
      ...index.quoted(sentence.start, sentence.end),
      rules: [hit.rule.id],
    })
  }
  return facts
}
