import { describe, expect, it } from 'vitest'
import type { Fields } from './field.ts'
import { concept, entryFor, reading } from './test-fhir.ts'

const cancer = { resourceType: 'Condition', code: concept('254837009', 'Malignant neoplasm of breast') }
const told = (resource: Fields) => {
  const { status, because, version } = entryFor(resource)
  return [status, because.join(' '), ...(version ? [version] : [])]
}

describe('conditions', () => {
  const cases: [Fields, string, string][] = [
    [{}, 'established', ''],
    [{ verificationStatus: concept('refuted') }, 'absent', 'verificationStatus=refuted'],
    [{ verificationStatus: 'refuted', clinicalStatus: 'active' }, 'absent', 'verificationStatus=refuted'],
    [{ verificationStatus: { text: 'Refuted' } }, 'absent', 'verificationStatus=Refuted'],
    [
      { verificationStatus: { coding: [{ code: 'confirmed' }, { code: 'refuted' }] } },
      'absent',
      'verificationStatus=refuted',
    ],
    [{ verificationStatus: concept('unconfirmed') }, 'suspected', 'verificationStatus=unconfirmed'],
    [{ verificationStatus: concept('provisional') }, 'suspected', 'verificationStatus=provisional'],
    [{ verificationStatus: concept('differential') }, 'possible', 'verificationStatus=differential'],
    [{ verificationStatus: concept('who-knows') }, 'other', 'verificationStatus=who-knows'],
    [{ clinicalStatus: concept('recurrence') }, 'established', 'clinicalStatus=recurrence'],
    [{ clinicalStatus: concept('relapse') }, 'established', 'clinicalStatus=relapse'],
    [{ clinicalStatus: concept('remission') }, 'historical', 'clinicalStatus=remission'],
    [{ clinicalStatus: concept('resolved') }, 'historical', 'clinicalStatus=resolved'],
    [{ clinicalStatus: concept('inactive') }, 'historical', 'clinicalStatus=inactive'],
    [{ abatementDateTime: '2019' }, 'historical', 'abatementDateTime'],
    [{ abatementAge: { value: 50, unit: 'years' } }, 'historical', 'abatementAge'],
    [{ abatementBoolean: false }, 'established', ''],
  ]
  it.each(cases)('%j is %s', (more, status, because) => {
    expect(told({ ...cancer, ...more })).toEqual([status, because])
  })

  it('an entry made in error is never told as a fact, and its line says so', () => {
    const entry = entryFor({ ...cancer, verificationStatus: concept('entered-in-error') })
    expect(entry).toMatchObject({ status: 'other', version: 'entered-in-error' })
    expect(entry.line).toContain('[entered in error]')
  })

  it('says "refuted" and "recurrence" in the line', () => {
    expect(entryFor({ ...cancer, verificationStatus: concept('refuted') }).line).toContain('[refuted]')
    expect(entryFor({ ...cancer, clinicalStatus: concept('recurrence') }).line).toContain('[recurrence]')
  })

  it('codes that deny are absent, codes for "no information" are other', () => {
    const ips = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
    const none = { resourceType: 'Condition', code: concept('no-known-problems', undefined, ips) }
    expect(told(none)).toEqual(['absent', 'code=no-known-problems'])
    expect(told({ ...none, code: concept('no-problem-info', undefined, ips) })[0]).toBe('other')
    expect(told({ ...none, code: concept('160245001') })[0]).toBe('absent')
    expect(told({ ...none, code: { text: 'No evidence of metastatic disease' } })[0]).toBe('absent')
    expect(told({ ...none, code: { text: 'No known problems' }, verificationStatus: 'refuted' })[0]).toBe('other')
    expect(told({ resourceType: 'AllergyIntolerance', code: concept('716186003') })[0]).toBe('absent')
    expect(told({ resourceType: 'AllergyIntolerance', code: { text: 'No known drug allergy' } })[0]).toBe('absent')
    expect(told({ resourceType: 'AllergyIntolerance', code: { text: 'Penicillin' } })[0]).toBe('established')
  })

  it('knows sureness as German codes carry it', () => {
    const url = 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit'
    const coded = (code: string) => ({
      resourceType: 'Condition',
      clinicalStatus: 'active',
      code: { coding: [{ code: 'C50.9', display: 'Mammakarzinom', extension: [{ url, valueCoding: { code } }] }] },
    })
    const statuses = ['A', 'V', 'Z', 'G'].map((code) => told(coded(code))[0])
    expect(statuses).toEqual(['absent', 'suspected', 'historical', 'established'])
  })

  it('what is over stays over, whatever its name says', () => {
    const code = { text: 'Suspected lung metastasis' }
    expect(told({ ...cancer, code, clinicalStatus: 'resolved' })[0]).toBe('historical')
    expect(told({ ...cancer, code, verificationStatus: 'differential' })[0]).toBe('possible')
    expect(told({ ...cancer, code, verificationStatus: 'confirmed' })[0]).toBe('suspected')
  })

  it.each([
    ['Ruled out pulmonary embolism', 'absent'],
    ['Suspected lung metastasis', 'suspected'],
    ['Risk of falls', 'hypothetical'],
    ['否认肿瘤病史', 'absent'],
    ['肺转移待排', 'suspected'],
    ['Unknown primary malignant neoplasm', 'established'],
    ['Acquired absence of breast', 'established'],
    ['Non-small cell lung cancer', 'established'],
  ])('a condition named "%s" is %s', (text, status) => {
    expect(told({ ...cancer, code: { text } })[0]).toBe(status)
  })

  it('keeps what the name says of past and family apart', () => {
    const past = entryFor({ ...cancer, code: { text: 'History of breast cancer' }, clinicalStatus: 'active' })
    expect(past).toMatchObject({ status: 'historical', subject: 'patient' })
    const family = entryFor({ ...cancer, code: { text: 'Family history of breast cancer' }, clinicalStatus: 'active' })
    expect(family).toMatchObject({ status: 'other', subject: 'relative' })
    const icd = entryFor({ ...cancer, code: concept('Z80.3', undefined, 'http://hl7.org/fhir/sid/icd-10-cm') })
    expect(icd.subject).toBe('relative')
  })

  it('an unknown modifier takes the fact away, but not a denial, and is told', () => {
    const modifierExtension = [{ url: 'http://x.org/Extension/negated', valueBoolean: true }]
    const because = 'clinicalStatus=active modifierExtension=negated'
    expect(told({ ...cancer, clinicalStatus: 'active', modifierExtension })).toEqual(['other', because])
    expect(told({ ...cancer, verificationStatus: 'refuted', modifierExtension })[0]).toBe('absent')
    expect(reading({ ...cancer, modifierExtension }).unread).toEqual([
      { where: 'Condition', trouble: { code: 'part-not-read', params: { what: 'modifier negated' } } },
    ])
  })

  it('an element given twice is never read as its later value', () => {
    const text = `{"resourceType":"Condition","verificationStatus":"refuted","code":{"text":"Relapse"},"verificationStatus":"confirmed"}`
    const read = reading(text)
    expect(read.coded[0]).toMatchObject({ status: 'other', because: ['verificationStatus given twice'] })
    expect(read.unread[0]?.trouble.params).toEqual({ what: 'verificationStatus given twice' })
  })
})

