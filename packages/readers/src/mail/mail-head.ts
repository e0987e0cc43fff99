import { encodingOf } from '../text/encoding.ts'

/** The headers of a mail or of one of its parts that are used here: name in lower case -> values, unfolded, as written. */
export type MailHead = ReadonlyMap<string, string[]>

/** Longest header kept, in bytes with its folded lines. */
export const longestHeader = 100_000

const mostBytes = 4_000_000

const wanted = new Set([
  'from',
  'to',
  'cc',
  'date',
  'subject',
  'content-type',
  'content-disposition',
  'content-transfer-encoding',
])

/** Reads the head lying in `bytes`; longer headers are cut at `longestHeader`. Never throws. */
export function mailHead(bytes: Uint8Array): MailHead {
  const kept = Buffer.concat(wantedLines(bytes))
  const encoding = encodingOf(kept)
  const text = new TextDecoder(encoding?.name ?? 'utf-8').decode(kept.subarray(encoding?.skip ?? 0))
  const head = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = head.get(name) ?? []
    values.push(line.slice(colon + 1).trim())
    head.set(name, values)
  }
  return head
}

/** The wanted headers, each one line ending in "\n". */
function wantedLines(bytes: Uint8Array): Uint8Array[] {
  const kept: Uint8Array[] = []
  let left = mostBytes
  let room = 0
  for (const line of linesOf(bytes)) {
    const folded = line[0] === 0x20 || line[0] === 0x09
    if (!folded) {
      if (room > 0) kept.push(lineEnd)
      room = wanted.has(nameOf(line)) && left > 0 ? longestHeader : 0
    }
    if (room === 0) continue
    const piece = line.subarray(0, room)
    kept.push(piece)
    left -= piece.length
    // One byte is kept back, so that a full header still counts as open and gets its line end.
    room = Math.max(1, room - piece.length)
  }
  if (room > 0) kept.push(lineEnd)
  return kept
}

const lineEnd = Uint8Array.of(0x0a)

function nameOf(line: Uint8Array): string {
  const colon = line.subarray(0, 80).indexOf(0x3a)
  const start = line[0] === 0xef ? 3 : 0
  return colon < 0 ? '' : Buffer.from(line.subarray(start, colon)).toString('latin1').trim().toLowerCase()
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const next = feed < 0 ? bytes.length : feed + 1
    let end = feed < 0 ? bytes.length : feed
    if (end > start && bytes[end - 1] === 0x0d) end--
    yield bytes.subarray(start, end)
    start = next
  }
}
