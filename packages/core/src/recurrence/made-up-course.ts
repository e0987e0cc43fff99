import type { DocumentSummary } from '../evidence/evidence.ts'
import type { IdentityView } from '../view/view.ts'
import { madeUpPaper as paper } from './made-up-evidence.ts'
import { threads } from './threads.ts'

export const nobody: IdentityView = { names: [], birthDates: [], sexes: [], numbers: [], flags: [] }
export const read = (summaries: DocumentSummary[], today = '2030-01-01') =>
  threads({ summaries, identity: nobody, today })
export const standing = (...summaries: DocumentSummary[]) => read(summaries)[0]?.certainty

export const resected = paper('2020-01-10', [
  {
    words: 'Adenocarcinoma of the colon.',
    concept: 'disease',
    settles: 'malignant-by-sample',
    basis: 'tissue',
    sites: ['colon'],
  },
])
export const free = paper('2020-09-01', [
  { words: 'She is free of disease.', concept: 'disease', status: 'absent', freedom: true },
])
export const spot = paper('2022-03-01', [
  {
    words: 'Segment 6 lesion, suspicious for metastasis.',
    concept: 'spread',
    status: 'suspected',
    extent: 'distant',
    basis: 'imaging',
    sites: ['liver/segment 6'],
  },
])
export const sample = (
  settles: 'benign-by-sample' | 'malignant-by-sample' | 'not-settled-by-sample',
  site: string,
  day = '2022-03-20',
) =>
  paper(
    day,
    [
      {
        words: `Sample of ${site}: ${settles}.`,
        concept: 'disease',
        status: settles === 'malignant-by-sample' ? 'established' : 'absent',
        settles,
        basis: 'tissue',
        sites: [site],
      },
    ],
    [],
  )
