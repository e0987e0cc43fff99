import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lineOf, reading } from './test-fhir.ts'

const shared = fileURLToPath(new URL('../../../../../shared/data/fhir/', import.meta.url))

describe('FHIR from elsewhere', () => {
  it('each file is read in time, without trouble, each entry at its line', { timeout: 120_000 }, (context) => {
    if (!existsSync(shared)) context.skip('../shared is not here')
    const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(200)
    for (const name of files) {
      const bytes = readFileSync(shared + name)
      const start = performance.now()
      const read = reading(bytes, { characters: 20_000_000 })
      expect(performance.now() - start, name).toBeLessThan(10_000)
      expect(read.trouble, name).toBeUndefined()
      expect(read.pages.length, name).toBeGreaterThan(0)
      for (const entry of read.coded) expect(lineOf(read, entry), name).toContain(entry.name)
    }
  })

  it('past and present are apart in the mCODE and IPS patients', (context) => {
    if (!existsSync(shared)) context.skip('../shared is not here')
    const told = (name: string) =>
      reading(readFileSync(shared + name))
        .coded.filter(({ kind }) => kind === 'condition')
        .map(({ status, because, date, until }) => [status, ...because, date, until])
    expect(told('mcode-examples/Bundle-mcode-patient-bundle-jenny-m.json')).toEqual([
      ['historical', 'clinicalStatus=remission', '2018-03-16', undefined],
    ])
    expect(told('ips-examples/Bundle-IPS-examples-Bundle-01.json')).toEqual([
      ['established', 'clinicalStatus=active', '2015', undefined],
      ['historical', 'clinicalStatus=remission', '2015-01', '2015-03'],
    ])
  })
})
