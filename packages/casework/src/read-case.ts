import { caseView, type Day, type DocumentSummary, type Source, type Unread, type View } from '@cairn/core'
import { summarizeDocument } from './summarize-document.ts'
import type { Pile } from './tools.ts'

export type Station = 'source' | 'statements' | 'evidence' | 'view'

/** What a pile gave: one summary per document (the same bytes twice are one), and what was not read. */
export interface ReadPile {
  summaries: DocumentSummary[]
  unread: Unread[]
}

/** Reads a whole pile into summaries. */
export async function readPile(pile: Pile): Promise<ReadPile> {
  const summaries = new Map<string, DocumentSummary>()
  const unread: Unread[] = []
  for await (const entry of pile) {
    if ('unread' in entry) unread.push(entry.unread)
    else {
      const { source } = entry
      const summary = hasText(source) && !summaries.has(source.document) ? summarizeDocument(source) : undefined
      if (summary !== undefined) summaries.set(source.document, summary)
      unread.push(...(summary ?? source).unread.map((part) => placed(source, part)))
    }
  }
  return { summaries: [...summaries.values()], unread }
}

/** A part of a document is named with its document: "report.pdf, page 4". */
const placed = (source: Source, part: Unread): Unread =>
  part.where === source.name ? part : { ...part, where: `${source.name}, ${part.where}` }

const hasText = (source: Source): boolean => source.pages.some((page) => page.text.trim() !== '')

/** Steps 2 to 6 in one go: a pile in, the view of its case on a day out. */
export async function readCase(pile: Pile, today: Day): Promise<View> {
  return caseView({ ...(await readPile(pile)), today })
}

/** A station's values as they come, one plain JSON value a line of output; unread parts are among them. */
export async function* stationLines(pile: Pile, until: Exclude<Station, 'view'>): AsyncGenerator<object> {
  for await (const entry of pile) {
    if ('unread' in entry) {
      yield { unread: entry.unread }
      continue
    }
    const { source } = entry
    if (until === 'source') {
      yield source
      continue
    }
    for (const part of source.unread) yield { unread: placed(source, part) }
    if (!hasText(source)) continue
    const summary = summarizeDocument(source)
    for (const evidence of summary.evidence) {
      yield until === 'evidence' ? evidence : statementLine(summary, evidence)
    }
  }
}

const statementLine = (summary: DocumentSummary, evidence: DocumentSummary['evidence'][number]): object => ({
  document: summary.document,
  file: summary.name,
  page: evidence.place.page,
  ...evidence.finding.statement,
})
