import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { documentFacts } from './document-facts.ts'

const treatments = (text: string): string[] => {
  const { treatments: found } = documentFacts(prepare(text, en))
  for (const fact of found) expect(text.slice(fact.span[0], fact.span[1])).toBe(fact.quote)
  return found.map((t) =>
    [t.kind, t.state, t.name, t.start ?? '-', t.end ?? '-', t.cycles ?? '-', t.reasonStopped]
      .filter((x) => x !== undefined)
      .join(' | '),
  )
}

const letter = (body: string): string => `Medical Oncology\nClinic 20 June 2021\nDear Dr Pell,\n\n${body}\n`

describe('drugs', () => {
  it.each<[string, string[]]>([
    ['Letrozole 2.5 mg daily started 02/12/2020.', ['systemic | given | Letrozole | 2020-12-02 | - | -']],
    ['Anastrozole finished December 2020.', ['systemic | given | Anastrozole | - | 2020-12 | -']],
    [
      'Carboplatin AUC5 + paclitaxel, six cycles from 2 January to 28 April 2021.',
      ['systemic | given | Carboplatin + paclitaxel | 2021-01-02 | 2021-04-28 | 6'],
    ],
    [
      'FOLFOX from 1 March 2021, five cycles, last on 28 May 2021; the sixth was not given because of allergy.',
      ['systemic | stopped | FOLFOX | 2021-03-01 | 2021-05-28 | 5 | allergy'],
    ],
    [
      'Letrozole changed to exemestane 25 mg on 6 May 2021 because of joint pain.',
      [
        'systemic | stopped | Letrozole | - | 2021-05-06 | - | joint pain',
        'systemic | given | exemestane | 2021-05-06 | - | -',
      ],
    ],
    ['Stage I, so no osimertinib.', ['systemic | not-given | osimertinib | - | - | -']],
    ['Letrozole is not advised.', ['systemic | not-given | Letrozole | - | - | -']],
    ['Capecitabine was not felt to be necessary.', ['systemic | not-given | Capecitabine | - | - | -']],
    ['There is no indication for adjuvant capecitabine.', ['systemic | not-given | capecitabine | - | - | -']],
    [
      'Letrozole is not required; capecitabine is planned.',
      ['systemic | not-given | Letrozole | - | - | -', 'systemic | planned | capecitabine | - | - | -'],
    ],
    ['She does not need tamoxifen.', ['systemic | not-given | tamoxifen | - | - | -']],
    ['Maintenance BCG was offered and she declines.', ['systemic | declined | BCG | - | - | -']],
    ['Plan: start capecitabine after the holiday.', ['systemic | planned | capecitabine | - | - | -']],
    ['He starts lomustine on 11 July 2021.', ['systemic | planned | lomustine | 2021-07-11 | - | -']],
    ['We discussed the option of tamoxifen.', []],
    ['Outcome: operation first. Letrozole for 5 years.', ['systemic | planned | Letrozole | - | - | -']],
    ['Patient asks about olaparib.', []],
    [
      'Gemcitabine stopped after 3 cycles on 4 Feb 2021 owing to neutropenia.',
      ['systemic | stopped | Gemcitabine | - | 2021-02-04 | 3 | neutropenia'],
    ],
    [
      'He received 3 of 4 doses of nivolumab from 5 January 2021.',
      ['systemic | given | nivolumab | 2021-01-05 | - | 3'],
    ],
    ['FOLFOX C1 5/30/20, C2 6/13/20, C3 6/27/20.', ['systemic | given | FOLFOX | 2020-05-30 | 2020-06-27 | 3']],
    ['She received 5 weekly treatments with cisplatin.', ['systemic | given | cisplatin | - | - | 5']],
    [
      'Ipilimumab 1 mg/kg +\nnivolumab 3 mg/kg x 4, start 10 March 2021.',
      ['systemic | given | Ipilimumab + nivolumab | 2021-03-10 | - | 4'],
    ],
    [
      'Cisplatin cycle 1 3 Jan 2021, 2 31 Jan 2021. Cycle 3 deferred because of neutropenia.',
      ['systemic | stopped | Cisplatin | 2021-01-03 | 2021-01-31 | 2 | neutropenia'],
    ],
    [
      'She did not tolerate letrozole, which was stopped in May 2021 due to hot flushes.',
      ['systemic | stopped | letrozole | - | 2021-05 | - | hot flushes'],
    ],
    ['Cetuximab given today, cycle 6. Next dose 26 July.', ['systemic | given | Cetuximab | - | - | 6']],
    ['Her sister had docetaxel in May 2020.', []],
    ['Allergies: carboplatin.', []],
  ])('%s', (text, expected) => {
    expect(treatments(letter(text))).toEqual(expected)
  })

  it('follows the sentences that go on about a drug', () => {
    const text = letter(
      'She started capecitabine and oxaliplatin on 5 January 2021. Eight cycles were intended. We stopped after cycle 6, last given on 10 May 2021, because of neuropathy.',
    )
    expect(treatments(text)).toEqual([
      'systemic | stopped | capecitabine and oxaliplatin | 2021-01-05 | 2021-05-10 | 6 | neuropathy',
    ])
  })

  it('reads the fields of a summary sheet', () => {
    const text =
      'Systemic therapy summary   20/06/2021\nRegimen: docetaxel 75 mg/m2\nStart 07/01/2021   Last cycle 29/04/2021   Cycles given: 6\n'
    expect(treatments(text)).toEqual(['systemic | given | docetaxel | 2021-01-07 | 2021-04-29 | 6'])
  })

  it('counts the bags of one day as one treatment', () => {
    const sheet =
      'Date: 2021-06-10\nDocument type: Flow sheet\n\n2021-06-10 1350 CDT: Carboplatin (Paraplatin) 550 mg, New bag\n2021-06-10 1420 CDT: Carboplatin (Paraplatin) 550 mg, Stopped\n2021-06-10 1049 CDT: Paclitaxel (Taxol) 300 mg, New bag\n'
    expect(treatments(sheet)).toEqual([
      'systemic | given | Carboplatin (Paraplatin) + Paclitaxel (Taxol) | 2021-06-10 | - | -',
    ])
  })
})

