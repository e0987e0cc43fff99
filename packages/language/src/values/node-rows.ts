import type { Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Prepared } from '../prepare.ts'
import { matchesOf } from '../text/matches.ts'
import { type Count, countsBetween, type Fraction, firstTokenFrom, fractionsBetween } from './counts.ts'
import { hitsBetween } from './reading.ts'

/** Words of layer `item-node`: the node itself, what was found in it, and the labels of totals. */
export type NodeWord =
  | 'node'
  | 'of'
  | 'in'
  | 'positive'
  | 'negative'
  | 'bench'
  | 'name'
  | 'more'
  /** What was found at the bench: "31 found". */
  | 'examined'
  /** Opens a count that an amended one replaced. */
  | 'before'
  | 'total'
  | 'examined-label'
  | 'positive-label'
  | 'both-label'

/** One printed count; `total` when the words say it is one. */
export interface NodeCount {
  examined?: number
  positive?: number
  span: Range
  total: boolean
  ocr: boolean
  rule: string
}

const letterOf: Record<NodeWord, string> = {
  node: 'L',
  of: 'O',
  in: 'I',
  positive: 'P',
  negative: 'N',
  bench: 'B',
  name: 'S',
  more: 'A',
  examined: 'E',
  before: 'Q',
  total: 'T',
  'examined-label': 'L',
  'positive-label': 'LP',
  'both-label': 'L',
}

export const isNode = (word: Hit<NodeWord>): boolean => letterOf[word.rule.means].startsWith('L')

/** The words of layer `item-node` that begin in [from, to). */
export function nodeWordsBetween(prepared: Prepared, from: number, to: number): Hit<NodeWord>[] {
  const first = firstTokenFrom(prepared, from)
  return prepared.hits.within(first, firstTokenFrom(prepared, to) - 1).of('item-node') as Hit<NodeWord>[]
}

/** The counts of one sentence [from, to), read from a row with one letter per word. */
export function readRow(prepared: Prepared, from: number, to: number): NodeCount[] {
  const told = countsBetween(prepared, from, to).filter(
    (n) => !opensList(prepared.text, n) && !isLength(prepared.text, n),
  )
  if (told.length === 0 && !/\d/.test(prepared.text.slice(from, to))) return []
  const words = nodeWordsBetween(prepared, from - replacedReach, to)
  const numbers = withoutReplaced(prepared.text, words, told, to)
  const fractions = fractionsIn(prepared.text, from, to, numbers).filter(
    (f) =>
      !hitsBetween(words, f.span[0] - 24, f.span[0]).some((w) => w.rule.means === 'before' && f.span[0] - w.end <= 2),
  )
  if (numbers.length === 0 && fractions.length === 0) return []
  const { row, marks } = classRow(prepared, words, from, to, numbers)
  const total = totalIn(prepared, words, from, to)
  const ofs = pairsWithOf(row, marks, total)
  // "2 of 31 nodes (station 3: 1/7, ...)": the stations in the brackets are part of the whole.
  const whole = ofs.length === 1 && !fractions.some((f) => f.whole === ofs[0]!.examined)
  if (fractions.length > 0 && !whole) {
    return fractions.map((f) => ({
      examined: f.whole,
      positive: f.part,
      span: f.span,
      total,
      ocr: f.ocr,
      rule: 'nodes.fraction',
    }))
  }
  if (ofs.length > 0) return ofs
  const found = foundOf(row, marks, total)
  if (found.length > 0) return found
  const which = ofWhich(row, marks, total)
  if (which !== undefined) return [which]
  return row.includes('B') ? [] : plainCounts(prepared.text, row, marks, total)
}

/** A word of totality that no bracket closes before the counts. */
function totalIn(prepared: Prepared, words: Hit<NodeWord>[], from: number, to: number): boolean {
  const hit = hitsBetween(words, from, to).find((w) => w.rule.means === 'total')
  return hit !== undefined && !/\) ?:/.test(prepared.text.slice(hit.end, Math.min(to, hit.end + 60)))
}

/** "2) Lymph node", '1-"Left level II"': the number of a list, not of nodes. */
const opensList = (text: string, n: Count): boolean =>
  /(?:^|\n)[ \t]*[A-Z]?$/.test(text.slice(Math.max(0, n.start - 6), n.start)) &&
  /^ ?[).:"'-]/.test(text.slice(n.end, n.end + 2))

