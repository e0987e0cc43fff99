import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundle, concept, lineOf, type Reading, reading } from './test-fhir.ts'

const good = bundle(
  { resourceType: 'Patient', id: 'p', name: [{ given: ['A'], family: 'B' }], birthDate: '1950-01-01' },
  {
    resourceType: 'Condition',
    id: 'c',
    subject: { reference: 'Patient/p' },
    code: concept('1', 'Cancer'),
    clinicalStatus: concept('active'),
    verificationStatus: concept('confirmed'),
    stage: [{ summary: { text: 'II' } }],
    bodySite: [concept('2', 'Breast')],
    onsetDateTime: '2019-01-01',
    contained: [{ resourceType: 'Medication', id: 'm', code: { text: 'X' } }],
  },
  {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    code: { text: 'Size' },
    valueQuantity: { value: 3, unit: 'mm' },
    component: [{ code: { text: 'Width' }, valueString: '2' }],
    interpretation: [concept('H', 'High')],
  },
  {
    resourceType: 'DocumentReference',
    id: 'd',
    content: [{ attachment: { data: 'YQ==', contentType: 'text/plain' } }],
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'r',
    code: { text: 'CT' },
    conclusion: 'a\nb',
    text: { div: '<div>c</div>' },
  },
  {
    resourceType: 'FamilyMemberHistory',
    id: 'f',
    relationship: { text: 'aunt' },
    condition: [{ code: { text: 'Y' } }],
  },
  { resourceType: 'Composition', id: 'k', title: 'T', section: [{ title: 'S', text: { div: '<p>t</p>' } }] },
)

function sound(read: Reading): void {
  for (const entry of read.coded) {
    const page = read.pages.find((one) => one.page === entry.page)
    const line = lineOf(read, entry)
    expect(page?.text.split('\n')).toContain(line)
    expect(entry.start === 0 || page?.text[entry.start - 1] === '\n').toBe(true)
    expect(line).toContain(entry.name)
  }
}

type Place = { holder: Record<string, unknown>; key: string }

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    found.push({ holder, key })
    placesIn(holder[key], found)
  }
  return found
}

describe('hostile files', () => {
  it('random JSON is read to an end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => sound(reading(text))),
      { numRuns: 200 },
    )
  })

  it('random bytes are read to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sound(reading(bytes))),
      { numRuns: 200 },
    )
  })

  it('a good bundle with wrong values anywhere is read to an end, each entry at its line', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.oneof(fc.jsonValue(), fc.constantFrom('', '\n', '\u0000x', '{', [], {}, [[{}]], '#', 'Patient/p')),
    )
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const copy: unknown = structuredClone(good)
        for (const [at, value] of changes) {
          const places = placesIn(copy)
          const place = places[at % places.length]
          if (place) place.holder[place.key] = structuredClone(value)
        }
        sound(reading(copy))
      }),
      { numRuns: 400 },
    )
  })

  it('a text cut anywhere is read to an end', () => {
    const text = JSON.stringify(good, undefined, 1)
    fc.assert(
      fc.property(fc.nat(text.length), (end) => sound(reading(text.slice(0, end)))),
      { numRuns: 100 },
    )
  })

  it('any limit of characters is kept, and entries stay at their lines', () => {
    fc.assert(
      fc.property(fc.nat(700), (characters) => {
        const read = reading(good, { characters })
        sound(read)
        expect(read.pages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(characters)
      }),
      { numRuns: 100 },
    )
  })

  it('nesting too deep is told, not followed', () => {
    const damaged = { code: 'file-damaged', params: { format: 'FHIR' } }
    expect(reading('['.repeat(100_000)).trouble).toEqual(damaged)
    expect(reading(`{"resourceType":"Condition","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`).trouble).toEqual(
      damaged,
    )
    const deep = `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(100)}{"resourceType":"Condition"}${'}]}'.repeat(100)}`
    expect(reading(deep).coded).toHaveLength(1)
  })

  it('keys of the language are only keys', () => {
    const text = `{"resourceType":"Condition","__proto__":{"verificationStatus":"confirmed"},"constructor":1,"code":{"text":"X","__proto__":{"coding":[]}}}`
    expect(reading(text).coded[0]).toMatchObject({ name: 'X', because: [] })
  })

  it('long texts and lists take little time', { timeout: 20_000 }, () => {
    const long = 'a'.repeat(500_000)
    const references = { resourceType: 'Condition', subject: { reference: `http://${long}` }, code: { text: long } }
    const modifier = { ...references, modifierExtension: [{ url: `${long}/` }], text: { div: `<${long}` } }
    const start = performance.now()
    sound(reading(modifier))
    const one = { resourceType: 'Observation', code: { text: 'x' } }
    const titles = { resourceType: 'Media', content: { title: 'same', data: 'YQ==' } }
    reading([...Array.from({ length: 15_000 }, () => one), ...Array.from({ length: 5_000 }, () => titles)])
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
