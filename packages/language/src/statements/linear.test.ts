import { expect, test } from 'vitest'
import { packFor, prepare } from '../index.ts'
import { findStatements } from './find-statements.ts'

/** Milliseconds of the middle one of five runs over `unit` repeated to `size` characters. */
function middleTime(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    findStatements(prepare(text, packFor(text)))
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[2]!
}

const units = [
  'metastatic , ',
  'metastatic-',
  'no , ',
  '(',
  '- ',
  '?',
  'recurrence versus ',
  'metastatic carcinoma in 2/14 nodes. ',
  'mother mass tumor ',
]

test.each(units)('four times as much of %j takes about four times as long', (unit) => {
  const small = Math.max(middleTime(unit, 40_000), 2)
  expect(middleTime(unit, 160_000) / small).toBeLessThan(10)
})

test('a line made of nothing but mentions costs little more than plain words', () => {
  const plain = Math.max(middleTime('the patient was seen again in the clinic today ', 100_000), 4)
  expect(middleTime('metastatic-', 100_000) / plain).toBeLessThan(25)
})
