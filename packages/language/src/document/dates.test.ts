import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findDates } from './dates.ts'

const read = (text: string, reference?: string): string[] =>
  findDates(prepare(text, en, 'other'), reference).map(
    (d) => [d.date, ...(d.alternatives ?? [])].join('|') + (d.inferred ? '?' : ''),
  )

describe('dates', () => {
  it.each([
    ['Seen 2020-05-17.', '2020-05-17'],
    ['Seen 17 May 2020.', '2020-05-17'],
    ['Seen 17-MAY-2020.', '2020-05-17'],
    ['Seen 17-May-20.', '2020-05-17'],
    ['Seen May 17, 2020.', '2020-05-17'],
    ['Seen May 17th 2020.', '2020-05-17'],
    ['Seen on the 3rd of May 2020.', '2020-05-03'],
    ['Seen 17/05/2020.', '2020-05-17'],
    ['Seen 05/17/2020.', '2020-05-17'],
    ['Seen 17.5.20.', '2020-05-17'],
    ['Seen in May 2020.', '2020-05'],
    ["Seen May '20.", '2020-05'],
    ['Completed 10/2021.', '2021-10'],
    ['Born 3-Sep-61.', '1961-09-03'],
    ['Operated 2019.', '2019'],
    ['17 Sept 2019 18:15', '2019-09-17'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date])
  })

  it.each([
    'BP 138/82, nodes 2/14, MRN 5510-8827',
    'Dose 1.25 mg, lesion 3.5 x 2.1 cm',
    'Accession S21-00931, block A1/22',
    'Tel 01632 960 001',
    'You may 12 hours later',
  ])('no day in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('keeps both orders while nothing tells', () => {
    expect(read('Visit 04/07/2020')).toEqual(['2020-07-04|2020-04-07'])
  })

  it('takes the order from the other dates of the paper', () => {
    expect(read('DOB 04/07/1950. Visit 23/07/2020')).toEqual(['1950-07-04', '2020-07-23'])
    expect(read('DOB 04/07/1950. Visit 07/23/2020')).toEqual(['1950-04-07', '2020-07-23'])
  })

  it('takes the order from the same day written in words', () => {
    expect(read('Scan 04/07/2020, reported 4 July 2020, seen 05/07/2020')).toEqual([
      '2020-07-04',
      '2020-07-04',
      '2020-07-05',
    ])
  })

  it('reads a day without a year only against a reference, as the last such day before it', () => {
    expect(read('CT of 29 August')).toEqual([])
    expect(read('CT of 29 August', '2018-09-12')).toEqual(['2018-08-29?'])
    expect(read('CT of 29 December', '2018-03-12')).toEqual(['2017-12-29?'])
    expect(read('starts Monday 5 Sept', '2022-09-02')).toEqual(['2021-09-05|2022-09-05?'])
  })

  it('takes the year of a period from its end', () => {
    expect(read('from 26 July to 23 August 2022')).toEqual(['2022-07-26?', '2022-08-23'])
    expect(read('from 20 December to 9 January 2022')).toEqual(['2021-12-20?', '2022-01-09'])
  })

  it('reads a period of months', () => {
    expect(read('between January and May 2022')).toEqual(['2022-01?', '2022-05'])
    expect(read('Jan-Mar 2022')).toEqual(['2022-01?', '2022-03'])
    expect(read('11/4/2019-11/8/2019, seen 25/8/2019')[0]).toBe('2019-04-11')
  })

  it('reads every date of a very long line in time that grows with its length', () => {
    const line = 'visit 17/05/2020 and 3 June 2021, then '
    const timed = (n: number): number => {
      const prepared = prepare(line.repeat(n), en, 'other')
      const from = performance.now()
      expect(findDates(prepared)).toHaveLength(2 * n)
      return performance.now() - from
    }
    timed(200)
    expect(timed(8000)).toBeLessThan(40 * timed(2000) + 200)
  })
})
