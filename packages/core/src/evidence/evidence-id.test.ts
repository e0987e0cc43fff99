import { expect, it } from 'vitest'
import { evidenceId } from './evidence-id.ts'

it('gives the same id for the same content and another for every part that differs', () => {
  const document = 'ab'.repeat(32)
  const ids = [
    evidenceId(document, 'recurrence', 'recurrence', 0),
    evidenceId(document, 'recurrence', 'recurrence', 1),
    evidenceId(document, 'recurrence', 'recurrent', 0),
    evidenceId(document, 'spread', 'recurrence', 0),
    evidenceId('cd'.repeat(32), 'recurrence', 'recurrence', 0),
  ]
  expect(new Set(ids).size).toBe(ids.length)
  expect(evidenceId(document, 'recurrence', 'recurrence', 0)).toBe(ids[0])
})
