import { type HeaderValue, headerValue } from './header-value.ts'
import { type MailHead, mailHead } from './mail-head.ts'

/** One part of a mail that holds no further parts. */
export interface MailPart {
  head: MailHead
  type: HeaderValue
  /** As sent, still in its transfer encoding. */
  body: Uint8Array
  /** Parts with the same number say the same in several forms. */
  alternative: number | undefined
  /** It lies in a multipart/encrypted. */
  encrypted: boolean
  /** False when the mail ends before the part does. */
  whole: boolean
}

export interface MailParts {
  head: MailHead
  parts: MailPart[]
  /** More than `most` parts: the rest is not told. */
  more: boolean
}

interface Container {
  boundary: string
  alternative: number | undefined
  encrypted: boolean
  digest: boolean
}

interface OpenPart {
  start: number
  /** Where its body begins; unknown while its head is read. */
  body: number | undefined
  head: MailHead
  type: HeaderValue
  /** What comes before the first part of a multipart: of use only when no part follows. */
  preamble: boolean
}

interface Scan {
  bytes: Buffer
  most: number
  containers: Container[]
  /** Boundaries of the open containers and their depth. */
  depths: Map<string, number>
  part: OpenPart | undefined
  found: MailParts
}

/** Parts a mail along its boundaries, in one pass and without recursion, at most `most` parts. Never throws. */
export function mailParts(bytes: Uint8Array, most: number): MailParts {
  const scan: Scan = {
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    most,
    containers: [],
    depths: new Map(),
    part: firstPart(bytes),
    found: { head: new Map(), parts: [], more: false },
  }
  for (let start = firstLine(bytes); start < bytes.length && !scan.found.more; ) {
    const feed = bytes.indexOf(0x0a, start)
    const next = feed < 0 ? bytes.length : feed + 1
    takeLine(scan, start, next)
    start = next
  }
  endPart(scan, bytes.length)
  const last = scan.found.parts.at(-1)
  if (last && scan.containers.length > 0) last.whole = false
  return scan.found
}

/** Empty lines before the head are passed over. */
function firstLine(bytes: Uint8Array): number {
  let start = 0
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++
  return start
}

/** Text that does not begin with a header has no head: all of it is body. */
function firstPart(bytes: Uint8Array): OpenPart {
  const part = openPart(firstLine(bytes))
  const begins = Buffer.from(bytes.subarray(part.start, part.start + 200)).toString('latin1')
  if (/^(\xef\xbb\xbf)?([!-9;-~]+[ \t]*:|From )/.test(begins)) return part
  return { ...part, body: part.start, type: headerValue('text/plain') }
}

function openPart(start: number): OpenPart {
  return { start, body: undefined, head: new Map(), type: headerValue(''), preamble: false }
}

function takeLine(scan: Scan, start: number, next: number): void {
  const mark = boundaryAt(scan, start, next)
  if (mark === undefined) {
    const { part } = scan
    if (part && part.body === undefined && isEmptyLine(scan.bytes, start, next)) endHead(scan, part, start, next)
    return
  }
  const { part } = scan
  if (part?.preamble && scan.containers.length - 1 === mark.depth) scan.part = undefined
  endPart(scan, start)
  closeContainers(scan, mark.last ? mark.depth : mark.depth + 1)
  scan.part = mark.last ? undefined : openPart(next)
}

function isEmptyLine(bytes: Uint8Array, start: number, next: number): boolean {
  return next - start <= 2 && (bytes[start] === 0x0a || (bytes[start] === 0x0d && next - start === 2))
}

function boundaryAt(scan: Scan, start: number, next: number): { depth: number; last: boolean } | undefined {
  const { bytes, depths } = scan
  if (depths.size === 0 || bytes[start] !== 0x2d || bytes[start + 1] !== 0x2d || next - start > 300) return undefined
  const name = bytes.toString('latin1', start + 2, next).trimEnd()
  const depth = depths.get(name)
  if (depth !== undefined) return { depth, last: false }
  const closed = name.endsWith('--') ? depths.get(name.slice(0, -2).trimEnd()) : undefined
  return closed === undefined ? undefined : { depth: closed, last: true }
}

function closeContainers(scan: Scan, depth: number): void {
  for (const { boundary } of scan.containers.splice(depth)) scan.depths.delete(boundary)
}

function endHead(scan: Scan, part: OpenPart, end: number, body: number): void {
  const { containers, found, bytes, depths } = scan
  const parent = containers.at(-1)
  part.head = mailHead(bytes.subarray(part.start, end))
  part.body = body
  part.type = headerValue(part.head.get('content-type')?.[0] ?? (parent?.digest ? 'message/rfc822' : 'text/plain'))
  if (found.head.size === 0 && containers.length === 0 && found.parts.length === 0) found.head = part.head
  const { value, parameters } = part.type
  if (!value.startsWith('multipart/')) return
  const boundary = latin1(parameters.get('boundary')?.trimEnd()) || guessBoundary(bytes, body)
  part.preamble = true
  if (boundary === undefined || depths.has(boundary)) return
  depths.set(boundary, containers.length)
  containers.push({
    boundary,
    alternative: parent?.alternative ?? (value === 'multipart/alternative' ? body : undefined),
    encrypted: parent?.encrypted || value === 'multipart/encrypted',
    digest: value === 'multipart/digest',
  })
}

/** Boundaries are compared as bytes. */
function latin1(text: string | undefined): string {
  return text === undefined ? '' : Buffer.from(text).toString('latin1')
}

/** Where the head forgot to tell it: the first line of the body that looks like one. */
function guessBoundary(bytes: Buffer, body: number): string | undefined {
  return /^--(\S{1,200})[ \t]*\r?$/m.exec(bytes.toString('latin1', body, body + 4096))?.[1]
}

function endPart(scan: Scan, end: number): void {
  const { part, found, containers } = scan
  scan.part = undefined
  if (!part) return
  if (part.body === undefined) endHead(scan, part, end, end)
  // A multipart in which no part was found is kept as text.
  const type = part.preamble ? headerValue('text/plain') : part.type
  const body = scan.bytes.subarray(part.body, withoutLineEnd(scan.bytes, part.body ?? end, end, containers.length > 0))
  if (part.preamble && body.length === 0) return
  if (found.parts.length >= scan.most) found.more = true
  else {
    const parent = containers.at(-1)
    const { alternative, encrypted = false } = parent ?? {}
    found.parts.push({ head: part.head, type, body, alternative, encrypted, whole: !part.preamble })
  }
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(bytes: Uint8Array, start: number, end: number, inside: boolean): number {
  if (!inside || end === start || bytes[end - 1] !== 0x0a) return end
  return end - 1 > start && bytes[end - 2] === 0x0d ? end - 2 : end - 1
}
