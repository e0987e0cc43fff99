import type { Source, Unread } from '@cairn/core'
import { unusedName } from '../inner-files.ts'
import type { Inner } from '../part.ts'
import { collectSource, openReader, type Reader } from '../reader.ts'
import type { FoundFile } from './find-files.ts'
import { loadFile } from './load-file.ts'

/** One process for all files of a program; opening costs nothing until the first that needs it. */
const shared = openReader()

/** Files lie in files only so deep: mail in a zip in a mail is real, more is an attack. */
const deepest = 6

type Entry = { source: Source } | { unread: Unread }

/**
 * Loads a found file and reads it: gives its source and those of all files inside it, each named with the file it lay in, or
 * why it could not be opened.
 */
export async function* readFound(file: FoundFile, reader: Reader = shared): AsyncGenerator<Entry> {
  const loaded = await loadFile(file)
  if ('unread' in loaded) yield loaded
  else yield* readBytes(loaded.name, loaded.bytes, reader, 0)
}

async function* readBytes(name: string, bytes: Uint8Array, reader: Reader, depth: number): AsyncGenerator<Entry> {
  const { source, inners } = await collectSource(reader, { name, bytes })
  yield { source }
  const used = new Map<string, number>()
  for (const inner of inners) {
    const shown = unusedName(used, innerName(name, inner))
    if (depth >= deepest) yield { unread: { where: shown, trouble: { code: 'archive-too-deep' } } }
    else yield* readBytes(shown, inner.bytes, reader, depth + 1)
  }
}

/** A gzip has no name for what it holds: "scans.tar.gz" holds "scans.tar". */
const innerName = (outer: string, { name }: Inner): string =>
  name === '' ? outer.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') : `${outer}/${name}`
