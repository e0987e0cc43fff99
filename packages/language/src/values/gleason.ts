import type { Item } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { GradeWord } from './grade-words.ts'
import { isFinal, itemAt, type Reading } from './reading.ts'

const sum = /^[^+\n]{0,48}?([1-5]) ?(?:\([^)]{0,8}\))? ?\+ ?([1-5])(?![0-9%])/
// A damaged plus sign is believed when the sum beside it agrees.
const damaged = /^[^0-9\n]{0,24}([1-5]) ?[^0-9a-z\n] ?([1-5]) ?= ?(\d{1,2})/

/** "Gleason a+b=c", from a printed sum or from the primary and secondary pattern; the highest in the final words. */
export function findGleason(reading: Reading, words: Hit<GradeWord>[]): Item<string> | undefined {
  const found: Item<string>[] = []
  let primary: { value: number; start: number } | undefined
  for (const hit of words) {
    if (!('gleason' in hit.rule.means)) continue
    const after = reading.folded.slice(hit.end, hit.end + 90)
    const kind = hit.rule.means.gleason
    if (kind === 'score') {
      const match = sum.exec(after) ?? checked(damaged.exec(after))
      if (match) found.push(gleason(reading, Number(match[1]), Number(match[2]), hit.start, hit.end + match[0].length))
      continue
    }
    const digit = /^[^0-9]{0,30}([1-5])(?!\d{3}|\+|\.\d)/.exec(after)
    if (digit === null) continue
    if (kind === 'primary') primary = { value: Number(digit[1]), start: hit.start }
    else if (primary !== undefined && hit.start - primary.start < 400) {
      found.push(gleason(reading, primary.value, Number(digit[1]), primary.start, hit.end + digit[0].length))
    }
  }
  const final = found.filter((f) => isFinal(reading, f.span[0]))
  const best = final.length > 0 ? final : found
  return best.length === 0 ? undefined : best.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))
}

const checked = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match !== null && Number(match[1]) + Number(match[2]) === Number(match[3]) ? match : null

const gleason = (reading: Reading, a: number, b: number, start: number, end: number): Item<string> =>
  itemAt(reading, `Gleason ${a}+${b}=${a + b}`, [start, end], ['grade.gleason'])

const scoreOf = (item: Item<string>): number => Number(item.value.split('=')[1])
