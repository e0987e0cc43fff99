import { describe, expect, it } from 'vitest'
import { matchesOf } from './matches.ts'

describe('the matches of a pattern', () => {
  it('begins anew with each text, and gives what matchAll gives', () => {
    const pattern = /(\d)(x)?/g
    for (const text of ['1x 2', 'none', '3 4x']) {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)])
      pattern.lastIndex = 2
    }
  })
})
