import { expect, it } from 'vitest'
import { chosenIn, findBoxes, optionAt } from './ticks.ts'

const state = (text: string, option: string) => optionAt(text, findBoxes(text), text.indexOf(option))

it('tells ticked options from blank ones and from plain text', () => {
  expect(state('[x] clear [ ] involved', 'clear')).toBe('ticked')
  expect(state('[x] clear [ ] involved', 'involved')).toBe('unticked')
  expect(state('(x) present', 'present')).toBe('ticked')
  expect(state('__x_ Absent', 'Absent')).toBe('ticked')
  expect(state('___ pT2: tumor', 'pT2')).toBe('unticked')
  expect(state('___ pTis: Carcinoma in situX   pT1: Tumor', 'pT1')).toBe('ticked')
  expect(state('Margins: clear', 'clear')).toBe('plain')
  expect(state('Signed ________\nMargins clear', 'clear')).toBe('plain')
})

it('narrows a cell to its ticked option, and to nothing where none is ticked', () => {
  const chosen = (text: string) => {
    const range = chosenIn(text, findBoxes(text), { start: 0, end: text.length })
    return range && text.slice(range.start, range.end).trim()
  }
  expect(chosen('[ ] Sigmoidectomy  [x] Hartmann procedure  [ ] Other')).toBe('Hartmann procedure')
  expect(chosen('[ ] Well [ ] Moderate [ ] Poor')).toBeUndefined()
  expect(chosen('Moderate')).toBe('Moderate')
})
