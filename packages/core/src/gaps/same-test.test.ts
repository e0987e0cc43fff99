import { describe, expect, it } from 'vitest'
import type { NoticeFact } from '../document/document-facts.ts'
import { made } from '../identity/summary.fixture.ts'
import { isSameTest } from './same-test.ts'
import { type ToldNotice, toldNotices } from './told-notices.ts'

const awaiting = (date: string, what: string, test: NonNullable<NoticeFact['test']>): ToldNotice =>
  toldNotices([made({ name: `${date} ${what}`, date, notices: [{ notice: 'pending', what, test, quote: what }] })])[0]!

describe('whether two papers await the same thing', () => {
  it.each<[string, string, NonNullable<NoticeFact['test']>, boolean]>([
    ['BRCA', 'BRCA1/2 germline test', 'molecular', true],
    ['HRD', 'HRD score', 'molecular', true],
    ['KRAS', 'BRAF', 'molecular', false],
    ['MRI', 'MRI spine', 'imaging', true],
    ['MRI brain', 'MRI spine', 'imaging', false],
    ['AFB', 'AFB culture', 'tissue', true],
  ])('%s and %s', (a, b, test, same) => {
    expect(isSameTest(awaiting('2021-03-01', a, test), awaiting('2021-04-01', b, test))).toBe(same)
  })

  it('a scan of another year is another scan', () => {
    expect(
      isSameTest(awaiting('2019-03-01', 'MRI spine', 'imaging'), awaiting('2021-04-01', 'MRI spine', 'imaging')),
    ).toBe(false)
  })
})
