import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { documentDate, writtenDate } from './date-facts.ts'
import { documentFacts } from './document-facts.ts'

const facts = (text: string) => documentFacts(prepare(text, en))

describe('dates of a paper', () => {
  it.each<[string, string]>([
    ['CT CHEST   Exam 02/05/2020   Reported 13/05/2020 Dr K. Oldcastle', 'exam 2020-05-02'],
    [
      'SURGICAL PATHOLOGY   K20-1177\nCollected 02-May-2020   Received 03-May-2020   Reported 13-May-2020',
      'collected 2020-05-02',
    ],
    ['OPERATION RECORD - UROLOGY\nDate: 23/05/2020   Surgeon: Ms K Oldcastle', 'operation 2020-05-23'],
    ['UROLOGY MDT      23.05.2020\nBrightwell A', 'meeting 2020-05-23'],
    ['Urology Outpatients      Clinic of 23 May 2020, typed 26 May 2020\nDear Dr Pell,', 'clinic 2020-05-23'],
    ['Date: 2020-05-23\nDocument type: MRI\n\nNarrative: Comparison 2019-01-01.', 'exam 2020-05-23'],
    ['Phone call 3 May 2020\nBrightwell A 12/03/1958 rang about 4 May 2019.', 'clinic 2020-05-03'],
    ['COLORECTAL NURSE LETTER      23 May 2020\nDear patient,', 'document 2020-05-23'],
    [
      'Clinic 25th Oct 2016\n\nDear Dr Pell,\nOperated 9.2.2016, re-excised on 6 March 2016 (MDT 26.4.16).',
      'clinic 2016-10-25',
    ],
    ['Tumour clinic 14 May 2020\nSeen after the operation of 3 May 2020.', 'clinic 2020-05-14'],
    ['Progress note   dob 6-17-51     10/06/2020\nDoing well.', 'clinic 2020-10-06'],
    [
      'NORTHWOLD RADIOLOGY\nBrightwell A   23/04/1950   QX1182   CT neck 20/05/2020   Dr K. Oldcastle\nFindings: clear.',
      'exam 2020-05-20',
    ],
    ['ONCOLOGY CLINIC NOTE   14 Sep 2020\nBrightwell A\nCT thorax 04/09/2020', 'clinic 2020-09-14'],
    [
      'GENERAL HOSPITAL - SURGICAL PATHOLOGY\nBrightwell A    OR date 03/29/2020     Report 04/05/2020',
      'operation 2020-03-29',
    ],
  ])('%s', (text, expected) => {
    const date = documentDate(facts(text))
    expect(`${date?.role} ${date?.date}`).toBe(expected)
  })

  it('knows the day on which the words were last changed', () => {
    const text =
      'PATHOLOGY   K20-1177\nCollected 2 May 2020   Reported 13 May 2020\n\nDiagnosis: carcinoma.\n\nADDENDUM 20 May 2020 (Dr K. Oldcastle): HER2 not amplified.'
    expect(writtenDate(facts(text))).toBe('2020-05-20')
    expect(facts(text).version).toBeUndefined()
  })
})

describe('version, number and author', () => {
  it('an amended report names the day of the one it replaces', () => {
    const read = facts(
      'CELLULAR PATHOLOGY - AMENDED REPORT      Lab ref: 20H-08834/A\nOriginal authorised: 13-May-2020   Amended: 20-May-2020',
    )
    expect(read.version).toMatchObject({ version: 'amended', of: '2020-05-13', quote: 'AMENDED REPORT' })
    expect(read.labNumber).toBe('20H-08834/A')
  })

  it('a date behind the word is no number of a report', () => {
    expect(facts('PATHOLOGY\nADDENDUM        11/20/2020\nHER2 not amplified.').version?.of).toBeUndefined()
  })

  it('an addendum names the number it belongs to', () => {
    expect(facts('PATHOLOGY\nADDENDUM No. 1 to K20-08817      Date of addendum: 03-May-2020').version).toMatchObject({
      version: 'addendum',
      of: 'K20-08817',
    })
  })

  it.each([
    ['Yours sincerely,\nDr Karl Oldcastle', 'Dr Karl Oldcastle'],
    ['Reported by: Dr Karl Oldcastle', 'Dr Karl Oldcastle'],
    ['Bladder clear.\nKarl Oldcastle', 'Karl Oldcastle'],
  ])('%s', (text, author) => {
    expect(facts(`CLINIC NOTE 2 May 2020\nSeen today.\n\n${text}`).author?.quote).toBe(author)
  })
})

