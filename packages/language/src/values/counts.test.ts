import { describe, expect, it } from 'vitest'
import { fractionsBetween } from './counts.ts'

const parts = (text: string, wholes: number[] = []): string[] =>
  fractionsBetween(text, 0, text.length, wholes).map((f) => `${f.part}/${f.whole}`)

describe('fractions', () => {
  it('are read as printed', () => {
    expect(parts('three nodes (1/3), five nodes (0/5)')).toEqual(['1/3', '0/5'])
  })

  it('come back where OCR swallowed the stroke, inside brackets or beside the whole', () => {
    expect(parts('(0113)')).toEqual(['0/13'])
    expect(parts('(011)')).toEqual(['0/1'])
    expect(parts('(2114)')).toEqual(['2/14'])
    expect(parts('LYMPH NODES: 11115')).toEqual(['11/15'])
    expect(parts('0 I 5')).toEqual(['0/5'])
    expect(parts('one node (Oil)', [1])).toEqual(['0/1'])
    expect(parts('(0/1 1)')).toEqual(['0/11'])
  })

  it('are not made of what cannot be one', () => {
    expect(parts('slide 2113')).toEqual([])
    expect(parts('(1111)')).toEqual([])
    expect(parts('5/3')).toEqual([])
    expect(parts('12/05/2019')).toEqual([])
  })
})
