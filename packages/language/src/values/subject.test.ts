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

describe('the side', () => {
  it.each([
    ['Laterality: Left\nTumor size: 2 cm', 'left'],
    ['DIAGNOSIS: Right kidney, radical nephrectomy: tumor.', 'right'],
    ['DIAGNOSIS: Left ovary with serous carcinoma. Right ovary with serous carcinoma.', 'bilateral'],
  ])('%s', (text, expected) => {
    expect(read(text).laterality?.value).toBe(expected)
  })

  it('is not told where both sides are named, or the organ is bystander', () => {
    expect(read('DIAGNOSIS: Left kidney: tumor. Right kidney: tumor.').laterality).toBeUndefined()
    expect(read('DIAGNOSIS: Cervix: squamous carcinoma.\nBilateral ovaries: no tumor.').laterality).toBeUndefined()
  })
})
