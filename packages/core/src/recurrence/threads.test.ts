import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { IdentityView } from '../view/view.ts'
import { madeUpPaper as paper } from './made-up-evidence.ts'
import { threads } from './threads.ts'

const nobody: IdentityView = { names: [], birthDates: [], sexes: [], numbers: [], flags: [] }
const read = (summaries: DocumentSummary[], today = '2030-01-01') => threads({ summaries, identity: nobody, today })
const standing = (...summaries: DocumentSummary[]) => read(summaries)[0]?.certainty

const resected = paper('2020-01-10', [
  {
    words: 'Adenocarcinoma of the colon.',
    concept: 'disease',
    settles: 'malignant-by-sample',
    basis: 'tissue',
    sites: ['colon'],
  },
])
const free = paper('2020-09-01', [
  { words: 'She is free of disease.', concept: 'disease', status: 'absent', freedom: true },
])
const spot = paper('2022-03-01', [
  {
    words: 'Segment 6 lesion, suspicious for metastasis.',
    concept: 'spread',
    status: 'suspected',
    extent: 'distant',
    basis: 'imaging',
    sites: ['liver/segment 6'],
  },
])
const sample = (
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

describe('repeated text (R10)', () => {
  const words = 'Enlarging nodule in the right upper lobe, suspicious for a solitary metastasis.'
  const first = paper('2022-03-01', [
    { words, concept: 'spread', status: 'suspected', basis: 'imaging', sites: ['lung/upper lobe/right'] },
  ])
  const settled = paper('2022-05-01', [
    {
      words: 'The nodule is not a metastasis.',
      concept: 'spread',
      status: 'absent',
      settles: 'benign-by-author',
      sites: ['lung/upper lobe/right'],
    },
  ])
  const copy = paper('2023-01-01', [
    { words, concept: 'spread', status: 'suspected', basis: 'imaging', sites: ['lung/upper lobe/right'] },
  ])

  it('counts once, at its first date', () => {
    expect(standing(resected, free, first, settled, copy)?.certainty).toBe('none-seen')
    expect(standing(resected, free, first, copy)?.because).toHaveLength(1)
  })

  it('takes a denial written at every visit as said again', () => {
    const formula = 'There is no evidence of recurrent or metastatic disease at this visit to the clinic.'
    const seen = (day: string) =>
      paper(day, [{ words: formula, status: 'absent', freedom: true, freedomBy: 'denial', basis: 'examination' }])
    const back = paper('2022-06-01', [
      { words: 'Local recurrence in the scar.', extent: 'local', basis: 'tissue', sites: ['scar'] },
    ])
    expect(standing(resected, seen('2021-01-01'), back, seen('2023-01-01'))?.certainty).toBe('none-seen')
  })

  it('never establishes anything when the paper itself marks it as carried', () => {
    const list = paper('2023-01-01', [
      { words: 'Problem list: metastatic colon cancer.', concept: 'spread', carried: true },
    ])
    expect(standing(resected, free, list)?.certainty).toBe('none-seen')
  })
})

describe('two primaries', () => {
  const lung = paper(
    '2022-04-01',
    [
      {
        words: 'New primary lung cancer, right upper lobe.',
        concept: 'disease',
        aspect: 'new-primary',
        cancer: 'lung',
        sites: ['lung/upper lobe/right'],
      },
    ],
    ['colon', 'lung'],
  )
  const suspicion = paper('2022-03-01', [
    {
      words: 'Right upper lobe nodule, suspicious for metastasis.',
      concept: 'spread',
      status: 'suspected',
      sites: ['lung/upper lobe/right'],
    },
  ])

  it('a new primary named by an author has its own thread and settles the suspicion of the first', () => {
    const answers = read([resected, free, suspicion, lung])
    expect(answers.map((a) => [a.primary.organ, a.certainty.certainty])).toEqual([
      ['colon', 'none-seen'],
      ['lung', 'not-applicable'],
    ])
  })

  it('papers set aside as another person feed nothing', () => {
    const other = paper('2022-03-01', [{ words: 'Metastatic melanoma.', concept: 'spread' }], ['skin'])
    const identity: IdentityView = {
      ...nobody,
      flags: [{ document: other.document, file: other.name, differs: ['name'], setAside: true, because: [] }],
    }
    expect(threads({ summaries: [resected, free, other], identity, today: '2030-01-01' })[0]?.certainty.certainty).toBe(
      'none-seen',
    )
  })
})

describe('what must not matter', () => {
  const file = [
    resected,
    free,
    spot,
    sample('not-settled-by-sample', 'liver/segment 6'),
    paper('2023-01-01', [
      { words: 'Recurrence in the liver.', extent: 'distant', basis: 'imaging', sites: ['liver/segment 6'] },
    ]),
  ]

  it('the order of the papers', () => {
    const expected = read(file)
    for (let turn = 1; turn < file.length; turn++) {
      expect(read([...file.slice(turn), ...file.slice(0, turn)])).toEqual(expected)
      expect(read([...file].reverse())).toEqual(expected)
    }
  })

  it('a paper that says nothing of the cancer', () => {
    const shoe = paper('2022-12-01', [], [])
    for (let n = 1; n <= file.length; n++) {
      const before = read(file.slice(0, n))[0]?.certainty
      const after = read([...file.slice(0, n), shoe])[0]?.certainty
      expect({ ...after, laterDocuments: [] }).toEqual({ ...before, laterDocuments: [] })
    }
  })

  it('a denial about another place', () => {
    const elsewhere = paper('2022-12-01', [
      {
        words: 'No lung metastases.',
        concept: 'spread',
        status: 'absent',
        extent: 'distant',
        basis: 'imaging',
        sites: ['lung'],
      },
    ])
    for (let n = 3; n <= file.length; n++) {
      expect(read([...file.slice(0, n), elsewhere])[0]?.certainty.certainty).toBe(
        read(file.slice(0, n))[0]?.certainty.certainty,
      )
    }
  })

  it('a paper dated after the day asked for', () => {
    expect(read(file, '2022-03-05')[0]?.certainty.certainty).toBe('suspected')
    expect(read(file, '2021-01-01')[0]?.certainty).toMatchObject({ certainty: 'none-seen', date: '2020-09-01' })
  })
})
