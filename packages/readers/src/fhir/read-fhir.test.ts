import { describe, expect, it } from 'vitest'
import type { Fields } from './field.ts'
import { bundle, concept, entryFor, lineOf, reading } from './test-fhir.ts'

const anna = {
  resourceType: 'Patient',
  id: 'anna',
  name: [{ given: ['Anna', 'Maria'], family: 'Berg' }],
  birthDate: '1961-04-02',
  gender: 'female',
  identifier: [{ value: '4711', system: 'urn:oid:1.2.3' }],
}
const relapse = (id: string, reference: string): Fields => ({
  resourceType: 'Condition',
  id,
  code: { text: `Cancer ${id}` },
  subject: { reference },
})
const base64 = (text: string) => Buffer.from(text).toString('base64')
const what = (unread: { trouble: { params?: Record<string, string | number> } }[]) =>
  unread.map(({ trouble }) => trouble.params?.what)

describe('pages', () => {
  it('says who the patient is, then what is known, in order', () => {
    const stage = { resourceType: 'Observation', id: 's', status: 'final', code: { text: 'Stage' }, valueString: 'IIB' }
    const doctor = { resourceType: 'Practitioner', id: 'd' }
    const read = reading(bundle(doctor, stage, anna, relapse('c', 'Patient/anna')))
    expect(read.pages.map(({ text }) => text)).toEqual([
      'Patient: Anna Maria Berg\nBorn: 1961-04-02\nSex: female\nRecord number: 4711 (urn:oid:1.2.3)\n\nCondition: Cancer c\n\nObservation: Stage = IIB\n\nAlso in the file, not shown: 1 Practitioner',
    ])
    expect(read.coded.map(({ path, kind }) => [path, kind])).toEqual([
      ['Bundle.entry[2].resource', 'patient'],
      ['Bundle.entry[3].resource', 'condition'],
      ['Bundle.entry[1].resource', 'observation'],
    ])
  })

  it('gives each patient a page, whatever the way they are referred to', () => {
    const bert = {
      resourceType: 'Patient',
      id: 'bert',
      name: [{ text: 'Bert' }],
      identifier: [{ value: '9', system: 's' }],
    }
    const read = reading(
      bundle(
        anna,
        bert,
        relapse('1', 'urn:uuid:bert'),
        relapse('2', 'Patient/anna/_history/3'),
        relapse('3', 'Patient?identifier=s|9'),
        {
          resourceType: 'Condition',
          id: '4',
          code: { text: 'Cancer 4' },
          subject: { identifier: { value: '9', system: 's' } },
        },
        relapse('5', 'Patient/carl'),
        relapse('6', 'Group/1'),
      ),
    )
    expect(
      read.pages.map(({ text }) => text.match(/^.*|Cancer \d/gm)?.filter((line) => /Cancer|^Pat|^Not/.test(line))),
    ).toEqual([
      ['Patient: Anna Maria Berg', 'Condition: Cancer 2'],
      ['Patient: Bert', 'Condition: Cancer 1', 'Condition: Cancer 3', 'Condition: Cancer 4'],
      ['Patient not identified: Patient/carl', 'Condition: Cancer 5'],
      ['Not said whose', 'Condition: Cancer 6'],
    ])
  })

  it('keeps patients of two bundles apart when their ids are the same', () => {
    const other = { ...anna, name: [{ text: 'Other' }], identifier: [] }
    const read = reading([bundle(anna, relapse('1', 'Patient/anna')), bundle(other, relapse('2', 'Patient/anna'))])
    expect(read.pages.map(({ text }) => /Patient: (.*)[\s\S]*(Cancer .)/.exec(text)?.slice(1))).toEqual([
      ['Anna Maria Berg', 'Cancer 1'],
      ['Other', 'Cancer 2'],
    ])
    expect(read.coded[1]?.path).toBe('[0].entry[1].resource')
  })

  it('does not guess between two people with one id', () => {
    const other = { ...anna, name: [{ text: 'Other' }], identifier: [] }
    const read = reading([anna, other, relapse('1', 'Patient/anna')])
    expect(read.pages.map(({ text }) => [text.split('\n')[0], text.includes('Cancer')])).toEqual([
      ['Patient: Anna Maria Berg', false],
      ['Patient: Other', false],
      ['Patient not identified: Patient/anna', true],
    ])
  })

  it('tells copies of one patient once, with all that they say', () => {
    const renamed = { ...anna, name: [{ text: 'Anna Holm' }], identifier: [{ value: '12' }] }
    const read = reading(bundle(anna, renamed, relapse('1', 'Patient/anna')))
    expect(read.pages).toHaveLength(1)
    expect(read.pages[0]?.text).toContain(
      'Record number: 4711 (urn:oid:1.2.3)\nPatient: Anna Holm\nRecord number: 12\n\nCond',
    )
    expect(reading([anna, { ...anna, birthDate: '1970' }]).pages).toHaveLength(2)
  })

  it('puts the sections of a document first, titles in capitals', () => {
    const div = '<div xmlns="x"><p>No recurrence<br/>seen.</p><table><tr><td>CEA</td><td>2</td></tr></table></div>'
    const section = [{ title: 'Findings', text: { status: 'generated', div } }]
    const composition = {
      resourceType: 'Composition',
      id: 'k',
      title: 'Summary',
      date: '2020-01-02T10:00:00Z',
      section,
    }
    const [page] = reading(bundle(anna, composition, relapse('c', 'Patient/anna'))).pages
    expect(page?.text).toContain(
      'Composition: Summary, 2020-01-02\n\nFINDINGS\nNo recurrence\nseen.\nCEA\t2\n\nCondition: Cancer c',
    )
  })

  it('keeps the words of a report, also from its forms, and drops a generated narrative elsewhere', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'Histology' },
      effectiveDateTime: '2019-03',
      conclusion: 'Carcinoma,\nmargins free.',
      text: { status: 'generated', div: '<div><b>Micro</b>scopy</div>' },
      presentedForm: [{ contentType: 'text/plain', data: base64('Ki-67 20 %') }],
    }
    const read = reading(report)
    expect(read.pages[0]?.text).toBe('Report: Histology, 2019-03\nCarcinoma,\nmargins free.\nMicroscopy\nKi-67 20 %')
    const narrative = (status?: string) => ({ ...relapse('c', '#'), text: { status, div: '<div>By hand</div>' } })
    expect(reading(narrative('generated')).pages[0]?.text).not.toContain('By hand')
    expect(reading(narrative('additional')).pages[0]?.text).toContain('\nBy hand')
    expect(reading(narrative()).pages[0]?.text).toContain('\nBy hand')
  })

  it('withholds the words of a report entered in error, and says so', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'entered-in-error',
      code: { text: 'CT' },
      conclusion: 'Relapse.',
    }
    const read = reading(report)
    expect(read.pages[0]?.text).toBe('Report: CT [entered in error]')
    expect(what(read.unread)).toEqual(['text of what does not hold'])
  })

  it('keeps what it has no mapping for under a heading', () => {
    const flag = { resourceType: 'Flag', status: 'active', code: { text: 'Port in place' } }
    const read = reading(flag)
    expect(read.pages[0]?.text).toBe('Flag\nFlag: Port in place')
    expect(read.coded[0]).toMatchObject({ kind: 'other', path: 'Flag' })
    const questions = {
      resourceType: 'QuestionnaireResponse',
      item: [{ text: 'Pain?', answer: [{ valueBoolean: false }] }],
    }
    expect(reading(questions).pages[0]?.text).toContain('Pain?: no')
  })
})

