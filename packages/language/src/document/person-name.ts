import type { Range } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import { isNumberAt, wordAt } from '../text/tokens.ts'
import { tokenFrom, tokensOf } from './places.ts'

/** Finds the words of a person's name beside a place; knows which tokens can be no name. */
export interface NameFinder {
  /** The name that ends before an offset, not reaching before `from`. */
  before(from: number, end: number): Range | undefined
  /** The name that begins at or after an offset, not reaching past `to`. */
  after(start: number, to: number): Range | undefined
}

const word = String.raw`(?:\p{Lu}[\p{L}\u2019']*(?:-\p{Lu}?[\p{L}\u2019']+)*\.?)`
const particle = String.raw`(?:\p{Ll}{2,4} )`
const run = String.raw`${word}(?:(?: |, ?|\.)${particle}{0,2}${word}){0,4}`
const runAfter = new RegExp(run, 'uy')
const runBefore = new RegExp(`(?:^|[^\\p{L}.'-])(${run})$`, 'u')
const lowerBefore = /(?:^|[^\p{L}])((?:\p{Ll}+\.?[ ,]+){1,3}\p{Ll}+)$/u

export function nameFinder(prepared: Prepared): NameFinder {
  const never = tokensOf(prepared, 'identity-label', 'header-word', 'title-role', 'date-label', 'month')
  const titles = tokensOf(prepared, 'person-title')
  const both = tokensOf(prepared, 'surname')
  const particles = tokensOf(prepared, 'name-particle')
  const { text, tokens } = prepared
  const lowerCase = !/\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(60, 1200))

  /** Narrows a run to the longest part next to its anchor that is made of possible name words. */
  function narrow(range: Range, anchor: 'start' | 'end'): Range | undefined {
    const first = tokenFrom(prepared, range[0])
    const stop = tokenFrom(prepared, range[1] - 1) + 1
    const fits = (i: number): boolean => {
      if (!both.has(i) && (titles.has(i) || (never.has(i) && tokens.end[i]! - tokens.start[i]! > 1))) return false
      const begins = text.charAt(tokens.start[i]!)
      return (
        !isNumberAt(tokens, i) &&
        (lowerCase || particles.has(i) || begins !== begins.toLowerCase() || /[.,'\u2019]/.test(begins))
      )
    }
    let low = anchor === 'start' ? first : stop - 1
    let high = low
    if (!fits(low)) return undefined
    if (anchor === 'start') while (high + 1 < stop && fits(high + 1)) high++
    else while (low - 1 >= first && fits(low - 1)) low--
    while (low <= high && /^[.,]$/.test(wordAt(tokens, low))) low++
    while (high >= low && (wordAt(tokens, high) === ',' || particles.has(high))) high--
    // "Oak Ward": two words of a head are no name; one beside a word of another kind may be.
    if (high < low || onlyOfHeads(prepared, both, low, high)) return undefined
    return looksLikeName(text.slice(tokens.start[low], tokens.end[high]))
      ? [tokens.start[low]!, tokens.end[high]!]
      : undefined
  }

  return {
    before(from, end) {
      const slice = text.slice(Math.max(from, end - 70), end)
      const found = runBefore.exec(slice) ?? (lowerCase ? lowerBefore.exec(slice) : null)
      if (found === null) return undefined
      return narrow([end - found[1]!.length, end], 'end')
    },
    after(start, to) {
      let at = start
      // A title or a place in a list ("14 of 22:") may stand before the name.
      for (let skips = 0; skips < 3; skips++) {
        const gap = /^(?:[\s:.,-]{0,40}|\s*\d+ \p{Ll}+ \d+\s*:\s*)/u.exec(text.slice(at, to))
        at += gap?.[0].length ?? 0
        const token = tokenFrom(prepared, at)
        if (!titles.has(token) || tokens.start[token]! >= to) break
        at = tokens.end[token]!
      }
      runAfter.lastIndex = at
      const found = runAfter.exec(text)
      if (found === null) return undefined
      return narrow([at, Math.min(at + found[0].length, to)], 'start')
    },
  }
}

/** Whether every word of a range is one of heads and months too. */
function onlyOfHeads(prepared: Prepared, both: ReadonlySet<number>, low: number, high: number): boolean {
  const words = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((i) =>
    /^\p{L}{2}/u.test(wordAt(prepared.tokens, i)),
  )
  return words.length > 0 && words.every((i) => both.has(i))
}

/** Two words at least, one of them longer than an initial. */
const looksLikeName = (name: string): boolean => {
  const words = name.split(/[ ,.]+/).filter((w) => w !== '')
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    // Bars and smudges of a scan read as "IIIII III".
    new Set(name.toUpperCase().replace(/[^\p{L}]/gu, '')).size > 2 &&
    words.some((w) => w.length > 2) &&
    !words.every((w) => /^\p{Lu}{2,3}$/u.test(w))
  )
}

/** "OLDCASTLE, Anna M" -> value "OLDCASTLE ANNA M"; where the order is open the other one is an alternative. */
export function readName(name: string): { value: string; alternatives?: string[] } {
  const comma = name.indexOf(',')
  if (comma > 0) return { value: joined(words(name.slice(0, comma)), words(name.slice(comma + 1))) }
  const list = words(name)
  const shouting = list.filter((w) => w.length > 1 && w === w.toUpperCase())
  const others = list.filter((w) => !shouting.includes(w))
  if (shouting.length > 0 && others.length > 0) return { value: joined(shouting, others) }
  const initials = list.filter((w) => w.length === 1)
  const full = list.filter((w) => w.length > 1)
  if (initials.length > 0 && full.length === 1) return { value: joined(full, initials) }
  const familyLast = joined(list.slice(-1), list.slice(0, -1))
  const familyFirst = joined(list.slice(0, 1), list.slice(1))
  return { value: familyLast, alternatives: [familyFirst] }
}

const words = (text: string): string[] => text.split(/[\s.,]+/).filter((w) => w !== '')
const joined = (family: string[], given: string[]): string => [...family, ...given].join(' ').toUpperCase()
