import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { sectionAt } from './sections.ts'

const kindAt = (text: string, words: string): string => {
  const { sections } = prepare(text, en, 'other')
  return sectionAt(sections, text.indexOf(words)).kind
}

describe('findSections', () => {
  it('opens a section at a heading of its own line', () => {
    const text = 'CLINICAL DETAILS\nCa colon 2021.\n\nIMPRESSION\nNo recurrence.'
    expect(kindAt(text, 'Ca colon')).toBe('clinical')
    expect(kindAt(text, 'No recurrence')).toBe('impression')
  })

  it('opens a section at a heading inside a line', () => {
    const text = 'Colonoscopy clear. FHx: sister - ovarian cancer.\nFINDINGS: normal.'
    expect(kindAt(text, 'sister')).toBe('family')
    expect(kindAt(text, 'normal')).toBe('findings')
  })

  it('ends a history at a heading it does not know', () => {
    const text = 'PAST MEDICAL HISTORY: Asthma.\nVITAL SIGNS: fever.'
    expect(kindAt(text, 'Asthma')).toBe('history')
    expect(kindAt(text, 'fever')).toBe('other')
  })

  it('takes no word in a sentence for a heading', () => {
    expect(kindAt('The plan was discussed and the findings were normal.', 'findings')).toBe('header')
  })
})
