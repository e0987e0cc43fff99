import { describe, expect, it } from 'vitest'
import { ExactWords } from './exact-words.ts'
import { lettersOf } from './word-table.ts'

const find = (words: ExactWords, word: string): number => {
  const { units, hash } = lettersOf(word)
  return words.find(units, 0, units.length, hash)
}

describe('the whole words of a lexicon', () => {
  it('finds by their letters just the words it was given, however many', () => {
    const words = new ExactWords()
    for (let i = 0; i < 20_000; i++) words.set(`word${i}`, i)
    expect([0, 1, 9_999, 19_999].map((i) => find(words, `word${i}`))).toEqual([0, 1, 9_999, 19_999])
    expect(find(words, 'word20000')).toBe(-1)
    expect(find(words, 'wor')).toBe(-1)
    expect(find(words, '')).toBe(-1)
  })

  it('says so where a word could not be found again', () => {
    expect(() => new ExactWords().set('x'.repeat(65), 2)).toThrow('too long')
  })
})
