import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Told, tellSections } from './sections.ts'
import { detail, document, family, medicine, problem, problems, read, result, section } from './test-ccda.ts'
import { readTree } from './xml-tree.ts'

const good = document(
  problems(
    '<table><tr ID="p1"><td>Asthma</td></tr></table>',
    problem('Asthma'),
    problem('Gout', { details: detail('723511001', 'Refuted', '1') }),
  ),
  section('Results', '30954-2', 'x', result('Sodium', '<value xsi:type="PQ" value="140" unit="mmol/L"/>')),
  section('Family', '10157-6', 'x', family('mother', 'Asthma')),
  section('Drugs', '10160-0', '', medicine('Aspirin')),
)

describe('damage', () => {
  it('keeps what was complete before, and never a cut entry', () => {
    const { coded, text, unread, trouble } = read(good.slice(0, good.indexOf('Refuted')))
    expect(text).toContain('PROBLEMS\nAsthma')
    expect(coded.map(({ name }) => name)).toEqual(['Asthma'])
    expect(unread).toEqual([
      { where: 'section "Problems"', trouble: { code: 'file-damaged', params: { format: 'C-CDA' } } },
    ])
    expect(trouble).toBeUndefined()
  })

  it('a wrong end tag ends the reading', () => {
    const { coded, unread } = read(good.replace('</organizer>', '</wrong>'))
    expect(coded.map(({ name }) => name)).toEqual(['Asthma', 'Gout'])
    expect(unread[0]?.where).toBe('section "Results"')
  })

  it('an entity of the document is not expanded, nothing is fetched', () => {
    const hostile = good
      .replace(
        '<ClinicalDocument',
        '<!DOCTYPE x [<!ENTITY a "secret"><!ENTITY b SYSTEM "file:///etc/passwd">]><ClinicalDocument',
      )
      .replace('Summary of Care', '&a; &b; Summary')
    const { text } = read(hostile)
    expect(text.split('\n')[0]).toBe('&a; &b; Summary')
  })

  it('an entry that cannot be read is told, the rest stays', () => {
    const [root] = readTree(problems('Words.', problem('Asthma'), problem('Gout'))).roots
    const entry = root?.children.filter((child) => typeof child !== 'string').find(({ name }) => name === 'entry')
    Object.defineProperty(entry, 'children', {
      get() {
        throw new Error('broken')
      },
    })
    const told: Told = { lines: [], drafts: [], unread: [] }
    tellSections(root!, { references: () => undefined, day: undefined }, told)
    expect(told.lines).toEqual(['', 'PROBLEMS', 'Words.'])
    expect(told.drafts.map((draft) => draft.entry.name)).toEqual(['Gout'])
    expect(told.unread).toEqual([
      { where: 'section "Problems", entry 1', trouble: { code: 'part-not-read', params: { what: 'entry' } } },
    ])
  })

  it('counts elements and keeps deep text', () => {
    expect(readTree('<a><b/><b/><b/></a>', 3)).toMatchObject({ tooMany: true, damaged: false })
    const deep = `${'<content>'.repeat(100_000)}deep words${'</content>'.repeat(100_000)}`
    expect(read(section('Deep', '1', deep)).text).toBe('DEEP\ndeep words')
  })
})

describe('hostile documents end soon', () => {
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join('')
  it.each([
    [
      'entries',
      () =>
        document(
          problems(
            'x',
            ...Array.from({ length: 20_000 }, () => '<observation><value code="1" displayName="x"/></observation>'),
          ),
        ),
    ],
    [
      'references to one long text',
      () =>
        document(
          problems(
            `<content ID="a">${'word '.repeat(50_000)}</content>`,
            ...Array.from({ length: 5_000 }, () =>
              problem('', { value: '<value><originalText><reference value="#a"/></originalText></value>' }),
            ),
          ),
        ),
    ],
    ['lines', () => document(problems(many(300_000, () => 'x<br/>')))],
    ['words on a line', () => document(problems(many(200_000, () => '<content>x</content> ')))],
    ['nested links', () => document(problems(`${'<linkHtml>'.repeat(150)}x`.concat('</linkHtml>'.repeat(150))))],
    [
      'spans',
      () =>
        document(
          problems(
            `<table>${`<tr>${'<td rowspan="9999" colspan="9999"/>'.repeat(500)}</tr>`}${'<tr/>'.repeat(5_000)}</table>`,
          ),
        ),
    ],
  ])('%s', { timeout: 60_000 }, (_, make) => {
    const xml = make()
    const before = performance.now()
    const { text } = read(xml, { characters: 20_000_000 })
    expect(text.length).toBeGreaterThan(0)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

it('random changes of a good document never throw and always end', { timeout: 60_000 }, () => {
  const bytes = new TextEncoder().encode(good)
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    cut: fc.nat(60),
    put: fc.oneof(
      fc.constantFrom('<', '>', '/>', '"', '</entry>', '<text>', '&', ']]>', '<![CDATA[', '\0', 'negationInd="true" '),
      fc.string(),
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      let xml = good
      for (const { at, cut, put } of changes) xml = xml.slice(0, at) + put + xml.slice(at + cut)
      const { coded, text, unread, trouble } = read(xml)
      for (const { start, end, kind } of coded) expect(text.slice(start, end).startsWith(`${kind}: `)).toBe(true)
      expect(text !== '' || unread.length > 0 || trouble !== undefined).toBe(true)
    }),
    { numRuns: 300 },
  )
})
