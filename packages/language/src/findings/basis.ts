import type { Basis, Range, Statement } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import type { FreedomMeaning, TestMeaning, ToldMeaning } from './meanings.ts'
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
  const sentence = sentenceOf(reading, span[0])
  const at = tokenAt(prepared, span[0])
  const tests = hitsWithin<TestMeaning>(prepared, 'test', sentence).filter(
    (t) =>
      t.rule.means.basis !== 'marker' &&
      !undone(prepared, sentence, t) &&
      !(t.rule.means.generic === true && t.last === at - 1),
  )
  const near = tests.sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))
  return near.find((t) => t.rule.means.generic === undefined) ?? near[0]
}

/** "no histology", "biopsy advised": an examination that was not made is no basis. */
function undone(prepared: Prepared, sentence: Sentence, test: Hit): boolean {
  const before = { first: Math.max(sentence.first, test.first - 3), last: test.first - 1 }
  const denied = hitsWithin<FreedomMeaning>(prepared, 'freedom', before).some((f) => denials.has(f.rule.means.says))
  const after = { first: test.last + 1, last: Math.min(sentence.last, test.last + 3) }
  const refused = hitsWithin<FreedomMeaning>(prepared, 'freedom', after).some((f) => f.rule.means.says === 'not')
  if (denied || refused) return true
  const around = { first: Math.max(sentence.first, test.first - 3), last: Math.min(sentence.last, test.last + 4) }
  return hitsWithin<ToldMeaning>(prepared, 'told', around).some((t) => t.rule.means.told === 'planned')
}

const denials = new Set<FreedomMeaning['says']>(['denial', 'not', 'condition'])
