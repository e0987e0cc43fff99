import { createHash } from 'node:crypto'
import type { DocumentBytes, Page, Source, Trouble, Unread } from '@cairn/core'
import { inMegabytes, largestFile } from './files/find-files.ts'
import { type Format, formatOf } from './format.ts'
import { type PdfProcess, type PdfProcessLimits, pdfProcess } from './pdf/pdf-process.ts'
import { withoutRunningHeads } from './pdf/running-heads.ts'
import { readText } from './text/read-text.ts'

/** What reading a document tells, in order: what it is, then pages and parts that could not be read. Plain JSON. */
export type Part =
  | { opened: { document: string; mediaType: string; reader: string } }
  | { page: Page }
  | { unread: Unread }

export interface ReaderLimits extends PdfProcessLimits {
  /** Bytes of one document. */
  bytes: number
}

export const readerLimits: ReaderLimits = {
  bytes: largestFile,
  pages: 1_000,
  characters: 20_000_000,
  milliseconds: 20_000,
  millisecondsPerPage: 50,
  megabytes: 1_000,
}

/** Reads documents; holds the process for PDFs, started at the first one. */
export interface Reader {
  /** The parts of a document as they come. Trouble is told as an unread part, never thrown. */
  read(input: DocumentBytes): AsyncGenerator<Part>
  /** Ends the process for PDFs. It ends with the program anyway and does not keep it running. */
  close(): void
}

/** Opens a reader; `limits` change single ones of `readerLimits`. */
export function openReader(limits: Partial<ReaderLimits> = {}): Reader {
  const all = { ...readerLimits, ...limits }
  const pdf = pdfProcess(all)
  return { read: (input) => readDocument(input, pdf, all), close: pdf.close }
}

/** Reads one document to its end. */
export async function collectSource(reader: Reader, input: DocumentBytes): Promise<Source> {
  const source: Source = { document: '', name: input.name, mediaType: '', reader: '', pages: [], unread: [] }
  for await (const part of reader.read(input)) {
    if ('opened' in part) Object.assign(source, part.opened)
    else if ('page' in part) source.pages.push(part.page)
    else source.unread.push(part.unread)
  }
  return source
}

async function* readDocument(input: DocumentBytes, pdf: PdfProcess, limits: ReaderLimits): AsyncGenerator<Part> {
  const { name, bytes } = input
  const format = formatOf(bytes)
  yield { opened: { document: createHash('sha256').update(bytes).digest('hex'), ...kinds[format.is] } }
  if (bytes.length > limits.bytes) {
    yield unread(name, { code: 'too-large', params: { limit: inMegabytes(limits.bytes) } })
    return
  }
  switch (format.is) {
    case 'empty':
      yield unread(name, { code: 'empty-file' })
      return
    case 'unknown':
      yield unread(name, { code: 'unknown-format', params: { format: format.format } })
      return
    case 'text':
      yield* readPlainText(input)
      return
    case 'pdf':
      yield* readPdf(input, pdf)
  }
}

/** Versions rise when the text a reader gives changes: offsets hold for a version. */
const kinds: Record<Format['is'], { mediaType: string; reader: string }> = {
  empty: { mediaType: 'application/octet-stream', reader: 'none/1' },
  unknown: { mediaType: 'application/octet-stream', reader: 'none/1' },
  text: { mediaType: 'text/plain', reader: 'text/1' },
  pdf: { mediaType: 'application/pdf', reader: 'pdf/1' },
}

function* readPlainText({ name, bytes }: DocumentBytes): Generator<Part> {
  const read = readText(bytes)
  if ('trouble' in read) {
    yield unread(name, read.trouble)
    return
  }
  if (read.pages.every((page) => page.text.trim() === '')) {
    yield unread(name, { code: 'empty-file' })
    return
  }
  for (const page of read.pages) yield { page }
  if (read.replaced) yield unread(`line ${read.replaced.line}`, { code: 'bad-encoding', params: read.replaced })
}

/** Heads and feet show only when all pages are there, so pages come after the last was read. */
async function* readPdf({ name, bytes }: DocumentBytes, pdf: PdfProcess): AsyncGenerator<Part> {
  const pages: Page[] = []
  const unreadParts: Unread[] = []
  let count = 0
  let seen = 0
  let stopped: Trouble | undefined
  for await (const part of pdf.read(bytes)) {
    if ('opened' in part) count = part.opened.pages
    else if ('page' in part) pages.push(part.page)
    else if ('unread' in part) unreadParts.push(part.unread)
    else stopped = part.trouble
    if ('page' in part) seen = part.page.page
    if ('unread' in part) seen = Math.max(seen, Number(part.unread.trouble.params?.page ?? 0))
  }
  for (const page of withoutRunningHeads(pages)) yield { page }
  if (stopped) yield unread(seen > 0 ? restOf(seen + 1, count) : name, stopped)
  const noText = unreadParts.filter(({ trouble }) => trouble.code === 'page-no-text')
  if (count > 1 && pages.length === 0 && noText.length === count) {
    yield unread(name, { code: 'pdf-no-text', params: { pages: count } })
  } else for (const part of unreadParts) yield { unread: part }
}

function restOf(from: number, to: number): string {
  return to > from ? `pages ${from}-${to}` : `page ${from}`
}

function unread(where: string, trouble: Trouble): Part {
  return { unread: { where, trouble } }
}
