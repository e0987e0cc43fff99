import type { Citation } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { wrap } from './lines.ts'
import { say } from './say.ts'

const longestQuote = 220

/** The very words with their date, document and page: the line under every answer. */
export function sourceLine(citation: Citation, width: number, indent = '      '): string {
  const quote = citation.quote.replace(/\s+/g, ' ').trim()
  const shown = quote.length > longestQuote ? `${quote.slice(0, longestQuote)} …` : quote
  return wrap(`“${shown}” ${where(citation)}`, width, indent, `${indent} `)
}

/** "14 Mar 2021, ct-report.txt, page 1". */
const where = (citation: Citation): string =>
  [
    citation.date === undefined ? say('page.date-unknown') : showDate(citation.date, 'en'),
    citation.file,
    say('page.page', { page: citation.page }),
  ].join(', ')

/** The first places in full, the rest counted. */
export function sourceLines(citations: Citation[], width: number, most = 2, indent = '      '): string[] {
  const lines = citations.slice(0, most).map((c) => sourceLine(c, width, indent))
  const rest = citations.length - most
  return rest > 0 ? [...lines, `${indent}${say('page.more', { n: rest })}`] : lines
}

/** The words and their place in one short piece, for tables: the date stands elsewhere on the line. */
export function shortSource(citation: Citation | undefined, most = 90): string {
  if (citation === undefined) return ''
  const quote = citation.quote.replace(/\s+/g, ' ').trim()
  return `“${quote.length > most ? `${quote.slice(0, most)} …` : quote}” ${citation.file}, ${say('page.page', { page: citation.page })}`
}
