import { describe, expect, it } from 'vitest'
import { withoutCopies } from './copied-text.ts'
import { madeUpPaper } from './made-up-evidence.ts'
import { piecesOf } from './piece.ts'

const first =
  'Findings are in line with a good answer to treatment, with less uptake in the large mass of the left lobe.'
const kept = (later: string, status: 'established' | 'absent' = 'established') =>
  withoutCopies(
    piecesOf([
      madeUpPaper('2021-02-01', [{ words: first, concept: 'disease', aspect: 'response' }]),
      madeUpPaper('2021-06-01', [{ words: later, concept: 'disease', aspect: 'response', status }]),
    ]),
  ).map((p) => p.summary.name)

describe('a long sentence that an earlier paper has', () => {
  it('counts once, at its first date, also when the copy lost a small word or gained a list number', () => {
    expect(kept(first)).toEqual(['2021-02-01.txt'])
    expect(kept(`1. ${first.replace('are ', '')}`)).toEqual(['2021-02-01.txt'])
  })

  it('is a sentence of its own when a number or the meaning differs, or more than one word', () => {
    expect(kept(first.replace('large', '4 cm large'))).toHaveLength(2)
    expect(kept(first.replace('less', 'much more'))).toHaveLength(2)
    expect(kept(first.replace('are', 'are not'), 'absent')).toHaveLength(2)
  })
})
