import { expect, test } from 'vitest'
import { type Confusions, ShapeIndex } from './shape-index.ts'

const confusions: Confusions = [
  ['rn', 'm'],
  ['ni', 'm'],
  ['h', 'm'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
]
const known = ['metastatic', 'margin', 'nodes', 'lesion']
const index = new ShapeIndex(confusions, { words: known, stems: ['carcino'], endings: ['ectomy'], has: () => false })

test('a word that any confusion makes of a known one is never turned away', () => {
  for (const word of known)
    for (const [read, meant] of confusions)
      for (let at = word.indexOf(meant); at >= 0; at = word.indexOf(meant, at + 1)) {
        const damaged = word.slice(0, at) + read + word.slice(at + meant.length)
        expect(index.mayBe(damaged), damaged).toBe(true)
      }
  expect(index.mayBe('carc1n0matous')).toBe(true)
  expect(index.mayBe('lobect0my')).toBe(true)
})

test('words of other letters are turned away', () => {
  for (const word of ['patient', 'discharge', 'zqxw', 'tuesday']) expect(index.mayBe(word), word).toBe(false)
})
