import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { free, read, resected, sample, spot, standing } from './made-up-course.ts'
import { madeUpPaper as paper } from './made-up-evidence.ts'

describe('before anybody states freedom', () => {
  it('says that recurrence does not apply, with the words about the treatment', () => {
    const response = paper('2020-05-01', [{ words: 'Partial response.', concept: 'disease', aspect: 'response' }])
    const answer = standing(resected, response)
    expect(answer).toMatchObject({ certainty: 'not-applicable', rule: 'R1' })
    expect(answer?.responseWords.map((c) => c.quote)).toEqual(['Partial response.'])
  })

  it('does not turn progression of a cancer never gone into a recurrence', () => {
    const progression = paper('2020-05-01', [
      { words: 'Disease progression.', concept: 'disease', aspect: 'progression' },
    ])
    expect(standing(resected, progression)?.certainty).toBe('not-applicable')
  })

  it('takes an author at his word when the file begins with a stated return', () => {
    const returned = paper('2021-05-01', [
      {
        words: 'Recurrent carcinoma in the scar.',
        extent: 'local',
        basis: 'tissue',
        settles: 'malignant-by-sample',
        sites: ['scar'],
      },
    ])
    expect(standing(returned)?.certainty).toBe('established')
    expect(standing(resected, returned)?.certainty).toBe('not-applicable')
  })
})

describe('what settles a suspicion (R4)', () => {
  it.each([
    ['a benign sample of the same place', sample('benign-by-sample', 'liver/segment 6'), 'none-seen'],
    ['a benign sample of another place', sample('benign-by-sample', 'liver/segment 4'), 'suspected'],
    ['a benign sample that names no part', sample('benign-by-sample', 'liver'), 'suspected'],
    ['a sample that settles nothing', sample('not-settled-by-sample', 'liver/segment 6'), 'suspected'],
    ['a benign sample taken before it', sample('benign-by-sample', 'liver/segment 6', '2021-03-20'), 'suspected'],
    ['cancer in a sample of the same place', sample('malignant-by-sample', 'liver/segment 6'), 'established'],
  ] as const)('%s', (_, settling, certainty) => {
    expect(standing(resected, free, spot, settling)?.certainty).toBe(certainty)
  })

  it('keeps the sample beside the suspicion as one that did not settle it', () => {
    const answer = standing(resected, free, spot, sample('benign-by-sample', 'liver/segment 4'))
    expect(answer?.notSettledBy.map((c) => c.quote)).toEqual(['Sample of liver/segment 4: benign-by-sample.'])
  })

  it('is settled by an author who names the finding, not by one who sees nothing new', () => {
    const named = paper('2022-05-01', [
      {
        words: 'The segment 6 lesion is not a metastasis.',
        concept: 'spread',
        status: 'absent',
        settles: 'benign-by-author',
        basis: 'imaging',
        sites: ['liver/segment 6'],
      },
    ])
    const unchanged = paper('2022-05-01', [
      { words: 'No new lesion.', concept: 'disease', status: 'absent', restricted: 'new', basis: 'imaging' },
    ])
    expect(standing(resected, free, spot, named)).toMatchObject({ certainty: 'none-seen', extent: 'unstated' })
    expect(standing(resected, free, spot, unchanged)?.certainty).toBe('suspected')
  })

  it('is not settled by general words of freedom', () => {
    const general = paper('2022-05-01', [
      { words: 'No evidence of disease.', concept: 'disease', status: 'absent', freedom: true },
    ])
    expect(standing(resected, free, spot, general)?.certainty).toBe('suspected')
  })

  it('leaves cancer of open origin a suspicion', () => {
    const open = paper(
      '2022-04-01',
      [
        {
          words: 'Adenocarcinoma, origin to follow.',
          concept: 'disease',
          settles: 'malignant-by-sample',
          originOpen: true,
          basis: 'tissue',
          sites: ['liver/segment 6'],
        },
      ],
      [],
    )
    expect(standing(resected, free, spot, open)?.certainty).toBe('suspected')
  })
})