describe('lines', () => {
  const value = (more: Fields) =>
    entryFor({ resourceType: 'Observation', status: 'final', code: { text: 'X' }, ...more })
  it.each([
    [{ valueQuantity: { value: 12, unit: 'mm' } }, { text: '12 mm', number: 12, unit: 'mm' }],
    [{ valueQuantity: { value: 5, code: 'ng/mL', comparator: '<' } }, { text: '<5 ng/mL', number: 5, unit: 'ng/mL' }],
    [{ valueRange: { low: { value: 1 }, high: { value: 2, unit: 'cm' } } }, { text: '1 to 2 cm' }],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } }, { text: '1 : 128' }],
    [{ valueInteger: 0 }, { text: '0', number: 0 }],
    [{ valuePeriod: { start: '2019-01-01', end: '2019-02' } }, { text: '2019-01-01 to 2019-02' }],
    [{ valueDateTime: '2019-01-01T10:00:00Z' }, { text: '2019-01-01' }],
    [{ dataAbsentReason: concept('unknown', 'Unknown') }, { text: 'not known (Unknown)' }],
    [{ valueCodeableConcept: { ...concept('1', 'Tumour stage 2'), text: 'cT2' } }, { text: 'cT2' }],
  ])('%j', (more, expected) => {
    const entry = value(more)
    expect(entry.value).toMatchObject(expected)
    expect(entry.line).toBe(`Observation: X = ${expected.text}`)
  })

  it('dates keep their precision and lose their time', () => {
    expect(value({ effectiveDateTime: '2019-02-03T23:30:00-05:00' }).date).toBe('2019-02-03')
    expect(value({ effectivePeriod: { start: '2019', end: '2020-05' } })).toMatchObject({
      date: '2019',
      until: '2020-05',
    })
    expect(value({ effectiveDateTime: '2019-02-30' }).date).toBeUndefined()
    expect(value({ issued: '2018-01-01T00:00:00Z' }).line).toBe('Observation: X, 2018-01-01 [date of issue]')
    const gone = { ...relapse('c', '#'), onsetDateTime: '2010', abatementDateTime: '2012-03-04' }
    expect(entryFor(gone)).toMatchObject({ date: '2010', until: '2012-03-04', status: 'historical' })
  })

  it('components stand in the line and are entries of their own', () => {
    const component = [{ code: { text: 'Empty' } }, { code: { text: 'Size' }, valueQuantity: { value: 3, unit: 'cm' } }]
    const read = reading({ resourceType: 'Observation', status: 'final', code: { text: 'Tumour' }, component })
    expect(read.coded.map((entry) => [entry.path, entry.name, lineOf(read, entry)])).toEqual([
      ['Observation', 'Tumour', 'Observation: Tumour; Empty; Size = 3 cm'],
      ['Observation.component[1]', 'Size', 'Observation: Tumour; Empty; Size = 3 cm'],
    ])
  })

  it('tells what mCODE adds', () => {
    const mcode = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-'
    const side = [{ url: `${mcode}laterality-qualifier`, valueCodeableConcept: concept('7771000', 'Left') }]
    const primary = entryFor({
      ...relapse('c', '#'),
      extension: [
        { url: `${mcode}histology-morphology-behavior`, valueCodeableConcept: concept('1', 'Adenocarcinoma') },
      ],
      bodySite: [{ ...concept('2', 'Lung'), extension: side }],
      stage: [{ summary: { text: 'IIIC' } }],
    })
    expect(primary.name).toBe('Cancer c, Adenocarcinoma (Lung, Left)')
    expect(primary.line).toContain('[stage: IIIC]')
    const dose = [
      { url: 'totalDoseDelivered', valueQuantity: { value: 6000, code: 'cGy' } },
      { url: 'fractionsDelivered', valueUnsignedInt: 30 },
    ]
    const radiotherapy = entryFor({
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'Radiotherapy' },
      extension: [
        { url: `${mcode}radiotherapy-dose-delivered-to-volume`, extension: dose },
        { url: `${mcode}radiotherapy-sessions`, valueUnsignedInt: 31 },
      ],
    })
    expect(radiotherapy.line).toBe('Procedure: Radiotherapy [total dose: 6000 cGy in 30 fractions; sessions: 31]')
    const evidence = [{ url: `${mcode}cancer-disease-status-evidence-type`, valueCodeableConcept: { text: 'Imaging' } }]
    expect(value({ valueString: 'Improved', extension: evidence }).line).toContain('[evidence: Imaging]')
  })

  it('finds the medication that is referred to, also contained', () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'Tamoxifen' } }]
    const statement = {
      resourceType: 'MedicationStatement',
      status: 'active',
      contained,
      medicationReference: { reference: '#m' },
    }
    const read = reading(statement)
    expect(read.coded.map(({ path, name, status }) => [path, name, status])).toEqual([
      ['MedicationStatement', 'Tamoxifen', 'established'],
      ['MedicationStatement.contained[0]', 'Tamoxifen', 'other'],
    ])
  })

  it('an older version and what was deleted no longer hold', () => {
    const version = (id: string, verification: string) => ({
      ...relapse('c', '#'),
      meta: { versionId: id },
      verificationStatus: concept(verification),
    })
    const history = bundle(version('2', 'refuted'), version('1', 'confirmed'))
    expect(reading(history).coded.map(({ status }) => status)).toEqual(['absent', 'other'])
    const deleted = {
      resourceType: 'Bundle',
      entry: [{ request: { method: 'DELETE', url: 'Condition/c' } }, { resource: relapse('c', '#') }],
    }
    expect(reading(deleted).coded[0]).toMatchObject({ status: 'other', because: ['request.method=DELETE'] })
  })
})

