import { type KnownWords, unknownWord, wider } from '../lexicon/known-words.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { hashStep } from '../lexicon/word-table.ts'

/**
 * The tokens of a folded text: runs of letters and digits, single Han characters, single other signs. Spaces and
 * hyphens are no tokens; a line break is remembered as `lineStart` of the next token.
 */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** The text they were cut from. */
  folded: string
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

/** The class of each unit met, 0 before it was. */
const classes = new Uint8Array(65536)

function classified(c: number): number {
  const made = classify(c)
  classes[c] = made
  return made
}

function classify(c: number): number {
  if (c === 10 || c === 13 || c === 12) return BREAK
  if (c <= 32 || c === 0x7f) return SPACE
  if (c === 45 || c === 0xad) return HYPHEN
  if ((c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return WORD
  if (c < 0x80) return SINGLE
  if ((c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff)) return HAN
  return /\p{L}|\p{M}|\p{N}/u.test(String.fromCharCode(c)) ? WORD : SINGLE
}

/** The word of a token, folded; empty where there is none. */
export const wordAt = ({ folded, start, end, count }: Tokens, i: number): string =>
  i >= 0 && i < count ? folded.slice(start[i]!, end[i]!) : ''

/** The sign or letter that a token is by itself; empty for longer ones, so that they are not cut. */
export const signAt = ({ folded, start, end, count }: Tokens, i: number): string =>
  i >= 0 && i < count && end[i]! - start[i]! === 1 ? folded.charAt(start[i]!) : ''

/** Is a token a number in digits? */
export const isNumberAt = ({ ids, words }: Tokens, i: number): boolean => words.number[ids[i] ?? unknownWord] === 1

/** Is a token a word that some pattern names? */
export const isKnownAt = ({ ids, words }: Tokens, i: number): boolean => words.low[ids[i] ?? unknownWord] !== 0

/** Room for the text being cut, used again for the next one: its letters, and three numbers for each token. */
const room = { units: new Uint16Array(1 << 14), places: new Int32Array(3 << 12) }
const mostKept = 1 << 18

/** Cuts a folded text into tokens; time and memory grow with its length alone. */
export function tokenize(folded: string, vocabulary: Vocabulary): Tokens {
  if (folded.length > room.units.length) room.units = new Uint16Array(folded.length * 1.5)
  const count = cut(folded) / 3
  vocabulary.turnTo(folded)
  const { units, places } = room
  // One piece of memory for all: many small ones are given back late.
  const buffer = new ArrayBuffer(count * 13)
  const start = new Int32Array(buffer, 0, count)
  const end = new Int32Array(buffer, count * 4, count)
  const ids = new Int32Array(buffer, count * 8, count)
  const lineStart = new Uint8Array(buffer, count * 12, count)
  for (let i = 0, at = 0; i < count; i++, at += 3) {
    const from = places[at]!
    const marked = places[at + 1]!
    const to = marked >> 1
    start[i] = from
    end[i] = to
    lineStart[i] = marked & 1
    ids[i] = vocabulary.idOf(units, from, to, places[at + 2]!)
  }
  if (units.length > mostKept) {
    room.units = new Uint16Array(0)
    room.places = new Int32Array(0)
  }
  return { count, start, end, folded, ids, words: vocabulary.words, lineStart }
}

/**
 * Notes three numbers of each token: where it begins, twice its end and one more when it opens its line, and its hash; gives
 * how many numbers. Nothing is computed behind the loop: code made while it runs would be given up there, text by text.
 */
function cut(folded: string): number {
  const n = folded.length
  const { units } = room
  let { places } = room
  let at = 0
  let opensLine = 1
  let i = 0
  while (i < n) {
    const unit = folded.charCodeAt(i)
    units[i] = unit
    let cls = classes[unit]!
    if (cls === 0) cls = classified(unit)
    if (cls <= HYPHEN) {
      if (cls === BREAK) opensLine = 1
      i++
      continue
    }
    const from = i++
    let hash = hashStep(0, unit)
    if (cls === WORD) {
      for (; i < n; i++) {
        const next = folded.charCodeAt(i)
        cls = classes[next]!
        if (cls === 0) cls = classified(next)
        if (cls !== WORD) break
        units[i] = next
        hash = hashStep(hash, next)
      }
    }
    if (at + 3 > places.length) places = widePlaces()
    places[at] = from
    places[at + 1] = 2 * i + opensLine
    places[at + 2] = hash
    opensLine = 0
    at += 3
  }
  return at
}

function widePlaces(): Int32Array<ArrayBuffer> {
  room.places = wider(room.places, new Int32Array(room.places.length * 2 + 3072))
  return room.places
}
