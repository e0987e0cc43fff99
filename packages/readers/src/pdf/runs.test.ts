import { fileURLToPath } from 'node:url'
import type { Box, Page } from '@cairn/core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { endOf } from './helvetica-width.ts'
import { pdfPages } from './pdf-pages.ts'
import { type TestPage, testPdf } from './test-pdf.ts'

// Many PDFs are written and read here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const assets = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')))

async function read(page: TestPage): Promise<Page> {
  const parts = pdfPages(testPdf({ pages: [page] }), assets, { pages: 10, characters: 1e6 })
  for await (const part of parts) if ('page' in part) return part.page
  throw new Error('no page')
}

/** The union of the boxes of the runs that touch a quote, in points: what a viewer would highlight. */
function highlight(page: Page, quote: string): [number, number, number, number] {
  const start = page.text.indexOf(quote)
  const boxes = page.runs.filter((run) => run.end > start && run.start < start + quote.length).map((run) => run.box)
  const edge = (pick: (box: Box) => number, of: (...values: number[]) => number) => of(...boxes.map(pick))
  const { width = 0, height = 0 } = page
  return [
    edge((box) => box[0], Math.min) * width,
    edge((box) => box[1], Math.min) * height,
    edge((box) => box[0] + box[2], Math.max) * width,
    edge((box) => box[1] + box[3], Math.max) * height,
  ]
}

const words = fc.array(fc.constantFrom('tumour', 'of', 'the', 'pT2', '(0/12)', 'margin,', 'clear.', 'Ki-67', '15'), {
  minLength: 1,
  maxLength: 9,
})
const placedLines = fc.array(
  fc.record({ words, x: fc.integer({ min: 20, max: 200 }), size: fc.integer({ min: 7, max: 14 }) }),
  { minLength: 1, maxLength: 12 },
)

describe('runs', () => {
  it('cover the text in order, do not overlap, and their boxes lie on the page', async () => {
    await fc.assert(
      fc.asyncProperty(placedLines, fc.constantFrom(0, 90, 180, 270), async (placed, rotate) => {
        const draw = placed.map(({ words, x, size }, i) => ({ text: words.join(' '), x, y: 60 + i * 40, size }))
        const page = await read({ draw, rotate: rotate as 0 })
        let at = 0
        for (const { start, end, box } of page.runs) {
          expect(page.text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
          const [x, y, width, height] = box
          for (const value of [x, y, width, height, x + width - 1e-4, y + height - 1e-4]) {
            expect(value).toBeGreaterThanOrEqual(-1e-4)
            expect(value).toBeLessThanOrEqual(1)
          }
        }
        expect(page.text.slice(at).trim()).toBe('')
      }),
      { numRuns: 40 },
    )
  })

  it('of any quote cover where its words were drawn, and little more', async () => {
    await fc.assert(
      fc.asyncProperty(placedLines, fc.nat(), fc.nat(), async (placed, line, pick) => {
        const draw = placed.map(({ words, x, size }, i) => ({
          text: `${i}: ${words.join(' ')}`,
          x,
          y: 60 + i * 40,
          size,
        }))
        const { text, x, y, size } = draw[line % draw.length] as (typeof draw)[number]
        const pieces = text.split(' ')
        const until = 1 + (pick % pieces.length)
        const quote = pieces.slice(0, until).join(' ')
        const [left, top, right, bottom] = highlight(await read({ draw }), quote)
        expect(left).toBeCloseTo(x, 1)
        expect(right).toBeCloseTo(endOf(quote, x, size), 1)
        expect(top).toBeLessThanOrEqual(y - 0.72 * size)
        expect(top).toBeGreaterThan(y - size)
        expect(bottom).toBeGreaterThanOrEqual(y + 0.2 * size)
        expect(bottom).toBeLessThan(y + 0.3 * size)
      }),
      { numRuns: 40 },
    )
  })

  it('of text that was turned lie where the viewer shows it', async () => {
    // Set downwards near the right edge; turned upright the page is 792 wide, and the line starts 100 from the left.
    const page = await read({ draw: [{ text: 'Suspicious nodule', x: 500, y: 100, angle: 90 }] })
    const [left, top, right, bottom] = highlight(page, 'Suspicious nodule')
    expect([left, right]).toEqual([expect.closeTo(100, 1), expect.closeTo(endOf('Suspicious nodule', 100, 10), 1)])
    expect([top, bottom]).toEqual([expect.closeTo(612 - 500 - 8, 1), expect.closeTo(612 - 500 + 2.2, 1)])
  })
})
