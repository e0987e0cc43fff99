import type { Item, Items } from '@cairn/core'
import { type Anchor, type Answer, hitsBetween, itemAt, lineStart, type Reading, zoneAt } from './reading.ts'
import { optionAt } from './ticks.ts'

/** One printed T, N or M with what stands around it. */
interface Mark {
  axis: 'T' | 'N' | 'M'
  value: string
  prefix: string
  start: number
  end: number
  /** Characters were read as what they must have been: "NO" for N0, "Tl" for T1. */
  ocr: boolean
  /** A blank stands between the letter and the value. */
  spaced: boolean
  /** Higher is surer: 5 in words that correct an earlier stage, 4 in a row T-N(-M), 3 after a label of its own axis, 2 with p, 1 under a staging label, 0 neither. */
  weight: number
  /** "Clinical stage T1c NX M0". */
  clinical?: true
  /** Followed by words that explain it, as rule texts and ticked options are. */
  explained: boolean
}

// An optional prefix, the axis letter and the first sign of a value, where a word begins or a "p" is glued to one.
const seen = /(?:[yrmca]{0,2}p[ .:]{0,2}|[yrmca]{1,2})?[tnm][ .:_]{0,2}(?=[0-4xoilas|*])/y
const printedValue = {
  T: /(?:is|x|a(?![a-z0-9])|[0-4ilo|](?: ?[a-d](?!(?!p?[nm] ?[0-3xoil])[a-z]{2,})(?:[1-3il](?![0-9]))?)?)(?=[^a-z0-9]|[pyr]?p?[nm] ?[0-3xoil]|[nm] ?[a-z]{4,}|i{1,3}[abc]?(?![a-z])|$)/y,
  N: /(?:x|[0-3oil|](?: ?[a-c](?!(?!p?m ?[x01oi*])[a-z]))?(?: ?mi\b)?)(?=[^a-z0-9]|p?m ?[x01oi*]|m ?[a-z]{4,}|$)/y,
  M: /(?:x|[01oil*|](?: ?[a-d](?![a-z]))?)(?=[^a-z0-9]|$)/y,
}

/** pT, pN and pM as printed: rows such as "pT3a N0 MX", labelled values, values with p; legends and clinical stages left out. */
export function findTnm(reading: Reading): Pick<Items, 'pT' | 'pN' | 'pM'> {
  const marks = settle(reading, marksOf(reading))
  const items: Pick<Items, 'pT' | 'pN' | 'pM'> = {}
  const pT = choose(reading, marks, 'T')
  const pN = choose(reading, marks, 'N')
  const pM = choose(reading, marks, 'M')
  if (pT) items.pT = pT
  if (pN) items.pN = pN
  if (pM) items.pM = pM
  return items
}

const joinedAxes = [/^[pyr]{0,2}n ?/, /^[pyr]{0,2}m ?/]

function marksOf(reading: Reading): Mark[] {
  const { folded, text } = reading
  const marks: Mark[] = []
  let from = 0
  for (const start of candidates(reading)) {
    if (start < from) continue
    seen.lastIndex = start
    if (!seen.test(folded) || isPlainWord(text, start, seen.lastIndex)) continue
    const mark = markAt(text, folded, start, seen.lastIndex)
    if (mark === undefined) continue
    marks.push(mark)
    // "pTINxMx" has no break before its N and M.
    from = mark.end
    for (const axis of joinedAxes) {
      const next = axis.exec(folded.slice(from, from + 4))
      if (next === null) continue
      const joined = markAt(text, folded, from, from + next[0].length)
      if (joined === undefined) continue
      marks.push(joined)
      from = joined.end
    }
  }
  return marks
}

/** Where a stage may begin: words of its letters and signs as far as its first value, and "pT" glued to the word before. */
function candidates({ prepared: { tokens, folded }, text }: Reading): number[] {
  const found: number[] = []
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!
    if (mayBegin[folded.charCodeAt(start)] === 1 && isSpelledSo(folded, start, tokens.end[i]!)) found.push(start)
  }
  const glued = gluedIn(text)
  return glued.length === 0 ? found : [...found, ...glued].sort((a, b) => a - b)
}

