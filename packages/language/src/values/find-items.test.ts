import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const report = `SURGICAL PATHOLOGY REPORT
CLINICAL HISTORY: mass, clinical stage T1c
DIAGNOSIS:
A. Right kidney, radical nephrectomy:
- Clear cell renal cell carcinoma, Fuhrman nuclear grade 3
- Tumor size: 6.2 x 5.0 cm
- Lymphovascular invasion: not identified
- Surgical margins negative for tumor
- pT1b pNO pMX
B. Hilar nodes: two lymph nodes, negative (0/2)
GROSS DESCRIPTION:
A. Received fresh is a 14 x 8 x 6 cm kidney.`

describe('the board of a whole report', () => {
  it('holds each item once, with its words', () => {
    const items = findItems(prepare(report, en, 'pathology'))
    const values = Object.fromEntries(
      Object.entries(items).map(([key, item]) => [key, 'value' in item ? item.value : item]),
    )
    expect(values).toMatchObject({
      laterality: 'right',
      grade: 'Fuhrman 3',
      pT: 'T1b',
      pN: 'N0',
      pM: 'MX',
      nodesExamined: 2,
      nodesPositive: 0,
      margin: 'clear',
      lvi: 'absent',
      tumourSizeMm: 62,
    })
  })

  it('quotes the text at every span', () => {
    for (const item of Object.values(findItems(prepare(report, en, 'pathology')))) {
      for (const one of Array.isArray(item) ? item : [item]) expect(report.slice(...one.span)).toBe(one.quote)
    }
  })

  it('is empty for a text that speaks of none of it', () => {
    expect(findItems(prepare('She slept well and went home on Tuesday.', en, 'other'))).toEqual({})
  })

  it('never throws, whatever the letters', () => {
    const piece = fc.constantFrom(
      'pT',
      '3',
      'N0',
      ' ',
      '\n',
      ':',
      '(',
      ')',
      '0/9',
      'margin',
      'nodes',
      '[x]',
      '___',
      'cm',
      'x',
      'Gleason',
      '+',
      'stage',
      'IV',
      '\ud800',
      '%',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const item of Object.values(findItems(prepare(text, en, 'pathology')))) {
          for (const one of Array.isArray(item) ? item : [item]) if (text.slice(...one.span) !== one.quote) return false
        }
        return true
      }),
      { numRuns: 300 },
    )
  })
})
