import type { Source, Unread } from '@cairn/core'
import { collectSource, openReader, type Reader } from '../reader.ts'
import type { FoundFile } from './find-files.ts'
import { loadFile } from './load-file.ts'

/** One process for all PDFs of a program; opening costs nothing until the first of them. */
const shared = openReader()

/** Loads a found file and reads it: gives its source, or why it could not be opened. */
export async function* readFound(
  file: FoundFile,
  reader: Reader = shared,
): AsyncGenerator<{ source: Source } | { unread: Unread }> {
  const loaded = await loadFile(file)
  yield 'unread' in loaded ? loaded : { source: await collectSource(reader, loaded) }
}