const tableOf = (letters: string): Uint8Array => {
  const known = new Uint8Array(65536)
  for (const letter of letters) known[letter.charCodeAt(0)] = 1
  return known
}
const isAxis = tableOf('tnm')
const mayBegin = tableOf('tnmpyrca')
const mayStand = tableOf('tnmpyrcaxoilsbd0123456789')

/** "pn0mxpage": after a digit, or an axis behind "p", anything may be glued on. */
function isSpelledSo(folded: string, start: number, end: number): boolean {
  let before = 0
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i)
    if (mayStand[unit] === 0) return false
    if (unit < 58 || (before === 112 && isAxis[unit] === 1)) return true
    before = unit
  }
  return true
}

/** "stagepT2". */
function gluedIn(text: string): number[] {
  const found: number[] = []
  for (const sign of ['pT', 'pN', 'pM'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 2))
      if (/[a-z]/.test(text.charAt(at - 1))) found.push(at)
  return found
}

/** Small letters alone, as in "to" and "normal": a quick form of `spelledAsStage`, which would refuse them too. */
function isPlainWord(text: string, start: number, at: number): boolean {
  const value = text.charCodeAt(at) | 0x20
  if (value < 97 || value > 122 || value === 120) return false
  for (let i = start; i < at; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 97 || unit === 112) return false
  }
  return true
}

function markAt(text: string, folded: string, start: number, at: number): Mark | undefined {
  const head = folded.slice(start, at)
  const letter = /[tnm](?=[^tnm]*$)/.exec(head)
  if (letter === null) return undefined
  const axis = letter[0].toUpperCase() as Mark['axis']
  const prefix = head.slice(0, letter.index).replace(/[^a-z]/g, '')
  // "cap. T": a word before a stop, no prefix.
  if (prefix.length > 2 && /[ .:]/.test(head.slice(0, letter.index))) return undefined
  const pattern = printedValue[axis]
  pattern.lastIndex = at
  const found = pattern.exec(folded)
  if (found === null || (found[0] === 'a' && folded.charAt(at - 1) !== 't')) return undefined
  const end = at + found[0].length
  const value = axis + normal(found[0])
  const ocr = /[oil|*]/.test(found[0].replace(/is|mi/, ''))
  if (!spelledAsStage(text, start, end, axis, found[0])) return undefined
  const spaced = /\s$/.test(head)
  return { axis, value, prefix, start, end, ocr, spaced, weight: prefix.includes('p') ? 2 : 0, explained: false }
}

/** Upper-case sub-letters, OCR signs to digits: "l" and "I" are 1, "O" is 0. */
const normal = (value: string): string => {
  if (value === 'is' || value === 'a') return value
  if (value === 'x' || value === '*') return 'X'
  const digit = value.charAt(0).replace(/[il|]/, '1').replace('o', '0').replace('x', 'X')
  return (
    digit +
    value
      .slice(1)
      .replaceAll(' ', '')
      .replace(/[il]$/, (i) => (value.endsWith('mi') ? i : '1'))
  )
}

/** "no", "is", "at 1" are words, "NO" and "Tis" after a stage are not: the axis letter is a capital. */
function spelledAsStage(text: string, start: number, end: number, axis: string, value: string): boolean {
  const written = text.slice(start, end)
  const wordy = /^(?:o|i|l|is|a|\|)/.test(value)
  if (!wordy) return true
  // "PNI: present" is a nerve's invasion unless a T stands before it.
  if (written === 'PNI' && !/T ?[0-4Xx][a-d]?[ ,;]{0,2}$/.test(text.slice(Math.max(0, start - 6), start))) return false
  if (axis === 'T' && /o$/.test(written) && !written.includes('p')) return false
  if (!written.includes(axis)) return /^[yrm]?p[tnm]/.test(written) && axis !== 'M' && !/pt ?(?:is|a)/.test(written)
  if (value === 'o' && axis === 'N' && written.endsWith('o') && !written.includes('p'))
    return /^[ ,;]{1,3}p?M[xX01O]/.test(text.slice(end, end + 6))
  if (value === 'o' && axis === 'N') return !/^[ ]+[a-z]{3,}/.test(text.slice(end, end + 6)) || written.includes('p')
  return true
}

