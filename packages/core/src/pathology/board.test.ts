import { describe, expect, it } from 'vitest'
import { madeUpItem, madeUpSummary } from '../case/made-up.ts'
import type { Specimen } from '../view/view.ts'
import { boards, standing } from './board.ts'

const first = madeUpSummary({
  document: 'aa',
  date: '2021-04-06',
  facts: {
    labNumber: 'S21-100',
    dates: [{ role: 'reported', date: '2021-04-13', span: [0, 1], quote: 'F', rules: [] }],
  },
  items: { pT: madeUpItem('T3'), nodesExamined: madeUpItem(21), lvi: madeUpItem('absent') },
})

const amended = madeUpSummary({
  document: 'bb',
  date: '2021-04-06',
  facts: { labNumber: 'S21-100/A', version: { version: 'amended', span: [0, 1], quote: 'F', rules: [] } },
  items: { nodesExamined: madeUpItem(24) },
})

const line = (specimen: Specimen | undefined, key: string) => specimen?.items.find((i) => i.key === key)

describe('the board of a specimen', () => {
  it('says for every line whether it is known, looked for and absent, or not in the file', () => {
    const [specimen] = boards([first])
    expect(line(specimen, 'pT')).toMatchObject({ state: 'known', values: [{ value: 'T3' }] })
    expect(line(specimen, 'lvi')?.state).toBe('looked-for-and-absent')
    expect(line(specimen, 'margin')).toMatchObject({ state: 'not-in-the-file', values: [] })
  })

  it('lets an amended report replace the named line and keeps both, in whatever order they arrive', () => {
    for (const order of [
      [first, amended],
      [amended, first],
    ]) {
      const [specimen, none] = boards(order)
      expect(none).toBeUndefined()
      expect(line(specimen, 'nodesExamined')).toMatchObject({
        state: 'known',
        values: [{ value: 21, replaced: true }, { value: 24 }],
      })
      expect(standing(specimen!, 'nodesExamined')).toBe(24)
      expect(standing(specimen!, 'pT')).toBe('T3')
    }
  })

  it('shows two reports that differ without an amendment as conflicting', () => {
    const second = madeUpSummary({
      document: 'cc',
      date: '2021-04-07',
      facts: { labNumber: 'S21-100' },
      items: { pT: madeUpItem('T4a') },
    })
    expect(line(boards([first, second])[0], 'pT')?.state).toBe('conflicting')
  })

  it('keeps a biopsy and a resection apart', () => {
    const biopsy = madeUpSummary({
      document: 'dd',
      date: '2021-03-01',
      facts: { labNumber: 'S21-55' },
      items: { histology: madeUpItem('adenocarcinoma') },
    })
    expect(boards([first, biopsy]).map((s) => s.labNumber)).toEqual(['S21-55', 'S21-100'])
  })

  it('shows an awaited marker as pending until a later report answers it', () => {
    const waits = madeUpSummary({
      document: 'ee',
      facts: {
        labNumber: 'S21-9',
        notices: [{ notice: 'pending', what: 'HER2 FISH', span: [0, 5], quote: 'Final', rules: [] }],
      },
      items: { grade: madeUpItem('G2') },
    })
    expect(boards([waits])[0]?.biomarkers).toMatchObject([{ name: 'HER2 FISH', state: 'pending' }])
    const answers = madeUpSummary({
      document: 'ff',
      facts: { labNumber: 'S21-9', version: { version: 'addendum', span: [0, 1], quote: 'F', rules: [] } },
      items: { biomarkers: [{ name: 'HER2', result: 'negative', span: [0, 5], quote: 'Final', rules: [] }] },
    })
    expect(boards([waits, answers])[0]?.biomarkers).toMatchObject([
      { name: 'HER2', result: 'negative', state: 'known' },
    ])
  })
})
