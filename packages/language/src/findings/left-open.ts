import type { Statement } from '@cairn/core'
import type { SubjectMeaning } from '../statements/meanings.ts'
import type { ChoiceMeaning, SampleMeaning, ToldMeaning } from './meanings.ts'
import { type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'

const rule = 'finding.a-or-b'
const explained = 'finding.explained'
const seeming = 'finding.looks-like'
const reach = 8
const seemingReach = 4

/** "A second primary or a metastasis", "necrosis or recurrence": of two names for one finding neither is stated as fact (R8). */
export function leftOpen(reading: Reading, statements: Statement[]): Statement[] {
  return statements.map((statement) => {
    if (statement.status !== 'established' && statement.status !== 'suspected') return statement
    if (statement.aspect === 'treatment-effect' || statement.aspect === 'response') return statement
    const named = statements.some((other) => rivals(statement, other) && joined(reading, statement, other))
    if (named || (statement.status === 'established' && hasRival(reading, statement.span))) {
      return { ...statement, status: 'possible', rules: [...statement.rules, rule] }
    }
    const read = statements.find((other) => explains(reading, statement, other))
    if (read !== undefined) return { ...statement, status: read.status, rules: [...statement.rules, explained] }
    return statement.status === 'established' && seems(reading, statement)
      ? { ...statement, status: 'suspected', rules: [...statement.rules, seeming] }
      : statement
  })
}

/** "Peritoneal deposits, in keeping with recurrence": what the reader saw is as sure as what he takes it for. */
function explains(reading: Reading, seen: Statement, taken: Statement): boolean {
  if (seen.status !== 'established' || seen.concept !== 'spread' || reading.frame.kind !== 'imaging') return false
  if (taken.status !== 'suspected' && taken.status !== 'possible') return false
  if (taken.sentence[0] !== seen.sentence[0] || taken.span[0] < seen.span[1]) return false
  return tokenAt(reading.prepared, taken.span[0]) - tokenAt(reading.prepared, seen.span[1]) <= reach
}

/** A new primary against spread or return of the first one, in one sentence. */
function rivals(a: Statement, b: Statement): boolean {
  if (a === b || a.sentence[0] !== b.sentence[0] || b.status === 'absent') return false
  return (a.aspect === 'new-primary') !== (b.aspect === 'new-primary')
}

function joined(reading: Reading, a: Statement, b: Statement): boolean {
  const [first, second] = a.span[0] < b.span[0] ? [a, b] : [b, a]
  return choiceBetween(reading, tokenAt(reading.prepared, first.span[1]), tokenAt(reading.prepared, second.span[0]) - 1)
}

const choiceBetween = (reading: Reading, first: number, last: number): boolean =>
  hitsWithin<ChoiceMeaning>(reading.prepared, 'choice', { first, last }).some((c) => c.rule.means.choice === 'versus')

/** "radiation necrosis or recurrent tumour": a benign name or an effect of treatment on the far side of "or". */
export function hasRival(reading: Reading, span: readonly [number, number]): boolean {
  const { prepared } = reading
  const sentence = sentenceOf(reading, span[0])
  const from = tokenAt(prepared, span[0])
  const to = Math.max(from, tokenAt(prepared, span[1]) - 1)
  const names = [
    ...hitsWithin<SampleMeaning>(prepared, 'sample', sentence).filter(
      (s) => s.rule.means.says === 'benign' || s.rule.means.says === 'effect',
    ),
    ...hitsWithin<SubjectMeaning>(prepared, 'subject', sentence).filter((s) => s.rule.means.about === 'else'),
  ]
  return names.some((n) => {
    if (n.last < from) return from - n.last <= reach && choiceBetween(reading, n.last + 1, from - 1)
    return n.first > to && n.first - to <= reach && choiceBetween(reading, to + 1, n.first - 1)
  })
}

/** "looks like recurrence", "recurrence is the leading consideration": an appearance is a suspicion. */
function seems(reading: Reading, statement: Statement): boolean {
  const { prepared } = reading
  const sentence = sentenceOf(reading, statement.span[0])
  const from = tokenAt(prepared, statement.span[0])
  const to = Math.max(from, tokenAt(prepared, statement.span[1]) - 1)
  const before = { first: Math.max(sentence.first, from - seemingReach), last: from - 1 }
  const after = { first: to + 1, last: Math.min(sentence.last, to + 2 * reach) }
  return (
    hitsWithin<ToldMeaning>(prepared, 'told', before).some((t) => t.rule.means.told === 'seems') ||
    hitsWithin<ToldMeaning>(prepared, 'told', after).some((t) => t.rule.means.told === 'leads' && t.first - to <= reach)
  )
}
