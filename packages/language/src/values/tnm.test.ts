import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const stage = (text: string): (string | undefined)[] => {
  const items = findItems(prepare(text, en, 'pathology'))
  return [items.pT?.value, items.pN?.value, items.pM?.value]
}

describe('a stage as reports print it', () => {
  it.each([
    ['Pathologic stage: pT3a N0 MX', ['T3a', 'N0', 'MX']],
    ['TNM: T2 N1 M0', ['T2', 'N1', 'M0']],
    ['pT 2 N 0 M x', ['T2', 'N0', 'MX']],
    ['Stage: pT2cN1bMX.', ['T2c', 'N1b', 'MX']],
    ['PRIMARY TUMOR (pT): pT1b2\nREGIONAL LYMPH NODES (pN): pN2a', ['T1b2', 'N2a', undefined]],
    ['T STAGE, PATHOLOGIC: pT2bN STAGE, PATHOLOGIC: pN1M STAGE, PATHOLOGIC: pMX', ['T2b', 'N1', 'MX']],
    ['Non-invasive papillary carcinoma, pTa', ['Ta', undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(stage(`DIAGNOSIS:\n${text}`)).toEqual(expected)
  })
})

describe('OCR damage', () => {
  it.each([
    ['pT I NO MX', ['T1', 'N0', 'MX']],
    ['pTINxMx', ['T1', 'NX', 'MX']],
    ['pTlb pNl', ['T1b', 'N1', undefined]],
    ['Staging: T2bNOMX', ['T2b', 'N0', 'MX']],
  ])('%s', (text, expected) => {
    expect(stage(`DIAGNOSIS:\n${text}`)).toEqual(expected)
  })

  it('is marked on the item', () => {
    expect(findItems(prepare('DIAGNOSIS: pT3 pNO', en, 'pathology')).pN).toMatchObject({
      value: 'N0',
      ocr: true,
      quote: 'pNO',
    })
  })
})

describe('what is no stage of this report', () => {
  it.each([
    ['a clinical stage', 'Clinical history: clinical stage T1c NX M0.'],
    ['a part of the specimen', 'Part 4: Lymph nodes, left pelvic'],
    ['a word', 'The margin is at 1 o clock. No tumor.'],
    ['a group of a rule', 'Tumor thickness (pT1 and pT2 tumors): 3 mm'],
    ['a definition', 'pM1a = separate nodule in another lobe.'],
    ['the whole list of the rule', 'pT1: Tumor 2 cm or less\npT2: Tumor more than 2 cm\npT3: Tumor invades serosa'],
  ])('%s', (_, text) => {
    expect(stage(text)).toEqual([undefined, undefined, undefined])
  })

  it('but a ticked line of the list is', () => {
    expect(
      stage('DIAGNOSIS\n[ ] pT1: Tumor 2 cm or less\n[x] pT2: Tumor more than 2 cm\n[ ] pT3: Tumor invades serosa')[0],
    ).toBe('T2')
    expect(
      stage('DIAGNOSIS\n___ pT1:  Tumor 2 cm or less\nX   pT2:  Tumor more than 2 cm\n___ pT3:  Tumor invades')[0],
    ).toBe('T2')
  })
})

describe('prefixes and several tumours', () => {
  it('keeps y and r', () => {
    const items = findItems(prepare('DIAGNOSIS: ypT2 ypN0', en, 'pathology'))
    expect(items.pT).toMatchObject({ value: 'T2', prefix: 'y' })
    expect(findItems(prepare('DIAGNOSIS: rpT3 N1', en, 'pathology')).pT).toMatchObject({ value: 'T3', prefix: 'r' })
  })

  it('gives the most advanced and says that there were several', () => {
    const items = findItems(prepare('DIAGNOSIS:\nBladder: pT3b N1\nProstate: pT2c N0', en, 'pathology'))
    expect(items.pT).toMatchObject({ value: 'T3b', several: true })
  })
})

describe('a stage that is corrected or told of the past', () => {
  it.each([
    ['Stage: pT2 pN0\nADDENDUM:\nThe stage should be pT3 and not pT2.', ['T3', 'N0', undefined]],
    ['pT2b N0 MX\nAfter review the staging is therefore changed to pT3a.', ['T3a', 'N0', 'MX']],
    ['Patient with history of left supraglottic T3N1M0 carcinoma.', [undefined, undefined, undefined]],
    ['pT3. LVI: not identified. PNI: identified.', ['T3', undefined, undefined]],
    ['weighing 12 g cap. Tl : the capsule', [undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(stage(`DIAGNOSIS:\n${text}`)).toEqual(expected)
  })
})
