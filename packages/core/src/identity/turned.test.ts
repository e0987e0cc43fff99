import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { identityView } from './identity-view.ts'
import { settleDates } from './settle-dates.ts'
import { made } from './summary.fixture.ts'
import { isTurned } from './turned.ts'

/** A paper whose birth date is written so, with both readings. */
const paper = (name: string, written: string, number = '551208'): DocumentSummary => {
  const [a, b] = written.split(/\D/).map(Number)
  const day = (month: number, date: number): string =>
    `1961-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const summary = made({
    name,
    identity: [
      ['name', 'OLDCASTLE ANNA'],
      ['birthDate', day(b!, a!), day(a!, b!)],
      ['number', number],
    ],
  })
  const identity = summary.facts.identity.map((f) => (f.what === 'birthDate' ? { ...f, quote: written } : f))
  return { ...summary, facts: { ...summary.facts, identity } }
}

describe('a birth date with day and month in the other order', () => {
  const usual = [paper('one', '8.11.1961'), paper('two', '08/11/61')]

  it('is asked about when all papers of that number write it otherwise, and the sheet is kept', () => {
    const odd = paper('three', '11/08/1961')
    expect(isTurned(odd, [...usual, odd])).toBe(true)
    expect(identityView([...usual, odd]).flags).toMatchObject([
      { document: 'three', differs: ['birthDate'], setAside: false },
    ])
  })

  it('is another habit of another hospital', () => {
    const elsewhere = paper('three', '11/08/1961', '7719')
    expect(isTurned(elsewhere, [...usual, elsewhere])).toBe(false)
  })

  it('is no reason to flag the papers that agree', () => {
    const odd = paper('three', '11/08/1961')
    expect(usual.map((s) => isTurned(s, [...usual, odd]))).toEqual([false, false])
  })
})

describe('the day a file is named by', () => {
  it('settles which of two readings a paper means', () => {
    const open = made({ name: '2022-04-07-call.txt', date: '2022-07-04', dates: [['clinic', '2022-07-04']] })
    const fact = { ...open.facts.dates[0]!, alternatives: ['2022-04-07'] }
    const [settled] = settleDates([{ ...open, dateFact: fact, facts: { ...open.facts, dates: [fact] } }])
    expect(settled!.date).toBe('2022-04-07')
  })
})
