import { describe, expect, it } from 'vitest'
import { bundle, reading } from './test-fhir.ts'

const condition = { resourceType: 'Condition', code: { text: 'Relapse' } }
const paths = (input: unknown) => reading(input).coded.map(({ path }) => path)

describe('shapes of files', () => {
  it('tells where a resource stands', () => {
    expect(paths(condition)).toEqual(['Condition'])
    expect(paths([condition, condition])).toEqual(['[0]', '[1]'])
    expect(paths(bundle(bundle(condition)))).toEqual(['Bundle.entry[0].resource.entry[0].resource'])
    expect(paths({ ...condition, contained: [condition] })).toEqual(['Condition', 'Condition.contained[0]'])
    const parameters = { resourceType: 'Parameters', parameter: [{ part: [{ resource: condition }] }] }
    expect(paths(parameters)).toEqual(['Parameters.parameter[0].part[0].resource'])
  })

  it('reads a resource on each line, and the rest where one is bad', () => {
    const line = JSON.stringify(condition)
    const read = reading(`${line}\n\n{"resourceType":\r\n${line}\n`)
    expect(read.coded.map(({ path }) => path)).toEqual(['line 1', 'line 4'])
    expect(read.unread).toEqual([{ where: 'line 3', trouble: { code: 'part-not-read', params: { what: 'line' } } }])
    expect(read.trouble).toBeUndefined()
  })

  it('says that a file is cut short, and keeps the lines read', () => {
    const text = JSON.stringify(bundle(condition, condition), undefined, 2)
    const damaged = { code: 'file-damaged', params: { format: 'FHIR' } }
    expect(reading(text.slice(0, -20))).toMatchObject({ pages: [], trouble: damaged })
    const lines = reading(`${JSON.stringify(condition)}\n${JSON.stringify(condition).slice(0, 30)}`)
    expect(lines.coded).toHaveLength(1)
    expect(lines.trouble).toEqual(damaged)
  })

  it('reads UTF-8 and UTF-16, with a mark or without', () => {
    const text = JSON.stringify({ ...condition, code: { text: 'Rückfall' } })
    const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      swapped,
    ])
      expect(reading(bytes).coded[0]?.name).toBe('Rückfall')
  })

  it('keeps numbers as they are printed', () => {
    const size = (value: string) =>
      reading(`{"resourceType":"Observation","code":{"text":"Size"},"valueQuantity":{"value":${value},"unit":"cm"}}`)
        .coded[0]?.value
    expect(size('2.50')).toEqual({ text: '2.50 cm', number: 2.5, unit: 'cm' })
    expect(size('-1e3')).toMatchObject({ text: '-1e3 cm', number: -1000 })
    expect(size('12')).toMatchObject({ text: '12 cm', number: 12 })
    expect(reading('{"resourceType":"Observation","valueInteger":1.2.3}').trouble?.code).toBe('file-damaged')
  })

  it('says what is no resource, and that a file holds none', () => {
    expect(reading([condition, 7]).unread[0]?.where).toBe('[1]')
    expect(reading({ a: 1 }).unread[0]?.trouble.params).toEqual({ what: 'resource' })
    expect(reading(bundle()).trouble).toEqual({ code: 'empty-file' })
    const searched = { ...bundle(condition), link: [{ relation: 'next', url: 'https://x' }] }
    expect(reading(searched).unread[0]?.trouble.params).toEqual({ what: 'further pages of the results' })
  })

  it('stops at the limits', () => {
    const many = bundle(...Array.from({ length: 50 }, () => condition))
    const long = reading(many, { characters: 100 })
    expect(long.trouble).toEqual({ code: 'text-too-long', params: { limit: 100 } })
    expect(long.pages[0]!.text.length).toBeLessThanOrEqual(100)
    expect(long.coded).toHaveLength(5)
    const patients = bundle(...['a', 'b', 'c'].map((id) => ({ resourceType: 'Patient', id, name: [{ text: id }] })))
    const few = reading(patients, { pages: 2 })
    expect([few.pages.length, few.trouble?.code]).toEqual([2, 'too-many-pages'])
  })
})
