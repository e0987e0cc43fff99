import { expect, it } from 'vitest'
import { madeUpSummary } from '../case/made-up.ts'
import { pageBreak } from '../source/source.ts'
import { cite } from './citation.ts'

it('cites by page and by offsets inside that page', () => {
  const first = 'Page one.'
  const second = 'No evidence of recurrence.'
  const text = first + pageBreak + second
  const from = text.indexOf('recurrence')
  const summary = madeUpSummary({
    document: 'aa',
    text,
    pageStarts: [0, first.length + pageBreak.length],
    date: '2022-05-01',
  })
  const citation = cite(summary, { span: [from, from + 10], quote: 'recurrence' })
  expect(citation).toMatchObject({ page: 2, file: 'aa.txt', date: '2022-05-01', quote: 'recurrence' })
  expect(second.slice(citation.start, citation.end)).toBe('recurrence')
})
