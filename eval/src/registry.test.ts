import { expect, it } from 'vitest'
import { agrees } from './registry.ts'

it('agrees when the letters are equal, or one side stops earlier', () => {
  expect(agrees('T3a', 't3a')).toBe(true)
  expect(agrees('T3', 't3b')).toBe(true)
  expect(agrees('T3a', 't3')).toBe(true)
  expect(agrees('N0', 'n0 (i-)')).toBe(true)
})

it('differs in the number, the sub-letter, or an X', () => {
  expect(agrees('T3a', 't3b')).toBe(false)
  expect(agrees('T2', 't3')).toBe(false)
  expect(agrees('NX', 'n0')).toBe(false)
})
