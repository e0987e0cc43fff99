import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { madeUpPaper } from '../recurrence/made-up-evidence.ts'
import { caseView } from './case-view.ts'
import { madeUpSummary } from './made-up.ts'

const view = (summaries: DocumentSummary[], today = '2022-06-01') => caseView({ summaries, unread: [], today })

describe('the view of a case', () => {
  it('has nothing to say of an empty file, and says so in its shape', () => {
    expect(view([])).toMatchObject({
      format: 'cairn.view/1',
      threads: [],
      timeline: [],
      gaps: [],
      documents: [],
      unread: [],
    })
  })

  it('leaves out a paper of a later day and lists it', () => {
    const later = madeUpSummary({ document: 'aa', date: '2022-07-01' })
    expect(view([later]).timeline).toEqual([])
    expect(view([later]).unread).toEqual([
      { where: 'aa.txt', trouble: { code: 'dated-later', params: { date: '2022-07-01', today: '2022-06-01' } } },
    ])
  })

  it('reads a doubtful date as the one that can have been written', () => {
    const fact = {
      role: 'document' as const,
      date: '2022-07-05',
      alternatives: ['2022-05-07'],
      span: [0, 5] as [number, number],
      quote: 'Final',
      rules: [],
    }
    const doubtful = madeUpSummary({ document: 'aa', date: '2022-07-05', dateFact: fact })
    expect(view([doubtful]).documents).toMatchObject([{ date: '2022-05-07' }])
    expect(view([doubtful]).unread).toEqual([])
  })

  it('lets nothing that recognition read deny or establish disease, and keeps what it left open', () => {
    const paper = (status: 'established' | 'suspected', ocr: boolean) => {
      const made = madeUpPaper('2022-05-01', [
        { words: 'Metastasis in the liver.', concept: 'spread', status, freedom: false },
      ])
      return { ...made, evidence: made.evidence.map((e) => (ocr ? { ...e, ocr: true as const } : e)) }
    }
    const free = madeUpPaper('2021-05-01', [
      { words: 'She is free of disease.', concept: 'disease', status: 'absent', freedom: true, freedomBy: 'words' },
    ])
    const stands = (...papers: DocumentSummary[]) => view([free, ...papers]).threads[0]?.certainty.certainty
    expect(stands(paper('established', false))).toBe('established')
    expect(stands(paper('established', true))).toBe('none-seen')
    expect(stands(paper('suspected', true))).toBe('suspected')
  })

  it('lists a paper in a half-understood language and rests nothing on it', () => {
    const unread = [{ where: 'bb.txt', trouble: { code: 'language-partly-read' as const, params: { language: 'zh' } } }]
    const paper = madeUpSummary({ document: 'bb', language: 'zh', date: '2022-05-01', unread })
    expect(view([paper]).threads).toEqual([])
    expect(view([paper]).documents).toHaveLength(1)
  })
})
