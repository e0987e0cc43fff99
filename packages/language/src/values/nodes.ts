import type { Item, Items, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { sectionAt } from '../text/sections.ts'
import { type Count, countAt, countsBetween, firstTokenFrom, fractionsBetween } from './counts.ts'
import { itemAt, lineEnd, type Reading, zoneAt } from './reading.ts'

/** Words of layer `item-node`: the node itself, what was found in it, and the labels of totals. */
export type NodeWord =
  | 'node'
  | 'of'
  | 'in'
  | 'positive'
  | 'negative'
  | 'bench'
  | 'total'
  | 'examined-label'
  | 'positive-label'
  | 'both-label'
  | 'other'

/** One printed count; `total` when the words say it is one. */
interface NodeCount {
  examined?: number
  positive?: number
  span: Range
  total: boolean
  ocr: boolean
  block: Block
  rule: string
}

type Block = 'diagnosis' | 'synoptic' | 'microscopic' | 'addendum' | 'gross'

const blocks: Block[] = ['diagnosis', 'synoptic', 'microscopic', 'addendum', 'gross']

/** Nodes examined and positive: a stated total first, else the counts of the stations of one part of the report, summed. */
export function findNodes(reading: Reading): Pick<Items, 'nodesExamined' | 'nodesPositive'> {
  const words = hitsOf<NodeWord>(reading.prepared, 'item-node')
  if (words.length === 0) return {}
  const counts = [...labelledCounts(reading, words), ...stationCounts(reading, words)]
  const items: Pick<Items, 'nodesExamined' | 'nodesPositive'> = {}
  const examined = settle(reading, counts, 'examined')
  const positive = settle(reading, counts, 'positive')
  if (examined) items.nodesExamined = examined
  if (positive) items.nodesPositive = positive
  if (examined && positive && positive.value > examined.value) {
    // Counts that contradict each other were misread or mean different things: neither is told.
    return {}
  }
  return items
}

function blockAt(reading: Reading, at: number): Block | undefined {
  const zone = zoneAt(reading, at)
  if (zone === 'clinical' || zone === 'intraoperative') return undefined
  if (zone === 'gross') return 'gross'
  const kind = sectionAt(reading.prepared.sections, at).kind
  if (kind === 'synoptic' || kind === 'microscopic') return kind
  return kind === 'addendum' || kind === 'amended' ? 'addendum' : 'diagnosis'
}

function labelledCounts(reading: Reading, words: Hit<NodeWord>[]): NodeCount[] {
  const { prepared, text } = reading
  const counts: NodeCount[] = []
  for (const word of words) {
    const means = word.rule.means
    if (means !== 'examined-label' && means !== 'positive-label' && means !== 'both-label') continue
    const block = blockAt(reading, word.start)
    if (block === undefined || block === 'gross') continue
    const gap = /^(?:[^\p{L}\p{N}]|\([^)\n]{1,30}\)){0,12}/u.exec(text.slice(word.end, word.end + 48))?.[0].length ?? 0
    const at = word.end + gap
    const from = firstTokenFrom(prepared, at)
    if (from >= prepared.tokens.count || prepared.tokens.start[from]! > at + 1) continue
    const fraction = fractionsBetween(text, at, Math.min(at + 12, lineEnd(text, at)), [])[0]
    const base = { total: true, ocr: fraction?.ocr ?? false, block, rule: `nodes.${means}` }
    if (fraction !== undefined && fraction.span[0] <= at + 1) {
      counts.push({ ...base, examined: fraction.whole, positive: fraction.part, span: [word.start, fraction.span[1]] })
      continue
    }
    const count = countAt(prepared, from)
    if (
      count === undefined ||
      means === 'both-label' ||
      /^ ?(?:[x.] ?\d|[cm]m)/i.test(text.slice(count.end, count.end + 4))
    )
      continue
    const key = means === 'examined-label' ? 'examined' : 'positive'
    counts.push({ ...base, [key]: count.value, span: [word.start, count.end] })
  }
  return counts
}

/** Counts beside the word for node, read sentence by sentence from a row of word classes. */
function stationCounts(reading: Reading, words: Hit<NodeWord>[]): NodeCount[] {
  const counts: NodeCount[] = []
  let done = -1
  for (const word of words) {
    if (word.rule.means !== 'node' || word.start < done) continue
    const sentence = sentenceAt(reading.prepared, word.start)
    if (sentence === undefined) continue
    const block = blockAt(reading, word.start)
    if (block === undefined || block === 'gross') continue
    const from = Math.max(sentence.start, word.start - 160)
    const to = Math.min(reading.text.length, Math.max(sentence.end, word.end), word.end + 240)
    done = to
    const found = readRow(reading, words, from, to)
    for (const count of found) counts.push({ ...count, block })
  }
  return counts
}

type Row = Omit<NodeCount, 'block'>

