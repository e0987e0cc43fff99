import type { Statement } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { targetContexts } from '../statements/target-contexts.ts'
import type { FreedomMeaning, GlueMeaning, SampleMeaning, ToldMeaning } from './meanings.ts'
import { hasContext, isCarried, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'
import { sitesIn } from './sites.ts'

const voices = new Set(['imaging', 'endoscopy', 'board', 'visit'])
const open = ['suspected', 'possible', 'hypothetical', 'other'] as const

/** "It is not a metastasis", "fibrosis and not recurrence": an author denies the name of a finding outright (R4a). */
export function deniesName(reading: Reading, statement: Statement): boolean {
  if (statement.status !== 'absent' || statement.restricted !== undefined || !voices.has(reading.frame.kind))
    return false
  const sentence = sentenceOf(reading, statement.span[0])
  const from = tokenAt(reading.prepared, statement.span[0])
  const near = { first: Math.max(sentence.first, from - 6), last: Math.max(sentence.first, from) }
  const said = hitsWithin<FreedomMeaning>(reading.prepared, 'freedom', near).some((f) => f.rule.means.says === 'not')
  return said && !hasContext(reading, sentence, open, from)
}

/** Benign diagnoses that an author states of a place, outright, in a document that is no sample report. */
export function namedBenign(reading: Reading, statements: Statement[]): Hit<SampleMeaning>[] {
  if (!voices.has(reading.frame.kind)) return []
  return hitsOf<SampleMeaning>(reading.prepared, 'sample').filter((hit) => {
    if (hit.rule.means.says !== 'benign') return false
    const sentence = sentenceOf(reading, hit.start)
    if (hasContext(reading, sentence, open, hit.first)) return false
    const [context] = targetContexts(reading.prepared, [[hit.start, hit.end]])
    if (context === undefined || context.negated || context.experiencer !== 'patient') return false
    const { prepared } = reading
    if (
      hitsWithin(prepared, 'choice', {
        first: Math.max(sentence.first, hit.first - 8),
        last: Math.min(sentence.last, hit.last + 8),
      }).some((c) => c.rule.id !== 'en.choice.slash')
    )
      return false
    if (statements.some((s) => inSentence(s, sentence.start) && (s.status === 'suspected' || s.status === 'possible')))
      return false
    return isCarried(reading, hit.start) ? placedBefore(reading, hit) : concluded(reading, hit)
  })
}

const inSentence = (statement: Statement, start: number): boolean => statement.sentence[0] === start

/** "The lesion is a haemangioma": a concluding verb close before, with no "with" or "and" between. */
function concluded(reading: Reading, hit: Hit): boolean {
  const sentence = sentenceOf(reading, hit.start)
  const near = { first: Math.max(sentence.first, hit.first - 8), last: hit.first - 1 }
  const verb = hitsWithin<ToldMeaning>(reading.prepared, 'told', near).findLast(
    (t) => t.rule.means.told === 'concludes',
  )
  if (verb === undefined) return false
  return !hitsWithin<GlueMeaning>(reading.prepared, 'glue', { first: verb.last + 1, last: hit.first - 1 }).some(
    (g) => g.rule.means.glue === 'and',
  )
}

const placedBefore = (reading: Reading, hit: Hit): boolean =>
  sitesIn(reading.prepared, sentenceOf(reading, hit.start)).some((s) => s.last < hit.first)
