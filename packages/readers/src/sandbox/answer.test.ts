import { describe, expect, it } from 'vitest'
import { answerLine } from './answer.ts'

const run = { start: 0, end: 2, box: [0, 0, 0.5, 0.1] }
const page = { page: 1, text: 'No', width: 612, height: 792, rotation: 0, runs: [run], ocr: false }

const coded = {
  path: 'Condition',
  page: 1,
  start: 0,
  end: 4,
  kind: 'condition',
  codes: [],
  name: 'asthma',
  status: 'absent',
  because: ['verificationStatus=refuted'],
  subject: 'patient',
}

describe('what comes out of the sandbox', () => {
  it.each([
    { done: true },
    { opened: { pages: 3 } },
    { page },
    { page: { page: 2, text: 'No', runs: [], ocr: false } },
    { inner: { name: 'a.txt', length: 7 } },
    { coded },
    { unread: { where: 'page 2', trouble: { code: 'page-no-text', params: { page: 2 } } } },
    { trouble: { code: 'pdf-broken' } },
  ])('is taken as it is: %j', (answer) => {
    expect(answerLine(JSON.stringify(answer))).toEqual(answer)
  })

  it.each([
    'no JSON',
    '7',
    '{}',
    '{"opened":{"pages":"many"}}',
    '{"trouble":{"code":"made-up"}}',
    '{"inner":{"name":"a","length":-1}}',
    JSON.stringify({ page: { ...page, text: 7 } }),
    JSON.stringify({ page: { ...page, width: undefined } }),
    JSON.stringify({ coded: { ...coded, status: 'made-up' } }),
    JSON.stringify({ coded: { ...coded, end: -1 } }),
    JSON.stringify({ page: { ...page, rotation: 45 } }),
    JSON.stringify({ page: { ...page, runs: [run, run] } }),
    JSON.stringify({ page: { ...page, runs: [{ ...run, end: 9 }] } }),
    JSON.stringify({ page: { ...page, runs: [{ ...run, box: [0, 0, 2, 0.1] }] } }),
  ])('is refused when it has another shape: %s', (line) => {
    expect(answerLine(line)).toBeUndefined()
  })
})
