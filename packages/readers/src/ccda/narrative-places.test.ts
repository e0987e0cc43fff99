import { describe, expect, it } from 'vitest'
import { narrativePlaces } from './narrative-places.ts'

const text = 'PROBLEMS\nProblem\tState\nLung cancer\truled out\nAsthma\tactive\n- Liver spot\nAsthma\tpast\nno\tno'
const lineOf = (words: string): string | undefined => {
  const range = narrativePlaces(text)(words)
  return range && text.slice(...range)
}

describe('the line that words of a narrative stand in', () => {
  it('is found by a whole cell, a whole row or an item of a list', () => {
    expect(lineOf('Lung cancer')).toBe('Lung cancer\truled out')
    expect(lineOf('Lung  cancer ruled out')).toBe('Lung cancer\truled out')
    expect(lineOf('Liver spot')).toBe('- Liver spot')
  })

  it('is not guessed', () => {
    expect(lineOf('Lung')).toBeUndefined()
    expect(lineOf('Asthma')).toBeUndefined()
    expect(lineOf('no')).toBeUndefined()
    expect(lineOf('')).toBeUndefined()
  })
})
