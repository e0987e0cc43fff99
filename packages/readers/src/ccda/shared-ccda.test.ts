import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { limits, read } from './test-ccda.ts'

const shared = fileURLToPath(new URL('../../../../../shared/data/ccda/', import.meta.url))

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The titles of sections by a plain search in the text of the file. */
function titlesIn(xml: string): string[] {
  const heads =
    /<(?:\w+:)?section\b[^>/]*>((?:(?!<(?:\w+:)?(?:text|entry|component|section)\b)[\s\S])*?)<(?:\w+:)?title\b[^>/]*>([^<]*)</g
  return [...xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(heads)]
    .map(([, , title = '']) =>
      title
        .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((title) => title !== '')
}

it('documents from elsewhere: every title is told, or a plain trouble; every entry has its line', {
  timeout: 120_000,
}, (context) => {
  if (!existsSync(shared)) context.skip('../shared is not here')
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  expect(files.length).toBeGreaterThan(300)
  let titles = 0
  for (const name of files) {
    const bytes = readFileSync(shared + name)
    const before = performance.now()
    const { text, pages, coded, unread, trouble } = read(bytes, { ...limits, characters: 20_000_000 })
    expect(performance.now() - before, name).toBeLessThan(5_000)
    expect(pages.length > 0 || unread.length > 0 || trouble !== undefined, name).toBe(true)
    expect(
      unread.map((part) => part.trouble.params?.what),
      name,
    ).not.toContain('entry')
    const lines = new Set(text.split('\n'))
    if (trouble === undefined)
      for (const title of titlesIn(bytes.toString())) {
        expect(lines.has(title.toUpperCase()), `${name}: ${title}`).toBe(true)
        titles++
      }
    for (const { start, end, kind } of coded)
      expect(lines.has(text.slice(start, end)) && text.startsWith(kind, start), name).toBe(true)
  }
  expect(titles).toBeGreaterThan(2_000)
})
