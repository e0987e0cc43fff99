import { expect, it } from 'vitest'
import { falls } from './scoreboard.ts'

it('sees a figure that fell, a fault that grew and a figure that vanished, and nothing else', () => {
  const committed = { mentions: { f1: 0.9, dangerous: 1, extent: 0.8 }, items: { precision: 0.96 } }
  expect(falls(committed, { mentions: { f1: 0.95, dangerous: 0, extent: 0.8 }, items: { precision: 0.97 } })).toEqual(
    [],
  )
  expect(falls(committed, { mentions: { f1: 0.89, dangerous: 2, extent: 0.8 } }).map((f) => f.name)).toEqual([
    'mentions f1',
    'mentions dangerous',
    'items precision',
  ])
})
