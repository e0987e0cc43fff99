import { expect, test } from 'vitest'
import { median, slope } from './slope.ts'

const timed = (time: (size: number) => number) => [0.25, 0.5, 1, 2, 5].map((size) => ({ size, seconds: time(size) }))

test('time that grows with the size has slope 1, with its square 2, not at all 0', () => {
  expect(slope(timed((size) => 3 * size))).toBeCloseTo(1)
  expect(slope(timed((size) => 0.1 * size ** 2))).toBeCloseTo(2)
  expect(slope(timed(() => 7))).toBeCloseTo(0)
})

test('the median is the middle run, whatever the order', () => {
  expect(median([5, 1, 9])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(3)
})
