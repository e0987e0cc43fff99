import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

function read(text: string | number[]) {
  return readText(typeof text === 'string' ? Buffer.from(text) : Uint8Array.from(text))
}

function textOf(text: string | number[]): string[] {
  const got = read(text)
  return 'pages' in got ? got.pages.map((page) => page.text) : []
}

const ascii = (text: string) => [...Buffer.from(text)]

describe('plain text', () => {
  it('has one kind of line end, whatever it was written with', () => {
    expect(textOf('one\r\ntwo\rthree\nfour\r\r\nfive\u2028six')).toEqual(['one\ntwo\nthree\nfour\n\nfive\nsix'])
  })

  it('is parted into pages at form feeds; one at the end opens no page', () => {
    expect(textOf('first\f\nsecond\f')).toEqual(['first', '\nsecond'])
    expect(read('first\fsecond')).toMatchObject({ pages: [{ page: 1 }, { page: 2, runs: [], ocr: false }] })
  })

  it('shows damaged bytes as U+FFFD and tells how many and where', () => {
    const bytes = [...ascii('Diagnosis\nnaïve '), 0xff, ...ascii(' cells, Größe 3 cm, Ödem\n'), 0xed, 0xa0, 0x80]
    expect(read(bytes)).toMatchObject({ replaced: { line: 2 } })
    expect(textOf(bytes)[0]).toContain('naïve \ufffd cells')
  })

  it('shows lone surrogates, in UTF-8 and in UTF-16, as damage', () => {
    expect(read([...ascii('No tumour seen. '), 0xed, 0xa0, 0x80, ...ascii(' End of the report.')])).toMatchObject({
      replaced: { count: 3, line: 1 },
    })
    const wide = Buffer.from('\ufeffNo tumour \ud800 seen in the specimen.', 'utf16le')
    expect(readText(wide)).toMatchObject({
      pages: [{ text: 'No tumour \ufffd seen in the specimen.' }],
      replaced: { count: 1 },
    })
  })

  it('shows zero bytes inside as damage and leaves out those that fill up the end', () => {
    expect(read('No\0evidence of disease in the lungs\0\0\0')).toEqual({
      pages: [{ page: 1, text: 'No\ufffdevidence of disease in the lungs', runs: [], ocr: false }],
      replaced: { count: 1, line: 1 },
    })
    expect(textOf('done\n\x1a')).toEqual(['done\n'])
  })

  it.each([
    ['control characters only', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['zero bytes', new Array(64).fill(0)],
    ['noise', Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 256)],
  ])('%s are no text', (_, bytes) => {
    expect(read(bytes)).toEqual({ trouble: { code: 'binary-file' } })
  })

  it('never throws, and never leaves control characters or half characters in a page', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const got = readText(bytes)
        for (const page of 'pages' in got ? got.pages : []) {
          expect(page.text.isWellFormed()).toBe(true)
          expect(page.text).not.toMatch(/[^\P{Cc}\t\n]/u)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps any well-formed text as it is', () => {
    const letters = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .filter((text) => !/[^\P{Cc}]|[\u2028\u2029\ufffd\ufeff]/u.test(text) && /\p{L}/u.test(text))
    fc.assert(
      fc.property(letters, (text) => {
        expect(textOf(text)).toEqual([text])
      }),
    )
  })
})
