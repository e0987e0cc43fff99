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
    .map((t) => ({
      code: 'conflict' as const,
      params: { about: 'correction' },
      because: [cite(t.summary, t.notice), ...meant(t, summaries)],
    }))
}

/** Earlier sentences that share the rarest words with the correction and the sentence before it. */
function meant({ notice, summary }: ToldNotice, summaries: DocumentSummary[]): Citation[] {
  const before = summary.text.slice(Math.max(0, notice.span[0] - 240), notice.span[0]).trimEnd()
  const start = Math.max(before.slice(0, -1).search(/[.\n][^.\n]*$/) + 1, 0)
  const words = wordsOf(`${before.slice(start)} ${notice.quote}`)
  const earlier = summaries.filter((s) => s !== summary && isEarlier(s, summary))
  const dated =
    notice.when === undefined ? [] : earlier.filter((s) => s.facts.dates.some((d) => d.date === notice.when))
  const among = dated.length > 0 ? dated : earlier
  const rarity = rarityOf(words, among)
  const best = among
    .flatMap((s) => bestOf(s, rarity))
    .filter((c) => c.count >= 2 || c.score >= 0.9)
    .sort(
      (a, b) =>
        b.score - a.score || (writtenOn(b.s) ?? '').localeCompare(writtenOn(a.s) ?? '') || a.range[0] - b.range[0],
    )
  const top = best[0]?.score ?? 0
  return best
    .filter((c) => c.score >= top * 0.7)
    .slice(0, 3)
    .map((c) => cite(c.s, { span: c.range, quote: c.s.text.slice(c.range[0], c.range[1]) }))
}

/** Weight of each word: one over the number of documents that hold it. */
function rarityOf(words: ReadonlySet<string>, among: DocumentSummary[]): Map<string, number> {
  const texts = among.map((s) => wordsOf(s.text))
  return new Map([...words].map((w) => [w, 1 / Math.max(1, texts.filter((t) => t.has(w)).length)]))
}

interface Candidate {
  s: DocumentSummary
  range: Range
  score: number
  /** How many words are shared. */
  count: number
}

/** The sentence of a document that shares the most; lines that only say whose paper it is are passed over. */
function bestOf(s: DocumentSummary, rarity: Map<string, number>): Candidate[] {
  const own = [...s.facts.dates.map((d) => d.span), ...s.facts.identity.map((i) => i.span)]
  const ranges = sentences(s.text).filter((r) => !own.some((o) => o[0] >= r[0] && o[1] <= r[1]))
  const scored = ranges.map((range) => {
    const shared = [...wordsOf(s.text.slice(range[0], range[1]))].filter((w) => rarity.has(w))
    return { s, range, count: shared.length, score: shared.reduce((sum, w) => sum + rarity.get(w)!, 0) }
  })
  return scored.sort((a, b) => b.score - a.score || a.range[0] - b.range[0]).slice(0, 1)
}

const isEarlier = (a: DocumentSummary, b: DocumentSummary): boolean =>
  earliestDay(writtenOn(a) ?? '9999') < earliestDay(writtenOn(b) ?? '0000')

/** Words of weight: long ones count one, numbers count one too. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [])

/** Pieces between stops and line breaks, at most 300 characters. */
function sentences(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of text.matchAll(/[^\n.;]{12,300}(?:\.(?=\d)[^\n.;]{1,200}){0,4}/g)) {
    const start = match.index + match[0].search(/\S/)
    ranges.push([start, match.index + match[0].trimEnd().length])
  }
  return ranges
}