/** Gives weights by company and labels, and drops what no context makes a stage. */
function settle(reading: Reading, marks: Mark[]): Mark[] {
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const next = marks[i + 1]
    const own = Math.max(
      labelOf(reading, mark),
      besideGroup.test(reading.folded.slice(mark.end, mark.end + 12)) ? 1 : 0,
    )
    if (own !== 0 && mark.weight < 4) mark.weight = Math.max(mark.weight, own)
    if (saidClinical(reading, mark) || (!mark.prefix.includes('p') && wordsBefore(reading, mark, 'past')))
      mark.clinical = true
    if (next === undefined || !follows(mark, next) || !adjoining(reading.folded, mark, next)) continue
    if (mark.clinical && next.prefix === '') next.clinical = true
    if (mark.axis === 'T' || mark.weight === 4) mark.weight = next.weight = 4
    if (next.prefix === '' && /[yr]/.test(mark.prefix)) next.prefix = mark.prefix
  }
  // A letter read as a digit needs company: "pT I" alone is as often a slip of the page.
  for (const mark of marks) if (mark.ocr && (mark.weight === 1 || (mark.weight === 2 && mark.spaced))) mark.weight = 0
  for (const mark of marks) if (mark.weight >= 2 && wordsBefore(reading, mark, 'corrected')) mark.weight = 5
  const kept = marks.filter(
    (m) => m.weight > 0 && !isClinical(m) && optionAt(reading.text, reading.boxes, m.start) !== 'unticked',
  )
  for (const mark of kept)
    if (zoneAt(reading, mark.start) === 'clinical') mark.weight = mark.prefix.includes('p') ? 0.5 : 0
  for (const mark of kept) {
    const doubt = doubtOf(reading, mark)
    // "Any T" belongs to a rule of staging; a doubted value may still be the only one.
    if (doubt !== undefined) mark.weight = mark.weight < 2 || doubt === 'skip' ? 0 : 0.4
  }
  return withoutLegends(
    reading,
    withoutRanges(
      reading,
      kept.filter((m) => m.weight > 0),
    ),
  )
}

/** "T1b/IB": the stage group beside it makes a bare T a stage. */
const besideGroup = /^ ?\/ ?i{1,3}v?[abc]?(?![a-z])/

const follows = (a: Mark, b: Mark): boolean => (a.axis === 'T' && b.axis !== 'T') || (a.axis === 'N' && b.axis === 'M')

const adjoining = (folded: string, a: Mark, b: Mark): boolean =>
  b.start - a.end <= 14 && /^(?:[ \t\n\r,;:./&|_-]|\([^()\n]{1,6}\)|, ?nos\b)*$/.test(folded.slice(a.end, b.start))

const isClinical = (mark: Mark): boolean =>
  mark.clinical === true || (/^[ca]/.test(mark.prefix) && !mark.prefix.includes('p') && mark.axis !== 'M')

/** "Cannot exclude pT4", "no pN2", "any T": not the author's stage. */
const doubtOf = (reading: Reading, mark: Mark): Answer | undefined =>
  hitsBetween(reading.answers, mark.start - 40, mark.start).find(
    (a) =>
      /^(?:unsure|doubt|no|unknown|skip)$/.test(a.rule.means) &&
      mark.start - a.end <= 2 &&
      /^ {0,2}$/.test(reading.text.slice(a.end, mark.start)),
  )?.rule.means

const saidClinical = (reading: Reading, mark: Mark): boolean =>
  mark.axis === 'T' &&
  !mark.prefix.includes('p') &&
  hitsBetween(reading.anchors, mark.start - 24, mark.start).some((a) => a.rule.means === 'clinical')

const labelWeight: Partial<Record<Anchor, number>> = { stage: 1 }

function labelOf(reading: Reading, mark: Mark): number {
  const from = Math.max(lineStart(reading.text, mark.start, 90), mark.start - 90)
  const near = hitsBetween(reading.anchors, Math.max(0, from - 60), mark.start)
  const own = `${mark.axis.toLowerCase()}-label`
  let weight = 0
  for (const hit of near) {
    const between = reading.text.slice(hit.end, mark.start)
    if (hit.rule.means === own && /^[^\p{L}\p{N}]{0,12}(?:\([^)\n]{1,20}\))?[^\p{L}\p{N}]{0,12}$/u.test(between))
      weight = 3
    else if (hit.start >= from) weight = Math.max(weight, labelWeight[hit.rule.means] ?? 0)
  }
  return weight
}

