import { type KnownWords, wider } from '../lexicon/known-words.ts'
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
  /** The number of each word among `words`; as long as there are tokens. */
  ids: Int32Array
  words: KnownWords
  /** 1 when the token is the first of its line. */
  lineStart: Uint8Array
}

const SPACE = 1
const BREAK = 2
/** It and what is before it are between tokens. */
const HYPHEN = 3
const WORD = 4
const SINGLE = 5
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

// Places of the text being cut, longest so far; a text is cut before the next one is begun.
let starts = new Int32Array(1 << 12)
let ends = new Int32Array(1 << 12)
let hashes = new Int32Array(1 << 12)
let units = new Uint16Array(1 << 14)
const mostKept = 1 << 18

/** Cuts a folded text into tokens; time and memory grow with its length alone. */
export function tokenize(folded: string, vocabulary: Vocabulary): Tokens {
  if (folded.length > units.length) units = new Uint16Array(folded.length * 1.5)
  const count = cut(folded)
  vocabulary.turnTo(folded)
  const { words } = vocabulary
  const start = starts.slice(0, count)
  const end = ends.slice(0, count)
  const lineStart = new Uint8Array(count)
  const entry = new Array<WordEntry>(count)
  const ids = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    // A token that opens its line is kept with its end below nought.
    if (end[i]! < 0) {
      end[i] = -end[i]!
      lineStart[i] = 1
    }
    const known = vocabulary.entry(units, start[i]!, end[i]!, hashes[i]!)
    entry[i] = known
    ids[i] = known.id
  }
  if (units.length > mostKept) forget()
  return { count, start, end, entry, ids, words, lineStart }
}

/** Notes where each token begins and ends and the hash of its letters; how many there are. */
function cut(folded: string): number {
  const n = folded.length
  let count = 0
  let atLineStart = true
  let i = 0
  while (i < n) {
    const unit = folded.charCodeAt(i)
    units[i] = unit
    const cls = classOf[unit]!
    if (cls <= HYPHEN) {
      if (cls === BREAK) atLineStart = true
      i++
      continue
    }
    const from = i++
    let hash = hashStep(0, unit)
    if (cls === WORD) {
      for (; i < n; i++) {
        const next = folded.charCodeAt(i)
        if (classOf[next] !== WORD) break
        units[i] = next
        hash = hashStep(hash, next)
      }
    }
    if (count === starts.length) widen()
    starts[count] = from
    ends[count] = atLineStart ? -i : i
    hashes[count] = hash
    atLineStart = false
    count++
  }
  return count
}

function widen(): void {
  starts = wider(starts, new Int32Array(starts.length * 2 + 1024))
  ends = wider(ends, new Int32Array(starts.length))
  hashes = wider(hashes, new Int32Array(starts.length))
}

/** What a very long text needed is given back. */
function forget(): void {
  starts = new Int32Array(0)
  ends = new Int32Array(0)
  hashes = new Int32Array(0)
  units = new Uint16Array(0)
}
