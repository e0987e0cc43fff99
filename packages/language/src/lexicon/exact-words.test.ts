import { describe, expect, it } from 'vitest'
import { ExactWords } from './exact-words.ts'

describe('the whole words of a lexicon', () => {
  it('finds by their letters just the words it was given, however many', () => {
    const words = new ExactWords()
    for (let i = 0; i < 20_000; i++) words.set(`word${i}`, i)
    expect([0, 1, 9_999, 19_999].map((i) => words.symbolOf(`word${i}`))).toEqual([0, 1, 9_999, 19_999])
    expect(words.symbolOf('word20000')).toBe(-1)
    expect(words.symbolOf('wor')).toBe(-1)
    expect(words.symbolOf('')).toBe(-1)
  })

  it('says so where a word could not be found again', () => {
    expect(() => new ExactWords().set('x'.repeat(65), 2)).toThrow('cannot be kept')
  })
})
