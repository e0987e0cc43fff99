import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { collectSource, openReader } from './reader.ts'

const shared = fileURLToPath(new URL('../../../../shared/data/pdf/', import.meta.url))
const reader = openReader()
afterAll(() => reader.close())

describe('PDFs from elsewhere', () => {
  it('each gives pages or a plain trouble; none hangs, none stops the reader', {
    timeout: 120_000,
  }, async (context) => {
    if (!existsSync(shared)) context.skip('../shared is not here')
    const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))
    expect(files.length).toBeGreaterThan(100)
    for (const name of files) {
      const { source } = await collectSource(reader, { name, bytes: readFileSync(shared + name) })
      const codes = source.unread.map(({ trouble }) => trouble.code)
      expect(source.pages.length + codes.length, name).toBeGreaterThan(0)
      expect(codes, name).not.toContain('reader-crashed')
      for (const { text, runs } of source.pages) {
        let at = 0
        for (const { start, end } of runs) {
          expect(text.slice(at, start).trim(), name).toBe('')
          at = end
        }
        expect(text.slice(at).trim(), name).toBe('')
      }
    }
  })

  it('scans with a hidden text layer count as recognised by a machine', { timeout: 60_000 }, async (context) => {
    if (!existsSync(shared)) context.skip('../shared is not here')
    for (const name of readdirSync(`${shared}tcga`)) {
      const {
        source: { pages },
      } = await collectSource(reader, { name, bytes: readFileSync(`${shared}tcga/${name}`) })
      expect(pages.length, name).toBeGreaterThan(0)
      expect(
        pages.every((page) => page.ocr),
        name,
      ).toBe(true)
    }
  })
})
