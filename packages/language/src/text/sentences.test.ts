import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { zh } from '../zh/pack.ts'
import { longestAbbreviation } from './sentences.ts'

const cut = (text: string): string[] => prepare(text, en, 'other').sentences.map((s) => text.slice(s.start, s.end))

describe('cutSentences', () => {
  it('cuts at stops, not at abbreviations, initials or decimals', () => {
    expect(cut('Seen by Dr. K. Brown. A 2.5 cm nodule vs. scar. No change.')).toEqual([
      'Seen by Dr. K. Brown.',
      'A 2.5 cm nodule vs. scar.',
      'No change.',
    ])
  })

  it('keeps a wrapped sentence whole and cuts list lines', () => {
    const wrapped = 'There is no evidence of recurrence in the chest,\nabdomen or pelvis on this examination today.'
    expect(cut(wrapped)).toEqual([wrapped])
    expect(cut('- No recurrence\n- Lung nodule')).toHaveLength(2)
  })

  it('begins anew at a line that opens with a date', () => {
    expect(cut('05/10/2021 CT: no recurrence\n17/10/2023 CT: liver lesion')).toHaveLength(2)
  })

  it('cuts at a stop that a scanner set before the space', () => {
    expect(cut('No malignancy is seen .Carcinoma in one node.')).toHaveLength(2)
  })

  it('leaves a question mark with what it asks about', () => {
    expect(cut('? recurrence at the anastomosis')).toHaveLength(1)
  })

  it('stays linear on one long line without stops', () => {
    const text = 'carcinoma '.repeat(200_000)
    expect(Math.max(...prepare(text, en, 'other').sentences.map((s) => s.last - s.first))).toBeLessThan(160)
  })
})

describe('the abbreviations of a language', () => {
  it.each([en, zh])('are short enough to be looked up', ({ sentences: { abbreviations } }) => {
    expect([...abbreviations].filter((word) => word.length > longestAbbreviation)).toEqual([])
  })
})
