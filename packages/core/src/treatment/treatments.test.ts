import { describe, expect, it } from 'vitest'
import { made } from '../identity/summary.fixture.ts'
import { treatmentConflicts, treatments } from './treatments.ts'

const shown = (...documents: ReturnType<typeof made>[]): string[] =>
  treatments(documents).map((t) => [t.kind, t.state, t.name, t.start ?? '-', t.end ?? '-', t.cycles ?? '-'].join(' | '))

const note = made({
  name: 'operation',
  date: '2021-04-06',
  treatments: [
    {
      kind: 'surgery',
      name: 'Laparoscopic right hemicolectomy',
      state: 'given',
      start: '2021-04-06',
      end: '2021-04-06',
    },
  ],
})

describe('treatments', () => {
  it('tells an operation once for its note, its report and a letter', () => {
    const report = made({
      name: 'report',
      date: '2021-04-06',
      treatments: [
        { kind: 'surgery', name: 'Right hemicolectomy', state: 'given', start: '2021-04-06', end: '2021-04-06' },
      ],
    })
    const letter = made({
      name: 'letter',
      date: '2021-10-12',
      treatments: [{ kind: 'surgery', name: 'hemicolectomy', state: 'given', start: '2021-04', end: '2021-04' }],
    })
    expect(shown(letter, report, note)).toEqual([
      'surgery | given | Laparoscopic right hemicolectomy | 2021-04-06 | 2021-04-06 | -',
    ])
  })

  it('joins the plan to what was given, by drugs and not by letters', () => {
    const agents = ['capecitabine', 'oxaliplatin']
    const plan = made({
      name: 'mdt',
      date: '2021-04-20',
      treatments: [{ kind: 'systemic', name: 'CAPOX', agents, state: 'planned', cycles: 8 }],
    })
    const given = made({
      name: 'sheet',
      date: '2021-10-12',
      treatments: [
        {
          kind: 'systemic',
          name: 'capecitabine and oxaliplatin',
          agents,
          state: 'stopped',
          start: '2021-05-25',
          end: '2021-09-28',
          cycles: 6,
          reasonStopped: 'neuropathy',
        },
      ],
    })
    expect(shown(plan, given)).toEqual([
      'systemic | stopped | capecitabine and oxaliplatin | 2021-05-25 | 2021-09-28 | 6',
    ])
  })

  it('keeps two lines of the same drug apart when the first had ended', () => {
    const first = made({
      name: 'a',
      date: '2019-06-01',
      treatments: [
        {
          kind: 'systemic',
          name: 'carboplatin',
          agents: ['carboplatin'],
          state: 'given',
          start: '2019-01-07',
          end: '2019-05-20',
        },
      ],
    })
    const second = made({
      name: 'b',
      date: '2022-06-01',
      treatments: [
        { kind: 'systemic', name: 'carboplatin', agents: ['carboplatin'], state: 'given', start: '2022-01-07' },
      ],
    })
    expect(shown(first, second)).toHaveLength(2)
  })

  it('ends a drug that a later paper stops', () => {
    const start = made({
      name: 'a',
      date: '2019-06-01',
      treatments: [{ kind: 'systemic', name: 'letrozole', agents: ['letrozole'], state: 'given', start: '2019-01-07' }],
    })
    const stop = made({
      name: 'b',
      date: '2021-02-03',
      treatments: [{ kind: 'systemic', name: 'letrozole', agents: ['letrozole'], state: 'stopped', end: '2021-02-03' }],
    })
    expect(shown(stop, start)).toEqual(['systemic | stopped | letrozole | 2019-01-07 | 2021-02-03 | -'])
  })

  it('leaves out what a stranger’s paper tells', () => {
    const who = (birth: string, number: string): [['name', string], ['birthDate', string], ['number', string]] => [
      ['name', 'BRIGHTWELL ANNA'],
      ['birthDate', birth],
      ['number', number],
    ]
    const own = [1, 2].map((n) => made({ name: `own-${n}`, identity: who('1950-09-03', 'QX1182') }))
    const strange = made({
      name: 'strange',
      identity: who('1975-08-14', 'QX9920'),
      treatments: [{ kind: 'surgery', name: 'mastectomy', state: 'given', start: '2020-01-01' }],
    })
    expect(shown(...own, strange)).toEqual([])
  })

  it('shows both sides of a disagreement', () => {
    const summary = made({
      name: 'summary',
      date: '2021-11-02',
      treatments: [
        { kind: 'radiation', name: '54 Gy in 27 fractions', state: 'given', start: '2021-09-20', end: '2021-10-26' },
      ],
    })
    const later = made({
      name: 'note',
      date: '2023-05-11',
      treatments: [{ kind: 'radiation', name: '50 Gy/25', state: 'given', end: '2021-10' }],
    })
    expect(treatmentConflicts([later, summary]).map((c) => [c.about, c.values])).toEqual([['dose', ['54', '50']]])
  })

  it('does not mind the order of the papers', () => {
    const letter = made({
      name: 'letter',
      date: '2021-10-12',
      treatments: [{ kind: 'surgery', name: 'hemicolectomy', state: 'given', start: '2021-04', end: '2021-04' }],
    })
    expect(treatments([note, letter])).toEqual(treatments([letter, note]))
  })
})

