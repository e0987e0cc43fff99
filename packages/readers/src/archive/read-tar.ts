import { inMegabytes } from '../megabytes.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { decodedName, safeEntryName } from './entry-name.ts'

const block = 512

/** A header of the archive: POSIX ustar and pax, GNU long names. */
interface Header {
  name: string
  type: string
  size: number
}

/** The files of a tar in order. Links and devices are passed over; a cut-short archive gives what it still holds. */
export function* readTar(bytes: Uint8Array, limits: ReadLimits): Generator<ReadPart> {
  let at = 0
  let longName: string | undefined
  let files = 0
  let total = 0
  while (at + block <= bytes.length && bytes[at] !== 0) {
    const header = headerAt(bytes, at)
    const from = at + block
    if (header === undefined || from + header.size > bytes.length) {
      yield { trouble: { code: 'file-damaged', params: { format: 'tar' } } }
      return
    }
    at = from + Math.ceil(header.size / block) * block
    const content = bytes.subarray(from, from + header.size)
    if (isName(header.type)) longName = nameIn(header.type, content) ?? longName
    else {
      const name = longName ?? header.name
      longName = undefined
      if (!isFile(header.type)) continue
      if (++files > limits.inners) {
        yield { trouble: { code: 'archive-too-many', params: { limit: limits.inners } } }
        return
      }
      total += header.size
      if (total > limits.innerBytes) {
        yield { trouble: { code: 'archive-too-large', params: { limit: inMegabytes(limits.innerBytes) } } }
        return
      }
      const safe = safeEntryName(name)
      if (safe === undefined) yield { unread: { where: name, trouble: { code: 'path-escape' } } }
      else yield { inner: { name: safe, bytes: content } }
    }
  }
  if (at < bytes.length && bytes[at] !== 0) yield { trouble: { code: 'file-damaged', params: { format: 'tar' } } }
}

const isFile = (type: string): boolean => type === '0' || type === '\0' || type === '7'
const isName = (type: string): boolean => type === 'x' || type === 'L'

function headerAt(bytes: Uint8Array, at: number): Header | undefined {
  if (!checks(bytes, at)) return undefined
  const size = sizeOf(bytes.subarray(at + 124, at + 136))
  if (size === undefined) return undefined
  const own = decodedName(untilZero(bytes.subarray(at, at + 100)))
  const prefix =
    latin(bytes, at + 257, 6) === 'ustar\0' ? decodedName(untilZero(bytes.subarray(at + 345, at + 500))) : ''
  return { name: prefix === '' ? own : `${prefix}/${own}`, type: latin(bytes, at + 156, 1), size }
}

/** The sum of a header's bytes, its own field taken as blanks. */
function checks(bytes: Uint8Array, at: number): boolean {
  let sum = 8 * 32
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += bytes[at + i]!
  return sum === Number.parseInt(latin(bytes, at + 148, 8), 8)
}

/** Octal digits, or GNU's binary number where the first bit is set. */
function sizeOf(field: Uint8Array): number | undefined {
  if (field[0]! >= 0x80) {
    let size = 0
    for (const byte of field.subarray(4)) size = size * 256 + byte
    return Number.isSafeInteger(size) ? size : undefined
  }
  const size = Number.parseInt(latin(field, 0, 12).trim() || '0', 8)
  return Number.isNaN(size) ? undefined : size
}

/** The name in a pax header ("27 path=…") or in a GNU long name. */
function nameIn(type: string, content: Uint8Array): string | undefined {
  if (type === 'L') return decodedName(untilZero(content))
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(content.subarray(0, 1 << 16)))?.[1]
}

function untilZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

const latin = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
