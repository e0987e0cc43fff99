import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { faultsIn } from '../test-ends-well.ts'
import { readRtf } from './read-rtf.ts'
import { wordLetter, wrappedPage } from './samples.ts'
import { RtfTokens } from './tokens.ts'

const limits = { pages: 100, characters: 10_000_000, inners: 10, innerBytes: 1_000_000 }

function check(bytes: Uint8Array): void {
  expect(faultsIn([...readRtf(bytes, limits)], bytes)).toEqual([])
}

const pieces = fc.constantFrom(
  ...String.raw`{ } {\*\htmltag \fromhtml1 \htmlrtf \htmlrtf0 {\pict \bin3 \bin99999999 \u955 \u-1 \uc9 \'d6 \'zz {\fonttbl \f0 \fcharset134 Symbol; \cell \row \trowd \intbl \par \page {\header {\footnote \strike \v \plain {\*\shpinst {\shptxt {\*\formfield \fftype1 \super 9 \ansicpg936 \ansicpg99999 {\upr {\*\ud {\* \* a é`.split(
    ' ',
  ),
)

describe('hostile RTF', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), check), { numRuns: 300 })
  })

  it('random words', () => {
    const file = fc
      .array(pieces, { minLength: 1, maxLength: 60 })
      .map((parts) => Buffer.from(`{\\rtf1${parts.join('')}`))
    fc.assert(fc.property(file, check), { numRuns: 500 })
  })

  it.each([
    ['a letter', wordLetter],
    ['a wrapped page', wrappedPage],
  ])('%s with bytes changed or cut off', (_, file) => {
    const good = Buffer.from(file, 'latin1')
    const places = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: good.length }), (changes, end) => {
        const bytes = Uint8Array.from(good)
        for (const [place, value] of changes) bytes[place] = value
        check(bytes.subarray(0, end))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['{'.repeat(100_000), '}'.repeat(100_000)],
    ['{\\v{\\v0'.repeat(100_000), '}}'.repeat(100_000)],
    ['{\\pict}'.repeat(10_000), ''],
    [`\\f${'9'.repeat(100_000)} ${'\\b'.repeat(100_000)} `, ''],
    [`\\${'abc'.repeat(100_000)} `.slice(0, 40), ''],
  ])('reads what stands between many groups and words', (before, after) => {
    const parts = [...readRtf(Buffer.from(`{\\rtf1${before}x${after}}`), limits)]
    expect(parts[0]).toMatchObject({ page: { text: expect.stringMatching(/x$/) } })
    expect(parts).toHaveLength(1)
  })

  it('ends groups without end as damaged, in little memory', () => {
    expect([...readRtf(Buffer.from('{\\rtf1 a{'.padEnd(3_000_000, '{')), limits)]).toMatchObject([
      { page: { text: 'a' } },
      { trouble: { code: 'file-damaged' } },
    ])
  })

  it('stops in the middle of the file at the limit of characters', () => {
    const next = vi.spyOn(RtfTokens.prototype, 'next')
    const file = Buffer.from(`{\\rtf1 ${'abcdefgh\\par\n'.repeat(100_000)}}`)
    expect([...readRtf(file, { ...limits, characters: 900 })].at(-1)).toMatchObject({
      trouble: { code: 'text-too-long' },
    })
    expect(next.mock.calls.length).toBeLessThan(210)
    next.mockRestore()
  })

  it('takes as many tokens as the file has', () => {
    const next = vi.spyOn(RtfTokens.prototype, 'next')
    for (const _ of readRtf(Buffer.from(`{\\rtf1${'{\\b a}'.repeat(10_000)}}`), limits));
    expect(next.mock.calls.length).toBe(4 * 10_000 + 4)
    next.mockRestore()
  })
})
