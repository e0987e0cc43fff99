import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const read = (text: string) => findItems(prepare(text, en, 'pathology'))

describe('what was removed and what it is', () => {
  it('comes from labels first', () => {
    const items = read(
      'SYNOPTIC REPORT:\nProcedure: Right hemicolectomy\nTumor site: Cecum\nHistologic type: Mucinous adenocarcinoma\nMargins: clear',
    )
    expect(items.procedure?.value).toBe('Right hemicolectomy')
    expect(items.primarySite?.value).toBe('Cecum')
    expect(items.histology?.value).toBe('Mucinous adenocarcinoma')
  })
})

describe('options', () => {
  it('count where they are ticked', () => {
    const items = read(
      'Specimen type   [ ] Sigmoidectomy  [x] Right hemicolectomy\nTumour type   [x] Mucinous  [ ] Adenocarcinoma\nMetastasis   [ ] Liver  [ ] Lung',
    )
    expect(items.procedure?.value).toBe('Right hemicolectomy')
    expect(items.histology?.value).toBe('Mucinous')
    expect(items.primarySite).toBeUndefined()
  })
})

describe('the tumour type', () => {
  const histology = (text: string) => read(`DIAGNOSIS: ${text}`).histology?.value

  it.each([
    ['Clear cell renal cell carcinoma, ISUP grade 2.', 'Clear cell renal cell carcinoma'],
    ['Papillary thyroid carcinoma, 12 mm.', 'Papillary thyroid carcinoma'],
    ['Invasive lobular carcinoma, grade 2.', 'Invasive lobular carcinoma'],
    ['Liver, core biopsy - cavernous haemangioma. No malignancy.', 'cavernous haemangioma'],
  ])('%s', (text, expected) => {
    expect(histology(text)).toBe(expected)
  })

  it.each([
    'No evidence of metastatic carcinoma in this sample.',
    'Granulomas. AE1/AE3: no carcinoma.',
    'Suspicious for carcinoma.',
    'Normal marrow. History of breast carcinoma.',
    'Tissue requested as "?carcinoma".',
  ])('is not told by: %s', (text) => {
    expect(histology(text)).toBeUndefined()
  })

  it('is not the malignant one a benign growth is told apart from', () => {
    expect(histology('Parotid: Pleomorphic adenoma; no carcinoma ex pleomorphic adenoma.')).toBe('Pleomorphic adenoma')
  })
})

describe('the site', () => {
  const site = (text: string) => read(`DIAGNOSIS: ${text}`).primarySite?.value

  it.each([
    ['Left breast, lumpectomy: ductal carcinoma.', 'Left breast'],
    ['RIGHT UPPER LOBE, LOBECTOMY: ADENOCARCINOMA. VISCERAL PLEURA NOT INVADED.', 'RIGHT UPPER LOBE'],
    ['Colectomy with appendix. Tumour in the ascending colon. Adenocarcinoma.', 'ascending colon'],
    ['Distal gastrectomy: adenocarcinoma of the antrum', 'antrum'],
  ])('%s', (text, expected) => {
    expect(site(text)).toBe(expected)
  })

  it('is not where a metastasis was sampled', () => {
    expect(site('Liver, segment 6, core biopsy: metastatic adenocarcinoma.')).toBeUndefined()
  })
})

describe('the side', () => {
  it.each([
    ['Laterality: Left\nTumor size: 2 cm', 'left'],
    ['DIAGNOSIS: Right kidney, radical nephrectomy: tumor.', 'right'],
    ['DIAGNOSIS: Left thigh, wide excision: sarcoma.', 'left'],
    ['DIAGNOSIS: Brain, right frontal lobe, resection: glioblastoma.', 'right'],
    ['DIAGNOSIS: Left partial glossectomy: carcinoma.', 'left'],
    ['DIAGNOSIS: Left ovary with serous carcinoma. Right ovary with serous carcinoma.', 'bilateral'],
  ])('%s', (text, expected) => {
    expect(read(text).laterality?.value).toBe(expected)
  })

  it('is not told where both sides are named, or the organ is bystander', () => {
    expect(read('DIAGNOSIS: Left kidney: tumor. Right kidney: tumor.').laterality).toBeUndefined()
    expect(read('DIAGNOSIS: Cervix: squamous carcinoma.\nBilateral ovaries: no tumor.').laterality).toBeUndefined()
  })
})
