import type { Pile } from '@cairn/casework'
import { translator } from '@cairn/i18n'
import { findFiles, readFound } from '@cairn/readers'

/** Where the parts are put together: paths on this machine to a pile, with progress when standard error is a terminal. */
export async function* openPile(paths: string[]): Pile {
  const progress = startProgress()
  const found = await Array.fromAsync(findFiles(paths))
  let done = 0
  for (const file of found) {
    if ('unread' in file) {
      yield { unread: file.unread }
      continue
    }
    progress.show(++done, found.length, file.name)
    yield* readFound(file)
  }
  progress.end()
}

function startProgress(): { show: (done: number, total: number, file: string) => void; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} }
  const t = translator('en')
  process.stderr.write(`${t('progress.counting')}\r`)
  const clear = '\r\u001b[K'
  return {
    show: (done, total, file) => process.stderr.write(`${clear}${t('progress.reading', { done, total, file })}`),
    end: () => process.stderr.write(clear),
  }
}