/** "pT1 and pT2 tumours", "Ta-T3": groups a rule or a study names, no tumour's own stage. */
function withoutRanges(reading: Reading, marks: Mark[]): Mark[] {
  const dropped = new Set<Mark>()
  for (let i = 0; i + 1 < marks.length; i++) {
    const a = marks[i]!
    const b = marks[i + 1]!
    const between = reading.folded.slice(a.end, b.start)
    if (a.axis === b.axis && a.value !== b.value && /^ ?(?:[-\u2013&]|[a-z]{2,3}) ?$/.test(between))
      dropped.add(a).add(b)
  }
  return marks.filter((m) => !dropped.has(m))
}

/** "The stage should be pT3", "history of T4 N2": words right before a mark that correct it or leave it to the past. */
const wordsBefore = (reading: Reading, mark: Mark, means: Anchor): boolean =>
  hitsBetween(reading.anchors, mark.start - 60, mark.start).some(
    (a) => a.rule.means === means && !/[.;]\s+[A-Z]|\n\s*\n/.test(reading.text.slice(a.end, mark.start)),
  )

/** A list that prints several values of one axis each with its explanation is the rule's own text, not an answer. */
function withoutLegends(reading: Reading, marks: Mark[]): Mark[] {
  for (const mark of marks) mark.explained = isExplained(reading.folded.slice(mark.end, mark.end + 24))
  return marks.filter((mark) => {
    // "pM1a = separate nodule": a definition.
    if (mark.weight < 3 && /^ ?= ?[a-z]/.test(reading.folded.slice(mark.end, mark.end + 4))) return false
    if (!mark.explained || mark.weight >= 4) return true
    const rivals = marks.filter(
      (m) =>
        m !== mark &&
        m.axis === mark.axis &&
        m.explained &&
        Math.abs(m.start - mark.start) < 600 &&
        m.value !== mark.value,
    )
    return rivals.length === 0 || optionAt(reading.text, reading.boxes, mark.start) === 'ticked'
  })
}

const isExplained = (after: string): boolean =>
  /^ ?(?:[:=;,]|-|\()? ?[a-z]{2,}(?: ?\(|\(?s?\)? )[a-z0-9<>(]/.test(after) &&
  !/^ ?[,;]? ?(?:stage|figo|ajcc)/.test(after)

function choose(reading: Reading, marks: Mark[], axis: Mark['axis']): Item<string> | undefined {
  const own = marks.filter((m) => m.axis === axis)
  if (own.length === 0) return undefined
  const weight = Math.max(...own.map((m) => m.weight))
  // A stated M1 counts wherever it stands; "MX" in a row only says that nobody looked here.
  const best = own.filter(
    (m) =>
      m.weight === weight || (weight === 3 && m.weight === 2) || (axis === 'M' && m.value === 'M1' && m.weight >= 2),
  )
  const distinct = new Set(best.map((m) => m.value))
  const chosen = best.reduce((a, b) =>
    rank(b.value) > rank(a.value) && !isSecondOpinion(reading.folded, a, b) ? b : a,
  )
  const item = itemAt(reading, chosen.value, [chosen.start, chosen.end], [`tnm.${axis}.${weight}`])
  const prefix = chosen.prefix.replace(/[pa]/g, '')
  if (prefix !== '') item.prefix = prefix
  if (chosen.ocr) item.ocr = true
  if (distinct.size > 1) item.several = true
  return item
}

/** "(pT1), (pT2)": two editions or committees side by side; the first named is the report's own. */
const isSecondOpinion = (folded: string, a: Mark, b: Mark): boolean =>
  b.start - a.end < 8 && /^ ?\)[ ,;]*\(?,? ?$/.test(folded.slice(a.end, b.start))

const rank = (value: string): number => {
  const order = { X: -1, i: 0.5, a: 0.4 }[value.charAt(1)] ?? Number(value.charAt(1))
  return order + value.slice(2).length * 0.01 + (value.length > 2 ? (value.charCodeAt(2) - 96) * 0.1 : 0)
}
