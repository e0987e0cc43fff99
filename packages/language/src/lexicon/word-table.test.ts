import { describe, expect, it } from 'vitest'
import { hashStep, WordTable } from './word-table.ts'

const hashOf = (word: string): number => [...word].reduce((hash, sign) => hashStep(hash, sign.charCodeAt(0)), 0)

const tableOf = (limit: number) => {
  const table = new WordTable<{ word: string }>(limit)
  let made = 0
  const get = (word: string) =>
    table.get(`..${word}..`, 2, 2 + word.length, hashOf(word), (w) => {
      made++
      return { word: w }
    })
  return { get, made: () => made }
}

describe('the table of words seen', () => {
  it('makes a word once and finds it again without cutting it', () => {
    const { get, made } = tableOf(100)
    expect(get('recurrence')).toBe(get('recurrence'))
    expect(get('recurrent').word).toBe('recurrent')
    expect(made()).toBe(2)
  })

  it('keeps words apart that share a hash', () => {
    expect(hashOf('Aa')).toBe(hashOf('BB'))
    const { get } = tableOf(100)
    expect([get('Aa').word, get('BB').word, get('Aa').word]).toEqual(['Aa', 'BB', 'Aa'])
  })

  it('forgets everything when it is full, and still answers', () => {
    const { get, made } = tableOf(10)
    for (let round = 0; round < 3; round++) for (let i = 0; i < 25; i++) expect(get(`word${i}`).word).toBe(`word${i}`)
    expect(made()).toBeGreaterThan(25)
  })

  it('does not search long among words chosen to share a hash, nor keep endless words', () => {
    const { get } = tableOf(100_000)
    let same = ['']
    for (let i = 0; i < 12; i++) same = same.flatMap((s) => [`${s}Aa`, `${s}BB`])
    for (const word of same) expect(get(word).word).toBe(word)
    expect(get('x'.repeat(1000))).not.toBe(get('x'.repeat(1000)))
  })
})