function readRow(reading: Reading, words: Hit<NodeWord>[], from: number, to: number): Row[] {
  const { prepared, text } = reading
  const numbers = countsBetween(prepared, from, to)
  const reach = Math.min(text.length, to + 24)
  const tail = /^[\s,;:.-]{0,8}\([^()\n]{1,12}\)/.exec(text.slice(to, reach))?.[0].length ?? 0
  const fractions = fractionsBetween(
    text,
    from,
    to + tail,
    numbers.map((n) => n.value),
  ).filter((f) => !/^ ?(?:hpf|high|mm|cm)/i.test(text.slice(f.span[1], f.span[1] + 6)))
  const { row, marks } = classRow(reading, words, from, to, numbers)
  const total = row.includes('T')
  if (row.includes('B') && fractions.length === 0) return []
  if (fractions.length > 0) {
    return fractions.map((f) => ({
      examined: f.whole,
      positive: f.part,
      span: f.span,
      total,
      ocr: f.ocr,
      rule: 'nodes.fraction',
    }))
  }
  const ofs = [...row.matchAll(/#O.{0,2}?#/g)]
  if (ofs.length > 0) {
    return ofs.flatMap((match): Row[] => {
      const a = marks[match.index]!
      const b = marks[match.index + match[0].length - 1]!
      if (a.value > b.value) return []
      return [{ positive: a.value, examined: b.value, span: [a.start, b.end], total, ocr: false, rule: 'nodes.of' }]
    })
  }
  return plainCounts(row, marks, total)
}

function plainCounts(row: string, marks: Count[], total: boolean): Row[] {
  const rows: Row[] = []
  const base = { total, ocr: false }
  for (const match of row.matchAll(/#[^#L;]{0,4}L/g)) {
    const n = marks[match.index]!
    const end = match.index + match[0].length
    const inside = match[0]
    const after = row.slice(end, end + 14).split('#')[0]!
    const before = row.slice(Math.max(0, match.index - 8), match.index)
    const span: Range = [n.start, marks[end - 1]!.end]
    if (/N/.test(inside) || /^[^PL]{0,8}N/.test(after) || /N[^;]{0,5}I?$/.test(before)) {
      rows.push({ ...base, examined: n.value, positive: 0, span, rule: 'nodes.negative' })
    } else if (/P/.test(inside) || /^[^NL]{0,6}P/.test(after)) {
      rows.push({ ...base, examined: n.value, positive: n.value, span, rule: 'nodes.positive' })
    } else if (/P[^N;]{0,5}I$/.test(before)) {
      rows.push({ ...base, positive: n.value, span, rule: 'nodes.in' })
    }
  }
  return rows
}

const classOf: Record<NodeWord, string> = {
  node: 'L',
  of: 'O',
  in: 'I',
  positive: 'P',
  negative: 'N',
  bench: 'B',
  total: 'T',
  'examined-label': 'L',
  'positive-label': 'L',
  'both-label': 'L',
  other: 'x',
}

/** A sentence as one letter per word or sign, with the number or place behind each letter. */
function classRow(
  reading: Reading,
  words: Hit<NodeWord>[],
  from: number,
  to: number,
  numbers: Count[],
): { row: string; marks: Count[] } {
  const { tokens } = reading.prepared
  const hits = new Map<number, { letter: string; end: number; value: number }>()
  for (const hit of between(words, from, to))
    hits.set(hit.start, { letter: classOf[hit.rule.means], end: hit.end, value: 0 })
  for (const number of numbers)
    if (!hits.has(number.start)) hits.set(number.start, { letter: '#', end: number.end, value: number.value })
  let row = ''
  const marks: Count[] = []
  let until = -1
  for (let i = firstTokenFrom(reading.prepared, from); i < tokens.count && tokens.start[i]! < to; i++) {
    const start = tokens.start[i]!
    if (start < until) continue
    const hit = hits.get(start)
    const word = tokens.entry[i]!.word
    row += hit?.letter ?? (/^[.;:]$/.test(word) ? ';' : /^[a-z0-9]/.test(word) ? '.' : ',')
    until = hit?.end ?? tokens.end[i]!
    marks.push({ value: hit?.value ?? 0, start, end: until })
  }
  return { row, marks }
}

function between(words: Hit<NodeWord>[], from: number, to: number): Hit<NodeWord>[] {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < from) low = middle + 1
    else high = middle
  }
  const found: Hit<NodeWord>[] = []
  for (let i = low; i < words.length && words[i]!.start < to; i++) found.push(words[i]!)
  return found
}

function settle(reading: Reading, counts: NodeCount[], key: 'examined' | 'positive'): Item<number> | undefined {
  for (const total of [true, false]) {
    for (const block of blocks) {
      const own = counts.filter((c) => c.block === block && c.total === total && c[key] !== undefined)
      if (own.length === 0) continue
      return total ? totalOf(reading, own, key) : sumOf(reading, own, key)
    }
  }
  return undefined
}

function totalOf(reading: Reading, counts: NodeCount[], key: 'examined' | 'positive'): Item<number> {
  const chosen = counts.reduce((a, b) => (b[key]! > a[key]! ? b : a))
  const item = itemAt(reading, chosen[key]!, chosen.span, [chosen.rule])
  if (new Set(counts.map((c) => c[key])).size > 1) item.several = true
  if (chosen.ocr) item.ocr = true
  return item
}

function sumOf(reading: Reading, counts: NodeCount[], key: 'examined' | 'positive'): Item<number> {
  const sum = counts.reduce((n, c) => n + c[key]!, 0)
  const biggest = counts.reduce((a, b) => (b[key]! > a[key]! ? b : a))
  const rules = [...new Set(counts.map((c) => c.rule))]
  if (counts.length > 1 && biggest[key]! * 2 !== sum) {
    const item = itemAt(reading, sum, counts[0]!.span, [...rules, 'nodes.sum'])
    item.summed = true
    item.spans = counts.map((c) => c.span)
    if (counts.some((c) => c.ocr)) item.ocr = true
    return item
  }
  const item = itemAt(reading, biggest[key]!, biggest.span, [biggest.rule])
  if (biggest.ocr) item.ocr = true
  return item
}