describe('observations', () => {
  const er = { resourceType: 'Observation', status: 'final', code: { text: 'Estrogen receptor' } }
  const cases: [Fields, string, string][] = [
    [{ valueCodeableConcept: concept('10828004', 'Positive') }, 'established', ''],
    [
      { valueCodeableConcept: concept('260385009', 'Negative (qualifier value)') },
      'absent',
      'value=Negative (qualifier value)',
    ],
    [{ valueCodeableConcept: concept('260415000') }, 'absent', 'value=260415000'],
    [{ valueCodeableConcept: concept('2667000', 'Absent') }, 'absent', 'value=Absent'],
    [{ valueString: 'Not detected' }, 'absent', 'value=Not detected'],
    [{ valueString: 'negative margins not assessed' }, 'established', ''],
    [{ valueBoolean: false }, 'absent', 'value=no'],
    [{ valueBoolean: true }, 'established', ''],
    [{ valueQuantity: { value: 2 }, interpretation: [concept('NEG')] }, 'absent', 'interpretation=NEG'],
    [{ dataAbsentReason: concept('unknown') }, 'other', 'dataAbsentReason=unknown'],
    [{ status: 'cancelled' }, 'other', 'status=cancelled'],
  ]
  it.each(cases)('%j is %s', (more, status, because) => {
    expect(told({ ...er, ...more }).slice(0, 2)).toEqual([status, because])
  })

  it('keeps how far the author stands by it', () => {
    expect(told({ ...er, status: 'preliminary' })).toEqual(['established', '', 'preliminary'])
    expect(entryFor({ ...er, status: 'amended' }).line).toContain('[amended]')
    expect(told({ ...er, status: 'entered-in-error' })).toEqual([
      'other',
      'status=entered-in-error',
      'entered-in-error',
    ])
  })

  it('components of an absent or mistaken whole are no facts either', () => {
    const component = [{ code: { text: 'Gene' }, valueString: 'KRAS' }]
    const absent = reading({ ...er, valueString: 'Absent', component }).coded
    expect(absent.map(({ status }) => status)).toEqual(['absent', 'absent'])
    const mistaken = reading({ ...er, status: 'entered-in-error', component }).coded
    expect(mistaken.map(({ status }) => status)).toEqual(['other', 'other'])
    const unknown = reading({ ...er, dataAbsentReason: concept('masked'), component }).coded
    expect(unknown.map(({ status }) => status)).toEqual(['other', 'established'])
  })

  it('what is told of another person is not the patient’s', () => {
    const focus = [{ reference: 'RelatedPerson/mother' }]
    expect(entryFor({ ...er, valueString: 'Positive', focus })).toMatchObject({ status: 'other', subject: 'relative' })
  })
})

