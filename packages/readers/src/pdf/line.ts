import type { Word } from './word.ts'

/** Words on one baseline, from left to right. */
export interface Line {
  words: Word[]
  x0: number
  x1: number
  /** Mean baseline of its full-size words. */
  y: number
  size: number
}

/** Puts words on lines by their baselines, following a slight slope of a scan; lines come from top to bottom. */
export function linesOf(words: Word[]): Line[] {
  const open: OpenLine[] = []
  const buckets = new Map<number, OpenLine[]>()
  for (const word of words.toSorted((a, b) => a.x0 - b.x0 || a.y - b.y)) {
    const line = nearestLine(word, buckets)
    if (line) {
      line.words.push(word)
      line.x1 = Math.max(line.x1, word.x1)
      if (word.size > 0.8 * line.size) {
        line.y = word.y
        line.size = word.size
        place(line, buckets)
      }
    } else {
      const fresh = { words: [word], y: word.y, size: word.size, x1: word.x1 }
      open.push(fresh)
      place(fresh, buckets)
    }
  }
  return open.map(({ words: sorted }) => lineOf(sorted)).toSorted((a, b) => a.y - b.y || a.x0 - b.x0)
}

/** A line of these words, which come from left to right. */
export function lineOf(words: Word[]): Line {
  const size = Math.max(...words.map((word) => word.size))
  const full = words.filter((word) => word.size > 0.8 * size)
  return {
    words,
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y: full.reduce((sum, word) => sum + word.y, 0) / full.length,
    size,
  }
}

/** A line being filled: y and size are those of its last full-size word. */
interface OpenLine {
  words: Word[]
  y: number
  size: number
  x1: number
}

const bucketHeight = 6

function place(line: OpenLine, buckets: Map<number, OpenLine[]>): void {
  const key = Math.round(line.y / bucketHeight)
  const bucket = buckets.get(key)
  if (bucket === undefined) buckets.set(key, [line])
  else if (!bucket.includes(line)) bucket.push(line)
}

function nearestLine(word: Word, buckets: Map<number, OpenLine[]>): OpenLine | undefined {
  const reach = Math.min(12, Math.ceil((0.65 * word.size) / bucketHeight) + 1)
  const middle = Math.round(word.y / bucketHeight)
  let best: OpenLine | undefined
  let least = Number.POSITIVE_INFINITY
  for (let key = middle - reach; key <= middle + reach; key++) {
    for (const line of buckets.get(key) ?? []) {
      const off = Math.abs(line.y - word.y)
      if (off < least && belongs(word, line, off)) {
        best = line
        least = off
      }
    }
  }
  return best
}

function belongs(word: Word, line: OpenLine, off: number): boolean {
  const small = Math.min(word.size, line.size)
  const large = Math.max(word.size, line.size)
  const gap = word.x0 - line.x1
  // A raised or lowered small word (footnote mark, power) must touch its neighbour; others share the baseline.
  const raised = small < 0.85 * large && small > 0.4 * large
  if (off > 0.35 * small) return raised && off < 0.6 * large && gap < 0.5 * large && gap > -0.5 * large
  return gap > -0.6 * large || !overlaps(word, line)
}

function overlaps(word: Word, line: OpenLine): boolean {
  return line.words
    .slice(-4)
    .some((other) => Math.min(other.x1, word.x1) - Math.max(other.x0, word.x0) > 0.5 * word.size)
}
