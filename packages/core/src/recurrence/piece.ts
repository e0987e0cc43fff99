import type { Finding } from '../document/document-facts.ts'
import { citeEvidence } from '../evidence/citation.ts'
import type { DocumentSummary, Evidence } from '../evidence/evidence.ts'
import { type Day, earliestDay, type PartialDate } from '../time/day.ts'
import type { Citation } from '../view/view.ts'

/** One piece of evidence in its place in time. */
export interface Piece {
  evidence: Evidence
  finding: Finding
  summary: DocumentSummary
  /** When the examination or event was (R10); undefined when nothing tells. */
  date: PartialDate | undefined
  /** Sorts: the first day the date can mean; a piece without any date comes last and settles nothing. */
  day: Day
}

const undatedDay: Day = '9999-12-31'

/** All evidence of the documents that count on a day. An examination cannot be later than the paper that tells of it. */
export function piecesOf(summaries: DocumentSummary[]): Piece[] {
  return summaries.flatMap((summary) =>
    summary.evidence.map((evidence) => {
      const { finding } = evidence
      const told = finding.date
      const later = told !== undefined && summary.date !== undefined && earliestDay(told) > earliestDay(summary.date)
      const date = later ? summary.date : (told ?? summary.date)
      return { evidence, finding, summary, date, day: date === undefined ? undatedDay : earliestDay(date) }
    }),
  )
}

/** The same order whatever the order of arrival: by day, then document, then place. */
export function inOrder(pieces: Piece[]): Piece[] {
  return [...pieces].sort(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      a.summary.document.localeCompare(b.summary.document) ||
      a.evidence.range[0] - b.evidence.range[0] ||
      a.evidence.id.localeCompare(b.evidence.id),
  )
}

/** Cites a piece by its sentence, dated by its examination. */
export const citePiece = (piece: Piece): Citation => ({
  ...citeEvidence(piece.summary, piece.evidence),
  ...(piece.date === undefined ? {} : { date: piece.date }),
})

/** Citations without the same words of the same document twice. */
export function citeAll(pieces: readonly Piece[]): Citation[] {
  const seen = new Set<string>()
  return pieces.map(citePiece).filter((c) => {
    const key = `${c.document} ${c.page} ${c.start} ${c.end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
