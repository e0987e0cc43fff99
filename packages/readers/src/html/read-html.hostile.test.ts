import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { faultsIn } from '../test-ends-well.ts'
import { OpenElements } from './open-elements.ts'
import { PageBuilder } from './page-builder.ts'
import { readHtml } from './read-html.ts'
import { dischargeLetter } from './samples.ts'

const limits = { pages: 10, characters: 10_000_000, inners: 10, innerBytes: 1_000_000 }

function check(bytes: Uint8Array): void {
  expect(faultsIn([...readHtml(bytes, limits)], bytes)).toEqual([])
}

const pieces = fc.constantFrom(
  ...'<table> <tr> <td> </td> </table> <p> </p> <s> </s> <del> <select> <option> <input <svg> </svg> <pre> <li> <ol> </ol> <br> <textarea> <title> <head> <h1> hidden style="display:none" <!-- --> &nbsp; &#xd800; " \' > < / a ä 10'.split(
    ' ',
  ),
)

describe('hostile pages', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), check), { numRuns: 300 })
  })

  it('random tags', () => {
    const page = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => Buffer.from(parts.join('')))
    fc.assert(fc.property(page, check), { numRuns: 500 })
  })

  it('a good page with bytes changed or cut off', () => {
    const good = Buffer.from(dischargeLetter)
    const places = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: good.length }), (changes, end) => {
        const bytes = Uint8Array.from(good)
        for (const [place, value] of changes) bytes[place] = value
        check(bytes.subarray(0, end))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['<b>'.repeat(100_000), 'x'],
    ['<div>'.repeat(300_000), 'x'],
    ['<table><tr><td>'.repeat(100_000), 'x'],
    ['<ul><li>'.repeat(100_000), '- x'],
    [`<p title="${'y'.repeat(3_000_000)}">`, 'x'],
    [`<p ${'a=1 '.repeat(300_000)}>`, 'x'],
    ['</x></div></p>'.repeat(100_000), 'x'],
  ])('reads what stands after many tags, however deep', (before, seen) => {
    const [part] = readHtml(Buffer.from(`${before}x`), limits)
    const text = part && 'page' in part ? part.page.text : ''
    expect(text.slice(0, 100)).toBe(seen)
  })

  it('stops in the middle of the file at the limit of characters', () => {
    const opened = vi.spyOn(PageBuilder.prototype, 'open')
    const page = Buffer.from('<p>abcdefgh'.repeat(100_000))
    expect([...readHtml(page, { ...limits, characters: 900 })].at(-1)).toMatchObject({
      trouble: { code: 'text-too-long' },
    })
    expect(opened.mock.calls.length).toBeLessThan(110)
    opened.mockRestore()
  })

  it('does twice the work for twice the page, end tags that match nothing included', () => {
    const work = (n: number) => {
      const pops = vi.spyOn(OpenElements.prototype, 'pop')
      const looks = vi.spyOn(OpenElements.prototype, 'depthOf')
      for (const _ of readHtml(Buffer.from('<div>'.repeat(n) + '</b></p></td>'.repeat(n)), limits));
      const count = pops.mock.calls.length + looks.mock.calls.length
      pops.mockRestore()
      looks.mockRestore()
      return count
    }
    expect(work(2_000) / work(1_000)).toBeLessThan(2.1)
  })
})
