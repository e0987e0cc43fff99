import { describe, expect, it } from 'vitest'
import { pdfAnswer } from './pdf-answer.ts'

const run = { start: 0, end: 2, box: [0, 0, 0.5, 0.1] }
const page = { page: 1, text: 'No', width: 612, height: 792, rotation: 0, runs: [run], ocr: false }

describe('what comes out of the sandbox', () => {
  it.each([
    { done: true },
    { opened: { pages: 3 } },
    { page },
    { unread: { where: 'page 2', trouble: { code: 'page-no-text', params: { page: 2 } } } },
    { trouble: { code: 'pdf-broken' } },
  ])('is taken as it is: %j', (answer) => {
    expect(pdfAnswer(JSON.stringify(answer))).toEqual(answer)
  })

  it.each([
    'no JSON',
    '7',
    '{}',
    '{"opened":{"pages":"many"}}',
    '{"trouble":{"code":"made-up"}}',
    JSON.stringify({ page: { ...page, text: 7 } }),
    JSON.stringify({ page: { ...page, rotation: 45 } }),
    JSON.stringify({ page: { ...page, runs: [run, run] } }),
    JSON.stringify({ page: { ...page, runs: [{ ...run, end: 9 }] } }),
    JSON.stringify({ page: { ...page, runs: [{ ...run, box: [0, 0, 2, 0.1] }] } }),
  ])('is refused when it has another shape: %s', (line) => {
    expect(pdfAnswer(line)).toBeUndefined()
  })
})
