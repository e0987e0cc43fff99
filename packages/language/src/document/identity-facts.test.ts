import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { documentFacts } from './document-facts.ts'

const identity = (text: string): string[] => {
  const { identity: facts } = documentFacts(prepare(text, en))
  for (const fact of facts) expect(text.slice(fact.span[0], fact.span[1])).toBe(fact.quote)
  return facts.map((f) => `${f.what} ${f.value}`)
}

describe('whose paper it is', () => {
  it.each<[string, string[]]>([
    [
      'NORTHWOLD HOSPITAL\nPatient: BRIGHTWELL, Anna Rose   DOB: 23/04/1950   Hosp No: QX 118 2047   Sex: F\nExam date: 2 May 2020',
      ['name BRIGHTWELL ANNA ROSE', 'birthDate 1950-04-23', 'number QX1182047', 'sex female'],
    ],
    [
      'Clinic 2 May 2020\n\nDear Dr Oldcastle,\nRe: Mrs Anna Brightwell, born 23 April 1950, QX1182047\n\nI saw her today.',
      ['sex female', 'name BRIGHTWELL ANNA', 'birthDate 1950-04-23', 'number QX1182047'],
    ],
    [
      'CYSTOSCOPY     2.5.20     Mr Oldcastle list\nBrightwell A   23.4.50   00917733',
      ['name BRIGHTWELL A', 'birthDate 1950-04-23', 'number 00917733'],
    ],
    [
      'BRIGHTWELL, ANNA R / F / 23 APR 1950 / QX118204 / CT CHEST / 2 MAY 2020 11:42\nREFERRER: DR OLDCASTLE',
      ['name BRIGHTWELL ANNA R', 'sex female', 'birthDate 1950-04-23', 'number QX118204'],
    ],
    [
      'SARCOMA MDT   2 May 2020\nBrightwell A, 70F, 5510-9927\nImaging reviewed.',
      ['name BRIGHTWELL A', 'age 70', 'sex female', 'number 55109927'],
    ],
    [
      'Pt: Brightwell, Anna   DOB 4/23/1950   MRN 0099120   DOS: 05/02/2020   Author: K. Oldcastle, MD',
      ['name BRIGHTWELL ANNA', 'birthDate 1950-04-23', 'number 0099120'],
    ],
    [
      'date of visit: 2020-05-02 anna r brightwell, 0009912044 reason for visit: education',
      ['name BRIGHTWELL ANNA R', 'number 0009912044'],
    ],
    [
      'ED NOTE   02 May 2020 23:15   Dr K. Oldcastle (locum)   BRIGHTWELL Anna R   23/04/1950   QX118204',
      ['name BRIGHTWELL ANNA R', 'birthDate 1950-04-23', 'number QX118204'],
    ],
    [
      'Regional Centre   2 May 2020\nRe: Mr Carl BRIGHTWELL, 23.04.1950, your ref QX 0928-5517, our ref RCB-66120',
      ['sex male', 'name BRIGHTWELL CARL', 'birthDate 1950-04-23', 'number QX09285517', 'number RCB66120'],
    ],
    ['Anna Brightwell\nDOB 23/04/1950\n\nCT thorax 13/05/2020', ['name BRIGHTWELL ANNA', 'birthDate 1950-04-23']],
    [
      'BRIGHTWELL,ANNA R    MR# 0099182   DOB:04/23/1950\nDISCHARGE SUMMARY',
      ['name BRIGHTWELL ANNA R', 'number 0099182', 'birthDate 1950-04-23'],
    ],
    [
      'Surname: BRIGHTWELL   First name: Anna   D.O.B. 23-04-1950   Hosp. No. QX 11-8204',
      ['name BRIGHTWELL ANNA', 'birthDate 1950-04-23', 'number QX118204'],
    ],
    ['CT ABD 05/30/2020\nBRIGHTWELL A    QX-00-3381-7', ['name BRIGHTWELL A', 'number QX0033817']],
    ['#5 Brightwell A., 71F, 90-4471\nPET: no uptake.', ['name BRIGHTWELL A', 'age 71', 'sex female', 'number 904471']],
    ['Anna Brightwell  H# 338172', ['name BRIGHTWELL ANNA', 'number 338172']],
    ['Name: Anna Brightwell\nHospital no KB/60771', ['name BRIGHTWELL ANNA', 'number KB60771']],
    [
      'BREAST MDT 21/03/2020\nWard, Denise  3.8.1950  KU 884412',
      ['name WARD DENISE', 'birthDate 1950-08-03', 'number KU884412'],
    ],
    ['Name: June Brightwell\nHospital no KU 884412', ['name BRIGHTWELL JUNE', 'number KU884412']],
    ['Oak Ward  KU884412', []],
    [
      'Patient Name      : Anna R. Brightwell\nMRN               : 00991827',
      ['name BRIGHTWELL ANNA R', 'number 00991827'],
    ],
  ])('%s', (text, expected) => {
    expect(identity(text).sort()).toEqual([...expected].sort())
  })

  it('never takes a clinician, a relative or an older scan for the patient', () => {
    const text =
      'CT CHEST\nReported by Dr Karl Oldcastle 04/05/2020\n\nHer sister Maria Brightwell, born 1948, had breast cancer. Comparison 03/02/2001. A 28F drain was placed.'
    expect(identity(text)).toEqual([])
  })

  it('keeps both readings of an open birth date', () => {
    const { identity: facts } = documentFacts(prepare('Name: Brightwell, Anna   DOB: 03/09/1955', en))
    expect(facts.find((f) => f.what === 'birthDate')).toMatchObject({
      value: '1955-09-03',
      alternatives: ['1955-03-09'],
    })
  })
})
