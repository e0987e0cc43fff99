import type { Item, Items, MarginStatus, Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { cellAfter } from './answer.ts'
import { isLimit } from './limits.ts'
import { type Measure, measuresBetween } from './measure.ts'
import {
  type Anchor,
  anchorsMeaning,
  hitsBetween,
  isFinal,
  itemAt,
  lineEnd,
  lineStart,
  type Reading,
} from './reading.ts'
import { chosenBelow, withoutBlankOptions } from './ticks.ts'

/** Words of layer `item-margin`; `reaches` counts only before the margin, `lesser` are lesions whose margin is not asked for, `away` goes with a distance. */
export type MarginWord =
  | 'clear'
  | 'involved'
  | 'reaches'
  | 'whole'
  | 'close'
  | 'unknown'
  | 'no'
  | 'yes'
  | 'skip'
  | 'lesser'
  | 'away'

interface Verdict {
  status: MarginStatus
  span: Range
  rule: string
  /** Says it of all margins: a label without a place, or "all margins". */
  whole: boolean
}

/** Margins as the final words tell them: involved beats close beats clear; distances are the smallest one printed beside a margin. */
export function findMargins(reading: Reading, measures: Measure[]): Pick<Items, 'margin' | 'marginDistanceMm'> {
  const words = withoutBlankOptions(reading.text, reading.boxes, hitsOf<MarginWord>(reading.prepared, 'item-margin'))
  const verdicts: Verdict[] = []
  const distances: Measure[] = []
  for (const anchor of anchorsMeaning(reading, 'margin', 'margin-distance')) {
    if (!isFinal(reading, anchor.start)) continue
    distances.push(...distancesAt(reading, anchor, words, measures).filter((m) => !isLimit(reading, m)))
    if (anchor.rule.means === 'margin-distance') continue
    const listed = listUnder(reading, anchor, words)
    if (listed.length > 0) verdicts.push(...listed)
    else {
      const verdict = inLabel(reading, anchor, words) ?? inSentence(reading, anchor, words)
      if (verdict) verdicts.push(verdict)
    }
  }
  if (verdicts.length === 0) verdicts.push(...wholeExcisions(reading, words))
  const items: Pick<Items, 'margin' | 'marginDistanceMm'> = {}
  const least = leastOf(distances.filter((d) => d.mm > 0))
  const margin = settle(reading, verdicts, distances, least)
  if (margin) items.margin = margin
  if (least && margin?.value !== 'involved') {
    items.marginDistanceMm = itemAt(reading, least.mm, least.span, ['margin.distance'])
    if (least.less) items.marginDistanceMm.qualifier = '<'
  }
  return items
}

/** "Completely excised." says it of the margins without naming them. */
function wholeExcisions(reading: Reading, words: Hit<MarginWord>[]): Verdict[] {
  return words
    .filter((w) => w.rule.means === 'whole' && isFinal(reading, w.start))
    .filter(
      (w) =>
        !hitsBetween(reading.answers, w.start - 16, w.start).some((a) => /^(?:no|unsure|doubt)$/.test(a.rule.means)),
    )
    .map((w) => ({ status: 'clear', span: [w.start, w.end], rule: w.rule.id, whole: true }))
}

const leastOf = (measures: Measure[]): Measure | undefined =>
  measures.length === 0 ? undefined : measures.reduce((a, b) => (b.mm < a.mm ? b : a))

/** Below this a margin is close, when the words say "less than". */
const closeMm = 1

function settle(
  reading: Reading,
  verdicts: Verdict[],
  distances: Measure[],
  least: Measure | undefined,
): Item<MarginStatus> | undefined {
  for (const status of ['involved', 'close', 'clear', 'cannot-assess'] as const) {
    const own = verdicts.filter((v) => v.status === status)
    if (own.length === 0) continue
    if (status === 'clear' && least?.less && least.mm <= closeMm) break
    const item = itemAt(reading, status, own[0]!.span, [own[0]!.rule])
    if (verdicts.some((v) => v.status !== status)) item.several = true
    return item
  }
  if (least === undefined || !distances.includes(least)) return undefined
  const status: MarginStatus = least.less && least.mm <= closeMm ? 'close' : 'clear'
  return itemAt(reading, status, least.span, ['margin.distance-only'])
}

const statusOf: Partial<Record<MarginWord, MarginStatus>> = {
  reaches: 'involved',
  clear: 'clear',
  involved: 'involved',
  close: 'close',
  unknown: 'cannot-assess',
}

/** "Margins: negative", "Margin involvement: no", "Are the margins free?: yes". */
function inLabel(reading: Reading, anchor: Hit<Anchor>, words: Hit<MarginWord>[]): Verdict | undefined {
  const { text } = reading
  const asked = /^(?:\(s\))?[^\n:?,()#]{0,44}[?:]/.exec(text.slice(anchor.end, anchor.end + 46))?.[0]
  const question = asked === undefined ? [] : hitsBetween(words, anchor.end, anchor.end + asked.length)
  const labelEnd = asked === undefined ? anchor.end : anchor.end + asked.length - 1
  const cell = cellAfter(text, labelEnd, asked === undefined ? anchor.start : labelEnd)
  if (cell === undefined || !cell.labelled) return undefined
  const below = cell.wrapped ? chosenBelow(text, cell.start) : undefined
  const { start, end } = below ?? cell
  const first = hitsBetween(words, start, Math.min(end, start + 70)).filter((w) => w.rule.means !== 'away')
  const answer = first.find((w) => w.rule.means !== 'lesser')
  if (answer === undefined || answer.rule.means === 'skip') return undefined
  if (
    cell.wrapped &&
    below === undefined &&
    (answer.start - cell.start > 30 || text.slice(cell.start, answer.start).includes(':'))
  )
    return undefined
  if (cell.wrapped && below === undefined && offersMore(reading, words, cell.end, answer)) return undefined
  const inverse = question.some((q) => q.rule.means === 'clear')
  const direct = statusOf[answer.rule.means]
  // "Present" answers a question of involvement, not a margin's bare name.
  if (answer.rule.means === 'yes' && !/\p{L}{3}/u.test(asked ?? '')) return undefined
  const yesNo = answer.rule.means === 'yes' ? 'involved' : answer.rule.means === 'no' ? 'clear' : undefined
  const said = yesNo === undefined ? direct : inverse ? (yesNo === 'clear' ? 'involved' : 'clear') : yesNo
  if (said === undefined || (said === 'involved' && ofLesserLesion(first, answer))) return undefined
  const status = said === 'clear' && butClose(words, answer) ? 'close' : said
  return { status, span: [anchor.start, answer.end], rule: `${anchor.rule.id}.label`, whole: true }
}

/** "Negative but close". */
const butClose = (words: Hit<MarginWord>[], clear: Hit<MarginWord>): boolean =>
  hitsBetween(words, clear.end, clear.end + 14).some((w) => w.rule.means === 'close')

/** The next line offers another verdict: a list of options of which none can be seen to be chosen. */
function offersMore(reading: Reading, words: Hit<MarginWord>[], lineEnds: number, answer: Hit<MarginWord>): boolean {
  const from = lineEnds + 1
  const to = lineEnd(reading.text, from, 60)
  const next = hitsBetween(words, from, Math.min(to, from + 30)).find((w) => statusOf[w.rule.means] !== undefined)
  return (
    next !== undefined &&
    statusOf[next.rule.means] !== statusOf[answer.rule.means] &&
    !reading.text.slice(from, to).includes(':')
  )
}

const ofLesserLesion = (words: Hit<MarginWord>[], answer: Hit<MarginWord>): boolean =>
  words.some((w) => w.rule.means === 'lesser' && Math.abs(w.first - answer.last) <= 6)

const clauseBreak = /[.;]\s|\n\s*\n|\n[^\n:]{0,40}:|\n\s*[-*\u2022]/

const rowOfItsOwn = /^(?:[ \t]*:|[ \t]{3}|\t| ?\.{3}| {0,3}[[\u2610-\u2612])/

/** The nearest word of the sentence that says something of the margin; words before it must be near. */
function inSentence(reading: Reading, anchor: Hit<Anchor>, words: Hit<MarginWord>[]): Verdict | undefined {
  const sentence = sentenceAt(reading.prepared, anchor.start)
  if (sentence === undefined) return undefined
  const { text } = reading
  // The row of a label takes no value from the rows above it.
  const own = rowOfItsOwn.test(text.slice(anchor.end, anchor.end + 6)) ? lineStart(text, anchor.start, 120) : 0
  const near = hitsBetween(
    words,
    Math.max(sentence.start, anchor.start - 120, own),
    Math.min(sentence.end, anchor.end + 120),
  )
  const spoken = near.filter((w) => statusOf[w.rule.means] !== undefined)
  let best: Hit<MarginWord> | undefined
  let least = 99
  for (const word of spoken) {
    const after = word.start >= anchor.end
    const gap = after ? word.first - anchor.last : anchor.first - word.last
    const between = after ? text.slice(anchor.end, word.start) : text.slice(word.end, anchor.start)
    if (after && word.rule.means === 'reaches') continue
    if (gap > (after ? 14 : 8) || gap <= 0 || clauseBreak.test(between)) continue
    const cost = after ? gap : gap + 2
    if (cost < least) {
      least = cost
      best = word
    }
  }
  if (best === undefined) return undefined
  const denied = hitsBetween(reading.answers, best.start - 14, best.start).some((a) => a.rule.means === 'no')
  const said = denied && statusOf[best.rule.means] === 'involved' ? 'clear' : statusOf[best.rule.means]!
  if (said === 'involved' && ofLesserLesion(near, best)) return undefined
  const status = said === 'clear' && butClose(words, best) ? 'close' : said
  const span: Range = [Math.min(anchor.start, best.start), Math.max(anchor.end, best.end)]
  return { status, span, rule: `${anchor.rule.id}.sentence`, whole: false }
}

/** "Margins:" with a line for each margin below it. */
function listUnder(reading: Reading, anchor: Hit<Anchor>, words: Hit<MarginWord>[]): Verdict[] {
  const { text } = reading
  const rest = /^ [a-z]{3,12} ?(?=:)/i.exec(text.slice(anchor.end, anchor.end + 16))?.[0].length ?? 0
  const cell = cellAfter(text, anchor.end + rest, anchor.start)
  if (cell === undefined || !cell.labelled) return []
  const verdicts: Verdict[] = []
  let from = cell.start
  for (let n = 0; n < 9 && from < text.length; n++) {
    const to = lineEnd(text, from)
    const others = hitsBetween(reading.anchors, from, to).some((a) => stops.has(a.rule.means))
    // A row of markers has its own positives.
    if (others || hitsBetween(hitsOf(reading.prepared, 'item-marker'), from, to).length > 0) break
    const line = hitsBetween(words, from, to).filter((w) => w.rule.means !== 'away')
    const answer = line.find(
      (w) => statusOf[w.rule.means] !== undefined || w.rule.means === 'no' || w.rule.means === 'skip',
    )
    if (answer === undefined && verdicts.length > 0 && !text.slice(from, to).includes(':') && to - from < 40) {
      from = nextLine(text, to)
      continue
    }
    if (answer === undefined || answer.start - from > 70) break
    const status = lineStatus(text, line, answer)
    if (status !== undefined && !(status === 'involved' && ofLesserLesion(line, answer))) {
      verdicts.push({ status, span: [from, answer.end], rule: `${anchor.rule.id}.list`, whole: false })
    }
    from = nextLine(text, to)
  }
  if (verdicts.length < 2 || isForm(text, verdicts)) return []
  return verdicts
}

/** "Margins involved: none" denies what its label asks; "Margins involved: left apex" says it. */
function lineStatus(text: string, line: Hit<MarginWord>[], answer: Hit<MarginWord>): MarginStatus | undefined {
  const said = answer.rule.means === 'no' ? 'clear' : statusOf[answer.rule.means]
  if (!/^ ?:/.test(text.slice(answer.end, answer.end + 2))) return said
  const next = line.find((w) => w.start > answer.end && w.start - answer.end < 16)
  const denied =
    next !== undefined && (next.rule.means === 'no' || /^(?:none|no|nil)/i.test(text.slice(next.start, next.end)))
  if (!denied) return said
  return said === 'involved' ? 'clear' : undefined
}

/** Bare options below one another that contradict each other: a form nobody filled in. */
const isForm = (text: string, verdicts: Verdict[]): boolean =>
  new Set(verdicts.map((v) => v.status)).size > 1 &&
  verdicts.every((v) => v.span[1] - v.span[0] < 16 && !text.slice(...v.span).includes(':'))

function nextLine(text: string, at: number): number {
  let from = at + 1
  while (from < text.length && text.charCodeAt(from) <= 32) from++
  return from
}

const stops = new Set<Anchor>(['lvi', 'pni', 'ene', 'stage', 'node', 'grade', 't-label', 'n-label', 'size-label'])

/** Distances in the sentence or cell of a margin that its own words tie to it. */
function distancesAt(reading: Reading, anchor: Hit<Anchor>, words: Hit<MarginWord>[], measures: Measure[]): Measure[] {
  if (anchor.rule.means === 'margin-distance') {
    const cell = cellAfter(reading.text, anchor.end)
    if (cell === undefined) return []
    const labelled = measuresBetween(measures, cell.start, Math.min(cell.end, cell.start + 60))
      .filter(single)
      .slice(0, 1)
    if (labelled.length > 0) return labelled
  }
  const beside = [...rightBehind(reading, anchor, measures), ...besideVerdict(reading, anchor, words, measures)]
  if (beside.length > 0) return beside
  const sentence = sentenceAt(reading.prepared, anchor.start)
  if (sentence === undefined) return []
  const from = Math.max(sentence.start, anchor.start - 70)
  const to = Math.min(sentence.end + 40, anchor.end + 70)
  return measuresBetween(measures, from, to).filter((m) => {
    if (!single(m)) return false
    const between: Range = m.span[0] > anchor.end ? [anchor.end, m.span[0]] : [m.span[1], anchor.start]
    if (
      clauseBreak.test(reading.text.slice(...between)) ||
      hitsBetween(reading.anchors, ...between).some((a) => a !== anchor)
    )
      return false
    const around = hitsBetween(words, Math.max(from, m.span[0] - 30), Math.max(m.span[1] + 40, anchor.end))
    return around.some((w) => w.rule.means === 'away' && w.start >= Math.min(between[0], m.span[0] - 30))
  })
}

const single = (measure: Measure): boolean => measure.sides.length === 1 && measure.mm < 300

/** "Deep margin: clear, 14 mm", "Margins uninvolved; closest 0.6 mm": in the margin's own line, right behind its word. */
function besideVerdict(
  reading: Reading,
  anchor: Hit<Anchor>,
  words: Hit<MarginWord>[],
  measures: Measure[],
): Measure[] {
  const to = Math.min(lineEnd(reading.text, anchor.end), anchor.end + 110)
  return measuresBetween(measures, anchor.end, to).filter((m) => {
    if (!single(m)) return false
    if (
      hitsBetween(reading.anchors, anchor.end, m.span[0]).some(
        (a) => stops.has(a.rule.means) || (a.rule.means === 'tumour' && a.start > anchor.end + 40),
      )
    )
      return false
    const word = hitsBetween(words, anchor.end, m.span[0])
      .filter((w) => /^(?:clear|away|close)$/.test(w.rule.means))
      .at(-1)
    if (word === undefined) return false
    const between = reading.text.slice(word.end, m.span[0])
    if (word.rule.means === 'away') return between.length <= 22
    const owned = hitsBetween(reading.anchors, word.end, m.span[0]).some((a) => owners.has(a.rule.means))
    return /^[^\n.]{0,22}[,(] ?$/.test(between) || (!owned && listed.test(between.replaceAll(measured, '')))
  })
}

const owners = new Set<Anchor>(['tumour', 'other-size', 'specimen', 'organ'])

// "clear, deep 3 mm", "free, peripheral 11 mm, deep 6 mm": places with a number each.
const measured = /\d{1,3}(?:\.\d{1,2})? ?[cm]m/g
const listed = /^[^\n.,;(]{0,22}[,;(](?:[ ,;]{1,3}\p{L}{3,14}){0,5} ?$/u

/** "CRM 12 mm", "Vaginal margin: 14 mm." with nothing behind that the number could belong to. */
const rightBehind = (reading: Reading, anchor: Hit<Anchor>, measures: Measure[]): Measure[] =>
  measuresBetween(measures, anchor.end, anchor.end + 42).filter(
    (m) =>
      single(m) &&
      /^(?:[ :=]{1,3}| \p{L}{2} |[ .\t:]{3,40})$/u.test(reading.text.slice(anchor.end, m.span[0])) &&
      /^ ?(?:[.,;()\n]|$)|^ \p{L}{2,3} /u.test(reading.text.slice(m.span[1], m.span[1] + 5)),
  )
