import type { Item, Items, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { type Count, countAt, firstTokenFrom, fractionsBetween } from './counts.ts'
import type { GradeWord } from './grade-words.ts'
import { isNode, type NodeCount, type NodeWord, nodeWordsBetween, readRow } from './node-rows.ts'
import { hitsBetween, itemAt, lineEnd, lineStart, type Reading, type Zone, zoneAt } from './reading.ts'

type Placed = NodeCount & { zone: Zone }

const zones: Zone[] = ['diagnosis', 'synoptic', 'microscopic', 'addendum', 'gross']

/**
 * Nodes examined and positive: a stated total first, then the row "pN1 (2/15)", else the counts of the stations of one
 * part of the report, summed. Counts that contradict each other are not told.
 */
export function findNodes(
  reading: Reading,
  pN: Item<string> | undefined,
): Pick<Items, 'nodesExamined' | 'nodesPositive'> {
  const words = hitsOf<NodeWord>(reading.prepared, 'item-node-name')
  const beside = besideStage(reading, pN)
  const totals = [...labelledCounts(reading, words), ...beside]
  const stations = stationCounts(reading, words).filter(
    (c) => !totals.some((t) => t.span[0] < c.span[1] && c.span[0] < t.span[1]),
  )
  totals.push(...stations.filter((c) => c.total))
  const parts = withoutRepeats(
    reading,
    stations.filter((c) => !c.total),
  )
  const both = totals.filter((c) => c.examined !== undefined && c.positive !== undefined)
  const examined = stated(reading, totals, 'examined') ?? summed(reading, parts, 'examined')
  // A "total" far below the sum of the printed stations is the total of one region only.
  const stationSum = summed(reading, parts, 'examined')?.value ?? 0
  if (examined !== undefined && !examined.summed && examined.value * 2 < stationSum && parts.length > 2) return {}
  // Where one statement gives both numbers they belong together.
  const pair = both.find((c) => c.span[0] === examined?.span[0])
  let positive = stated(reading, pair === undefined ? totals : [pair], 'positive')
  if (positive === undefined) {
    positive = summed(reading, parts, 'positive')
    const whole = summed(reading, parts, 'examined')
    const partial = examined !== undefined && whole?.value !== examined.value
    if (partial && !(positive?.value === 0 && pN?.value === 'N0')) positive = undefined
  }
  if (examined && positive && positive.value > examined.value) return {}
  // "3 of 3 nodes, all negative" under N0: the counts mean something else than they seem to.
  if (positive && positive.value > 0 && pN?.value === 'N0') return {}
  if (positive?.value === 0 && /^N[1-3]/.test(pN?.value ?? '')) positive = undefined
  return { ...(examined && { nodesExamined: examined }), ...(positive && { nodesPositive: positive }) }
}

function countedZone(reading: Reading, at: number): Zone | undefined {
  const zone = zoneAt(reading, at)
  return zone === 'clinical' || zone === 'intraoperative' || zone === 'gross' ? undefined : zone
}

/** "Number examined: 12", "Lymph nodes: 1/7" at the start of a line. */
function labelledCounts(reading: Reading, words: Hit<NodeWord>[]): Placed[] {
  const { prepared, text } = reading
  const counts: Placed[] = []
  for (const word of words) {
    const means = word.rule.means
    const bare = means === 'node' && prepared.tokens.lineStart[word.first] === 1
    if (
      !bare &&
      means !== 'examined-label' &&
      means !== 'positive-label' &&
      means !== 'both-label' &&
      means !== 'total'
    )
      continue
    const zone = countedZone(reading, word.start)
    if (zone === undefined) continue
    const side = hitsBetween(hitsOf(prepared, 'item-side'), word.end, word.end + 4)[0]
    const labelEnd = side?.end ?? word.end
    const gap = /^(?:[^\p{L}\p{N}]|\([^)\n]{1,30}\)){0,12}/u.exec(text.slice(labelEnd, labelEnd + 48))?.[0].length ?? 0
    const sign = text.slice(labelEnd, labelEnd + gap)
    if (bare && !sign.includes(':')) continue
    const opensLine = /(?:^|\n)[^\p{L}\p{N}\n]*(?:[A-Za-z0-9][.)] ?)?$/u.test(
      text.slice(Math.max(0, word.start - 8), word.start),
    )
    // "in 12 lymph nodes examined (0/12)" is a sentence, no label.
    if (!opensLine && means !== 'total' && /[(.,;]/.test(sign) && !/[:=]/.test(sign)) continue
    // "(expressed as ... of nodes examined): one node" explains how the stations are written.
    if (/^\s*\)/.test(sign) && !opensLine) continue
    const at = labelEnd + gap
    const fraction = fractionsBetween(text, at, Math.min(at + 12, lineEnd(text, at)), [])[0]
    const base = { total: true, ocr: fraction?.ocr ?? false, zone, rule: `nodes.${means}` }
    if (fraction !== undefined && fraction.span[0] <= at + 1) {
      counts.push({ ...base, examined: fraction.whole, positive: fraction.part, span: [word.start, fraction.span[1]] })
      continue
    }
    if (bare || means === 'both-label' || means === 'total') continue
    const token = firstTokenFrom(prepared, at)
    if (token >= prepared.tokens.count || prepared.tokens.start[token]! > at + 1) continue
    const count = countAt(prepared, token) ?? gluedCount(reading, at)
    if (count === undefined || /^ ?(?:[x.-] ?\d|[cm]m)/i.test(text.slice(count.end, count.end + 4))) continue
    // A number on the next line is the label's only when it stands there alone.
    const wrapped = text.slice(word.end, count.start).includes('\n')
    if (wrapped && /\p{L}/u.test(text.slice(count.end, lineEnd(text, count.end, 20)))) continue
    const key = means === 'examined-label' ? 'examined' : 'positive'
    counts.push({ ...base, [key]: count.value, span: [word.start, count.end] })
  }
  return counts
}