describe('files inside', () => {
  it('come from attachments, with plain names; links are told and not followed', () => {
    const attachment = (more: Fields) => ({ attachment: more })
    const read = reading(
      bundle(
        { resourceType: 'Patient', id: 'p', photo: [{ contentType: 'image/png', data: base64('face') }] },
        {
          resourceType: 'DocumentReference',
          id: 'r',
          content: [
            attachment({ contentType: 'application/pdf', title: '../letter\u0007', data: base64('%PDF') }),
            attachment({ url: 'Binary/b' }),
            attachment({ url: 'https://secret.example/x.pdf' }),
          ],
        },
        { resourceType: 'Binary', id: 'b', contentType: 'text/plain', data: base64('hello') },
        { resourceType: 'Binary', id: 'z', contentType: 'image/png', data: base64('png') },
      ),
    )
    expect(read.inners.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['.._letter_.pdf', '%PDF'],
      ['DocumentReference-r.txt', 'hello'],
      ['Binary-z.png', 'png'],
    ])
    expect(read.unread).toEqual([
      {
        where: 'Bundle.entry[1].resource.content[2].attachment',
        trouble: { code: 'part-not-read', params: { what: 'attachment behind a link' } },
      },
    ])
    expect(JSON.stringify(read)).not.toContain('secret.example')
  })

  it('stay within the limits', () => {
    const content = ['a', 'b', 'c'].map((title) => ({
      attachment: { title, contentType: 'text/plain', data: base64(title) },
    }))
    const read = reading({ resourceType: 'DocumentReference', content }, { inners: 2 })
    expect(read.inners.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    expect(read.unread.map(({ trouble }) => trouble.code)).toEqual(['archive-too-many'])
  })
})
