import type { Quoted, VersionFact } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import { findDates } from './dates.ts'
import { headEnd, lineAt } from './places.ts'

const numberShape = /(?:\p{Lu}{1,4}[- ]?)?\d{1,4}[-/ ]?(?:\p{Lu}{1,3}[-/ ]?)?\d{3,}(?:[-/]?\p{Lu}{1,2}\b)?/u

/** Whether the paper as a whole amends, corrects or adds to another; a section inside a report does not make it one. */
export function versionFact(prepared: Prepared): VersionFact | undefined {
  const { text } = prepared
  const head = Math.min(headEnd(text), 500)
  for (const hit of hitsOf<VersionFact['version']>(prepared, 'version')) {
    if (hit.start > head) break
    const line = lineAt(text, hit.start)
    const written = text.slice(hit.start, hit.end)
    const before = text.slice(line.start, hit.start)
    const opens =
      /^\W*$/.test(before) || (/\p{Lu}{4}/u.test(written) && /(?:\s{2}\W*| [-\u2013\u2014*] \W*)$/.test(before))
    // "ADDENDUM 18/10/2023 (Dr …): text" is a section; a title has no running text after it.
    const runsOn = /^[^\n]{0,50}:\s*\p{L}[^\n]{10}/u.test(text.slice(hit.end, line.end))
    if (!opens || runsOn) continue
    const of = spokenOf(prepared, hit.end, line.end)
    return {
      version: hit.rule.means,
      span: [hit.start, hit.end],
      quote: written,
      rules: [hit.rule.id],
      ...(of === undefined ? {} : { of }),
    }
  }
  return undefined
}

/** The report it speaks of: a date after "original", "supersedes" and the like, or a number after the version word. */
function spokenOf(prepared: Prepared, from: number, lineEnd: number): string | undefined {
  const labels = hitsOf<string>(prepared, 'date-label').filter(
    (h) => h.rule.means === 'original' && h.start < from + 800,
  )
  for (const label of labels) {
    const date = findDates(prepared).find((d) => d.first > label.last && d.first <= label.last + 3)
    if (date !== undefined) return date.date
  }
  const number = numberShape.exec(prepared.text.slice(from, lineEnd))
  if (number === null) return undefined
  const at = from + number.index
  return findDates(prepared).some((d) => d.start < at + number[0].length && at < d.end) ? undefined : number[0]
}

/** The number a laboratory or department gave the paper: after its label, else one that stands in the first two lines. */
export function labNumber(prepared: Prepared): string | undefined {
  const { text } = prepared
  const head = headEnd(text)
  const refs = new Set(hitsOf<string>(prepared, 'identity-label').map((h) => h.last))
  for (const hit of hitsOf(prepared, 'lab-label')) {
    if (refs.has(hit.last)) continue
    if (hit.start > head && !/^\s*:/.test(text.slice(hit.end, hit.end + 3)) && text.charAt(hit.end - 1) !== ':')
      continue
    const after = text.slice(hit.end, Math.min(hit.end + 40, lineAt(text, hit.start).end))
    const found =
      /^[\s:.#]{0,8}((?:\p{Lu}{1,4}[- ]?)?[\p{Lu}\d]{1,12}(?:[-/][\p{Lu}\d]{1,12}){0,4})(?=[\s,.;)]|$)/iu.exec(after)
    if (found !== null && /\d{3}/.test(found[1]!) && !isDate(prepared, hit.end, hit.end + 40)) return found[1]!
  }
  if (prepared.kind !== 'pathology') return undefined
  const lines = text.split('\n', 3).slice(0, 3).join('\n')
  return /(?:^|\s)(\p{Lu}{1,3}\d{2}[-/]\d{3,6}|\d{2}-?\p{Lu}{1,2}-?\d{3,6})(?=\s|$)/u.exec(lines)?.[1]
}

const isDate = (prepared: Prepared, from: number, to: number): boolean =>
  findDates(prepared).some((d) => d.start >= from && d.start <= from + 3 && d.end <= to)

/** The first line with words, as the title. */
export function titleOf(prepared: Prepared): Quoted | undefined {
  const match = /[^\s][^\n\f]{0,160}/.exec(prepared.text.slice(0, 2000))
  if (match === null) return undefined
  const gap = /\s{3,}/.exec(match[0])
  const quote = (gap === null ? match[0] : match[0].slice(0, gap.index)).trimEnd()
  return { span: [match.index, match.index + quote.length], quote, rules: ['document.title.first-line'] }
}
