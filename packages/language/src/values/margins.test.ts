import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const margin = (text: string): string | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).margin?.value
const distance = (text: string): number | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).marginDistanceMm?.value

describe('margins', () => {
  it.each([
    ['Margins: negative for tumor', 'clear'],
    ['Surgical margins free of invasive carcinoma.', 'clear'],
    ['Margins. uninvolved', 'clear'],
    ['ARE THE MARGINS OF RESECTION FREE OF TUMOR?: Yes', 'clear'],
    ['Surgical margin involvement: No', 'clear'],
    ['Bronchial margin ............ Free of tumour, 18 mm', 'clear'],
    ['The deep margin is involved by carcinoma.', 'involved'],
    ['Tumor extends to the inked margin.', 'involved'],
    ['Carcinoma is present at the posterior resection margin.', 'involved'],
    ['No tumor is present at the margin.', 'clear'],
    ['Margins: cannot be assessed', 'cannot-assess'],
    ['Carcinoma is present less than 1 mm from the inked margin.', 'close'],
    ['Lesion completely excised.', 'clear'],
  ])('%s: %s', (text, expected) => {
    expect(margin(text)).toBe(expected)
  })

  it('listed one by one, the involved one counts', () => {
    const items = findItems(
      prepare('DIAGNOSIS:\nMargins:\nProximal: uninvolved\nDistal: uninvolved\nRadial: positive', en, 'pathology'),
    )
    expect(items.margin).toMatchObject({ value: 'involved', several: true })
  })

  it('with dysplasia or in-situ disease alone are not involved', () => {
    expect(margin('Dysplasia is present at the distal margin.')).toBeUndefined()
  })

  it('of a form with both options printed and none chosen are not told', () => {
    expect(margin('Margins\nUninvolved by tumor\nInvolved by tumor')).toBeUndefined()
    expect(margin('Margins: [ ] uninvolved [ ] involved')).toBeUndefined()
    expect(margin('Margins: [x] uninvolved [ ] involved')).toBe('clear')
  })
})

describe('distances in mm', () => {
  it.each([
    ['Distance of invasive carcinoma from closest margin: 1 mm', 1],
    ['Surgical margins are negative by 0.2 cm.', 2],
    ['Margins: uninvolved by carcinoma; closest 0.6 mm (posterior)', 0.6],
    ['Deep margin: clear, 14 mm', 14],
  ])('%s', (text, expected) => {
    expect(distance(text)).toBe(expected)
  })

  it('a limit of the form is none', () => {
    expect(distance('Margin involvement: Free (2 mm or more)')).toBeUndefined()
  })
})
