import { describe, expect, it } from 'vitest'
import { secondsLeft } from './seconds-left.ts'

describe('the time a reading will still take', () => {
  it('goes by the bytes', () => {
    expect(secondsLeft(10, 25, 100)).toBe(30)
    expect(secondsLeft(10, 99, 100)).toBe(1)
  })

  it('is not told too early, and not at the end', () => {
    expect(secondsLeft(1, 25, 100)).toBeUndefined()
    expect(secondsLeft(10, 0, 100)).toBeUndefined()
    expect(secondsLeft(10, 100, 100)).toBeUndefined()
  })
})
