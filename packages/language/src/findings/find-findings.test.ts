import { describe, expect, it } from 'vitest'
import { documentFacts } from '../document/document-facts.ts'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findStatements } from '../statements/find-statements.ts'
import { findFindings } from './find-findings.ts'

function read(text: string) {
  const prepared = prepare(text, en)
  return findFindings(prepared, findStatements(prepared), documentFacts(prepared))
}

const places = (text: string, quote: string) =>
  read(text)
    .find((f) => f.statement.quote === quote)
    ?.sites.map((s) => [s.laterality, s.organ, s.part].filter((w) => w !== undefined).join(' '))

const ct = 'RADIOLOGY REPORT\nCT chest, abdomen and pelvis\nExam date: 4 May 2021\n'
const letter = 'Oncology clinic letter, 10 June 2021\nDear Dr Hill,\n'
const histology = 'HISTOPATHOLOGY REPORT\nReported 12 May 2021\n'

describe('places as authors name them', () => {
  it.each([
    [
      'IMPRESSION: New lesion in segment VI of the liver, suspicious for metastasis.',
      'metastasis',
      ['liver segment 6'],
    ],
    [
      'IMPRESSION: Lesions in L2 and the left iliac wing, suspicious for metastases.',
      'metastases',
      ['bone l2', 'left bone ilium'],
    ],
    ['IMPRESSION: Right level III node, suspicious for nodal recurrence.', 'recurrence', ['right node level 3']],
    [
      'IMPRESSION: Mass at the anastomosis extending into the bladder, suspicious for local recurrence.',
      'recurrence',
      ['anastomosis'],
    ],
    [
      'IMPRESSION: Nodule in the left mastectomy scar, suspicious for local recurrence.',
      'recurrence',
      ['left chest wall'],
    ],
    [
      'FINDINGS: 11 mm nodule in the right lower lobe.\n\nIMPRESSION: Lung nodule, possible metastasis.',
      'metastasis',
      ['right lung lower lobe'],
    ],
  ])('%s', (words, quote, sites) => {
    expect(places(ct + words, quote)).toEqual(sites)
  })

  it('takes the place of a labelled specimen from where its label is told', () => {
    const text = `${histology}A. FNA left level IV lymph node.  B. FNA right level II lymph node.\nA: blood only. Non-diagnostic.\nB: reactive lymph node, negative for malignancy.`
    const results = read(text).filter((f) => f.settles !== undefined)
    expect(results.map((f) => [f.settles, f.sites.map((s) => `${s.laterality} ${s.part}`)])).toEqual([
      ['not-settled-by-sample', ['left level 4']],
      ['benign-by-sample', ['right level 2']],
    ])
  })
})

describe('freedom of disease (R1)', () => {
  const stated = (words: string) => read(letter + words).some((f) => f.freedom === true)
  it.each([
    'She remains free of disease.',
    'He is in complete remission.',
    'She has now completed her planned curative treatment.',
    'There is no clinical evidence of disease today.',
    'The CT of 2 June shows no evidence of recurrence.',
    'The vault is clear, no evidence of disease.',
  ])('is stated: %s', (words) => expect(stated(words)).toBe(true))

  it.each([
    'He is in partial remission.',
    'There is no evidence of local recurrence.',
    'No new metastases.',
    'Once she has completed her curative treatment we shall scan.',
    'There is no evidence of recurrence in the left axilla.',
    'This is persistence of the marker and not recurrence.',
    'The resection margins were free of tumour.',
  ])('is not stated: %s', (words) => expect(stated(words)).toBe(false))

  it('is never stated by a sample or by an operation note', () => {
    expect(read(`${histology}Rectum: no residual tumour, no evidence of malignancy.`).some((f) => f.freedom)).toBe(
      false,
    )
    expect(
      read('OPERATION NOTE\nDate of operation: 3 May 2021\nNo tumour was left behind.').some((f) => f.freedom),
    ).toBe(false)
  })
})

describe('what settles a suspicion (R4)', () => {
  const settling = (text: string) =>
    read(text)
      .map((f) => f.settles)
      .filter((s) => s !== undefined)
  it.each([
    [`${histology}Liver, segment 3, core biopsy: bile duct hamartoma.`, ['benign-by-sample']],
    [
      `${histology}Lung, left lower lobe, biopsy: necrotic debris, insufficient for diagnosis.`,
      ['not-settled-by-sample'],
    ],
    [`${histology}Bladder, dome, biopsy: chronic inflammation. No malignant cells seen.`, ['not-settled-by-sample']],
    [`${histology}Left axillary node, core biopsy: metastatic carcinoma.`, ['malignant-by-sample']],
    [`${letter}The lesion in segment 3 of the liver is not a metastasis.`, ['benign-by-author']],
    [
      `${letter}The right apical opacity in the upper lobe is radiation fibrosis rather than recurrence.`,
      ['benign-by-author'],
    ],
    [`${letter}The liver lesion in segment 3 may be a haemangioma.`, []],
    [`${ct}IMPRESSION: Segment 3 lesion unchanged.`, []],
  ])('%s', (text, expected) => expect(settling(text)).toEqual(expected))
})

describe('basis, date, alternative and carried text', () => {
  it('rests a letter on the examination it names, and not on one that was not made', () => {
    const [seen] = read(`${letter}The MRI of 2 June shows recurrence in the pelvis.`)
    expect(seen).toMatchObject({ basis: 'imaging', date: '2021-06-02' })
    const [told] = read(`${letter}We shall treat this as a recurrence of her cancer, no histology.`)
    expect(told?.basis).toBe('clinician')
  })

  it('does not take the date of the scan it is compared with', () => {
    const [node] = read(`${letter}Iliac node, new since the CT of March 2019, suspicious for recurrence of her cancer.`)
    expect(node?.date).toBeUndefined()
  })

  it('keeps the explanation beside the suspicion (R8)', () => {
    const [finding] = read(
      `${ct}IMPRESSION: Presacral mass, suspicious for local recurrence. Radiation fibrosis is the alternative.`,
    )
    expect(finding?.alternative?.quote).toBe('Radiation fibrosis is the alternative.')
  })

  it('marks what the paper itself carries along, and what its requester asks', () => {
    const summary = read(
      `${letter}History (carried forward): Left axillary node suspicious for nodal recurrence of her cancer.\n\nToday she is well.`,
    )
    expect(summary.map((f) => f.carried)).toEqual([true])
    const request = read(`${ct}CLINICAL DETAILS: breast cancer 2015, ?metastases.\n\nIMPRESSION: Normal.`)
    expect(request.map((f) => [f.carried, f.past])).toEqual([[true, true]])
  })

  it('leaves open what an author gives two names', () => {
    const found = read(
      `${ct}IMPRESSION: Left upper lobe mass. Second primary of the lung or metastasis of the known carcinoma.`,
    )
    expect(
      found
        .filter((f) => f.statement.concept !== 'disease' || f.statement.aspect === 'new-primary')
        .map((f) => f.statement.status),
    ).toEqual(['possible', 'possible'])
  })

  it('gives nothing for what a relative has', () => {
    expect(
      read(`${letter}His sister now has kidney cancer with liver metastases.`).filter(
        (f) => f.statement.status === 'established',
      ),
    ).toEqual([])
  })
})
