import type { Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { sentenceAt } from '../prepare.ts'
import { type Answer, hitsBetween, lineEnd, lineStart, type Reading } from './reading.ts'
import { chosenBelow } from './ticks.ts'

/** What the words around an anchor say of it, and the range that holds anchor and answer. */
export interface Answered {
  answer: Answer
  span: Range
  /** How it was read: after a label, from a ticked option, or from a sentence. */
  by: 'label' | 'tick' | 'sentence'
}

// What may stand between a label and its value: a sign or leader dots, a gap as wide as a column's, or nothing that tells.
const signed = /^[ \t]*(?:\([^()\n]{0,50}\)[ \t]*)?((?:[:=?\u2026_]|\.{2,}|-[ \t>])[:=?.) \t_\u2026-]{0,60})/
const wideGap = /^[ \t]?(?:\([^()\n]{0,50}\))?([ \t]{3,60}|\t)(?=\S)/
const bare = /^[ \t]*(?:\([^()\n]{0,50}\)[ \t]*)?()/

/** The text range of a label's value: the rest of its line, or the next line when the rest is empty. */
export function cellAfter(
  text: string,
  at: number,
  labelStart = at,
): { start: number; end: number; labelled: boolean; wrapped: boolean } | undefined {
  const ahead = text.slice(at, at + 130)
  const head = signed.exec(ahead) ?? wideGap.exec(ahead) ?? bare.exec(ahead)!
  let start = at + head[0].length
  const ownLine = (): boolean =>
    labelStart !== at && !/\p{L}{2}/u.test(text.slice(lineStart(text, labelStart, 120), labelStart))
  // OCR reads a colon as a full stop, so after a label at the start of its line a stop is a sign too.
  const dot =
    head[1] === '' && /[.;]/.test(text.charAt(start)) && ownLine()
      ? /^[.;: \t]{1,6}/.exec(text.slice(start, start + 6))!
      : undefined
  if (dot !== undefined) start += dot[0].length
  const labelled = head[1] !== '' || dot !== undefined
  let end = lineEnd(text, start)
  if (end > start) return { start, end, labelled, wrapped: false }
  const next = /^[ \t\r\n]{1,12}[-*+\u2022]?[ \t]*/.exec(text.slice(start, start + 14))
  if (next === null) return undefined
  start += next[0].length
  end = lineEnd(text, start)
  // A sentence that happens to break here is no label with its value below.
  const alone =
    labelled || labelStart === at || !/\p{L}{2}/u.test(text.slice(lineStart(text, labelStart, 120), labelStart))
  return { start, end, labelled: alone, wrapped: true }
}

const ticked = /(?:\[ ?[xX*\u2713\u2714] ?\]|\( ?[xX\u2713\u2714] ?\)|[\u2611\u2612])/
const unticked = /(?:\[[ _]{0,3}\]|\([ _]{1,3}\)|[\u2610])/

/** Reads what is said of an anchor: its label's value first, then its sentence. */
export function answerFor(
  reading: Reading,
  anchor: Hit,
  skip?: (answer: Hit<Answer>) => boolean,
): Answered | undefined {
  const options = optionsBehind(reading.text, anchor)
  if (options !== undefined) return answerInCell(reading, anchor, options, skip)
  const cell = cellAfter(reading.text, anchor.end, anchor.start)
  if (cell?.labelled) {
    const answer = answerInCell(reading, anchor, cell, skip)
    if (answer !== undefined || !cell.wrapped) return answer
  }
  // The row of a label takes no value from the rows above it.
  const from = cell?.labelled ? lineStart(reading.text, anchor.start) : 0
  return answerInSentence(reading, anchor, from, skip)
}

