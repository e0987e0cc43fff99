import type { Page } from '@cairn/core'
import { describe, expect, it } from 'vitest'
import { withoutRunningHeads } from './running-heads.ts'

/** A page of lines at given heights (fractions from the top), one run a line. */
function page(number: number, lines: [number, string][]): Page {
  let text = ''
  const runs: Page['runs'] = []
  for (const [y, line] of lines) {
    if (text !== '') text += '\n'
    runs.push({ start: text.length, end: text.length + line.length, box: [0.1, y, 0.5, 0.02] })
    text += line
  }
  return { page: number, text, runs, ocr: false }
}

const texts = (pages: Page[]) => withoutRunningHeads(pages).map((page) => page.text)

describe('running heads and feet', () => {
  it('are read once, page numbers never', () => {
    const sheet = (number: number, words: string) =>
      page(number, [
        [0.03, 'County Hospital, Pathology'],
        [0.05, 'Jane Example 445566'],
        [0.4, words],
        [0.97, `Page ${number} of 3`],
      ])
    expect(texts([sheet(1, 'First.'), sheet(2, 'Second.'), sheet(3, 'Third.')])).toEqual([
      'County Hospital, Pathology\nJane Example 445566\nFirst.',
      'Second.',
      'Third.',
    ])
  })

  it('a page number that only one page shows is known by its dress', () => {
    const first = page(1, [[0.5, 'First.']])
    expect(
      texts([
        first,
        page(2, [
          [0.03, '- 2 -'],
          [0.5, 'Second.'],
        ]),
      ])[1],
    ).toBe('Second.')
    expect(
      texts([
        first,
        page(2, [
          [0.03, '2'],
          [0.5, 'Second.'],
        ]),
      ])[1],
    ).toBe('2\nSecond.')
  })

  it('leave the runs on their words', () => {
    const sheet = (number: number) =>
      page(number, [
        [0.03, 'Head'],
        [0.5, 'Body of the page'],
        [0.97, `- ${number} -`],
      ])
    const second = withoutRunningHeads([sheet(1), sheet(2)])[1] as Page
    expect(second.runs.map(({ start, end }) => second.text.slice(start, end))).toEqual(['Body of the page'])
    expect(second.runs[0]?.box[1]).toBe(0.5)
  })

  it('stay where they differ, be it in one digit: it may be another patient', () => {
    const sheet = (number: number, id: string) =>
      page(number, [
        [0.03, `Jane Example ${id}`],
        [0.5, `Body ${number}`],
      ])
    expect(texts([sheet(1, '445566'), sheet(2, '445567'), sheet(3, '445566'), sheet(4, '445566')])).toEqual([
      'Jane Example 445566\nBody 1',
      'Jane Example 445567\nBody 2',
      'Body 3',
      'Body 4',
    ])
  })

  it('a number that does not grow with the pages is a value', () => {
    const sheet = (number: number, value: string) =>
      page(number, [
        [0.1, value],
        [0.5, `Body ${number}`],
      ])
    expect(texts([sheet(1, '12'), sheet(2, '9')])).toEqual(['12\nBody 1', '9\nBody 2'])
  })

  it('the same sentence in the middle of pages is text', () => {
    const sheet = (number: number) =>
      page(number, [
        [0.5, 'No change.'],
        [0.6, `Seen on day ${number}`],
      ])
    expect(texts([sheet(1), sheet(2)])[1]).toBe('No change.\nSeen on day 2')
  })

  it('one page alone keeps everything', () => {
    expect(
      texts([
        page(1, [
          [0.03, 'Head'],
          [0.97, 'Page 1'],
        ]),
      ]),
    ).toEqual(['Head\nPage 1'])
  })
})
