import type { NoticeFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { earliestDay, type PartialDate } from '../time/day.ts'

/** A notice and the document that tells it. */
export interface ToldNotice {
  notice: NoticeFact
  summary: DocumentSummary
}

/** Notices of the patient's own documents, oldest document first; copied text counts once, at its first place (R10). */
export function toldNotices(summaries: DocumentSummary[]): ToldNotice[] {
  const seen = new Set<string>()
  const told: ToldNotice[] = []
  for (const summary of byDay(summaries)) {
    for (const notice of summary.facts.notices) {
      const words = notice.quote.replace(/\s+/g, ' ')
      const key = `${notice.notice} ${notice.what ?? ''} ${words}`
      const long = words.length > 40
      if (long && seen.has(key)) continue
      if (long) seen.add(key)
      told.push({ notice, summary })
    }
  }
  return told
}

/** Oldest first by the day on which a document was written; undated ones last. */
export const byDay = (summaries: DocumentSummary[]): DocumentSummary[] =>
  [...summaries].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.document.localeCompare(b.document))

const dayOf = (summary: DocumentSummary): string => earliestDay(writtenOn(summary) ?? '9999')

/** The newest day a document carries as its own: before it the words did not exist. */
export function writtenOn(summary: DocumentSummary): PartialDate | undefined {
  const days = summary.facts.dates.filter((d) => d.role !== 'printed').map((d) => d.date)
  return days.sort().at(-1) ?? summary.date
}
