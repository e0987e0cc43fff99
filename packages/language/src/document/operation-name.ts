import type { Range } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { DocumentIndex } from './document-index.ts'
import { lineAt } from './places.ts'

const farthest = 120

/**
 * The words of a specimen's line that name the operation: the site before it and what was taken, without the field's
 * label, the letter of the pot, the diagnosis behind a colon and the description of the specimen.
 */
export function specimenWords(index: DocumentIndex, hit: Hit): Range {
  const line = lineAt(index.prepared.text, hit.start)
  const before = index.text(line.start, hit.start)
  const cut = Math.max(
    ...[...before.matchAll(/[:;\]]\s*|\s{3,}|\t|(?:^|\s)\p{Lu}[.)]\s+|^\s*\d{1,2}[.)]\s+/gu)].map(endOf),
    0,
  )
  const from = line.start + cut
  const limit = Math.min(line.end, hit.end + farthest)
  const behind = /[:;[]|\s{3,}|\s\p{Lu}[.):]\s|\.(?:\s|$)| \(\d|,? \d+(?:\.\d+)? ?(?:x|mm|cm|g)\b/u.exec(
    index.text(hit.end, limit),
  )
  const sign = behind === null ? limit : hit.end + behind.index
  const word = index.hits('name-end', hit.end, sign)[0]?.start ?? sign
  return [from, Math.min(sign, word)]
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

/** A name as written in a list: one space, no signs at its ends, no bracket on the purpose, capitals made small. */
export function operationName(index: DocumentIndex, [from, to]: Range): string {
  const purpose = index.hits('purpose', from, to).some((h) => /\([^)]*$/.test(index.text(from, h.start)))
  const words = index
    .text(from, to)
    .replace(/\s+/g, ' ')
    .replace(purpose ? / ?\([^()]*\)[. ]*$/ : /^$/, '')
    .replace(/^[\s\d.,;:()>\]-]+|[\s.,;:(-]+$/g, '')
  return /\p{Ll}/u.test(words) ? words : small(words)
}

/** "RIGHT BREAST, LUMPECTOMY" in small letters; short abbreviations ("TURBT", "VATS") stay. */
function small(words: string): string {
  if (words.length < 9) return words
  const low = words.replace(/\p{Lu}{2,}/gu, (word) => (isAbbreviation(word) ? word : word.toLowerCase()))
  return low.charAt(0).toUpperCase() + low.slice(1)
}

/** Without a vowel, or with a run of consonants no word has. */
const isAbbreviation = (word: string): boolean =>
  !/[AEIOU]/.test(word) || /^(?:[^AEIOU]{3,}|.*[^AEIOUSTY]{3}$)/.test(word)

/** The box before the words was left open: "[ ] Simple hysterectomy". */
export const isOpenBox = (index: DocumentIndex, start: number): boolean =>
  /[[(][ \t]{0,3}[\])][^[\](\n]{0,30}$/.test(index.text(start - 36, start))
