import type { Line } from './line.ts'
import { isWide } from './word.ts'

/**
 * Whether two sides of a gutter are columns of running text, each read to its end, or cells of a table, read row by row.
 * Columns fill their width and run on from line to line; in a table the left side is short labels level with their values.
 */
export function readsDownwards(left: Line[], right: Line[]): boolean {
  if (left.length < 3 || right.length < 3) return false
  if (labelShare(left) > 0.3) return false
  if (isProse(left) && isProse(right)) return true
  if (left.length < 5 || right.length < 5 || levelShare(left, right) >= 0.4) return false
  if (wordsPerLine(left) >= 3 && wordsPerLine(right) >= 3) return true
  // A narrow list beside running text, such as a department's staff down the side of a letter.
  return (isDense(left) && isProse(right)) || (isProse(left) && isDense(right))
}

/** Whether lines follow each other without room between them, which labels of a table do not. */
function isDense(lines: Line[]): boolean {
  const close = lines.slice(1).filter((line, i) => line.y - (lines[i]?.y ?? 0) < 1.6 * line.size)
  return close.length >= 0.6 * (lines.length - 1)
}

function isProse(lines: Line[]): boolean {
  const x0 = Math.min(...lines.map((line) => line.x0))
  const width = Math.max(...lines.map((line) => line.x1)) - x0
  const full = lines.filter((line) => line.x1 - line.x0 > 0.7 * width).length / lines.length
  return full >= 0.5 && wordsPerLine(lines) >= 3 && flowShare(lines) >= 0.25
}

/** Share of line ends over which a sentence runs on: no full stop or colon before, a small letter or Han sign after. */
function flowShare(lines: Line[]): number {
  let running = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.words[0]?.text
    if (next === undefined) continue
    const end = line.words.at(-1)?.text ?? ''
    if (!/[.:;!?。：；]$/.test(end) && (/^[\p{Ll}\d(]/u.test(next) || (isWide(next) && isWide(end)))) running++
  }
  return running / Math.max(1, lines.length - 1)
}

function labelShare(lines: Line[]): number {
  return lines.filter((line) => /[:：]$/.test(line.words.at(-1)?.text ?? '')).length / lines.length
}

function levelShare(left: Line[], right: Line[]): number {
  const level = left.filter((line) => right.some((other) => Math.abs(other.y - line.y) < 0.15 * line.size))
  return level.length / left.length
}

function wordsPerLine(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.words.length, 0) / lines.length
}
