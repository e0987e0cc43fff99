import type { Quoted } from '../document/document-facts.ts'
import type { Range } from '../statement/statement.ts'
import type { Citation } from '../view/view.ts'
import type { DocumentSummary, Evidence } from './evidence.ts'

/** A place in a summary's whole text as page and offsets inside that page. */
export function pagePlace(
  summary: Pick<DocumentSummary, 'pageStarts'>,
  range: Range,
): { page: number; start: number; end: number } {
  const { pageStarts } = summary
  let index = 0
  while (index + 1 < pageStarts.length && pageStarts[index + 1]! <= range[0]) index++
  const from = pageStarts[index] ?? 0
  return { page: index + 1, start: range[0] - from, end: range[1] - from }
}

/** Cites words of a document: file, page, offsets in the page, the words themselves. */
export function cite(summary: DocumentSummary, quoted: Pick<Quoted, 'span' | 'quote'>): Citation {
  return {
    document: summary.document,
    file: summary.name,
    ...pagePlace(summary, quoted.span),
    quote: quoted.quote,
    ...(summary.date === undefined ? {} : { date: summary.date }),
  }
}

/** Cites a statement by the whole sentence it stands in, so that the words can be understood alone. */
export function citeEvidence(summary: DocumentSummary, evidence: Evidence): Citation {
  const { sentence } = evidence.finding.statement
  const quote = summary.text.slice(sentence[0], sentence[1])
  const date = evidence.finding.date ?? summary.date
  return {
    ...cite(summary, { span: sentence, quote }),
    evidence: evidence.id,
    ...(date === undefined ? {} : { date }),
  }
}
