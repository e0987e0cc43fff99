import type { CodedEntry, DocumentFacts, Finding, Statement, Status } from '@cairn/core'
import { describe, expect, it } from 'vitest'
import { codedLines, withCodedDates, withCodedFacts, withCodedStatus } from './coded-status.ts'

const statementAt = (at: number, status: Status): Statement => ({
  concept: 'spread',
  status,
  extent: 'unstated',
  span: [at, at + 5],
  quote: 'words',
  rules: ['spread.name'],
  sentence: [at, at + 5],
})

const entryAt = (page: number, start: number, status: Status, because: string[] = []): CodedEntry => ({
  path: `Bundle.entry[${start}].resource`,
  page,
  start,
  end: start + 20,
  kind: 'condition',
  codes: [],
  name: 'metastasis',
  status,
  because,
  subject: 'patient',
})

const statusAt = (at: number, status: Status, entries: CodedEntry[]): Status =>
  withCodedStatus([statementAt(at, status)], codedLines(entries, [0, 100]))[0]!.status

describe('the status of a coded entry', () => {
  it('beats what its words alone would say, and says why', () => {
    const entries = [entryAt(1, 10, 'absent', ['verificationStatus=refuted']), entryAt(1, 40, 'established')]
    expect(withCodedStatus([statementAt(12, 'established')], codedLines(entries, [0]))).toEqual([
      { ...statementAt(12, 'absent'), rules: ['spread.name', 'coded:verificationStatus=refuted'], sentence: [10, 30] },
    ])
    expect(statusAt(42, 'established', entries)).toBe('established')
  })

  it('never raises what its words say', () => {
    expect(statusAt(12, 'suspected', [entryAt(1, 10, 'established')])).toBe('suspected')
    expect(statusAt(12, 'absent', [entryAt(1, 10, 'suspected')])).toBe('absent')
  })

  it('is for its own line alone, page by page', () => {
    const entries = [entryAt(1, 10, 'absent'), entryAt(2, 5, 'historical')]
    expect(statusAt(31, 'established', entries)).toBe('established')
    expect(statusAt(9, 'established', entries)).toBe('established')
    expect(statusAt(105, 'established', entries)).toBe('historical')
    expect(statusAt(104, 'established', entries)).toBe('established')
  })

  it('goes with its own day', () => {
    const returned = { ...entryAt(1, 60, 'established', ['clinicalStatus=recurrence']), date: '2019-01-01' }
    const entries = codedLines(
      [{ ...entryAt(1, 10, 'absent'), date: '2022-05-05' }, entryAt(1, 40, 'absent'), returned],
      [0],
    )
    const at = (start: number) => ({ statement: statementAt(start, 'absent'), date: '2020' }) as unknown as Finding
    expect(withCodedDates([at(12), at(42), at(62), at(90)], entries).map(({ date }) => date)).toEqual([
      '2022-05-05',
      '2020',
      '2020',
      '2020',
    ])
  })

  it('a refuted, planned or relative\u2019s thing names no cancer and gave no treatment', () => {
    const said = (status: Status) => {
      const cancer = { span: [12, 20], quote: '', organ: 'lung', role: 'diagnosis' }
      const treatment = { span: [12, 20], quote: '', kind: 'systemic', name: 'cisplatin', state: 'given' }
      const facts = { cancers: [cancer], treatments: [treatment] } as unknown as DocumentFacts
      const { cancers, treatments } = withCodedFacts(facts, codedLines([entryAt(1, 10, status)], [0]))
      return [cancers.length, ...treatments.map(({ state }) => state)]
    }
    expect(said('established')).toEqual([1, 'given'])
    expect(said('historical')).toEqual([1, 'given'])
    expect(said('absent')).toEqual([0, 'not-given'])
    expect(said('hypothetical')).toEqual([0, 'planned'])
    expect(said('other')).toEqual([0])
  })

  it('reaches the author\u2019s line that the entry stands for, which keeps its own sentence', () => {
    const entry: CodedEntry = { ...entryAt(1, 60, 'absent', ['negationInd=true']), narrative: [10, 30] }
    expect(withCodedStatus([statementAt(12, 'established')], codedLines([entry], [0]))).toEqual([
      { ...statementAt(12, 'absent'), rules: ['spread.name', 'coded:negationInd=true'] },
    ])
  })
})