/** "... right 6) lymph nodes": the last word of a bracket counts nothing behind it. */
const closesBracket = (text: string, n: Count): boolean =>
  text.charAt(n.end) === ')' && !/\( ?$/.test(text.slice(Math.max(0, n.start - 2), n.start))

function fractionsIn(text: string, from: number, to: number, numbers: Count[]): Fraction[] {
  const tail = /^[\s,;:.-]{0,8}\([^()\n]{1,12}\)/.exec(text.slice(to, to + 24))?.[0].length ?? 0
  const wholes = numbers.map((n) => n.value)
  const found = fractionsBetween(text, from, Math.min(text.length, to + tail), wholes)
  return found.filter(
    (f, i) =>
      !/^ ?(?:hpf|high|mm|cm|of )/i.test(text.slice(f.span[1], f.span[1] + 6)) &&
      !found.some(
        (g, k) =>
          k < i &&
          g.part === f.part &&
          g.whole === f.whole &&
          found.length === 2 &&
          (f.span[0] - g.span[1] < 24 || /\([^()\n]{0,40}$/.test(text.slice(g.span[1], f.span[0]))),
      ),
  )
}

const pairWithOf = /(?<!S)#[P.]{0,2}O.{0,2}?#/g

/** "two of fourteen", "0 positive of 28". */
function pairsWithOf(row: string, marks: Count[], total: boolean): NodeCount[] {
  return matchesOf(pairWithOf, row).flatMap((match): NodeCount[] => {
    const a = marks[match.index]!
    const b = marks[match.index + match[0].length - 1]!
    if (a.value > b.value || b.value === 0) return []
    // "1 of 1 node negative": as many as were looked at.
    const after = row.slice(match.index + match[0].length)
    if (a.value === b.value && /^[.]{0,2}L[.,]{0,2}N/.test(after)) return []
    return [{ positive: a.value, examined: b.value, span: [a.start, b.end], total, ocr: false, rule: 'nodes.of' }]
  })
}

const countThenFound = /(?<![SQ#][.,]?)#(?:[.A]{0,2}L?[.,]?E|[.A]{0,2}L)[,;.]{1,2}(?:#[.EI]{0,3}[PN]|[.,]{0,2}N)/g

/** "31 found, 4 contain tumour", "19 nodes, 2 with metastasis", "14 examined, all negative": the new count of an amended line. */
function foundOf(row: string, marks: Count[], total: boolean): NodeCount[] {
  if (!/#[^#]*[,;]/.test(row)) return []
  return matchesOf(countThenFound, row).flatMap((match): NodeCount[] => {
    const last = match.index + match[0].length - 1
    const examined = marks[match.index]!
    const at = row.slice(match.index + 1, last).lastIndexOf('#')
    const second = at < 0 ? undefined : marks[match.index + 1 + at]!
    const negative = row[last] === 'N'
    if (examined.value === 0 || /[A]/.test(match[0])) return []
    // "12 found, 10 negative" leaves two of which nothing is said.
    if (second !== undefined && negative && second.value > 0 && second.value !== examined.value) return []
    const positive = negative || second === undefined ? 0 : second.value
    if (positive > examined.value) return []
    const span: Range = [examined.start, marks[last]!.end]
    return [{ examined: examined.value, positive, span, total, ocr: false, rule: 'nodes.found' }]
  })
}

const replacedReach = 30

/** "(previously 21 examined, 3 involved)": what a number right behind such a word begins, to the bracket's or sentence's end. */
function withoutReplaced(text: string, words: Hit<NodeWord>[], counts: Count[], to: number): Count[] {
  const first = counts[0]
  if (first === undefined) return counts
  const word = hitsBetween(words, first.start - replacedReach, to).find((w) => w.rule.means === 'before')
  if (word === undefined) return counts
  const next = counts.find((n) => n.start >= word.end)
  if (next === undefined || !/^[ :]{1,2}$/.test(text.slice(word.end, next.start))) return counts
  const closing = text.slice(word.end, to).indexOf(')')
  const end = closing < 0 ? to : word.end + closing
  return counts.filter((n) => n.start < word.start || n.start >= end)
}

/** "11 of 16 mm": numbers before a unit count nothing. */
const isLength = (text: string, n: Count): boolean =>
  /^ ?(?:(?:of|x|to|-) ?\d{1,3}(?:\.\d)? ?)?(?:mm|cm|%)(?![a-z])/.test(text.slice(n.end, n.end + 14))

/** "Seven lymph nodes, one of which contains carcinoma". */
function ofWhich(row: string, marks: Count[], total: boolean): NodeCount | undefined {
  const match = /(?<!S)#[^#L;?S,]{0,4}L[.,]{0,2}#O(?![.,]{0,2}#)/.exec(row)
  if (match === null || /B/.test(row)) return undefined
  const last = match.index + match[0].length - 2
  const [examined, positive] = [marks[match.index]!, marks[last]!]
  if (positive.value > examined.value) return undefined
  const span: Range = [examined.start, positive.end]
  return { examined: examined.value, positive: positive.value, span, total, ocr: false, rule: 'nodes.of-which' }
}

const countBeforeNode = /(?<!S)#,?[^#L;?S,]{0,6}L/g

function plainCounts(text: string, row: string, marks: Count[], total: boolean): NodeCount[] {
  const counts: NodeCount[] = []
  // "(1) hilar and (2) peribronchial lymph nodes": parts of a count nobody printed whole.
  if (
    marks.filter((m, i) => row[i] === '#' && /[({] ?$/.test(text.slice(Math.max(0, m.start - 2), m.start))).length > 1
  )
    return []
  for (const match of matchesOf(countBeforeNode, row)) {
    const n = marks[match.index]!
    const end = match.index + match[0].length
    const inside = match[0]
    const after = row.slice(end, end + 14).split('#')[0]!
    const before = row.slice(Math.max(0, match.index - 8), match.index)
    const base = { total, ocr: false, span: [n.start, marks[end - 1]!.end] as Range }
    if (n.value === 0 || closesBracket(text, n)) continue
    if (/N/.test(inside) || /^[^PL]{0,8}N/.test(after) || /N[^;]{0,5}I?$/.test(before)) {
      // "Fifteen additional nodes": how many in all is not said here.
      const whole = inside.includes('A') ? {} : { examined: n.value }
      counts.push({ ...base, ...whole, positive: 0, rule: 'nodes.negative' })
    } else if (/P/.test(inside) || /^[^NL]{0,6}P/.test(after)) {
      counts.push({ ...base, examined: n.value, positive: n.value, rule: 'nodes.positive' })
    } else if (/P[^N;]{0,5}I$/.test(before)) {
      counts.push({ ...base, positive: n.value, rule: 'nodes.in' })
    }
  }
  return counts
}

/** A sentence as one letter per word or sign, with the number or place behind each letter. */
function classRow(
  prepared: Prepared,
  words: Hit<NodeWord>[],
  from: number,
  to: number,
  numbers: Count[],
): { row: string; marks: Count[] } {
  const { tokens } = prepared
  const own = hitsBetween(words, from, to)
  let row = ''
  const marks: Count[] = []
  let until = -1
  let n = 0
  let w = 0
  for (let i = firstTokenFrom(prepared, from); i < tokens.count && tokens.start[i]! < to; i++) {
    const start = tokens.start[i]!
    if (start < until) continue
    while (n < numbers.length && numbers[n]!.start < start) n++
    while (w < own.length && own[w]!.start < start) w++
    const number = numbers[n]?.start === start ? numbers[n] : undefined
    const word = own[w]?.start === start ? own[w] : undefined
    // "No" alone is also a nought.
    if (word !== undefined && (number === undefined || word.rule.means !== 'negative' || word.last > word.first)) {
      until = word.end
      const letters = letterOf[word.rule.means]
      row += letters
      for (let k = 0; k < letters.length; k++) marks.push({ value: 0, start, end: until })
    } else {
      until = number?.end ?? tokens.end[i]!
      row += number === undefined ? signOf(tokens.folded.charCodeAt(start)) : '#'
      marks.push({ value: number?.value ?? 0, start, end: until })
    }
  }
  return { row, marks }
}

/** By a token's first letter or sign: ";" ends a clause, "?" is a name with a digit, "S" announces a name, "." is any word, "," any other sign. */
function signOf(first: number): string {
  if (first === 46 || first === 58 || first === 59) return ';'
  if (first === 35) return 'S'
  if (first >= 48 && first <= 57) return '?'
  return first >= 97 && first <= 122 ? '.' : ','
}
