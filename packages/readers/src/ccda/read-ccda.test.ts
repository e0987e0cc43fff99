import { describe, expect, it } from 'vitest'
import { document, medicine, problem, problems, read, section } from './test-ccda.ts'

const sorted = document(
  problems(
    '<list><item><content ID="a">Left breast cancer</content></item></list>',
    problem('x', {
      value:
        '<value xsi:type="CD" code="254837009" codeSystem="2.16.840.1.113883.6.96" displayName="Malignant neoplasm of breast"><originalText><reference value="#a"/></originalText><translation code="C50.912" codeSystem="2.16.840.1.113883.6.90"/></value>',
    }),
  ),
  section('Notes', '34109-9', '<paragraph>Seen today.</paragraph>'),
)

describe('the page', () => {
  it('has a head, the sections and the coded entries', () => {
    expect(read(sorted).text).toBe(`Summary of Care
Patient: Mrs. Ada Brook
Born: 1961-02-04
Sex: Female
Record number: MRN-4711 (North Hospital)
Date: 2023-05-10
Author: Ruth Vale
Custodian: North Hospital
Replaces D-76
Document: S-77, version 2

PROBLEMS
- Left breast cancer

NOTES
Seen today.

CODED ENTRIES
condition: Left breast cancer, 2021-03-15`)
  })

  it('a coded entry has its line, its codes and its path', () => {
    const { coded, text } = read(sorted)
    const [entry] = coded
    expect(text.slice(entry?.start, entry?.end)).toBe('condition: Left breast cancer, 2021-03-15')
    expect(entry).toMatchObject({
      page: 1,
      path: '/ClinicalDocument[1]/component[1]/structuredBody[1]/component[1]/section[1]/entry[1]/act[1]/entryRelationship[1]/observation[1]',
      codes: [
        { system: 'urn:oid:2.16.840.1.113883.6.96', code: '254837009', display: 'Malignant neoplasm of breast' },
        { system: 'urn:oid:2.16.840.1.113883.6.90', code: 'C50.912' },
      ],
      status: 'established',
    })
    expect(entry?.value).toBeUndefined()
  })

  it('another prefix, CDATA and no namespace read the same', () => {
    const cdata = sorted.replace('Seen today.', '<![CDATA[Seen today.]]>')
    const prefixed = sorted.replace('xmlns=', 'xmlns:h=').replace(/<(\/?)(?=[A-Za-z])/g, '<$1h:')
    const bare = sorted.replace('xmlns="urn:hl7-org:v3"', '')
    const { text, coded } = read(sorted)
    expect(text).toContain('Seen today.')
    for (const same of [cdata, prefixed, bare]) expect(read(same)).toMatchObject({ text, coded })
    expect(read(sorted.replace('urn:hl7-org:v3', 'urn:elsewhere')).trouble?.code).toBe('file-damaged')
  })

  it('reads other encodings', () => {
    const german = document(section('Diagnosen', '29308-4', 'Überwiegend größer'))
    const latin = Buffer.from(german.replace('UTF-8', 'ISO-8859-1'), 'latin1')
    const wide = Buffer.from(`\ufeff${german.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    for (const bytes of [latin, wide]) expect(read(new Uint8Array(bytes)).text).toContain('Überwiegend größer')
    expect(read(german.replace('UTF-8', 'UTF-16')).text).toContain('Überwiegend größer')
  })

  it('a section without narrative gets lines from its entries; one without anything is told', () => {
    const { text, unread } = read(
      document(section('Drugs', '10160-0', '', medicine('Tamoxifen')), section('Plan', '18776-5', '')),
    )
    expect(text).toContain('\nDRUGS\nmedication: Tamoxifen, 2022-01-01 to 2022-04-01\n')
    expect(unread).toEqual([
      { where: 'section "Plan"', trouble: { code: 'part-not-read', params: { what: 'empty section' } } },
    ])
    const none = document(section('Plan', '18776-5', '').replace('<section>', '<section nullFlavor="NI">'))
    expect(read(none)).toMatchObject({ unread: [], text: expect.stringContaining('\nPLAN') })
  })

  it('nested sections follow the one around them', () => {
    const inner = section('Inner', '1', 'Two.')
    const outer = section('Outer', '2', 'One.').replace('</section>', `<component>${inner}</component></section>`)
    expect(read(document(outer)).text).toContain('\n\nOUTER\nOne.\n\nINNER\nTwo.')
  })

  it('stops at the limit with whole lines of entries only', () => {
    const { text } = read(sorted)
    const cut = read(sorted, { characters: text.length - 1 })
    expect(cut.text.length).toBeLessThan(text.length)
    expect(cut.coded).toEqual([])
    expect(cut.trouble).toEqual({ code: 'text-too-long', params: { limit: text.length - 1 } })
    expect(read(sorted, { characters: text.length }).trouble).toBeUndefined()
  })

  it('pieces are read as what they are', () => {
    const piece = read(problem('Asthma').replace(/ xsi:/g, ' '))
    expect(piece.coded[0]).toMatchObject({ name: 'Asthma', path: '/act[1]/entryRelationship[1]/observation[1]' })
    expect(piece.text).toBe('condition: Asthma, 2021-03-15\n\nCODED ENTRIES\ncondition: Asthma, 2021-03-15')
    expect(read(problems('Only words.')).text).toBe('PROBLEMS\nOnly words.')
  })

  it('what is no CDA is a plain trouble', () => {
    for (const other of ['', 'no XML', '<html><body>x</body></html>', '<note/>', '\0\0\0\0\x01']) {
      expect(read(other)).toMatchObject({
        pages: [],
        trouble: { code: 'file-damaged', params: { format: 'C-CDA' } },
      })
    }
  })
})

describe('narrative', () => {
  const told = (narrative: string): string => read(section('N', '1', narrative)).text.replace('N\n', '')

  it.each([
    ['<paragraph>One\n      two</paragraph><paragraph>Three</paragraph>', 'One two\nThree'],
    ['a<br/>b', 'a\nb'],
    ['First line\nSecond line', 'First line\nSecond line'],
    ['<list listType="ordered"><item>x</item><item>y<list><item>z</item></list></item></list>', '1. x\n2. y\n  - z'],
    ['<list><caption>Cap</caption><item><paragraph>x</paragraph></item></list>', 'Cap\n- x'],
    [
      '<table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1<br/>2</td><td>3</td></tr></tbody></table>',
      'T\nA\tB\n1; 2\t3',
    ],
    ['<table><tr><td rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr></table>', 'x\t1\n\t2'],
    ['no <content styleCode="Bold">evid</content>ence <content>of</content> disease', 'no evidence of disease'],
    ['10<sup>9</sup>/L and H<sub>2</sub>O', '10^9/L and H2O'],
    [
      'see <renderMultiMedia referencedObject="M1"><caption>left hand</caption></renderMultiMedia>',
      'see [picture: left hand]',
    ],
    ['dose<footnote ID="f">twice</footnote>', 'dose [twice]'],
    ['<content revised="delete">cancer</content> none', '[deleted: cancer] none'],
    ['5 &lt; 6 &amp; &nbsp;', '5 < 6 & &nbsp;'],
  ])('%s', (narrative, text) => {
    expect(told(narrative)).toBe(text)
  })
})

describe('files inside', () => {
  const body = (text: string): string =>
    document('').replace(/<structuredBody>[\s\S]*<\/structuredBody>/, `<nonXMLBody>${text}</nonXMLBody>`)

  it('a body in base 64 is a file inside', () => {
    const { inners } = read(
      body(
        `<text mediaType="application/pdf" representation="B64">${Buffer.from('%PDF-1.7').toString('base64')}</text>`,
      ),
    )
    expect(inners.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['body.pdf', '%PDF-1.7']])
  })

  it('a body of plain text is told with its lines', () => {
    expect(read(body('<text mediaType="text/plain">One.\nTwo.</text>')).text).toMatch(/\n\nOne\.\nTwo\.$/)
  })

  it('what lies outside, or is damaged or too large, is told', () => {
    const what = (text: string, some = {}): unknown => read(body(text), some).unread[0]?.trouble.params?.what
    expect(what('<text><reference value="scan.pdf"/></text>')).toBe('outside file scan.pdf')
    expect(what('<text mediaType="image/png" representation="B64">!!</text>')).toBe('file body.png')
    expect(what('<text mediaType="image/png" representation="B64">AAAAAAAA</text>', { innerBytes: 5 })).toBe(
      'file body.png',
    )
  })

  it('pictures in entries are files inside', () => {
    const media =
      '<observationMedia ID="M1"><value mediaType="image/jpeg" representation="B64">AAAA</value></observationMedia>'
    const { inners, coded } = read(document(section('Pictures', '1', 'x', media)))
    expect(inners.map(({ name }) => name)).toEqual(['media M1.jpg'])
    const full = read(document(section('Pictures', '1', 'x', media, media)), { inners: 1 })
    expect([full.inners.length, full.unread.map(({ trouble }) => trouble.code)]).toEqual([1, ['archive-too-many']])
    expect(coded).toEqual([])
  })
})
