import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const markers = (text: string): string[] =>
  (findItems(prepare(`DIAGNOSIS: carcinoma, tumor.\n${text}`, en, 'pathology')).biomarkers ?? []).map(
    (b) => `${b.name} ${b.result}${b.value === undefined ? '' : ` ${b.value}`}`,
  )

describe('markers with a result beside them', () => {
  it.each([
    ['ER: Positive (Allred 8/8)', ['ER positive Allred 8/8']],
    ['ER 95% positive. PR 60% positive.', ['ER positive 95%', 'PR positive 60%']],
    ['ER +, PR -, GATA3 +.', ['ER positive', 'PR negative', 'GATA3 positive']],
    ['HER2 IHC: equivocal', ['HER2 equivocal']],
    ['Ki-67 index is 4.5%', ['Ki-67 4.5% 4.5%']],
    [
      'MLH1, PMS2, MSH2, MSH6: retained nuclear expression.',
      ['MLH1 retained', 'PMS2 retained', 'MSH2 retained', 'MSH6 retained'],
    ],
    [
      'The cells are positive for CK7 and TTF-1 and negative for CK20 and p63.',
      ['CK7 positive', 'TTF-1 positive', 'CK20 negative', 'p63 negative'],
    ],
    [
      'Tumor cells patchily express p16 with no reactivity for ER or vimentin.',
      ['p16 positive patchy', 'ER negative', 'vimentin negative'],
    ],
    ['p16: strong diffuse positivity', ['p16 positive']],
    ['ALK IHC negative. ROS1 IHC negative.', ['ALK negative', 'ROS1 negative']],
    ['1p/19q       not co-deleted', ['1p/19q not co-deleted']],
    ['ER 7/8, PR 2/8, HER2 negative (1+).', ['ER positive 7/8', 'PR negative 2/8', 'HER2 negative 1+']],
    ['ER negative, PR negative, HER2 3+ positive', ['ER negative', 'PR negative', 'HER2 positive 3+']],
    ['HER2: IHC 1+, negative', ['HER2 negative 1+']],
    ['HER2 2+', ['HER2 2+ 2+']],
    ['HER2 immunohistochemistry is equivocal (2+). In situ hybridisation: HER2 amplified.', ['HER2 amplified']],
    ['HER2 FISH: not amplified. HER2 status: negative.', ['HER2 negative']],
    ['MLH1 lost, PMS2 lost, MSH2 intact, MSH6 intact', ['MLH1 lost', 'PMS2 lost', 'MSH2 retained', 'MSH6 retained']],
    ['MLH1, PMS2, MSH2, MSH6       No loss', ['MLH1 retained', 'PMS2 retained', 'MSH2 retained', 'MSH6 retained']],
    ['p53                    patchy, wild-type pattern', ['p53 patchy, wild-type pattern']],
    ['p53 abnormal (null pattern)', ['p53 abnormal (null pattern)']],
    ['PD-L1 (SP263) TPS 15%', ['PD-L1 TPS 15% TPS 15%']],
    ['EGFR exon 19 deletion detected.', ['EGFR positive exon 19 deletion']],
    ['ER weak, 4% of cells.', ['ER positive 4%']],
    ['Lymphoid cells: CD10+, BCL6+, MUM1-.', ['CD10 positive', 'BCL6 positive', 'MUM1 negative']],
    ['The cancer cells are DNA aneuploid', ['DNA ploidy aneuploid']],
  ])('%s', (text, expected) => {
    expect(markers(text)).toEqual(expected)
  })

  it('a denial before the name is no positive result', () => {
    expect(
      markers('No evidence of methylated MGMT promoter is detected.').filter((m) => m.includes('positive')),
    ).toEqual([])
  })

  it('a name alone is no result', () => {
    expect(markers('Immunostains for ER were ordered.')).toEqual([])
    expect(markers('No HPV change or malignancy is present.')).toEqual([])
  })
})
