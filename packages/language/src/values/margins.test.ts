import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const margin = (text: string): string | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).margin?.value
const distance = (text: string): number | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).marginDistanceMm?.value

describe('margins', () => {
  it.each<[string, string | undefined]>([
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
    ['Deep margin    Clear (6 mm)\nER 1/8, HER2 3+ (positive)', 'clear'],
    ['Parametria and vaginal cuff free of tumour.', 'clear'],
    ['Lymphovascular invasion: present\nDeep margin [ ] Involved [ ] Clear', undefined],
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
    expect(margin('Margins:\n[ ] Clear\n[x] Involved')).toBe('involved')
    expect(margin('Margins:\n[ ] Clear\n[ ] Involved')).toBeUndefined()
    expect(margin('Margins: [x] uninvolved [ ] involved')).toBe('clear')
  })
})

describe('distances in mm', () => {
  it.each([
    ['Distance of invasive carcinoma from closest margin: 1 mm', 1],
    ['Surgical margins are negative by 0.2 cm.', 2],
    ['Margins: uninvolved by carcinoma; closest 0.6 mm (posterior)', 0.6],
    ['Deep margin: clear, 14 mm', 14],
    ['Margins free. CRM 11 mm.', 11],
    ['Vaginal margin 13 mm.', 13],
    ['Margin .............. 1.4 mm', 1.4],
    ['Excised with a lateral margin of 8 mm and a deep margin of 5 mm.', 5],
    ['Proximal margin 40 mm; distal margin 25 mm; radial margin 8 mm', 8],
    ['Margins: all clear, deep 4 mm.', 4],
    ['Excision margins free, peripheral 9 mm, deep 5 mm.', 5],
    ['CRM 3.5 mm, clear; distal margin clear', 3.5],
    ['Margins: clear (0.7 mm)', 0.7],
    ['Ductal carcinoma, grade 3, 19 mm\nMargins uninvolved, 0.3 cm', 3],
  ])('%s', (text, expected) => {
    expect(distance(text)).toBe(expected)
  })

  it('a limit of the form is none', () => {
    expect(distance('Margin involvement: Free (2 mm or more)')).toBeUndefined()
  })
})
