import { describe, expect, it } from 'vitest'
import { detail, document, family, medicine, problem, problems, read, result, section } from './test-ccda.ts'

/** The only entry of a document with one problem. */
const judged = (how: Parameters<typeof problem>[1], name = 'Pulmonary embolism', narrative = 'See below.') => {
  const { coded } = read(document(problems(narrative, problem(name, how))))
  expect(coded).toHaveLength(1)
  return coded[0]!
}

describe('the status of problems', () => {
  it.each([
    ['plain', {}, 'established', []],
    ['negated', { observation: 'negationInd="true"' }, 'absent', ['negationInd=true']],
    ['negated concern', { concern: 'negationInd="true"' }, 'absent', ['negationInd=true']],
    ['own negation wins', { concern: 'negationInd="true"', observation: 'negationInd="false"' }, 'established', []],
    ['completed concern', { status: 'completed' }, 'historical', ['statusCode=completed']],
    [
      'completed concern, said to be active',
      { status: 'completed', details: detail('55561003', 'Active') },
      'established',
      [],
    ],
    ['resolved', { details: detail('413322009', 'Resolved') }, 'historical', ['status=Resolved', 'code=413322009']],
    [
      'ended',
      { time: '<effectiveTime><low value="2019"/><high value="20220101"/></effectiveTime>' },
      'historical',
      ['effectiveTime/high=20220101'],
    ],
    [
      'ends later',
      { time: '<effectiveTime><low value="2019"/><high value="20240101"/></effectiveTime>' },
      'established',
      [],
    ],
    [
      'suspected by code',
      { details: detail('415684004', 'Suspected', '1') },
      'suspected',
      ['detail=Suspected', 'code=415684004'],
    ],
    [
      'refuted by code',
      { details: detail('723511001', 'Refuted', '1') },
      'absent',
      ['detail=Refuted', 'code=723511001'],
    ],
    ['uncertain', { details: '<uncertaintyCode code="UN"/>' }, 'possible', ['uncertaintyCode=UN']],
    ['nullified', { status: 'nullified' }, 'other', ['statusCode=nullified']],
    ['not known', { value: '<value xsi:type="CD" nullFlavor="UNK"/>' }, 'other', ['nullFlavor=UNK']],
  ] as [string, Parameters<typeof problem>[1], string, string[]][])('%s', (_, how, status, because) => {
    const entry = judged(how)
    expect([entry.status, entry.because]).toEqual([status, because])
    expect(entry.subject).toBe('patient')
  })

  it.each([
    ['Suspected pulmonary embolism', 'suspected'],
    ['Probable pulmonary embolism', 'suspected'],
    ['Possible pulmonary embolism', 'possible'],
    ['Rule out pulmonary embolism', 'possible'],
    ['R/O pulmonary embolism', 'possible'],
    ['?Pulmonary embolism', 'possible'],
    ['Pulmonary embolism cannot be excluded', 'possible'],
    ['Pulmonary embolism, not ruled out', 'possible'],
    ['Pulmonary embolism ruled out', 'absent'],
    ['Pulmonary embolism - excluded', 'absent'],
    ['No known problems', 'absent'],
    ['Denies chest pain', 'absent'],
    ['Non-small cell lung cancer', 'established'],
    ['History of pulmonary embolism', 'historical'],
    ['Query fever', 'possible'],
  ])('words: %s', (name, status) => {
    const entry = judged({}, name)
    expect(entry.status).toBe(status)
    expect(entry.name).toBe(name)
  })

  it('a code system for refuted things beats doubt in words', () => {
    const entry = judged({ observation: 'negationInd="true"' }, 'Suspected pulmonary embolism')
    expect([entry.status, entry.because]).toEqual(['absent', ['negationInd=true']])
  })

  it('reads the row of the narrative a problem refers to', () => {
    const row = (cell: string): string => `<table><tr ID="p1"><td>Pulmonary embolism</td><td>${cell}</td></tr></table>`
    const text = '<text><reference value="#p1"/></text>'
    expect(judged({ details: text }, undefined, row('Ruled out')).status).toBe('absent')
    expect(judged({ details: text }, undefined, row('suspected')).status).toBe('suspected')
    expect(judged({ details: text }, undefined, row('active')).status).toBe('established')
    expect(judged({ details: text }, 'Chest pain', row('Myocardial infarction ruled out')).status).toBe('possible')
  })

  it('reads qualifiers and translations', () => {
    const coded = (inside: string): string => `<value xsi:type="CD" code="1" displayName="Asthma">${inside}</value>`
    const qualifier = '<qualifier><name code="2"/><value code="3" displayName="Suspected"/></qualifier>'
    expect(judged({ value: coded(qualifier) }).because).toEqual(['qualifier=Suspected'])
    expect(judged({ value: coded('<translation code="4" displayName="Possible asthma"/>') }).status).toBe('possible')
  })

  it('a comment that refutes, and one about another thing', () => {
    const comment = (text: string): string =>
      `<entryRelationship typeCode="SUBJ"><act classCode="ACT" moodCode="EVN"><code code="48767-8"/><text>${text}</text></act></entryRelationship>`
    expect(judged({ details: comment('Pulmonary embolism was ruled out by CT.') }).status).toBe('absent')
    expect(
      judged({ details: comment('Patient asks for a long talk about whether her sister will likely visit.') }).status,
    ).toBe('established')
  })
})

