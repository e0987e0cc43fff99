import type { Item, Items } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { cellAfter } from './answer.ts'
import { findGleason } from './gleason.ts'
import type { GradeWord } from './grade-words.ts'
import { hitsBetween, isFinal, itemAt, lineEnd, type Reading, zoneAt } from './reading.ts'
import { chosenIn, optionAt } from './ticks.ts'

interface Graded {
  item: Item<string>
  strength: number
}

/** The tumour's grade, normalised: Gleason where it comes first, a label's value, words of differentiation, "high-grade". */
export function findGrade(reading: Reading): Pick<Items, 'grade'> {
  const words = hitsOf<GradeWord>(reading.prepared, 'item-grade').filter(
    (h) => zoneAt(reading, h.start) !== 'clinical' && optionAt(reading.text, reading.boxes, h.start) !== 'unticked',
  )
  const best = strongest(reading, words)
  const gleason = findGleason(reading, words)
  if (gleason !== undefined && (best === undefined || !comesFirst(reading, words, best, gleason)))
    return { grade: gleason }
  return best === undefined ? {} : { grade: best.item }
}

/** A tumour with a grade of its own named before the prostate's is the main one. */
function comesFirst(reading: Reading, words: Hit<GradeWord>[], best: Graded, gleason: Item<string>): boolean {
  const at = best.item.span[0]
  if (!isFinal(reading, at)) return false
  const highLow = /^(?:high|low)$/.test(best.item.value)
  const named = words.some((w) => isScale(w, 'high-low') && w.start < gleason.span[0] && isFinal(reading, w.start))
  return at < gleason.span[0] ? highLow || named : highLow && named
}

const isScale = (hit: Hit<GradeWord>, scale: 'high-low' | 'who'): boolean =>
  'scale' in hit.rule.means && hit.rule.means.scale === scale

function strongest(reading: Reading, words: Hit<GradeWord>[]): Graded | undefined {
  const highLow = words.some((h) => isScale(h, 'high-low'))
  let best: Graded | undefined
  for (const hit of words) {
    const found = gradeAt(reading, hit, words)
    if (found === undefined) continue
    if (highLow && /^(?:high|low)$/.test(found.item.value)) found.strength += 30
    if (!isFinal(reading, hit.start)) found.strength -= 25
    else if (/^(?:microscopic|addendum)$/.test(zoneAt(reading, hit.start))) found.strength -= 5
    if (
      best === undefined ||
      found.strength > best.strength ||
      (found.strength === best.strength && severer(found, best))
    ) {
      best = found
    }
  }
  return best
}

const severer = (a: Graded, b: Graded): boolean => severity(a.item.value) > severity(b.item.value)
const severity = (value: string): number => Number(/\d(?!.*\d)/.exec(value)?.[0] ?? (value === 'high' ? 3 : 1))

function gradeAt(reading: Reading, hit: Hit<GradeWord>, words: Hit<GradeWord>[]): Graded | undefined {
  const means = hit.rule.means
  if ('grade' in means) {
    if (means.coded && !besideStage(reading, hit) && !behindTumour(reading, hit)) return undefined
    // "No high-grade atypia or carcinoma".
    if (hitsBetween(reading.answers, hit.start - 8, hit.start).some((a) => a.rule.means === 'no')) return undefined
    return { item: itemAt(reading, means.grade, [hit.start, hit.end], [hit.rule.id]), strength: means.strength }
  }
  if (!('label' in means) || ofRegression(reading, hit, words)) return undefined
  return numbered(reading, hit, means, words) ?? worded(reading, hit, words)
}

/** "Tumour regression (Dworak): grade 4", "grade 2 (Mandard)": how far the tumour went back, not its grade. */
function ofRegression(reading: Reading, hit: Hit<GradeWord>, words: Hit<GradeWord>[]): boolean {
  const { text } = reading
  const own = (from: number, to: number): boolean =>
    hitsBetween(words, from, to).some(
      (w) =>
        'not' in w.rule.means &&
        w.rule.means.not === 'regression' &&
        !/[.;,\n]/.test(text.slice(Math.min(w.end, hit.end), Math.max(w.start, hit.start))),
    )
  return own(hit.start - 40, hit.start) || own(hit.end, hit.end + 16)
}

