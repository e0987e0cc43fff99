import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Range } from '../statement/statement.ts'
import { earliestDay } from '../time/day.ts'
import type { Citation, Gap } from '../view/view.ts'
import { type ToldNotice, writtenOn } from './told-notices.ts'

/** What an author calls wrong, beside the earlier words meant: both are shown, nobody's are dropped (R9, R15). */
export function correctionGaps(told: ToldNotice[], summaries: DocumentSummary[]): Gap[] {
  return told
    .filter((t) => t.notice.notice === 'correction')
    .map((t) => ({ code: 'conflict' as const, params: { about: 'correction' }, because: [cite(t.summary, t.notice), ...meant(t, summaries)] }))
}

/** Earlier sentences that share the most words with the correction and the sentence before it. */
function meant({ notice, summary }: ToldNotice, summaries: DocumentSummary[]): Citation[] {
  const around = summary.text.slice(Math.max(0, notice.span[0] - 200), notice.span[1])
  const words = wordsOf(around)
  const day = notice.when
  const earlier = summaries.filter((s) => s !== summary && isEarlier(s, summary))
  const dated = day === undefined ? [] : earlier.filter((s) => s.facts.dates.some((d) => d.date === day))
  const best = (dated.length > 0 ? dated : earlier)
    .flatMap((s) => sentences(s.text).map((range) => ({ s, range, score: shared(words, s.text.slice(range[0], range[1])) })))
    .filter((c) => c.score >= (dated.length > 0 ? 1.5 : 2))
    .sort((a, b) => b.score - a.score || (writtenOn(b.s) ?? '').localeCompare(writtenOn(a.s) ?? '') || a.range[0] - b.range[0])
  const top = best[0]?.score
  return best.filter((c) => c.score === top).slice(0, 3).map((c) => cite(c.s, { span: c.range, quote: c.s.text.slice(c.range[0], c.range[1]) }))
}

const isEarlier = (a: DocumentSummary, b: DocumentSummary): boolean => earliestDay(writtenOn(a) ?? '9999') < earliestDay(writtenOn(b) ?? '0000')

/** Words of weight: long ones count one, numbers count one too. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [])

/** Shared words, lightly favouring sentences that say little else. */
function shared(words: ReadonlySet<string>, sentence: string): number {
  const own = wordsOf(sentence)
  let count = 0
  for (const word of own) if (words.has(word)) count++
  return count === 0 ? 0 : count + count / (own.size + 1)
}

/** Pieces between stops and line breaks, at most 300 characters. */
function sentences(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(/[^\n.;]{12,300}(?:\.(?=\d)[^\n.;]{1,200}){0,4}/g)) {
    const start = match.index + match[0].search(/\S/)
    ranges.push([start, match.index + match[0].trimEnd().length])
  }
  return ranges
}
