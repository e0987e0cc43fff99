import { expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const read = (text: string): unknown[] => {
  const items = findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology'))
  return [items.lvi?.value, items.pni?.value, items.residual?.value]
}

it('codes behind the stage', () => {
  expect(read('pT3 pN0 L1 V0 Pn0 R0')).toEqual(['present', 'absent', 'R0'])
  expect(read('(G3, pT3, L0 V0 R0 pN0 0/17)')).toEqual(['absent', undefined, 'R0'])
  expect(read('L1 V0 Pn1 R0\nypT3 ypN2')).toEqual(['present', 'present', 'R0'])
  expect(read('Block L1. pT2 pN0')).toEqual([undefined, undefined, undefined])
  expect(read('p T 2, p N 0, M X, R 0.')).toEqual([undefined, undefined, 'R0'])
})

it('residual tumour after its label, and nowhere else', () => {
  expect(read('RESIDUAL TUMOR: Rx')[2]).toBe('RX')
  expect(read('Complete resection ............ R0')[2]).toBe('R0')
  expect(read('Resection            R1')[2]).toBe('R1')
  expect(read('Tumour is present at the deep margin over 9 mm (R1).')[2]).toBe('R1')
  expect(read('Cassette R1: right margin')[2]).toBeUndefined()
})

it('veins outside the wall are vessels too', () => {
  expect(read('EMVI present')[0]).toBe('present')
  expect(read('Extramural venous invasion: not identified')[0]).toBe('absent')
})
