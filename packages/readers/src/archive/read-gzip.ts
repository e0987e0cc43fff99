import { createGunzip } from 'node:zlib'
import { inMegabytes } from '../megabytes.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { collected } from './collected.ts'

/** What a gzip holds: one file without a name of its own, whatever the bytes behind it. Keeps what a cut-short one gives. */
export async function* readGzip(bytes: Uint8Array, limits: ReadLimits): AsyncGenerator<ReadPart> {
  const gunzip = createGunzip()
  gunzip.end(bytes)
  const { content, over, broken } = await collected(gunzip, limits.innerBytes, bytes.length)
  if (content.length > 0) yield { inner: { name: '', bytes: content } }
  if (over) yield { trouble: { code: 'archive-too-large', params: { limit: inMegabytes(limits.innerBytes) } } }
  else if (broken) yield { trouble: { code: 'file-damaged', params: { format: 'gzip' } } }
}