/** "Perineural invasion [ ] Present [ ] Absent": boxes right behind the words are their answer, ticked or not. */
function optionsBehind(text: string, anchor: Hit): { start: number; end: number; wrapped: boolean } | undefined {
  const end = lineEnd(text, anchor.end)
  const between = /^[ \t:]{0,40}(?=[[(\u2610-\u2612])/.exec(text.slice(anchor.end, Math.min(end, anchor.end + 42)))
  if (between === null) return undefined
  const start = anchor.end + between[0].length
  const first = text.slice(start, start + 4)
  return ticked.test(first) || unticked.test(first) ? { start, end, wrapped: false } : undefined
}

function answerInCell(
  reading: Reading,
  anchor: Hit,
  cell: { start: number; end: number; wrapped: boolean },
  skip?: (answer: Hit<Answer>) => boolean,
): Answered | undefined {
  const written = reading.text.slice(cell.start, cell.end)
  const tick = ticked.exec(written)
  if (tick !== null) {
    const from = cell.start + tick.index
    const rest = written.slice(tick.index + tick[0].length)
    const stop = unticked.exec(rest)
    const to = stop === null ? cell.end : from + tick[0].length + stop.index
    const hit = hitsBetween(reading.answers, from, to)[0]
    return hit && { answer: hit.rule.means, span: [anchor.start, hit.end], by: 'tick' }
  }
  if (unticked.test(written)) {
    const below = cell.wrapped ? chosenBelow(reading.text, cell.start) : undefined
    const hit = below && hitsBetween(reading.answers, below.start, below.end)[0]
    return hit && { answer: hit.rule.means, span: [anchor.start, hit.end], by: 'tick' }
  }
  const hits = hitsBetween(reading.answers, cell.start, cell.end).filter((h) => h.rule.means !== 'with' && !skip?.(h))
  const first = hits[0]
  if (first === undefined || first.start - cell.start > 60) return undefined
  if (cell.wrapped && (first.start - cell.start > 24 || reading.text.slice(cell.start, first.start).includes(':')))
    return undefined
  if (cell.wrapped && hitsBetween(reading.anchors, Math.max(cell.start, anchor.end + 1), first.start).length > 0)
    return undefined
  if (cell.wrapped && offersMore(reading, cell.end, first)) return undefined
  return { answer: first.rule.means, span: [anchor.start, first.end], by: 'label' }
}

/** The next line offers another answer: a list of options of which none can be seen to be chosen. */
function offersMore(reading: Reading, lineEnds: number, first: Hit<Answer>): boolean {
  const from = lineEnds + 1
  const line = reading.text.slice(from, lineEnd(reading.text, from, 60))
  const start = /^[^\p{L}\p{N}\n]{0,6}/u.exec(line)![0].length
  const next = hitsBetween(reading.answers, from + start, from + start + 1)[0]
  return next !== undefined && next.rule.means !== first.rule.means && next.rule.means !== 'with' && !line.includes(':')
}

const clauseBreak = /[.;]\s|\bbut\b/

function answerInSentence(
  reading: Reading,
  anchor: Hit,
  earliest: number,
  skip?: (answer: Hit<Answer>) => boolean,
): Answered | undefined {
  const sentence = sentenceAt(reading.prepared, anchor.start)
  if (sentence === undefined) return undefined
  const { text } = reading
  const from = Math.max(sentence.start, anchor.start - 110, earliest)
  const to = Math.min(sentence.end, anchor.end + 110)
  const before = hitsBetween(reading.answers, from, anchor.start)
    .filter((h) => !skip?.(h))
    .at(-1)
  const after = hitsBetween(reading.answers, anchor.end, to).filter(
    (h) => h.rule.means !== 'with' && h.rule.means !== 'doubt' && !skip?.(h),
  )[0]
  const gapBefore = before && anchor.first - before.last - 1
  const nearBefore = before !== undefined && gapBefore! <= 9 && !clauseBreak.test(text.slice(before.end, anchor.start))
  const gapAfter = after && after.first - anchor.last - 1
  const nearAfter = after !== undefined && gapAfter! <= 9 && !clauseBreak.test(text.slice(anchor.end, after.start))
  const span: Range = [nearBefore ? before.start : anchor.start, nearAfter ? after.end : anchor.end]
  if (gapBefore === 0 && before?.rule.means === 'with') return { answer: 'yes', span, by: 'sentence' }
  const made = (answer: Answer): Answered => ({ answer, span, by: 'sentence' })
  if (nearBefore && before.rule.means !== 'with' && before.rule.means !== 'yes') {
    const parted = /,/.test(text.slice(before.end, anchor.start)) && nearAfter && gapAfter! <= 2
    if (!parted) return made(before.rule.means)
  }
  if (nearAfter) return made(after.rule.means)
  if (nearBefore) return made('yes')
  return undefined
}
