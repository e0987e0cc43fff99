import type { Extent, Statement } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import type { ConceptMeaning, PlaceMeaning, SubjectMeaning } from '../statements/meanings.ts'
import { targetContexts } from '../statements/target-contexts.ts'
import { hasRival } from './left-open.ts'
import type { GlueMeaning, SuspectMeaning } from './meanings.ts'
import { madeStatement, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin } from './sentence-hits.ts'

const reports = new Set(['imaging', 'endoscopy', 'board'])
const rule = 'finding.recurrence-in-report'

/**
 * "Thickening, suspicious for recurrence. Inflammation is less likely.": in a report that is read for a cancer's return, a
 * suspected or possible recurrence of nothing else in its sentence is the cancer's, whatever the next sentence names.
 */
export function recoveredStatements(reading: Reading, statements: Statement[]): Statement[] {
  if (!reports.has(reading.frame.kind)) return []
  const missed = hitsOf<ConceptMeaning>(reading.prepared, 'concept').filter(
    (hit) =>
      (hit.rule.means.concept === 'recurrence' || hit.rule.means.aspect === 'progression') &&
      hit.rule.means.form !== 'adjective' &&
      !statements.some((s) => s.span[0] < hit.end && hit.start < s.span[1]) &&
      !ofSomethingElse(reading, hit),
  )
  const contexts = targetContexts(
    reading.prepared,
    missed.map((h) => [h.start, h.end]),
  )
  return missed.flatMap((hit, i) => {
    const context = contexts[i]
    if (context === undefined || context.experiencer !== 'patient') return []
    const status =
      context.status === 'established' && hasRival(reading, [hit.start, hit.end]) ? 'possible' : context.status
    if (status !== 'suspected' && status !== 'possible') return []
    const { concept, aspect } = hit.rule.means
    if (concept === 'none') return []
    const { aspect: _, ...made } = madeStatement(reading, { ...hit, rule }, { status })
    const extent = concept === 'recurrence' ? extentBefore(reading, hit) : 'unstated'
    const rules = [hit.rule.id, ...context.rules, rule]
    return [{ ...made, concept, ...(aspect === undefined ? {} : { aspect }), extent, rules }]
  })
}

/** Another thing is named beside it, or it is the recurrence or progression "of" something that is no cancer. */
function ofSomethingElse(reading: Reading, hit: Hit): boolean {
  const { prepared } = reading
  const sentence = sentenceOf(reading, hit.start)
  const subjects = hitsWithin<SubjectMeaning>(prepared, 'subject', sentence)
  const rival = hasRival(reading, [hit.start, hit.end])
  if (!rival && subjects.some((s) => s.rule.means.about === 'else' && Math.abs(s.first - hit.first) <= 5)) return true
  const of = hitsWithin<GlueMeaning>(prepared, 'glue', { first: hit.last + 1, last: hit.last + 1 })[0]
  if (of?.rule.means.glue !== 'of') return false
  return !subjects.some((s) => s.rule.means.about !== 'else' && s.first > hit.last && s.first - hit.last <= 6)
}

/** "local recurrence", "nodal recurrence", "Anastomotic thickening, suspicious for recurrence". */
function extentBefore(reading: Reading, hit: Hit): Extent {
  const sentence = sentenceOf(reading, hit.start)
  const places = hitsWithin<PlaceMeaning>(reading.prepared, 'place', { first: sentence.first, last: hit.first })
  return places.findLast((p) => p.rule.means.organ === undefined)?.rule.means.extent ?? 'unstated'
}

/**
 * "Suspicious nodule in the scar.": in a report of images or of an endoscopy a finding called suspicious, outright and of no
 * other thing, is a suspicion of cancer; a sentence that says it in the words of recurrence or spread is left alone.
 */
export function suspiciousFindings(reading: Reading, statements: Statement[]): Statement[] {
  if (reading.frame.kind !== 'imaging' && reading.frame.kind !== 'endoscopy') return []
  const spoken = new Set(statements.filter((s) => s.status !== 'absent').map((s) => s.sentence[0]))
  const hits = hitsOf<SuspectMeaning>(reading.prepared, 'suspect').filter(
    (hit) => !spoken.has(sentenceOf(reading, hit.start).start) && !ofSomethingElse(reading, hit),
  )
  const contexts = targetContexts(
    reading.prepared,
    hits.map((h) => [h.start, h.end]),
  )
  return hits.flatMap((hit, i) => {
    const context = contexts[i]
    if (context === undefined || context.negated || context.experiencer !== 'patient') return []
    if (context.status === 'absent' || context.status === 'hypothetical' || context.status === 'other') return []
    const status = context.status === 'possible' ? 'possible' : hit.rule.means.status
    return [madeStatement(reading, { ...hit, rule: hit.rule.id }, { status })]
  })
}
