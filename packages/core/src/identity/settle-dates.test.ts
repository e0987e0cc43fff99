import { describe, expect, it } from 'vitest'
import { settleDates } from './settle-dates.ts'
import { made } from './summary.fixture.ts'

const known = [1, 2].map((n) =>
  made({
    name: `known-${n}`,
    identity: [
      ['name', 'BRIGHTWELL ANNA'],
      ['birthDate', '1958-11-02'],
    ],
  }),
)

describe('the order of day and month', () => {
  it('follows the birth date the other papers know', () => {
    const open = made({
      name: 'open',
      date: '2020-01-03',
      identity: [['birthDate', '1958-02-11', '1958-11-02']],
      dates: [['collected', '2020-01-03']],
    })
    const fact = { ...open.facts.dates[0]!, alternatives: ['2020-03-01'] }
    const [, , settled] = settleDates([...known, { ...open, dateFact: fact, facts: { ...open.facts, dates: [fact] } }])
    expect(settled!.date).toBe('2020-03-01')
    expect(settled!.facts.dates[0]).toMatchObject({ date: '2020-03-01' })
    expect(settled!.facts.dates[0]).not.toHaveProperty('alternatives')
  })

  it('leaves a paper alone that nothing settles', () => {
    const open = made({ name: 'open', identity: [['birthDate', '1960-02-11', '1960-11-02']] })
    expect(settleDates([...known, open])[2]).toBe(open)
  })
})
