import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const read = (text: string): (string | undefined)[] => {
  const items = findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology'))
  return [items.lvi?.value, items.pni?.value, items.ene?.value]
}

describe('invasion of vessels, nerves and beyond nodes', () => {
  it.each([
    ['Lymphovascular invasion: Present', ['present', undefined, undefined]],
    ['Lymph-Vascular Invasion\nNot identified', ['absent', undefined, undefined]],
    ['Lymphovascular inv.    not identified', ['absent', undefined, undefined]],
    ['LYMPHATIC INVOLVEMENT (PRESENT/ABSENT): ABSENT', ['absent', undefined, undefined]],
    ['No vascular or perineural invasion is seen.', ['absent', 'absent', undefined]],
    ['There is perineural invasion but no lymphovascular invasion.', ['absent', 'present', undefined]],
    ['Carcinoma with lymphovascular permeation.', ['present', undefined, undefined]],
    ['Angiolymphatic invasion: Indeterminate', ['indeterminate', undefined, undefined]],
    ['Possible vascular space invasion noted.', ['indeterminate', undefined, undefined]],
    ['No definite lymphovascular invasion.', ['absent', undefined, undefined]],
    ['Perineural invasion: [ ] not identified [x] present', [undefined, 'present', undefined]],
    ['Perineural invasion:\n[ ] Present\n[x] Absent', [undefined, 'absent', undefined]],
    ['Perineural invasion:\n[ ] Present\n[ ] Absent', [undefined, undefined, undefined]],
    ['Resection line   Not involved\nPerineural invasion [ ] Present [ ] Absent', [undefined, undefined, undefined]],
    ['Capsule   Not involved\nPerineural invasion:\n', [undefined, undefined, undefined]],
    ['Extranodal extension: No', [undefined, undefined, 'absent']],
    ['Two of ten lymph nodes positive (2/10), with extracapsular extension.', [undefined, undefined, 'present']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('reads a wrapped sentence as a sentence', () => {
    expect(read('The mass is solid. No vascular invasion\nis identified.')[0]).toBe('absent')
  })

  it("leaves out what no one ticked, rule texts, and a capsule that is no node's", () => {
    expect(read('Perineural invasion: [ ] present [ ] not identified')[1]).toBeUndefined()
    expect(read('Venous invasion\nPresent\nAbsent')[0]).toBeUndefined()
    expect(read('pT2: Solitary tumor with vascular invasion')[0]).toBeUndefined()
    expect(read('Extracapsular extension is seen at the left base of the prostate.')[2]).toBeUndefined()
  })

  it('lets present outweigh absent where kinds of vessel are listed', () => {
    const items = findItems(
      prepare('DIAGNOSIS:\nVenous invasion: absent\nLymphatic invasion: present', en, 'pathology'),
    )
    expect(items.lvi).toMatchObject({ value: 'present', several: true })
  })
})