describe('procedures, medications and plans', () => {
  const drug = { medicationCodeableConcept: { text: 'Cisplatin' } }
  const cases: [string, Fields, string, string][] = [
    ['Procedure', { status: 'not-done' }, 'absent', 'status=not-done'],
    ['Procedure', { status: 'completed', performedDateTime: '2019' }, 'established', ''],
    ['Procedure', { status: 'in-progress' }, 'established', ''],
    ['Immunization', { status: 'not-done' }, 'absent', 'status=not-done'],
    ['MedicationStatement', { status: 'not-taken' }, 'absent', 'status=not-taken'],
    ['MedicationStatement', { status: 'active' }, 'established', ''],
    [
      'MedicationStatement',
      { status: 'completed', effectivePeriod: { end: '2019' } },
      'historical',
      'status=completed',
    ],
    ['MedicationStatement', { status: 'active', taken: 'n' }, 'absent', 'taken=n'],
    ['MedicationAdministration', { status: 'completed', effectiveDateTime: '2019' }, 'established', ''],
    ['MedicationRequest', { status: 'active', intent: 'plan' }, 'hypothetical', 'intent=plan'],
    ['MedicationRequest', { status: 'active', intent: 'order' }, 'established', 'status=active'],
    ['MedicationRequest', { status: 'stopped', intent: 'order' }, 'historical', 'status=stopped'],
    ['MedicationRequest', { status: 'draft', intent: 'order' }, 'other', 'status=draft'],
    ['MedicationRequest', { status: 'active', intent: 'order', doNotPerform: true }, 'absent', 'doNotPerform=true'],
    ['ServiceRequest', { status: 'completed', intent: 'order' }, 'hypothetical', 'intent=order'],
    ['CarePlan', { status: 'active', intent: 'plan' }, 'hypothetical', 'intent=plan'],
    ['Goal', { lifecycleStatus: 'active' }, 'hypothetical', 'resourceType=Goal'],
    ['Appointment', { status: 'cancelled' }, 'other', 'status=cancelled'],
    ['RiskAssessment', { status: 'final' }, 'other', 'resourceType=RiskAssessment'],
  ]
  it.each(cases)('%s %j is %s', (resourceType, more, status, because) => {
    const named = resourceType.startsWith('Medication') ? drug : { code: { text: 'It' }, description: 'It' }
    expect(told({ resourceType, ...named, ...more }).slice(0, 2)).toEqual([status, because])
  })

  it('a relative’s illness is the relative’s', () => {
    const history = {
      resourceType: 'FamilyMemberHistory',
      status: 'completed',
      relationship: { text: 'aunt' },
      condition: [
        { code: { text: 'Ovarian cancer' }, onsetAge: { value: 61, unit: 'years' } },
        { code: { text: 'Stroke' } },
      ],
    }
    const read = reading(history).coded
    expect(read.map(({ name, path }) => [name, path])).toEqual([
      ['Ovarian cancer (aunt)', 'FamilyMemberHistory.condition[0]'],
      ['Stroke (aunt)', 'FamilyMemberHistory.condition[1]'],
    ])
    for (const entry of read)
      expect(entry).toMatchObject({ status: 'other', subject: 'relative', kind: 'family-history' })
  })
})
