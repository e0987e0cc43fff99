import type { Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { matchesOf } from '../text/matches.ts'
import { isNumberAt } from '../text/tokens.ts'
import { hitsBetween } from './reading.ts'

/** A number as printed: digits, a word, or OCR's reading of one. */
export interface Count {
  value: number
  start: number
  end: number
}

/** "3/15" with its damage: "(0113)" is 0/13, "0 I 5" is 0/5. */
export interface Fraction {
  part: number
  whole: number
  span: Range
  ocr: boolean
}

const mostNodes = 120

/** Number words of layer `item-number` and digit tokens that begin in [from, to). */
export function countsBetween(prepared: Prepared, from: number, to: number): Count[] {
  let all = known.get(prepared)
  if (all === undefined) {
    all = countsOf(prepared)
    known.set(prepared, all)
  }
  return hitsBetween(all, from, to)
}

/** Rows are read from many places of a text: its numbers are looked up once. */
const known = new WeakMap<Prepared, Count[]>()

function countsOf(prepared: Prepared): Count[] {
  const { tokens } = prepared
  const { number } = tokens.words
  const words = hitsOf<number>(prepared, 'item-number')
  const counts: Count[] = []
  let next = 0
  let end = 0
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!
    const word = words[next]?.start === start ? words[next++] : undefined
    if (start < end || (word === undefined && number[tokens.ids[i]!] === 0)) continue
    const plain = digitsAt(prepared, i) ?? numberOf(word, start)
    if (plain === undefined) continue
    end = plain.end + repeated(prepared.text, plain)
    counts.push({ ...plain, end })
  }
  return counts
}

/** The length of the same number in brackets: "fifteen (15)", "three( 3 )", "fifteen (lS)". */
function repeated(text: string, count: Count): number {
  const match = /^ ?\( ?([0-9OlIS]{1,3}) ?\)/.exec(text.slice(count.end, count.end + 10))
  if (match === null) return 0
  const again = /^\d+$/.test(match[1]!) ? Number(match[1]) : count.value
  return again === count.value && count.end - count.start > 2 ? match[0].length : 0
}

/** The number a token begins, if any. */
export function countAt(prepared: Prepared, token: number): Count | undefined {
  const start = prepared.tokens.start[token]!
  const words = hitsOf<number>(prepared, 'item-number')
  return digitsAt(prepared, token) ?? numberOf(hitsBetween(words, start, start + 1)[0], start)
}

function digitsAt({ tokens }: Prepared, token: number): Count | undefined {
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  if (end - start > 3 || !isNumberAt(tokens, token)) return undefined
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + tokens.folded.charCodeAt(i) - 48
  return { value, start, end }
}

const numberOf = (word: Hit<number> | undefined, start: number): Count | undefined =>
  word?.start === start ? { value: word.rule.means, start, end: word.end } : undefined

/** Index of the first token that begins at or after an offset. */
export function firstTokenFrom(prepared: Prepared, at: number): number {
  const { tokens } = prepared
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

const printed = /(?<![\w.,/-])(\d{1,3}|[oO]) ?([/\\|]|I|l) ?(\d \d(?= ?\))|\d{1,3}|[oO])(?![\w/%]|\.\d| \d ?\))/g
const fused = /(?<![\w.,/-])([0-9oO][0-9oOIil|]{1,4}[0-9Il])(?![\w/%]|\.\d)/g

/** What every fraction has: a digit, or the O that scanners make of a nought. */
const mayHold = /\d|(?<![\w.,/-])[oO](?: ?[/\\|Il]|[oOi])/

/** Fractions in [from, to); digits that swallowed the stroke count only inside brackets or where `whole` is known. */
export function fractionsBetween(text: string, from: number, to: number, wholes: number[]): Fraction[] {
  const part = text.slice(from, to)
  const found: Fraction[] = []
  if (!mayHold.test(part)) return found
  for (const match of matchesOf(printed, part)) {
    const [all, a, stroke, b] = match
    const fraction = fractionOf(digits(a!), digits(b!))
    if (fraction === undefined) continue
    const at = from + match.index
    found.push({ ...fraction, span: [at, at + all.length], ocr: stroke !== '/' || /o/i.test(a! + b!) })
  }
  for (const match of matchesOf(fused, part)) {
    const at = from + match.index
    const bracketed =
      /\($|\( $/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^ ?\)/.test(text.slice(at + match[0].length, at + match[0].length + 2))
    const split = splitFused(
      match[1]!.replace(/o/gi, '0').replace(/[Iil|]/g, '1'),
      wholes,
      bracketed && /\d/.test(match[1]!),
    )
    if (split !== undefined) found.push({ ...split, span: [at, at + match[0].length], ocr: true })
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** "1 1" inside brackets is 11: OCR parts digits. */
const digits = (text: string): number => (/o/i.test(text) ? 0 : Number(text.replace(' ', '')))

function fractionOf(part: number, whole: number): { part: number; whole: number } | undefined {
  return part <= whole && whole > 0 && whole <= mostNodes ? { part, whole } : undefined
}

/** "0113" read as 0/13: the "1" that was a stroke splits it in one way only, or the whole is named beside it. */
function splitFused(run: string, wholes: number[], bracketed: boolean): { part: number; whole: number } | undefined {
  const ways: { part: number; whole: number }[] = []
  for (let i = 1; i < run.length - 1; i++) {
    if (run.charAt(i) !== '1') continue
    const left = run.slice(0, i)
    const right = run.slice(i + 1)
    if (left.length > 2 || right.length > 2 || right.startsWith('0') || (left.length > 1 && left.startsWith('0')))
      continue
    const way = fractionOf(Number(left), Number(right))
    if (way !== undefined) ways.push(way)
  }
  // Nothing but ones is as often a bar code as a count.
  const bare = /^1+$/.test(run)
  const known = ways.filter((w) => wholes.includes(w.whole))
  if (known.length === 1) return known[0]
  return ways.length === 1 && !bare && (bracketed || run.length === 5) ? ways[0] : undefined
}