describe('one line for each course', () => {
  const drugs = (name: string, agents: string[], rest: object) => ({
    kind: 'systemic' as const,
    name,
    agents,
    state: 'given' as const,
    ...rest,
  })
  const three = ['carboplatin', 'paclitaxel', 'pembrolizumab']

  it('keeps two drugs with their own count of cycles apart from the same two with a third', () => {
    const sheet = made({
      name: 'sheet',
      date: '2020-06-10',
      treatments: [
        drugs('carboplatin + paclitaxel + pembrolizumab', three, { start: '2020-06-10', end: '2020-09-24', cycles: 6 }),
      ],
    })
    const note = made({
      name: 'note',
      date: '2021-03-20',
      treatments: [drugs('carboplatin/paclitaxel', three.slice(0, 2), { cycles: 5 })],
    })
    expect(shown(sheet, note)).toEqual([
      'systemic | given | carboplatin + paclitaxel + pembrolizumab | 2020-06-10 | 2020-09-24 | 6',
      'systemic | given | carboplatin/paclitaxel | - | - | 5',
    ])
  })

  it('takes a drug told as going on for the combination that came after its own course had ended', () => {
    const past = made({
      name: 'past',
      date: '2018-10-01',
      treatments: [drugs('nivolumab', ['nivolumab'], { end: '2018-09-28' })],
    })
    const plan = made({
      name: 'plan',
      date: '2021-06-17',
      treatments: [
        drugs('ipilimumab/nivolumab', ['ipilimumab', 'nivolumab'], { state: 'planned', start: '2021-06-24' }),
      ],
    })
    const now = made({ name: 'now', date: '2021-11-11', treatments: [drugs('nivolumab', ['nivolumab'], {})] })
    expect(shown(past, plan, now)).toEqual([
      'systemic | given | nivolumab | - | 2018-09-28 | -',
      'systemic | given | ipilimumab/nivolumab | 2021-06-24 | - | -',
    ])
  })

  it('folds a drug planned alone into the combination it soon began with', () => {
    const plan = made({
      name: 'plan',
      date: '2020-04-22',
      treatments: [drugs('pembrolizumab', ['pembrolizumab'], { state: 'planned' })],
    })
    const given = made({
      name: 'given',
      date: '2020-06-10',
      treatments: [drugs('carboplatin + paclitaxel + pembrolizumab', three, { start: '2020-06-10' })],
    })
    expect(shown(plan, given)).toEqual([
      'systemic | given | carboplatin + paclitaxel + pembrolizumab | 2020-06-10 | - | -',
    ])
  })

  it('a procedure planned for the day of an operation was that operation', () => {
    const plan = made({
      name: 'plan',
      date: '2020-04-14',
      treatments: [{ kind: 'other', name: 'ablation', state: 'planned', start: '2020-04-22' }],
    })
    const done = made({
      name: 'done',
      date: '2020-04-22',
      treatments: [
        { kind: 'surgery', name: 'Bladder resection', state: 'given', start: '2020-04-22', end: '2020-04-22' },
      ],
    })
    expect(shown(plan, done)).toEqual(['surgery | given | Bladder resection | 2020-04-22 | 2020-04-22 | -'])
  })

  it('names an operation by its own note, however long the report tells it', () => {
    const report = made({
      name: 'report',
      kind: 'pathology',
      date: '2021-04-06',
      treatments: [
        {
          kind: 'surgery',
          name: 'Right hemicolectomy with ileum and caecum',
          state: 'given',
          start: '2021-04-06',
          end: '2021-04-08',
        },
      ],
    })
    const own = { ...note, kind: 'operative' as const }
    expect(shown(report, own)).toEqual([
      'surgery | given | Laparoscopic right hemicolectomy | 2021-04-06 | 2021-04-06 | -',
    ])
  })
})