/** "1LYMPH NODES": OCR lost the break after a number. */
function gluedCount(reading: Reading, at: number): Count | undefined {
  const digits = /^(\d{1,3})(?=[A-Z])/.exec(reading.text.slice(at, at + 4))?.[1]
  return digits === undefined ? undefined : { value: Number(digits), start: at, end: at + digits.length }
}

/** "pN2 (10/20)". */
function besideStage(reading: Reading, pN: Item<string> | undefined): Placed[] {
  if (pN === undefined) return []
  const end = pN.span[1]
  const to = Math.min(lineEnd(reading.text, end), end + 60)
  const fraction = fractionsBetween(reading.text, end, to, []).find((f) =>
    /(?:^|p?N[0-3Xx][a-c]?)[ ,:]{0,2}(?:\( ?)?$/.test(reading.text.slice(end, f.span[0])),
  )
  if (fraction === undefined) return besideInWords(reading, pN, to)
  const span: Range = [pN.span[0], fraction.span[1]]
  return [
    {
      examined: fraction.whole,
      positive: fraction.part,
      span,
      total: true,
      ocr: fraction.ocr,
      zone: 'diagnosis',
      rule: 'nodes.stage',
    },
  ]
}

/** "pN0 (0 of 14)". */
const besideInWords = (reading: Reading, pN: Item<string>, to: number): Placed[] =>
  readRow(reading.prepared, pN.span[1], to)
    .filter((c) => c.rule === 'nodes.of' && /^[ (]{1,3}$/.test(reading.text.slice(pN.span[1], c.span[0])))
    .map((c) => ({ ...c, total: true, zone: 'diagnosis' }))

/** Counts beside the word for node, sentence by sentence, and bracketed fractions in the sentences that follow. */
function stationCounts(reading: Reading, words: Hit<NodeWord>[]): Placed[] {
  const { prepared, text } = reading
  const counts: Placed[] = []
  let done = -1
  for (const word of words) {
    if (!isNode(word) || word.start < done) continue
    const sentence = sentenceAt(prepared, word.start)
    const zone = countedZone(reading, word.start)
    if (sentence === undefined || zone === undefined) continue
    // A number that ends the row above is not a label's.
    const own = /^(?:[ \t]{2}|\t| ?[:.]{3}| ?:)/.test(text.slice(word.end, word.end + 4)) && opensRow(text, word.start)
    const from = Math.max(sentence.start, word.start - 160, done, own ? word.start : 0)
    const to = Math.min(text.length, Math.max(sentence.end, word.end), word.end + 240)
    done = to
    const found = readRow(prepared, from, to)
    counts.push(...found.map((c) => ({ ...c, zone })))
    if (found.length > 0) continue
    const next = nextNode(words, to, Math.min(text.length, to + 500))
    const later = following(reading, to, next)
    counts.push(...later.map((c) => ({ ...c, zone })))
    if (later.length > 0) done = later.at(-1)!.span[1]
  }
  return counts
}

const opensRow = (text: string, at: number): boolean =>
  !/\p{L}|\d/u.test(text.slice(lineStart(text, at, 12), at)) && lineStart(text, at, 12) > at - 12

const nextNode = (words: Hit<NodeWord>[], from: number, to: number): number =>
  hitsBetween(words, from, to).find(isNode)?.start ?? to

const namesOther = (reading: Reading, from: number, to: number): boolean =>
  hitsBetween(reading.anchors, from, to).some((a) => a.rule.means !== 'tumour' && a.rule.means !== 'other-size')

/** "Superior: 1 of 4 contain metastases" in the lines below, or "(7/10)" in the sentences behind. */
function following(reading: Reading, from: number, to: number): NodeCount[] {
  const { text } = reading
  const rows: NodeCount[] = []
  for (let at = from; at < to; ) {
    const end = lineEnd(text, at)
    // The line of the next node is read with that node.
    if (end > to) break
    if (rows.length > 0 && namesOther(reading, at, end)) break
    // Leader dots part a label from its counts: "Nodes ..... 5 examined, none involved".
    const own = at === from
    rows.push(
      ...readRow(reading.prepared, at, end).filter((c) => c.rule === 'nodes.of' || (own && c.rule === 'nodes.found')),
    )
    at = end + 1
  }
  if (rows.length > 0) return rows
  return fractionsBetween(text, from, to, [])
    .filter(
      (f) => /\( ?$/.test(text.slice(f.span[0] - 2, f.span[0])) && /^ ?\)/.test(text.slice(f.span[1], f.span[1] + 2)),
    )
    .filter(
      (f) =>
        !hitsBetween(hitsOf<GradeWord>(reading.prepared, 'item-grade'), f.span[0] - 30, f.span[0]).some(
          (w) => 'label' in w.rule.means || 'grade' in w.rule.means,
        ),
    )
    .map((f) => ({
      examined: f.whole,
      positive: f.part,
      span: f.span,
      total: false,
      ocr: f.ocr,
      rule: 'nodes.bracketed',
    }))
}

/** The same count after the same words is the same count printed again. */
function withoutRepeats(reading: Reading, counts: Placed[]): Placed[] {
  if (counts.length < 2) return counts
  const seen = new Set<string>()
  return counts.filter((c) => {
    const words = reading.folded.slice(Math.max(0, c.span[0] - 130), c.span[0]).replace(/[^a-z]/g, '')
    const key = `${c.examined}/${c.positive} ${words.slice(c.rule === 'nodes.fraction' ? -70 : -36)}`
    if (words.length >= 36 && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

type Key = 'examined' | 'positive'

function stated(reading: Reading, totals: Placed[], key: Key): Item<number> | undefined {
  for (const zone of zones) {
    const own = totals.filter((c) => c.zone === zone && c[key] !== undefined)
    if (own.length === 0) continue
    const sides = own.filter((c) => namesSide(reading, c))
    if (sides.length > 1) return sumOf(reading, sides, key)
    const chosen = own.reduce((a, b) => (b[key]! > a[key]! ? b : a))
    const item = itemAt(reading, chosen[key]!, chosen.span, [chosen.rule])
    if (own.some((c) => c[key] !== chosen[key])) item.several = true
    if (chosen.ocr) item.ocr = true
    return item
  }
  return undefined
}

const namesSide = (reading: Reading, count: Placed): boolean =>
  hitsBetween(hitsOf(reading.prepared, 'item-side'), count.span[0] - 24, count.span[1]).length > 0

function summed(reading: Reading, parts: Placed[], key: Key): Item<number> | undefined {
  for (const zone of zones) {
    const all = parts.filter((c) => c.zone === zone && c[key] !== undefined)
    // A count of positive nodes alone repeats what a full count beside it says.
    const full = all.filter((c) => c.examined !== undefined)
    const own = full.length > 0 ? full : all
    if (own.length === 0) continue
    const whole = wholeAmong(reading, own)
    return sumOf(reading, whole === undefined ? firstList(own) : [whole], key)
  }
  return undefined
}

/** The stations and, again, the regions they belong to: two lists of the same nodes. */
function firstList(counts: Placed[]): Placed[] {
  const sum = (list: Placed[], key: Key): number => list.reduce((n, c) => n + (c[key] ?? 0), 0)
  for (let k = 2; k <= counts.length - 2; k++) {
    const [first, second] = [counts.slice(0, k), counts.slice(k)]
    const examined = sum(first, 'examined')
    if (second.length >= first.length) continue
    const same = examined === sum(second, 'examined') && sum(first, 'positive') === sum(second, 'positive')
    if (same && examined >= surelyWhole) return first
  }
  return counts
}

const surelyWhole = 12

/** A count that equals the sum of all others is the total of them. */
function wholeAmong(reading: Reading, counts: Placed[]): Placed | undefined {
  if (counts.length < 3) return undefined
  const sum = (key: Key): number => counts.reduce((n, c) => n + (c[key] ?? 0), 0)
  const [examined, positive] = [sum('examined'), sum('positive')]
  // Without a positive node the sum of a few fits too easily by chance.
  const few = positive === 0 && examined < 2 * surelyWhole
  if (few) return counts.find((c) => (c.examined ?? 0) * 2 === examined && isSummary(reading, c))
  const ends = positive === 0 ? [counts[0]!, counts.at(-1)!] : counts
  return ends.find((c) => (c.examined ?? 0) * 2 === examined && (c.positive ?? 0) * 2 === positive)
}

/** "Lymph nodes: seven lymph nodes negative": the line speaks of all nodes, not of a station's. */
function isSummary(reading: Reading, count: Placed): boolean {
  const from = lineStart(reading.text, count.span[0], 60)
  const first = nodeWordsBetween(reading.prepared, from, count.span[0])[0]
  return (
    first !== undefined &&
    isNode(first) &&
    first.start - from <= 6 &&
    /^ ?:/.test(reading.text.slice(first.end, first.end + 2))
  )
}

function sumOf(reading: Reading, counts: Placed[], key: Key): Item<number> {
  const sum = counts.reduce((n, c) => n + c[key]!, 0)
  const rules = [...new Set(counts.map((c) => c.rule))]
  const item = itemAt(reading, sum, counts[0]!.span, rules)
  if (counts.length > 1) {
    item.rules = [...rules, 'nodes.sum']
    item.summed = true
    item.spans = counts.map((c) => c.span)
  }
  if (counts.some((c) => c.ocr)) item.ocr = true
  return item
}
