import type { Vocabulary, WordEntry } from '../lexicon/vocabulary.ts'
import { hashStep } from '../lexicon/word-table.ts'

/**
 * The tokens of a folded text: runs of letters and digits, single Han characters, single other signs. Spaces and
 * hyphens are no tokens; a line break is remembered as `lineStart` of the next token.
 */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  entry: WordEntry[]
  /** 1 when the token is the first of its line. */
  lineStart: Uint8Array
}

const SPACE = 1
const BREAK = 2
const WORD = 3
const SINGLE = 4
const HYPHEN = 5
const HAN = 6

const classOf = new Uint8Array(65536)
for (let c = 0; c < 65536; c++) classOf[c] = classify(c)

function classify(c: number): number {
  if (c === 10 || c === 13 || c === 12) return BREAK
  if (c <= 32 || c === 0x7f) return SPACE
  if (c === 45 || c === 0xad) return HYPHEN
  if ((c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return WORD
  if (c < 0x80) return SINGLE
  if ((c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff)) return HAN
  return /\p{L}|\p{M}|\p{N}/u.test(String.fromCharCode(c)) ? WORD : SINGLE
}

/** Cuts a folded text into tokens; time and memory grow with its length alone. */
export function tokenize(folded: string, vocabulary: Vocabulary): Tokens {
  const n = folded.length
  let capacity = Math.max(64, n >> 2)
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let lineStart = new Uint8Array(capacity)
  const entry: WordEntry[] = []
  let count = 0
  let atLineStart = 1
  let i = 0
  while (i < n) {
    const cls = classOf[folded.charCodeAt(i)]
    if (cls === SPACE || cls === HYPHEN) {
      i++
      continue
    }
    if (cls === BREAK) {
      atLineStart = 1
      i++
      continue
    }
    const from = i++
    let hash = hashStep(0, folded.charCodeAt(from))
    if (cls === WORD) {
      for (let unit = folded.charCodeAt(i); i < n && classOf[unit] === WORD; unit = folded.charCodeAt(i)) {
        hash = hashStep(hash, unit)
        i++
      }
    }
    if (count === capacity) {
      capacity *= 2
      start = grow(start, new Int32Array(capacity))
      end = grow(end, new Int32Array(capacity))
      lineStart = grow(lineStart, new Uint8Array(capacity))
    }
    start[count] = from
    end[count] = i
    lineStart[count] = atLineStart
    entry.push(vocabulary.entry(folded, from, i, hash))
    atLineStart = 0
    count++
  }
  return { count, start, end, entry, lineStart }
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
