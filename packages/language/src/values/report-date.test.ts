import { expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const date = (text: string): string | undefined =>
  findItems(prepare(`${text}\nDIAGNOSIS: carcinoma, margins clear`, en, 'pathology')).date?.value

it("the report's date comes before the collection's", () => {
  expect(date('Collected 06-Apr-2021    Reported 14-Apr-2021')).toBe('2021-04-14')
  expect(date('Collection date: 2019-03-18')).toBe('2019-03-18')
  expect(date('Signed 18 Mar 2019')).toBe('2019-03-18')
  expect(date('Date of report: March 5, 2014')).toBe('2014-03-05')
})

it('day and month are told apart by any date of the document, or by its spelling, or not at all', () => {
  expect(date('Received 28/03/2022  Reported 08/04/2022')).toBe('2022-04-08')
  expect(date('Collected: 3/14/2012 Reported: 3/5/2012')).toBe('2012-03-05')
  expect(date('Consultant: Dr A. Reported 08/02/2022')).toBe('2022-02-08')
  expect(date('Reported 08/02/2022')).toBeUndefined()
})