describe('markers', () => {
  const markers = (text: string): string[] =>
    facts(text).markers.map((m) => [m.marker, m.value, m.unit, m.assay, m.date].filter(Boolean).join(' '))

  it('reads values with unit and day, and leaves out reference ranges and plans', () => {
    expect(markers('CLINIC 5 July 2020\nPSA <0.03 ng/mL on 27 June 2020.')).toEqual(['PSA <0.03 ng/mL 2020-06-27'])
    expect(markers('CA-125: 18/01/20 = 13, 12/04/20 = 34 (ref <35, Abbott).')).toEqual([
      'CA-125 13 Abbott 2020-01-18',
      'CA-125 34 Abbott 2020-04-12',
    ])
    expect(markers('Plan: CEA every 6 months for 5 years.')).toEqual([])
  })

  it('keeps the assay of each row apart', () => {
    const table =
      'CEA (ug/L)   ref <5.0\n18/12/2019   2.0   Home lab / Roche Cobas\n14/04/2020   3.8   Away lab / Abbott Architect\n'
    expect(markers(table)).toEqual(['CEA 2.0 ug/L Roche 2019-12-18', 'CEA 3.8 ug/L Abbott 2020-04-14'])
  })

  it('reads a table whose columns are days', () => {
    const table = '                18/01/2020   19/07/2020\nThyroglobulin   <0.1         0.4   ug/L\n'
    expect(markers(table)).toEqual(['thyroglobulin <0.1 2020-01-18', 'thyroglobulin 0.4 2020-07-19'])
  })
})

describe('cancers', () => {
  const cancers = (text: string): string[] =>
    facts(text).cancers.map((c) => [c.organ, c.laterality, c.histology].filter(Boolean).join(' '))

  it.each<[string, string[]]>([
    ['Diagnosis: left breast cancer 2013.', ['breast left']],
    ['Diagnosis: adenocarcinoma of the ascending colon, pT3.', ['colon adenocarcinoma']],
    ['Hx: rectal ca 2019.', ['rectum']],
    ['Her sister had liver cancer.', []],
    ['There is no evidence of breast cancer.', []],
    ['Liver, segment 7, core biopsy - metastatic adenocarcinoma.', []],
    ['Core biopsy: metastatic malignant melanoma.', ['skin melanoma']],
    ['Glioblastoma, IDH-wildtype.', ['brain glioblastoma']],
    ['Patch on the forearm ?BCC.', ['skin']],
  ])('%s', (text, expected) => {
    expect(cancers(text)).toEqual(expected)
  })

  it('gives a report’s carcinoma the organ that was removed', () => {
    expect(
      cancers(
        'SURGICAL PATHOLOGY REPORT\nNATURE OF SPECIMEN: Right hemicolectomy\n\nMICROSCOPY\nTumour type: Adenocarcinoma NOS',
      ),
    ).toEqual(['colon adenocarcinoma'])
  })
})

describe('marker values', () => {
  it.each<[string, string[]]>([
    ['PSA 0.04 on 5 May 2020.', ['PSA 0.04']],
    ['CEA and clinic three-monthly, CT at 6, 12, 24 and 36 months.', []],
    ['CEA 3/12ly, PSA q3mo, CEA 3-monthly.', []],
  ])('are told from schedules: %s', (text, expected) => {
    const { markers } = facts(`Oncology Clinic 20 June 2021\nDear Dr Pell,\n${text}\n`)
    expect(markers.map((m) => `${m.marker} ${m.value}`)).toEqual(expected)
  })
})
