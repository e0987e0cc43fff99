import type { SentenceRules } from '../pack.ts'
import { isNumberAt, signAt, type Tokens, wordAt } from './tokens.ts'

/** A sentence, list item or table line; token range first..last (inclusive) and text range [start, end). */
export interface Sentence {
  first: number
  last: number
  start: number
  end: number
}

/** Longest sentence in tokens: a text without any stop is still cut, so scope and time stay bounded. */
const longest = 160

const stops = new Uint8Array(1 << 16)
for (const stop of '.!?;\u3002\uff1b\uff01\uff1f') stops[stop.charCodeAt(0)] = 1

const isStop = (text: string, { start, end }: Tokens, i: number): boolean =>
  stops[text.charCodeAt(start[i]!)] === 1 && end[i]! - start[i]! === 1

/** Cuts tokens into sentences: at stops, blank lines, list marks, headings and short lines; never inside a wrapped line. */
export function cutSentences(text: string, tokens: Tokens, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = []
  const width = wrapWidth(text)
  let first = 0
  for (let i = 0; i < tokens.count; i++) {
    const last = i + 1 === tokens.count
    const goesOn = opensWithMark(tokens, first, i) || !endsAfter(text, tokens, i, rules, width)
    if (!last && i - first + 1 < longest && goesOn) continue
    sentences.push({ first, last: i, start: tokens.start[first]!, end: tokens.end[i]! })
    first = i + 1
  }
  return sentences
}

/** "? recurrence": a question mark that opens a line asks about what follows. */
const opensWithMark = (tokens: Tokens, first: number, i: number): boolean =>
  i === first && signAt(tokens, i) === '?' && tokens.lineStart[i + 1] !== 1

function endsAfter(text: string, tokens: Tokens, i: number, rules: SentenceRules, width: number): boolean {
  const end = tokens.end[i]!
  const nextStart = tokens.start[i + 1]!
  if (tokens.lineStart[i + 1] === 1) return breaksLine(text, tokens, i, width)
  if (!isStop(text, tokens, i)) return false
  const word = wordAt(tokens, i)
  if (rules.spaceless) return word !== '.' || nextStart > end
  // Scanned texts write "seen .The next".
  if (nextStart === end)
    return word === '.' && i > 0 && tokens.start[i]! > tokens.end[i - 1]! && /[A-Z]/.test(text.charAt(end))
  if (word !== '.') return true
  return !opensNothing(tokens, i, rules) && startsAnew(text, nextStart)
}

/** A longer word before a stop is not looked up among the abbreviations. */
export const longestAbbreviation = 6

function opensNothing(tokens: Tokens, i: number, rules: SentenceRules): boolean {
  if (i === 0 || tokens.end[i - 1] !== tokens.start[i]) return false
  // "1." at the start of a line opens a list item.
  if (isNumberAt(tokens, i - 1)) return tokens.lineStart[i - 1] === 1
  if (tokens.end[i - 1]! - tokens.start[i - 1]! > longestAbbreviation) return false
  const before = wordAt(tokens, i - 1)
  return rules.abbreviations.has(before) || (before.length === 1 && /[a-z]/.test(before))
}

const startsAnew = (text: string, at: number): boolean => !/[a-z,;)]/.test(text.charAt(at))

/** A line break ends a sentence before a blank line, a list mark or a label, and after a line much shorter than the rest. */
function breaksLine(text: string, tokens: Tokens, i: number, width: number): boolean {
  const end = tokens.end[i]!
  const next = tokens.start[i + 1]!
  if (partsLines(text, end, next)) return true
  if (isStop(text, tokens, i) || text.charCodeAt(end - 1) === 58) return true
  if (opensItem(text, next)) return true
  const lineFrom = text.lastIndexOf('\n', end - 1) + 1
  const length = end - lineFrom
  if (length < width * 0.6 && /[A-Z0-9\u3400-\u9fff[(]/.test(text.charAt(next))) return true
  // "Liver core biopsy    Metastatic carcinoma": rows of a table, one above the other.
  return wideGap.test(text.slice(Math.max(lineFrom, end - rowReach), end)) && wideGap.test(restOfLine(text, next))
}

/** Does a blank line, a new page or a list's dash stand between two tokens? Only blanks and dashes do. */
function partsLines(text: string, end: number, next: number): boolean {
  let blank = false
  let broken = false
  for (let at = end; at < next; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 12 || (sign === 10 && blank) || (broken && isDash(sign))) return true
    // A hard space is something on the line: forms fill empty cells with it.
    blank = sign === 10 || (blank && (sign === 32 || sign === 9 || sign === 13))
    broken ||= sign === 10
  }
  return listMarks.has(text.charCodeAt(next))
}

const isDash = (sign: number): boolean => sign === 45 || sign === 0xad

/** Bullets, asterisks, arrows and long dashes. */
const listMarks = new Set(
  Array.from('*>#\u2022\u00b7\u2010\u2011\u2012\u2013\u2014\u2015', (mark) => mark.charCodeAt(0)),
)

/** "1.", "(2)", "b)", "Diagnosis:", a date. */
function opensItem(text: string, at: number): boolean {
  const head = text.slice(at, at + 60)
  const sign = head.charCodeAt(0)
  if (sign === 40 || (sign >= 48 && sign <= 57))
    return /^(?:\(?\d{1,2}[.):]\s|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|(?:19|20)\d\d\b)/.test(head)
  if (sign >= 65 && sign <= 90)
    return /^.[.):]\s/.test(head) || (head.includes(':') && /^.[A-Za-z/&,() -]{1,38}:/.test(head))
  return sign >= 97 && sign <= 122 && /^.[.):]\s/.test(head)
}

const wideGap = /[^\s.](?: {3,12}|\t{1,4})[^\s]/
const rowReach = 160

function restOfLine(text: string, from: number): string {
  const line = text.slice(from, from + rowReach)
  const end = line.indexOf('\n')
  return end < 0 ? line : line.slice(0, end)
}

const fewLines = 6
const usualWidth = 80

const widest = 120
const ofLength = new Uint16Array(widest + 1)

/** The width most lines are wrapped at: the 80th percentile of the line lengths of the first 400 lines. */
function wrapWidth(text: string): number {
  ofLength.fill(0)
  let lines = 0
  let from = 0
  while (lines < 400 && from < text.length) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    if (to - from > 3) {
      ofLength[Math.min(to - from, widest)]!++
      lines++
    }
    from = to + 1
  }
  // A few lines tell nothing of a width.
  if (lines < fewLines) return usualWidth
  let width = 0
  for (let below = ofLength[0]!; below <= Math.floor(lines * 0.8); below += ofLength[width]!) width++
  return width
}
