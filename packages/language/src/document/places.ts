import { hitsOf, type Prepared } from '../prepare.ts'

/** Index of the first token that ends after an offset; tokens.count when there is none. */
export function tokenFrom(prepared: Prepared, at: number): number {
  const { end, count } = prepared.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Token indexes covered by the hits of some layers. */
export function tokensOf(prepared: Prepared, ...layers: string[]): Set<number> {
  const covered = new Set<number>()
  for (const layer of layers) {
    for (const hit of hitsOf(prepared, layer)) for (let i = hit.first; i <= hit.last; i++) covered.add(i)
  }
  return covered
}

export interface Line {
  start: number
  end: number
}

/** The line an offset stands in, without its break; a very long line is cut to `reach` characters either side. */
export function lineAt(text: string, at: number, reach = 400): Line {
  const from = Math.max(0, at - reach)
  const before = text.slice(from, at).lastIndexOf('\n')
  const after = text.slice(at, at + reach).indexOf('\n')
  return { start: from + before + 1, end: after < 0 ? Math.min(text.length, at + reach) : at + after }
}

/** Where the head of a document ends: at most its first 16 lines and 1,600 characters. */
export function headEnd(text: string): number {
  let at = 0
  for (let line = 0; line < 16; line++) {
    const stop = text.indexOf('\n', at)
    if (stop < 0) return Math.min(text.length, 1600)
    at = stop + 1
  }
  return Math.min(at, 1600)
}
