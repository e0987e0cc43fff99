import { describe, expect, it } from 'vitest'
import type { IdentityView } from '../view/view.ts'
import { free, nobody, read, resected, sample, spot, standing } from './made-up-course.ts'
import { madeUpPaper as paper } from './made-up-evidence.ts'
import { threads } from './threads.ts'

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
