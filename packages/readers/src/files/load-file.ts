import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { DocumentBytes, Unread } from '@cairn/core'
import { inMegabytes } from '../megabytes.ts'
import { fileTrouble } from './file-trouble.ts'
import { type FoundFile, largestFile } from './find-files.ts'
import type { FilePath } from './folder-entries.ts'

/**
 * The bytes of a found file (or of standard input), or why they could not be read. Never holds more than `limit` bytes: a
 * file may have grown, or tell no size at all.
 */
export async function loadFile(file: FoundFile, limit = largestFile): Promise<DocumentBytes | { unread: Unread }> {
  const { name, path } = file
  try {
    const bytes = path === '-' ? await allOf(process.stdin, limit) : await bytesOf(path, limit)
    if (bytes === undefined)
      return { unread: { where: name, trouble: { code: 'too-large', params: { limit: inMegabytes(limit) } } } }
    return { name, bytes }
  } catch (error) {
    return { unread: { where: name, trouble: fileTrouble(error) } }
  }
}

async function bytesOf(path: FilePath, limit: number): Promise<Uint8Array | undefined> {
  // Without waiting: a pipe put in the file's place since it was found must not hang the walk.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return await allOf(handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), limit)
  } finally {
    await handle.close()
  }
}

async function allOf(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > limit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