describe('a return', () => {
  const back = paper('2022-06-01', [
    { words: 'Local recurrence at the anastomosis.', extent: 'local', basis: 'tissue', sites: ['anastomosis'] },
  ])
  const denial = paper('2022-09-01', [
    { words: 'No evidence of recurrence on CT.', status: 'absent', basis: 'imaging' },
  ])
  const remission = paper('2023-02-01', [
    { words: 'In complete remission again.', concept: 'disease', status: 'absent', aspect: 'response', freedom: true },
  ])

  it('is not undone by a denial, a response or a clear scan', () => {
    const response = paper('2022-09-02', [{ words: 'Partial response.', concept: 'disease', aspect: 'response' }])
    expect(standing(resected, free, back, denial, response)).toMatchObject({
      certainty: 'established',
      extent: 'local',
      basis: ['tissue'],
    })
  })

  it('stays visible as a treated episode after freedom', () => {
    const [thread] = read([resected, free, back, remission])
    expect(thread?.certainty.certainty).toBe('none-seen')
    expect(thread?.episodes).toMatchObject([
      { certainty: 'established', treated: true, extent: 'local', from: '2022-06-01', to: '2023-02-01' },
    ])
  })

  it('told again as past does not come back', () => {
    const letter = paper('2024-01-01', [
      { words: 'Recurrence at the anastomosis 2022, resected.', past: true, sites: ['anastomosis'] },
    ])
    expect(standing(resected, free, back, remission, letter)?.certainty).toBe('none-seen')
  })

  it('is shown with both sides when another author names the same finding as benign', () => {
    const stated = paper('2022-06-01', [
      { words: 'Presacral recurrence.', basis: 'imaging', sites: ['presacral space'] },
    ])
    const other = paper('2022-06-20', [
      {
        words: 'The presacral mass is fibrosis and not recurrence.',
        status: 'absent',
        settles: 'benign-by-author',
        sites: ['presacral space'],
      },
    ])
    expect(standing(resected, free, stated, other)).toMatchObject({ certainty: 'conflicting', rule: 'R9' })
  })
})

describe('two readings of one examination (R9)', () => {
  it('are both shown when one suspects and the other sees nothing', () => {
    const reading = paper('2022-03-20', [
      {
        words: 'The CT of 1 March shows no recurrence.',
        status: 'absent',
        freedom: true,
        basis: 'imaging',
        date: '2022-03-01',
      },
    ])
    const answer = standing(resected, free, spot, reading)
    expect(answer).toMatchObject({ certainty: 'conflicting', rule: 'R9' })
    expect(answer?.because).toHaveLength(2)
  })

  it('a later examination that sees nothing leaves the suspicion standing', () => {
    const later = paper('2022-06-20', [
      {
        words: 'The CT of 1 June shows no recurrence.',
        status: 'absent',
        freedom: true,
        basis: 'imaging',
        date: '2022-06-01',
      },
    ])
    expect(standing(resected, free, spot, later)?.certainty).toBe('suspected')
  })
})

describe('a denial after a proven return (R3)', () => {
  const told = paper('2022-06-01', [{ words: 'Biochemical recurrence.', basis: 'marker' }])
  const scan = paper('2022-09-01', [
    {
      words: 'No evidence of recurrent or metastatic disease.',
      status: 'absent',
      freedom: true,
      freedomBy: 'denial',
      basis: 'imaging',
    },
  ])
  const visit = paper('2022-10-01', [
    {
      words: 'No clinical evidence of recurrence.',
      status: 'absent',
      freedom: true,
      freedomBy: 'denial',
      basis: 'examination',
    },
  ])

  it('does not undo what a marker told and nobody treated', () => {
    expect(standing(resected, free, told, scan, visit)?.certainty).toBe('established')
  })

  it('ends it once it was treated', () => {
    const radiated: DocumentSummary = {
      ...scan,
      facts: {
        ...scan.facts,
        treatments: [
          {
            kind: 'radiation',
            name: 'radiotherapy',
            state: 'given',
            start: '2022-07-01',
            span: [0, 1],
            quote: 'N',
            rules: [],
          },
        ],
      },
    }
    expect(standing(resected, free, told, radiated)?.certainty).toBe('none-seen')
  })

  it('completed treatment with spread left behind is no freedom', () => {
    const spread = paper('2020-01-20', [
      { words: 'Liver metastases.', concept: 'spread', extent: 'distant', basis: 'imaging', sites: ['liver'] },
    ])
    const completed = paper('2020-09-01', [
      {
        words: 'Curative surgery of the primary completed.',
        concept: 'disease',
        status: 'absent',
        freedom: true,
        freedomBy: 'completion',
      },
    ])
    expect(standing(resected, spread, completed)?.certainty).toBe('not-applicable')
    expect(standing(resected, completed)?.certainty).toBe('none-seen')
  })

  it('cancer found in another organ, of which nobody says whose it is, is a suspicion', () => {
    expect(standing(resected, free, sample('malignant-by-sample', 'lung/upper lobe/left'))?.certainty).toBe('suspected')
  })
})
