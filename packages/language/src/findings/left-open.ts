import type { Statement } from '@cairn/core'
import type { ChoiceMeaning } from './meanings.ts'
import { type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'

const rule = 'finding.a-or-b'

/** "A second primary or a metastasis": of two names for one finding neither is stated as fact (R8). */
export function leftOpen(reading: Reading, statements: Statement[]): Statement[] {
  return statements.map((statement) => {
    if (statement.status !== 'established' && statement.status !== 'suspected') return statement
    const rival = statements.find((other) => rivals(statement, other) && joined(reading, statement, other))
    return rival === undefined ? statement : { ...statement, status: 'possible', rules: [...statement.rules, rule] }
  })
}

/** A new primary against spread or return of the first one, in one sentence. */
function rivals(a: Statement, b: Statement): boolean {
  if (a === b || a.sentence[0] !== b.sentence[0] || b.status === 'absent') return false
  return (a.aspect === 'new-primary') !== (b.aspect === 'new-primary')
}

function joined(reading: Reading, a: Statement, b: Statement): boolean {
  const sentence = sentenceOf(reading, a.span[0])
  const [first, second] = a.span[0] < b.span[0] ? [a, b] : [b, a]
  const between = {
    first: tokenAt(reading.prepared, first.span[1]),
    last: Math.min(sentence.last, tokenAt(reading.prepared, second.span[0]) - 1),
  }
  return hitsWithin<ChoiceMeaning>(reading.prepared, 'choice', between).length > 0
}