describe('relatives', () => {
  it("family history is a relative's, denied or not", () => {
    const { coded, text } = read(
      document(
        section(
          'Family History',
          '10157-6',
          'x',
          family('mother', 'breast cancer'),
          family('father', 'asthma', 'negationInd="true"'),
        ),
      ),
    )
    expect(coded.map(({ name, status, subject, kind }) => [name, status, subject, kind])).toEqual([
      ['breast cancer (mother)', 'other', 'relative', 'family-history'],
      ['asthma (father)', 'other', 'relative', 'family-history'],
    ])
    expect(coded[1]?.because).toEqual(['relatedSubject=father', 'negationInd=true'])
    expect(text).toContain("family-history: breast cancer (mother) a relative's")
    expect(text).toContain("family-history: asthma (father) a relative's, not present (negationInd=true)")
  })

  it('a problem with its own subject, or named after the family, is no problem of the patient', () => {
    const subject = '<subject><relatedSubject classCode="PRS"><code code="SIS"/></relatedSubject></subject>'
    expect(judged({ details: subject }, 'Ovarian cancer')).toMatchObject({
      name: 'Ovarian cancer (sister)',
      status: 'other',
      subject: 'relative',
    })
    expect(judged({}, 'Family history of breast cancer')).toMatchObject({ status: 'other', subject: 'relative' })
  })
})

describe('other kinds', () => {
  it('medicines: given, planned, refused, called off, stopped', () => {
    const { coded } = read(
      document(
        section(
          'Medications',
          '10160-0',
          'x',
          medicine('Tamoxifen'),
          medicine('Tamoxifen', 'moodCode="INT"'),
          medicine('Tamoxifen', 'moodCode="EVN" negationInd="true"'),
          medicine('Tamoxifen', 'moodCode="EVN"', 'cancelled'),
          medicine('Tamoxifen', 'moodCode="EVN"', 'aborted'),
        ),
      ),
    )
    expect(coded.map(({ status, because }) => [status, ...because])).toEqual([
      ['established'],
      ['hypothetical', 'moodCode=INT'],
      ['absent', 'negationInd=true'],
      ['absent', 'statusCode=cancelled'],
      ['historical', 'statusCode=aborted'],
    ])
    expect(coded[0]).toMatchObject({ kind: 'medication', date: '2022-01-01', until: '2022-04-01', version: 'active' })
  })

  it('an allergy is named with its agent; "no known allergies" is not present', () => {
    const allergy = (attributes: string, value: string, agent: string): string =>
      `<act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.30"/><code code="CONC"/><statusCode code="active"/>
      <entryRelationship typeCode="SUBJ"><observation moodCode="EVN" ${attributes}><code code="ASSERTION"/>
      <value xsi:type="CD" code="5" displayName="${value}"/>
      <participant typeCode="CSM"><participantRole><playingEntity><code code="6" displayName="${agent}"/></playingEntity></participantRole></participant>
      <entryRelationship typeCode="MFST"><observation moodCode="EVN"><code code="ASSERTION"/><value xsi:type="CD" code="7" displayName="Possible hives"/></observation></entryRelationship>
      </observation></entryRelationship></act>`
    const { coded } = read(
      document(
        section(
          'Allergies',
          '48765-2',
          'x',
          allergy('', 'Allergy to food', 'Egg'),
          allergy('', 'Propensity', 'No known allergies'),
        ),
      ),
    )
    expect(coded.map(({ kind, name, status }) => [kind, name, status])).toEqual([
      ['allergy', 'Allergy to food: Egg', 'established'],
      ['allergy', 'Propensity: No known allergies', 'absent'],
    ])
  })

  it('a result keeps its value; a doubtful answer is doubtful, "differential" in a name is not', () => {
    const { coded } = read(
      document(
        section(
          'Results',
          '30954-2',
          'x',
          result('Blood count with differential', '<value xsi:type="PQ" value="13.2" unit="g/dL"/>'),
          result('Metastasis', '<value xsi:type="ST">Possible</value>'),
          result('Sodium', '<value xsi:type="PQ" nullFlavor="NA"/>'),
        ),
      ),
    )
    expect(coded.map(({ status, value }) => [status, value])).toEqual([
      ['established', { text: '13.2 g/dL', number: 13.2, unit: 'g/dL' }],
      ['possible', { text: 'Possible' }],
      ['other', undefined],
    ])
    expect(coded[0]?.date).toBe('2022-03')
  })
})
