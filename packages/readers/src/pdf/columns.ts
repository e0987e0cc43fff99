import { readsDownwards } from './columns-or-table.ts'
import { type Line, linesOf } from './line.ts'
import type { Word } from './word.ts'

/** A region cut at a gutter: what stands above and below the two columns, and the columns themselves. */
export interface Columns {
  above: Word[]
  left: Word[]
  right: Word[]
  below: Word[]
}

/** A strip no word of the lines from..to crosses, with how many lines have words on its thinner side. */
export interface Gutter {
  from: number
  to: number
  x: number
  weight: number
}

const fewestLines = 4
const strips = 240

/** Finds the most telling gutter whose two sides are columns of text rather than cells of a table. */
export function columnsIn(lines: Line[]): Columns | undefined {
  if (lines.length < fewestLines) return undefined
  for (const gutter of guttersIn(lines).slice(0, 12)) {
    const columns = cut(lines, gutter)
    if (columns) return columns
  }
  return undefined
}

/** The gutters of a region, the one with most lines on both sides first; of equal ones the leftmost. */
export function guttersIn(lines: Line[]): Gutter[] {
  const x0 = Math.min(...lines.map((line) => line.x0))
  const x1 = Math.max(...lines.map((line) => line.x1))
  const step = (x1 - x0) / strips
  if (!(step > 0)) return []
  const room = 0.22 * medianSize(lines.flatMap((line) => line.words))
  const covered = lines.map((line) => coverage(line, { x0, step, room }))
  const found = new Map<string, Gutter>()
  for (let strip = 4; strip < strips - 4; strip++) {
    const x = x0 + (strip + 0.5) * step
    for (const [from, to] of runsFree(covered, strip)) {
      const weight = weightOf(lines, from, to, x)
      const key = `${from} ${to}`
      if (weight >= fewestLines && weight > (found.get(key)?.weight ?? 0)) found.set(key, { from, to, x, weight })
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || a.x - b.x)
}

/** Strips a line covers, with some room around each word: the space between two words is no gutter. */
function coverage(line: Line, { x0, step, room }: { x0: number; step: number; room: number }): Uint8Array {
  const covered = new Uint8Array(strips)
  for (const word of line.words) {
    const from = Math.floor((word.x0 - room - x0) / step)
    covered.fill(1, Math.max(0, from), Math.max(0, Math.ceil((word.x1 + room - x0) / step)))
  }
  return covered
}

function runsFree(covered: Uint8Array[], strip: number): [number, number][] {
  const runs: [number, number][] = []
  let from = -1
  for (let i = 0; i <= covered.length; i++) {
    const free = covered[i]?.[strip] === 0
    if (free && from < 0) from = i
    if (!free && from >= 0) {
      if (i - from >= fewestLines) runs.push([from, i - 1])
      from = -1
    }
  }
  return runs
}

function weightOf(lines: Line[], from: number, to: number, x: number): number {
  let left = 0
  let right = 0
  for (let i = from; i <= to; i++) {
    const line = lines[i]
    if (line && line.x0 < x) left++
    if (line && line.x1 > x) right++
  }
  return Math.min(left, right)
}

function cut(lines: Line[], { from, to, x }: Gutter): Columns | undefined {
  const [first, last] = trimmed(lines, from, to, x)
  const inside = lines.slice(first, last + 1).flatMap((line) => line.words)
  const left = inside.filter((word) => word.x0 < x)
  const right = inside.filter((word) => word.x0 >= x)
  if (left.length === 0 || right.length === 0) return undefined
  const gap = Math.min(...right.map((word) => word.x0)) - Math.max(...left.map((word) => word.x1))
  if (gap < 0.8 * medianSize(inside)) return undefined
  if (!readsDownwards(linesOf(left), linesOf(right))) return undefined
  return {
    above: lines.slice(0, first).flatMap((line) => line.words),
    left,
    right,
    below: lines.slice(last + 1).flatMap((line) => line.words),
  }
}

function medianSize(words: Word[]): number {
  return words.map((word) => word.size).toSorted((a, b) => a - b)[Math.floor(words.length / 2)] ?? 10
}

/** Lines at the ends that stand on one side only and apart from the rest (a heading, a signature) belong to no column. */
function trimmed(lines: Line[], from: number, to: number, x: number): [number, number] {
  const twoSided = (line: Line | undefined, other: Line | undefined) =>
    line === undefined || other === undefined || (line.x0 < x && line.x1 > x) || line.x0 < x !== other.x0 < x
  const apart = (upper: Line | undefined, lower: Line | undefined) =>
    upper !== undefined && lower !== undefined && lower.y - upper.y > 1.9 * Math.max(upper.size, lower.size)
  let first = from
  let last = to
  for (let i = first; i < last && !twoSided(lines[i], lines[i + 1]); i++)
    if (apart(lines[i], lines[i + 1])) first = i + 1
  for (let i = last; i > first && !twoSided(lines[i], lines[i - 1]); i--)
    if (apart(lines[i - 1], lines[i])) last = i - 1
  return [first, last]
}
