import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const group = (text: string): string | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).stageGroup?.value

describe('stage groups', () => {
  it.each([
    ['FIGO stage IIIC', 'IIIC'],
    ['T2a2/N0 FIGO IIA2', 'IIA2'],
    ['AJCC stage: IIB', 'IIB'],
    ['FIGO STAGE: LIB', 'IIB'],
    ['Stage Grouping: I', 'I'],
    ['T3/N1/M0 (Stage IV)', 'IV'],
    ['FIGO 2018: IB3', 'IB3'],
    ['FIGO (2009) stage II', 'II'],
    ['FIGO IA', 'IA'],
  ])('%s: %s', (text, expected) => {
    expect(group(text)).toBe(expected)
  })

  it.each(['FIGO grade 2', 'Moderately differentiated (FIGO 2)', 'clinical stage IB2', 'Stage 2 of 3 operation'])(
    '%s is none',
    (text) => {
      expect(group(text)).toBeUndefined()
    },
  )
})
