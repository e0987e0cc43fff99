import type { Trouble } from '@cairn/core'
import {
  configure,
  type Entry,
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js'
import { inMegabytes } from '../megabytes.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { isOver } from './collected.ts'
import { decodedName, safeEntryName } from './entry-name.ts'

configure({ useWebWorkers: false })

/**
 * The files of a zip in the order of its list; `passwords` are tried one by one on what is locked. What a file unpacks to is
 * counted while it unpacks: the sizes a zip tells may lie.
 */
export async function* readZip(
  bytes: Uint8Array,
  limits: ReadLimits,
  passwords: readonly string[] = [],
): AsyncGenerator<ReadPart> {
  // Names are judged by `safeEntryName`, one by one: a bad one must not cost the others.
  const zip = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkOverlappingEntry: true,
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  })
  let files = 0
  let left = limits.innerBytes
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue
      if (++files > limits.inners) {
        yield { trouble: { code: 'archive-too-many', params: { limit: limits.inners } } }
        return
      }
      const part = await entryPart(entry, left, passwords)
      yield part
      if ('trouble' in part) return
      if ('inner' in part) left -= part.inner.bytes.length
    }
  } catch {
    yield { trouble: { code: 'file-damaged', params: { format: 'zip' } } }
  }
}

/** One file, or why it was not unpacked; a `trouble` ends the archive. */
async function entryPart(entry: FileEntry, left: number, passwords: readonly string[]): Promise<ReadPart> {
  const written = nameOf(entry)
  const name = safeEntryName(written)
  const where = name ?? written
  if (name === undefined) return { unread: { where, trouble: { code: 'path-escape' } } }
  if (entry.symlink) return { unread: { where, trouble: { code: 'not-a-file' } } }
  const content = await unlocked(entry, left, passwords)
  if (content instanceof Uint8Array) return { inner: { name, bytes: content } }
  return content.code === 'archive-too-large' ? { trouble: content } : { unread: { where, trouble: content } }
}

const nameOf = (entry: Entry): string => (entry.filenameUTF8 ? entry.filename : decodedName(entry.rawFilename))

async function unlocked(entry: FileEntry, left: number, passwords: readonly string[]): Promise<Uint8Array | Trouble> {
  if (!entry.encrypted) return unpacked(entry, left)
  for (const password of passwords) {
    const content = await unpacked(entry, left, password)
    if (content instanceof Uint8Array || content.code !== 'file-locked') return content
  }
  return { code: 'file-locked' }
}

async function unpacked(entry: FileEntry, left: number, password?: string): Promise<Uint8Array | Trouble> {
  const chunks: Uint8Array[] = []
  let length = 0
  const over = new Error('over the limit')
  const collect = new WritableStream<Uint8Array>({
    write(chunk) {
      length += chunk.length
      if (isOver(length, left, entry.compressedSize)) throw over
      chunks.push(chunk)
    },
  })
  try {
    await entry.getData(collect, password === undefined ? {} : { password })
    return new Uint8Array(Buffer.concat(chunks, length))
  } catch (error) {
    if (isOver(length, left, entry.compressedSize))
      return { code: 'archive-too-large', params: { limit: inMegabytes(left) } }
    const reason = error instanceof Error ? error.message : ''
    if (reason === ERR_INVALID_PASSWORD || reason === ERR_ENCRYPTED) return { code: 'file-locked' }
    return { code: 'file-damaged', params: { format: 'zip' } }
  }
}
