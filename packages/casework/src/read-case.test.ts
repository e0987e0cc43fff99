import type { Source } from '@cairn/core'
import { expect, it } from 'vitest'
import { readPile, stationLines } from './read-case.ts'
import type { Pile } from './tools.ts'

const page = (n: number, text: string, ocr: boolean) => ({ page: n, text, runs: [], ocr })

/** A scanner's PDF of two pages: recognised words on the first, a picture on the second. */
const scan: Source = {
  document: 'ab'.repeat(32),
  name: 'scan.pdf',
  mediaType: 'application/pdf',
  reader: 'made-up/1',
  pages: [page(1, 'Liver biopsy 3 May 2022: metastatic adenocarcinoma.', true), page(2, '', false)],
  unread: [{ where: 'page 2', trouble: { code: 'page-no-text' } }],
}

async function* pile(): Pile {
  yield { source: scan }
}

it('names the document of a part that was not read', async () => {
  const { unread } = await readPile(pile())
  expect(unread).toEqual([{ where: 'scan.pdf, page 2', trouble: { code: 'page-no-text' } }])
  expect(await Array.fromAsync(stationLines(pile(), 'statements'))).toContainEqual({ unread: unread[0] })
})

it('marks what recognition read, so that it can wait for a person', async () => {
  const { summaries } = await readPile(pile())
  expect(summaries[0]?.evidence.length).toBeGreaterThan(0)
  expect(summaries[0]?.evidence.every((e) => e.ocr)).toBe(true)
})
