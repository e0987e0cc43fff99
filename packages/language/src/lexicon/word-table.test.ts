import { describe, expect, it } from 'vitest'
import { hashStep, WordTable } from './word-table.ts'

const lettersOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0))
const hashOf = (word: string): number => lettersOf(word).reduce(hashStep, 0)

const tableOf = (limit: number) => {
  const table = new WordTable(limit)
  let made = 0
  const get = (word: string) => {
    return table.get(lettersOf(`..${word}..`), 2, 2 + word.length, hashOf(word), () => made++)
  }
  return { get, table, made: () => made }
}

describe('the table of words seen', () => {
  it('makes a word once and finds it again', () => {
    const { get, made } = tableOf(100)
    expect([get('recurrence'), get('recurrent'), get('recurrence')]).toEqual([0, 1, 0])
    expect(made()).toBe(2)
  })

  it('keeps words apart that share a hash', () => {
    expect(hashOf('Aa')).toBe(hashOf('BB'))
    const { get } = tableOf(100)
    expect([get('Aa'), get('BB'), get('Aa'), get('BB')]).toEqual([0, 1, 0, 1])
  })

  it('takes no more when it is full, still answers, and starts anew when it is cleared', () => {
    const { get, table, made } = tableOf(10)
    for (let round = 0; round < 3; round++) for (let i = 0; i < 25; i++) get(`word${i}`)
    expect(made()).toBe(10 + 3 * 15)
    expect(table.isFull).toBe(true)
    table.clear()
    expect(table.isFull).toBe(false)
    const first = get('word24')
    for (let i = 0; i < 9; i++) get(`word${i}`)
    expect(get('word24')).toBe(first)
  })

  it('does not search long among words chosen to share a hash, nor keep endless words', () => {
    const { get } = tableOf(100_000)
    let same = ['']
    for (let i = 0; i < 12; i++) same = same.flatMap((s) => [`${s}Aa`, `${s}BB`])
    const values = same.map(get)
    expect(new Set(values).size).toBe(same.length)
    expect(get('x'.repeat(1000))).not.toBe(get('x'.repeat(1000)))
  })
})
