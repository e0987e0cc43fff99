import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const read = (text: string) => findItems(prepare(text, en, 'pathology'))

describe('a recurrence', () => {
  it('is told when the diagnosis says so', () => {
    expect(
      read('DIAGNOSIS: Recurrent high-grade endometrioid endometrial adenocarcinoma.').recurrentTumour?.value,
    ).toBe(true)
  })

  it.each([
    'DIAGNOSIS: No recurrent carcinoma. Margins clear.',
    'DIAGNOSIS: Carcinoma near the recurrent laryngeal nerve.',
    'Recurrent tumor: No. Margins clear.',
  ])('%s tells none', (text) => {
    expect(read(text).recurrentTumour).toBeUndefined()
  })
})

describe('treatment before surgery', () => {
  it('is told when it was given', () => {
    expect(read('Low anterior resection after neoadjuvant chemoradiotherapy. Margins clear.').neoadjuvant?.value).toBe(
      true,
    )
    expect(read('Rectum, post 5x5 Gy and chemotherapy: tumour. Margins clear.').neoadjuvant?.value).toBe(true)
    expect(read('DIAGNOSIS: tumor.\nNeoadjuvant therapy: Yes').neoadjuvant?.value).toBe(true)
  })

  it.each([
    'Treatment effect (applicable to carcinomas treated with neoadjuvant therapy): No prior treatment. Margins clear.',
    'Tumor.\nNeoadjuvant treatment: No',
  ])('%s tells none', (text) => {
    expect(read(text).neoadjuvant).toBeUndefined()
  })
})

describe('words about risk', () => {
  it('are quoted, never computed', () => {
    const text = 'COMMENT: Tumor grade 1. The Oncotype DX recurrence score is 18. Margins clear.'
    const item = read(text).riskAsWritten
    expect(item?.value).toContain('recurrence score is 18')
    expect(item && text.slice(...item.span)).toBe(item?.quote)
  })
})
