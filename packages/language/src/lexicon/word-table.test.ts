import { describe, expect, it } from 'vitest'
import { lettersOf, WordTable, wordOf } from './word-table.ts'

const hashOf = (word: string): number => lettersOf(word).hash

const tableOf = (limit: number) => {
  const table = new WordTable<{ word: string }>(limit)
  let made = 0
  const get = (word: string) => {
    const units = Uint16Array.from(`..${word}..`, (letter) => letter.charCodeAt(0))
    return table.get(units, 2, 2 + word.length, hashOf(word), (own, from, to) => {
      made++
      return { word: wordOf(own, from, to) }
    })
  }
  return { get, table, made: () => made }
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

  it('takes no more when it is full, still answers, and starts anew when it is cleared', () => {
    const { get, table, made } = tableOf(10)
    for (let round = 0; round < 3; round++) for (let i = 0; i < 25; i++) expect(get(`word${i}`).word).toBe(`word${i}`)
    expect(made()).toBe(10 + 3 * 15)
    expect(table.isFull).toBe(true)
    table.clear()
    expect(table.isFull).toBe(false)
    for (let i = 24; i >= 0; i--) expect(get(`word${i}`).word).toBe(`word${i}`)
  })

  it('does not search long among words chosen to share a hash, nor keep endless words', () => {
    const { get } = tableOf(100_000)
    let same = ['']
    for (let i = 0; i < 12; i++) same = same.flatMap((s) => [`${s}Aa`, `${s}BB`])
    for (const word of same) expect(get(word).word).toBe(word)
    expect(get('x'.repeat(1000))).not.toBe(get('x'.repeat(1000)))
  })
})
