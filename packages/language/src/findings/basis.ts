import type { Basis, Range, Statement } from '@cairn/core'
import type { TestMeaning } from './meanings.ts'
import { type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'

const toldKinds = new Set(['board', 'visit', 'treatment'])

/** What a statement rests on (R5): its own marker or molecular words, the kind of report, or the examination a letter names beside it. */
export function basisOfFinding(reading: Reading, statement: Statement): Basis {
  if (statement.basis === 'marker' || statement.basis === 'molecular') return statement.basis
  if (!toldKinds.has(reading.frame.kind)) return reading.frame.basis
  return testBeside(reading, statement.span)?.rule.means.basis ?? reading.frame.basis
}

/** The examination named in the statement's sentence, the nearest first; a named one before a bare "clinical". */
export function testBeside(reading: Reading, span: Range) {
  const { prepared } = reading
  const at = tokenAt(prepared, span[0])
  const tests = hitsWithin<TestMeaning>(prepared, 'test', sentenceOf(reading, span[0])).filter(
    (t) => t.rule.means.basis !== 'marker',
  )
  const near = tests.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))
  return near.find((t) => t.rule.means.generic === undefined) ?? near[0]
}
