import type { Pile } from '@cairn/casework'
import { findFiles, openReader, readAll } from '@cairn/readers'
import { startProgress } from './progress.ts'

/**
 * Where the parts are put together: paths on this machine to a pile, with progress when standard error is a terminal.
 * `passwords` are tried on locked files.
 */
export async function* openPile(paths: string[], passwords: readonly string[] = []): Pile {
  const progress = startProgress()
  const found = await Array.fromAsync(findFiles(paths))
  const files = found.filter((file) => 'path' in file)
  progress.expect(files)
  const reader = openReader({}, passwords)
  const reading = readAll(files, reader)
  for (const file of found) {
    if ('unread' in file) {
      yield { unread: file.unread }
      continue
    }
    const read = await reading.next()
    if (read.done) break
    progress.finished(file)
    yield* read.value.entries
  }
  reader.close()
  progress.end()
}
