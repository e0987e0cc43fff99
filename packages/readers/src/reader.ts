import { createHash } from 'node:crypto'
import type { CodedEntry, DocumentBytes, Page, Source, Trouble, Unread } from '@cairn/core'
import { largestFile } from './files/find-files.ts'
import { type Format, formatOf } from './format.ts'
import { inMegabytes } from './megabytes.ts'
import type { Inner } from './part.ts'
import { withoutRunningHeads } from './pdf/running-heads.ts'
import type { SandboxedFormat } from './sandbox/readers.ts'
import { type SandboxLimits, type SandboxProcess, sandboxProcess } from './sandbox/sandbox-process.ts'
import { readText } from './text/read-text.ts'

/** What reading a document tells, in order: what it is, then pages, files inside and parts that could not be read. */
export type Part =
  | { opened: { document: string; mediaType: string; reader: string } }
  | { page: Page }
  | { coded: CodedEntry }
  | { inner: Inner }
  | { unread: Unread }

export interface ReaderLimits extends SandboxLimits {
  /** Bytes of one document. */
  bytes: number
}

export const readerLimits: ReaderLimits = {
  bytes: largestFile,
  pages: 1_000,
  characters: 20_000_000,
  inners: 10_000,
  innerBytes: 400_000_000,
  milliseconds: 20_000,
  millisecondsPerPage: 50,
  millisecondsPerMegabyte: 300,
  megabytes: 1_200,
}

/** Reads documents; holds the process in the sandbox, started at the first file that needs it. */
export interface Reader {
  /** The parts of a document as they come. Trouble is told as an unread part, never thrown. */
  read(input: DocumentBytes): AsyncGenerator<Part>
  /** Ends the process. It ends with the program anyway and does not keep it running. */
  close(): void
}

/** Opens a reader; `limits` change single ones of `readerLimits`, `passwords` are tried on locked archives. */
export function openReader(limits: Partial<ReaderLimits> = {}, passwords: readonly string[] = []): Reader {
  const all = { ...readerLimits, ...limits }
  const sandbox = sandboxProcess(all, passwords)
  return { read: (input) => readDocument(input, sandbox, all), close: sandbox.close }
}

/** A document read to its end, and the files that lie in it. */
export interface Collected {
  source: Source
  inners: Inner[]
}

/** Reads one document to its end. */
export async function collectSource(reader: Reader, input: DocumentBytes): Promise<Collected> {
  const source: Source = { document: '', name: input.name, mediaType: '', reader: '', pages: [], unread: [] }
  const coded: CodedEntry[] = []
  const inners: Inner[] = []
  for await (const part of reader.read(input)) {
    if ('opened' in part) Object.assign(source, part.opened)
    else if ('page' in part) source.pages.push(part.page)
    else if ('coded' in part) coded.push(part.coded)
    else if ('inner' in part) inners.push(part.inner)
    else source.unread.push(part.unread)
  }
  if (coded.length > 0) source.coded = coded
  return { source, inners }
}

async function* readDocument(
  input: DocumentBytes,
  sandbox: SandboxProcess,
  limits: ReaderLimits,
): AsyncGenerator<Part> {
  const { name, bytes } = input
  const format = formatOf(bytes)
  yield { opened: { document: createHash('sha256').update(bytes).digest('hex'), ...kinds[format.is] } }
  if (bytes.length > limits.bytes) {
    yield unread(name, { code: 'too-large', params: { limit: inMegabytes(limits.bytes) } })
    return
  }
  if (format.is === 'empty') yield unread(name, { code: 'empty-file' })
  else if (format.is === 'unknown') yield unread(name, { code: 'unknown-format', params: { format: format.format } })
  else if (format.is === 'text') yield* readPlainText(input)
  else yield* readSandboxed(input, format.is, sandbox)
}

/** Versions rise when the text a reader gives changes: offsets hold for a version. */
const kinds: Record<Format['is'], { mediaType: string; reader: string }> = {
  empty: { mediaType: 'application/octet-stream', reader: 'none/1' },
  unknown: { mediaType: 'application/octet-stream', reader: 'none/1' },
  text: { mediaType: 'text/plain', reader: 'text/1' },
  pdf: { mediaType: 'application/pdf', reader: 'pdf/1' },
  html: { mediaType: 'text/html', reader: 'html/1' },
  rtf: { mediaType: 'application/rtf', reader: 'rtf/1' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    reader: 'docx/1',
  },
  mail: { mediaType: 'message/rfc822', reader: 'mail/1' },
  ccda: { mediaType: 'application/cda+xml', reader: 'ccda/1' },
  fhir: { mediaType: 'application/fhir+json', reader: 'fhir/1' },
  zip: { mediaType: 'application/zip', reader: 'zip/1' },
  tar: { mediaType: 'application/x-tar', reader: 'tar/1' },
  gzip: { mediaType: 'application/gzip', reader: 'gzip/1' },
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

/** What the sandbox gave of one file. */
interface Given {
  pages: Page[]
  coded: CodedEntry[]
  inners: Inner[]
  unread: Unread[]
  /** Pages there are, where that is known, and the last one looked at. */
  count: number
  seen: number
  stopped?: Trouble
}

/** Heads and feet show only when all pages are there, so pages come after the last was read. */
async function* readSandboxed(
  { name, bytes }: DocumentBytes,
  format: SandboxedFormat,
  sandbox: SandboxProcess,
): AsyncGenerator<Part> {
  const given = await givenBy(sandbox, format, bytes)
  const { pages, coded, inners, count, seen, stopped } = given
  for (const page of format === 'pdf' ? withoutRunningHeads(pages) : pages) yield { page }
  for (const entry of coded) yield { coded: entry }
  for (const inner of inners) yield { inner }
  if (stopped) yield unread(format === 'pdf' && seen > 0 ? restOf(seen + 1, count) : name, stopped)
  const noText = given.unread.filter(({ trouble }) => trouble.code === 'page-no-text')
  if (count > 1 && pages.length === 0 && noText.length === count) {
    yield unread(name, { code: 'pdf-no-text', params: { pages: count } })
  } else for (const part of given.unread) yield { unread: part }
  const nothing = pages.length === 0 && inners.length === 0 && given.unread.length === 0 && stopped === undefined
  if (nothing && format !== 'pdf') yield unread(name, { code: 'empty-file' })
}

async function givenBy(sandbox: SandboxProcess, format: SandboxedFormat, bytes: Uint8Array): Promise<Given> {
  const given: Given = { pages: [], coded: [], inners: [], unread: [], count: 0, seen: 0 }
  for await (const part of sandbox.read(format, bytes)) {
    if ('opened' in part) given.count = part.opened.pages
    else if ('page' in part) given.pages.push(part.page)
    else if ('coded' in part) given.coded.push(part.coded)
    else if ('inner' in part) given.inners.push(part.inner)
    else if ('unread' in part) given.unread.push(part.unread)
    else given.stopped = part.trouble
    if ('page' in part) given.seen = part.page.page
    if ('unread' in part) given.seen = Math.max(given.seen, Number(part.unread.trouble.params?.page ?? 0))
  }
  return given
}

function restOf(from: number, to: number): string {
  return to > from ? `pages ${from}-${to}` : `page ${from}`
}

function unread(where: string, trouble: Trouble): Part {
  return { unread: { where, trouble } }
}