describe('radiation', () => {
  it.each<[string, string[]]>([
    [
      'Dose: 50 Gy in 25 fractions, 15 Jan 2021 to 18 Feb 2021. No gaps.',
      ['radiation | given | 50 Gy in 25 fractions | 2021-01-15 | 2021-02-18 | -'],
    ],
    [
      'Right breast, 40 Gy in 15 fractions, 5 Jan 2021 to 25 Jan 2021; boost 10 Gy in 4 to 3 Feb 2021.',
      ['radiation | given | Right breast, 40 Gy in 15 fractions, boost 10 Gy in 4 | 2021-01-05 | 2021-02-03 | -'],
    ],
    [
      '60 Gy in 30 fractions. Start 30/05/2021. Finish 18/06/2021.',
      ['radiation | given | 60 Gy in 30 fractions | 2021-05-30 | 2021-06-18 | -'],
    ],
    [
      'She received I-131 3.7 GBq on 15 June 2021.',
      ['radiation | given | I-131 3.7 GBq | 2021-06-15 | 2021-06-15 | -'],
    ],
    ['Port: no. No gaps.', []],
    [
      'Dose: 50.4 Gy in 28 fractions, 3 Jan 2021 to 11 Feb 2021. Capecitabine on treatment days.',
      [
        'radiation | given | 50.4 Gy in 28 fractions | 2021-01-03 | 2021-02-11 | -',
        'systemic | given | Capecitabine | 2021-01-03 | 2021-02-11 | -',
      ],
    ],
    [
      'Vault brachytherapy 21 Gy in 3 fractions, 1 to 15 June 2021.',
      ['radiation | given | Vault brachytherapy, 21 Gy in 3 fractions | 2021-06-01 | 2021-06-15 | -'],
    ],
    [
      'Radiotherapy 50.4 Gy in 28 fractions (Jan 10 - Feb 18, 2021), LAR April 11, 2021.',
      [
        'radiation | given | Radiotherapy, 50.4 Gy in 28 fractions | 2021-01-10 | 2021-02-18 | -',
        'surgery | given | LAR | 2021-04-11 | 2021-04-11 | -',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(treatments(letter(text))).toEqual(expected)
  })
})

describe('operations', () => {
  it.each([
    ['Distal gastrectomy: adenocarcinoma of the antrum, 28 mm.', 'Distal gastrectomy'],
    ['A. LEFT KIDNEY, RADICAL NEPHRECTOMY:\n - CARCINOMA', 'Left kidney, radical nephrectomy'],
    ['Specimen: Sigmoid colectomy, 240 mm in length', 'Sigmoid colectomy'],
    ['Left hemicolectomy comprising 60 mm ileum and 200 mm colon.', 'Left hemicolectomy'],
    ['Specimen type   [ ] Simple hysterectomy   [x] Radical hysterectomy   [ ] Other', 'Radical hysterectomy'],
    [
      'BRIGHTWELL Anna   F   QX118204\nLeft mastectomy and axillary clearance',
      'Left mastectomy and axillary clearance',
    ],
  ])('names the operation of a specimen without its description: %s', (line, name) => {
    const text = `PATHOLOGY\nCollected 06-Apr-2021   Reported 13-Apr-2021\n${line}\n`
    expect(treatments(text)).toEqual([`surgery | given | ${name} | 2021-04-06 | 2021-04-06 | -`])
  })

  it('takes the name from the operative note', () => {
    const text =
      'OPERATION NOTE\nDate of operation: 06.04.2021   Surgeon: Ms K Oldcastle\nProcedure: Laparoscopic left nephrectomy.\nFindings: 6 cm mass.\n'
    expect(treatments(text)).toEqual(['surgery | given | Laparoscopic left nephrectomy | 2021-04-06 | 2021-04-06 | -'])
  })

  it('takes a resection from its report, a core biopsy not', () => {
    expect(treatments('PATHOLOGY\nCollected 06-Apr-2021   Reported 13-Apr-2021\nSPECIMEN: Left nephrectomy')).toEqual([
      'surgery | given | Left nephrectomy | 2021-04-06 | 2021-04-06 | -',
    ])
    expect(
      treatments('PATHOLOGY\nCollected 06-Apr-2021   Reported 13-Apr-2021\nSPECIMEN: Left kidney, core biopsy'),
    ).toEqual([])
  })

  it.each<[string, string[]]>([
    [
      'Diagnosis: renal cancer, left nephrectomy 6 April 2021.',
      ['surgery | given | left nephrectomy | 2021-04-06 | 2021-04-06 | -'],
    ],
    [
      'As you know she had a subtotal gastrectomy on April 12, 2021.',
      ['surgery | given | subtotal gastrectomy | 2021-04-12 | 2021-04-12 | -'],
    ],
    ['CT 12 April 2021: post-gastrectomy appearances.', []],
    ['Surgery: 03/04/2021 left mastectomy', ['surgery | given | left mastectomy | 2021-04-03 | 2021-04-03 | -']],
    [
      'Operated 4.5.2021 (left hemicolectomy, Mr Pell).',
      ['surgery | given | left hemicolectomy | 2021-05-04 | 2021-05-04 | -'],
    ],
    ['Benign recurrence excised September 2020.', []],
    ['Recurrence excised September 2020.', ['surgery | given | Recurrence excised | 2020-09 | 2020-09 | -']],
  ])('%s', (text, expected) => {
    expect(treatments(letter(text))).toEqual(expected)
  })
})
