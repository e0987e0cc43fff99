import { describe, expect, it } from 'vitest'
import { identityView } from '../identity/identity-view.ts'
import { made } from '../identity/summary.fixture.ts'
import { treatments } from '../treatment/treatments.ts'
import { gaps } from './gaps.ts'

const found = (...summaries: ReturnType<typeof made>[]): string[] =>
  gaps({ summaries, identity: identityView(summaries), treatments: treatments(summaries), today: '2024-01-01' }).map(
    (g) => `${g.code}: ${g.because.map((c) => c.quote).join(' / ')}`,
  )

const report = made({
  name: 'report',
  kind: 'pathology',
  date: '2021-04-06',
  labNumber: 'K21-1177',
  dates: [['reported', '2021-04-13']],
  notices: [{ notice: 'pending', what: 'KRAS', test: 'molecular', quote: 'KRAS: result to follow.' }],
})

describe('gaps', () => {
  it('what is awaited stays open until the same report’s addendum answers it', () => {
    expect(found(report)).toEqual(['pending: KRAS: result to follow.'])
    const addendum = made({
      name: 'addendum',
      kind: 'pathology',
      labNumber: 'K21-1177',
      dates: [['amended', '2021-05-03']],
      text: 'ADDENDUM to K21-1177: KRAS wild type.',
      version: { version: 'addendum', of: 'K21-1177', span: [0, 8], quote: 'ADDENDUM', rules: [] },
    })
    expect(found(report, addendum)).toEqual([])
  })

  it('a letter that knows the result does not bring the report', () => {
    const letter = made({
      name: 'letter',
      date: '2021-06-01',
      dates: [['clinic', '2021-06-01']],
      text: 'KRAS wild type, I hear.',
    })
    expect(found(report, letter)).toEqual(['pending: KRAS: result to follow.'])
  })

  it('a scan that was asked for is answered by its report', () => {
    const asked = made({
      name: 'mdt',
      date: '2021-04-20',
      dates: [['meeting', '2021-04-20']],
      notices: [{ notice: 'pending', what: 'MRI spine', test: 'imaging', quote: 'MRI spine requested.' }],
    })
    const scan = made({
      name: 'mri',
      kind: 'radiology',
      date: '2021-05-02',
      dates: [['exam', '2021-05-02']],
      text: 'MRI SPINE 2021-05-02',
    })
    expect(found(asked)).toEqual(['pending: MRI spine requested.'])
    expect(found(asked, scan)).toEqual([])
  })

  it('an examination told with its day is missing when no report of that day is there', () => {
    const letter = made({
      name: 'letter',
      date: '2021-06-01',
      dates: [['clinic', '2021-06-01']],
      notices: [
        { notice: 'referred', what: 'CT', test: 'imaging', when: '2021-05-30', quote: 'The CT of 30 May was clear.' },
      ],
    })
    const scan = made({ name: 'ct', kind: 'radiology', date: '2021-05-30', dates: [['exam', '2021-05-30']] })
    expect(found(letter)).toEqual(['missing: The CT of 30 May was clear.'])
    expect(found(letter, scan)).toEqual([])
  })

  it('an amended report misses the one it replaces', () => {
    const amended = made({
      name: 'amended',
      kind: 'pathology',
      text: 'AMENDED REPORT',
      dates: [['amended', '2021-04-20']],
      version: { version: 'amended', of: '2021-04-13', span: [0, 14], quote: 'AMENDED REPORT', rules: [] },
    })
    expect(found(amended)).toEqual(['missing: AMENDED REPORT'])
    expect(found(amended, { ...report, facts: { ...report.facts, notices: [] } })).toEqual([])
  })

  it('urgent words come first, copied text counts once', () => {
    const urgent = made({
      name: 'mdt',
      date: '2021-04-20',
      dates: [['meeting', '2021-04-20']],
      notices: [{ notice: 'urgent', quote: 'New leg weakness: call the ward the same day, please.' }],
    })
    const copy = made({
      name: 'copy',
      date: '2021-07-20',
      dates: [['clinic', '2021-07-20']],
      notices: [{ notice: 'urgent', quote: 'New leg weakness: call the ward the same day, please.' }],
    })
    expect(found(report, copy, urgent)[0]).toBe('urgent: New leg weakness: call the ward the same day, please.')
    expect(found(copy, urgent)).toHaveLength(1)
  })

  it('a correction is shown with the words it means', () => {
    const wrong = made({
      name: 'emergency',
      date: '2022-04-02',
      dates: [['clinic', '2022-04-02']],
      text: 'Seen for a fall.\nHistory (imported): metastatic breast cancer.\nHome.',
    })
    const right = made({
      name: 'letter',
      date: '2022-06-15',
      dates: [['clinic', '2022-06-15']],
      text: 'The emergency department listed metastatic breast cancer. That is an error.',
      notices: [{ notice: 'correction', quote: 'That is an error.' }],
    })
    expect(found(wrong, right)).toEqual(['conflict: That is an error. / History (imported): metastatic breast cancer'])
  })

  it('a planned treatment of a past day without any later word is asked about', () => {
    const plan = made({
      name: 'letter',
      date: '2023-09-07',
      dates: [['clinic', '2023-09-07']],
      treatments: [
        { kind: 'systemic', name: 'lomustine', agents: ['lomustine'], state: 'planned', start: '2023-09-11' },
      ],
    })
    expect(found(plan)).toEqual(['missing: lomustine'])
  })
})

describe('reports that are told and not there', () => {
  const told = (what: string, named: string, when: string) =>
    made({
      name: 'letter',
      date: '2021-09-29',
      dates: [['clinic', '2021-09-29']],
      notices: [{ notice: 'referred', what, named, test: 'imaging', when, quote: `${what} of ${when}` }],
    })
  const mri = made({
    name: 'mri',
    kind: 'radiology',
    date: '2021-09-23',
    dates: [['exam', '2021-09-23']],
    text: 'MRI THIGH 2021-09-23',
  })

  it('a report of another examination some days apart is not it', () => {
    expect(found(told('CT of the chest', 'CT', '2021-09-26'), mri)).toEqual(['missing: CT of the chest of 2021-09-26'])
  })

  it('the same examination some days apart is', () => {
    expect(found(told('MRI thigh', 'MRI', '2021-09-24'), mri)).toEqual([])
  })

  it('what is awaited in several papers is one gap under its fullest name', () => {
    const asks = (name: string, date: string, what: string) =>
      made({
        name,
        date,
        notices: [{ notice: 'pending', what, named: what, test: 'molecular', quote: `${what} awaited` }],
      })
    const summaries = [asks('a', '2021-03-01', 'BRCA'), asks('b', '2021-06-01', 'BRCA1/2 germline test')]
    const all = gaps({ summaries, identity: identityView(summaries), treatments: [], today: '2024-01-01' })
    expect(all).toMatchObject([{ code: 'pending', params: { what: 'BRCA1/2 germline test' } }])
    expect(all[0]!.because.map((c) => c.quote)).toEqual(['BRCA awaited', 'BRCA1/2 germline test awaited'])
  })
})
