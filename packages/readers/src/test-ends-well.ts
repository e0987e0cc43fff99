import { expect } from 'vitest'
import type { ReadPart } from './part.ts'

/** For tests of hostile input: something is told, trouble is the last word, and no more is given than a part of what was taken. */
export function endsWell(parts: ReadPart[], bytes: Uint8Array): void {
  let size = 0
  for (const [i, part] of parts.entries()) {
    if ('page' in part) {
      size += part.page.text.length
      expect(part.page.text).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u)
    }
    if ('inner' in part) size += part.inner.bytes.length
    if ('trouble' in part) expect(i).toBe(parts.length - 1)
  }
  expect(parts.length).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(20 * bytes.length)
}
