import type { Item, Items } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { isFinal, itemAt, type Reading, zoneAt } from './reading.ts'
import { optionAt } from './ticks.ts'

/** Words of layer `item-grade`: a grade itself, or a label whose number follows. */
export type GradeWord =
  | { grade: string; strength: number }
  | { label: string; strength: number; most: number }
  | { gleason: 'score' | 'primary' | 'secondary' | 'total' }

/** The tumour's grade, normalised: a label's value before words of differentiation, these before "high-grade". */
export function findGrade(reading: Reading): Pick<Items, 'grade'> {
  const words = hitsOf<GradeWord>(reading.prepared, 'item-grade').filter(
    (h) => zoneAt(reading, h.start) !== 'clinical' && optionAt(reading.text, reading.boxes, h.start) !== 'unticked',
  )
  const gleason = gleasonOf(reading, words)
  if (gleason) return { grade: gleason }
  let best: { item: Item<string>; strength: number } | undefined
  for (const hit of words) {
    const found = gradeAt(reading, hit)
    if (found === undefined) continue
    const strength = found.strength - (isFinal(reading, hit.start) ? 0 : 10)
    if (
      best === undefined ||
      strength > best.strength ||
      (strength === best.strength && severity(found.item.value) > severity(best.item.value))
    ) {
      best = { item: found.item, strength }
    }
  }
  return best === undefined ? {} : { grade: best.item }
}

const severity = (value: string): number => Number(/\d(?!.*\d)/.exec(value)?.[0] ?? (value === 'high' ? 3 : 1))

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

function gradeAt(reading: Reading, hit: Hit<GradeWord>): { item: Item<string>; strength: number } | undefined {
  const means = hit.rule.means
  if ('grade' in means)
    return { item: itemAt(reading, means.grade, [hit.start, hit.end], [hit.rule.id]), strength: means.strength }
  if (!('label' in means)) return undefined
  const after = reading.folded.slice(hit.end, hit.end + 40)
  const value =
    /^(?:[^a-z0-9\n]|\([a-z0-9 ,]{1,24}\)|\n){0,8}(?:g(?:rade)? ?)?(iv|i{1,3}|l{1,3}|[1-4])(?: ?(?:-|to|and) ?(iv|i{1,3}|[1-4]))?(?![a-z0-9.]|\d)/.exec(
      after,
    )
  if (value === null) return undefined
  const first = romans[value[1]!]
  const second = value[2] === undefined ? undefined : romans[value[2]]
  if (first === undefined || first > means.most) return undefined
  const text =
    means.label === 'G'
      ? second === undefined
        ? `G${first}`
        : `G${first}-G${second}`
      : `${means.label} ${first}${second === undefined ? '' : `-${second}`}`
  return {
    item: itemAt(reading, text, [hit.start, hit.end + value[0].length], [hit.rule.id]),
    strength: means.strength,
  }
}

const sum = /^[^0-9\n]{0,40}([1-5]) ?(?:\([^)]{0,8}\))? ?\+ ?([1-5])(?: ?= ?(\d{1,2}))?/

function gleasonOf(reading: Reading, words: Hit<GradeWord>[]): Item<string> | undefined {
  const found: Item<string>[] = []
  let primary: { value: number; start: number } | undefined
  for (const hit of words) {
    if (!('gleason' in hit.rule.means)) continue
    const after = reading.folded.slice(hit.end, hit.end + 90)
    const kind = hit.rule.means.gleason
    if (kind === 'primary' || kind === 'secondary') {
      const digit = /^[^0-9]{0,30}([1-5])(?![0-9]{3}|\+)/.exec(after)
      if (digit === null) continue
      const end = hit.end + digit[0].length
      if (kind === 'primary') primary = { value: Number(digit[1]), start: hit.start }
      else if (primary !== undefined && hit.start - primary.start < 400) {
        const second = Number(digit[1])
        found.push(
          itemAt(
            reading,
            `Gleason ${primary.value}+${second}=${primary.value + second}`,
            [primary.start, end],
            ['grade.gleason.patterns'],
          ),
        )
      }
      continue
    }
    const match = sum.exec(after)
    if (match === null) continue
    const [all, a, b] = match
    found.push(
      itemAt(
        reading,
        `Gleason ${a}+${b}=${Number(a) + Number(b)}`,
        [hit.start, hit.end + all.length],
        ['grade.gleason.sum'],
      ),
    )
  }
  if (found.length === 0) return undefined
  const total = (item: Item<string>): number => Number(item.value.split('=')[1])
  return found.reduce((a, b) => (total(b) > total(a) ? b : a))
}