/** "pT3, pN0, G2" and "(G2, pT2)". */
const besideStage = (reading: Reading, hit: Hit): boolean =>
  /p?[tnml] ?[0-4xo][a-d]?[^a-z0-9]{1,4}$/.test(reading.folded.slice(Math.max(0, hit.start - 12), hit.start)) ||
  /^[^a-z0-9\n]{1,4}p?t ?[0-4]/.test(reading.folded.slice(hit.end, hit.end + 9)) ||
  /^ ?[:=-] ?\w/.test(reading.folded.slice(hit.end, hit.end + 4))

/** "Squamous cell carcinoma, keratinising, G2". */
const behindTumour = (reading: Reading, hit: Hit): boolean =>
  isFinal(reading, hit.start) &&
  hitsBetween(reading.anchors, hit.start - 45, hit.start).some(
    (a) => a.rule.means === 'tumour' && /^[^\d\n.:;]*[,(] ?$/.test(reading.text.slice(a.end, hit.start)),
  )

const romans: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  l: 1,
  ll: 2,
  lll: 3,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}
const gap = String.raw`^(?:[^a-z0-9\n]|\([^()\n]{1,50}\)|\n){0,8}(?:[ \t.]{3,60})?`
const numeral = '(iv|i{1,3}|l{1,3}|[1-4])'
const following = new RegExp(
  `${gap}(g(?:rade)? ?)?${numeral}(?: ?(?:-|to|and) ?g?${numeral})?(?: ?(?:of|\\/) ?${numeral})?(?![a-z0-9]|\\.\\d)`,
)
const coded = new RegExp(`${gap}g([1-4])(?!\\d)`)

function numbered(
  reading: Reading,
  hit: Hit<GradeWord>,
  means: { label: string; strength: number; most: number },
  words: Hit<GradeWord>[],
): Graded | undefined {
  const line = { start: hit.end, end: lineEnd(reading.text, hit.end, 120) }
  const chosen = chosenIn(reading.text, reading.boxes, line)
  if (chosen === undefined) return undefined
  const after = reading.folded.slice(chosen.start, chosen.start === hit.end ? hit.end + 80 : chosen.end)
  const value = following.exec(after) ?? coded.exec(after)
  if (value === null) return undefined
  // A bare "grade" at a line's end names no number of the next line.
  if (value[0].includes('\n') && hit.last === hit.first) return undefined
  const plain = value.length === 2
  const first = romans[(plain ? value[1] : value[2])!]
  const second = plain || value[3] === undefined ? undefined : romans[value[3]]
  if (first === undefined || first > means.most) return undefined
  const end = chosen.start + value[0].length
  // "grade III (WHO)".
  const who = means.label === 'G' && hitsBetween(words, end, end + 4).some((w) => isScale(w, 'who'))
  const label = who ? 'WHO' : means.label
  const text =
    label === 'G'
      ? `G${first}${second === undefined ? '' : `-G${second}`}`
      : `${label} ${first}${second === undefined ? '' : `-${second}`}`
  const span: [number, number] = [hit.start, end]
  return { item: itemAt(reading, text, span, [hit.rule.id]), strength: means.strength }
}

/** "Histologic grade: poorly differentiated". */
function worded(reading: Reading, hit: Hit<GradeWord>, words: Hit<GradeWord>[]): Graded | undefined {
  const wide = cellAfter(reading.text, hit.end)
  const cell = wide?.labelled ? chosenIn(reading.text, reading.boxes, wide) : undefined
  if (cell === undefined) return undefined
  const to = Math.min(lineEnd(reading.text, cell.start), cell.start + 60)
  const word = hitsBetween(words, cell.start, to).find((w) => 'grade' in w.rule.means)
  const means = word?.rule.means
  if (word !== undefined && means !== undefined && 'grade' in means) {
    return { item: itemAt(reading, means.grade, [hit.start, word.end], [hit.rule.id, word.rule.id]), strength: 62 }
  }
  const plain = hitsBetween(hitsOf<string>(reading.prepared, 'item-grade-word'), cell.start, cell.start + 14)[0]
  if (plain === undefined) return undefined
  return { item: itemAt(reading, plain.rule.means, [hit.start, plain.end], [hit.rule.id, plain.rule.id]), strength: 62 }
}
