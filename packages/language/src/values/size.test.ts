import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const size = (text: string): number | undefined => findItems(prepare(text, en, 'pathology')).tumourSizeMm?.value

describe('the largest dimension of the tumour in mm', () => {
  it.each([
    ['SYNOPTIC REPORT:\nTumor size: 4.2 x 3.1 cm', 42],
    ['SYNOPTIC REPORT:\nTumor size: Greatest dimension: 5.0 cm\nAdditional dimensions: 4.0 x 3.2 cm', 50],
    ['SYNOPTIC REPORT:\nTumor Size\nGreatest dimension: 26 mm', 26],
    ['SYNOPTIC REPORT:\nTUMOR SIZE: Maximum dimension: 2.5 cmTUMOR LOCATION: Left', 25],
    ['DIAGNOSIS: Squamous carcinoma, poorly differentiated, 6.5 X 2.5 CM.', 65],
    ['DIAGNOSIS: Carcinoma forming a 7.5 cm mass.', 75],
    ['DIAGNOSIS: Clear cell carcinoma (7 .0 cm).', 70],
    ['GROSS DESCRIPTION:\nSectioning reveals a 5.0 x 4.0 x 3.2 cm mass.', 50],
    ['DIAGNOSIS:\nInvasive carcinoma, grade 2, 38 mm, multifocal', 38],
    ['DIAGNOSIS:\nDuctal carcinoma, grade 3, 19 mm\n  Margins negative', 19],
    ['DIAGNOSIS:\nAdenocarcinoma, 33 mm\n  Invades muscle', 33],
    ['MACROSCOPY\nFungating tumour in the transverse colon, 51 x 40 mm, 60 mm from the end.', 51],
    ['DIAGNOSIS:\nPleomorphic sarcoma.\nGreatest dimension 104 mm. Necrosis 20 %.', 104],
    ['DIAGNOSIS:\nDominant nodule: right, maximum dimension 24 mm', 24],
    ['SYNOPTIC REPORT:\nTumour size 21 mm (whole size with DCIS 33 mm)', 21],
    ['SYNOPTIC REPORT:\nMaximum size       24 mm', 24],
    ['DIAGNOSIS:\nSquamous carcinoma in scar, moderately differentiated, 16 mm, depth 4 mm.', 16],
    ['SYNOPTIC REPORT:\nMax. tumour dimension ............ 34 mm', 34],
  ])('%s', (text, expected) => {
    expect(size(text)).toBe(expected)
  })

  it('reads OCR\'s "em" and says so', () => {
    expect(findItems(prepare('DIAGNOSIS: Tumor size: 3.4 em', en, 'pathology')).tumourSizeMm).toMatchObject({
      value: 34,
      ocr: true,
    })
  })

  it.each([
    ['the organ', 'DIAGNOSIS: Prostate size: 5.6 x 4.0 x 3.0 cm. Adenocarcinoma.'],
    ['a depth', 'DIAGNOSIS: Carcinoma invades to a depth of 5 mm into an 18 mm thick wall.'],
    ['a metastasis', 'DIAGNOSIS: Metastatic carcinoma, 1.4 cm.'],
    ['a way', 'DIAGNOSIS: The lesion is 5.6 cm from the lower pole mass.'],
    ['the place of a sample', 'DIAGNOSIS: Sigmoid, 22 cm, biopsy x4: adenocarcinoma.'],
    ['the place of a tumour', 'DIAGNOSIS: Rectal tumour at 9 cm.'],
    ['Breslow', 'DIAGNOSIS: Malignant melanoma, superficial spreading, Breslow 1.9 mm.'],
    ['a core', 'DIAGNOSIS: Adenocarcinoma in 3 of 6 cores, longest 9 mm.'],
    ['a scar without tumour', 'DIAGNOSIS: Ulcer, tumour bed 25 mm. ypT0 ypN0.'],
    ['a limit', 'DIAGNOSIS: Tumor more than 2 cm but not more than 4 cm'],
  ])('is not the size of %s', (_, text) => {
    expect(size(text)).toBeUndefined()
  })
})
