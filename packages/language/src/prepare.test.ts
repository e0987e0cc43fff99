import { describe, expect, it } from 'vitest'
import { en } from './en/pack.ts'
import { prepare, sentenceAt, sentenceIndexAt } from './prepare.ts'

const kind = (text: string): string => prepare(text, en).kind

describe('prepare', () => {
  it.each([
    ['SURGICAL PATHOLOGY REPORT\nSpecimen: right colon.', 'pathology'],
    ['DEPARTMENT OF RADIOLOGY\nExam: CT chest with contrast', 'radiology'],
    ['OPERATION NOTE\nSurgeon: Mr Alder', 'operative'],
    ['Clinic date 3 May\nDear Dr Hill, I saw her today. The CT chest was clear.', 'oncology'],
    ['TELEPHONE CONTACT\nPatient rang about her scan.', 'telephone'],
    ['DISCHARGE SUMMARY\nDate of discharge: 3 May', 'discharge'],
    ['Shopping list: bread.', 'other'],
  ])('tells the kind of %j', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })

  it('keeps the kind it is told', () => {
    expect(prepare('SURGICAL PATHOLOGY REPORT', en, 'telephone').kind).toBe('telephone')
  })

  it('finds the sentence of an offset, and none between sentences', () => {
    const text = 'One nodule.   Two nodules.'
    const prepared = prepare(text, en, 'other')
    expect(sentenceAt(prepared, 4)).toMatchObject({ start: 0, end: 11 })
    expect(sentenceIndexAt(prepared, 12)).toBe(-1)
  })
})
