import { expect, it } from 'vitest'
import { findBoxes, optionAt } from './ticks.ts'

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
