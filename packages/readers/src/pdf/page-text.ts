import type { Box, Run } from '@cairn/core'
import type { Line } from './line.ts'
import { type Block, readingOrder } from './reading-order.ts'
import { type Turn, turnBack, type UprightPage } from './upright.ts'
import { isWide, type Word, wordGap, wordsOf } from './word.ts'

export interface PageText {
  text: string
  runs: Run[]
  invisible: number
  letters: number
  /** Signs that no known code stands for. */
  unknown: number
}

/** Parts of a row set wide apart (a label and its value) keep a wide gap, so that they do not read as one phrase. */
const cellGap = '    '
const ascent = 0.8
const descent = 0.22

/** The text of a page in reading order, and the box of every word in it. Text set at another angle follows at the end. */
export function pageText(page: UprightPage): PageText {
  const out: PageText = { text: '', runs: [], invisible: 0, letters: 0, unknown: 0 }
  write(out, readingOrder(wordsOf(page.letters)), 0, page)
  for (const { turn, letters } of page.sideways) write(out, readingOrder(wordsOf(letters)), turn, page)
  return out
}

function write(out: PageText, blocks: Block[], turn: Turn, page: UprightPage): void {
  for (const block of blocks) {
    const leading = usualLeading(block)
    for (const [i, line] of block.entries()) {
      const above = block[i - 1]
      const apart = above === undefined || line.y - above.y > 1.45 * leading
      if (out.text !== '') out.text += apart ? '\n\n' : '\n'
      writeLine(out, line, turn, page)
    }
  }
}

/** The median distance of two lines, within what a line of this size can have. */
function usualLeading(lines: Line[]): number {
  const ways = lines
    .slice(1)
    .map((line, i) => line.y - (lines[i]?.y ?? 0))
    .filter((way, i) => way > 0.5 * (lines[i]?.size ?? 0))
    .toSorted((a, b) => a - b)
  const size = lines[0]?.size ?? 10
  return Math.min(2 * size, Math.max(size, ways[Math.floor(ways.length / 2)] ?? size))
}

function writeLine(out: PageText, line: Line, turn: Turn, page: UprightPage): void {
  const wide = wideGap(line)
  for (const [i, word] of line.words.entries()) {
    const before = line.words[i - 1]
    if (before) out.text += i === 1 && listMark.test(before.text) ? ' ' : between(before, word, wide)
    const start = out.text.length
    out.text += word.text
    out.runs.push({ start, end: out.text.length, box: boxOf(word, turn, page) })
    count(out, word)
  }
}

/** "1.", "b)", "•": what stands behind the mark of a list is not another cell. */
const listMark = /^(?:[(]?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[•▪◦‣·*–—-])$/

/** The gap from which on cells are apart: in a justified line all gaps are wide, and none of them parts cells. */
function wideGap({ words, size }: Line): number {
  const gaps = words.slice(1).map((word, i) => word.x0 - (words[i]?.x1 ?? 0))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0
  return Math.max(1.6 * size, gaps.length < 4 ? 0 : Math.min(2.2 * usual, 3 * size))
}

function between(before: Word, word: Word, wide: number): string {
  const size = Math.max(before.size, word.size)
  const gap = word.x0 - before.x1
  if (gap > wide || word.cell) return cellGap
  if (before.spaced || gap < -0.3 * size) return ' '
  const solid = isWide(before.text) || isWide(word.text)
  return gap > (solid ? 0.6 : wordGap) * size ? ' ' : ''
}

function count(out: PageText, word: Word): void {
  for (const sign of word.text) {
    if (sign === '\ufffd') out.unknown++
    else if (/[\p{L}\p{N}]/u.test(sign)) {
      out.letters++
      if (word.invisible) out.invisible++
    }
  }
}

function boxOf(word: Word, turn: Turn, page: UprightPage): Box {
  const top = word.y - ascent * word.size
  const bottom = word.y + descent * word.size
  const { x0, y0, x1, y1 } = turnBack({ x0: word.x0, y0: top, x1: word.x1, y1: bottom }, turn, page)
  const left = fraction(x0, page.width)
  const above = fraction(y0, page.height)
  return [left, above, round(fraction(x1, page.width) - left), round(fraction(y1, page.height) - above)]
}

function fraction(value: number, whole: number): number {
  return round(Math.min(1, Math.max(0, value / whole)))
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
