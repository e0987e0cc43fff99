import { translator } from '@cairn/i18n'
import { secondsLeft } from './seconds-left.ts'

interface ReadFile {
  name: string
  /** In bytes. */
  size: number
}

/** Tells on standard error how far a reading has come; says nothing where that is no terminal. */
export interface Progress {
  expect(files: ReadFile[]): void
  finished(file: ReadFile): void
  end(): void
}

export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { expect: () => {}, finished: () => {}, end: () => {} }
  const t = translator('en')
  const clear = '\r\u001b[K'
  const started = performance.now()
  let sizes = 0
  let total = 0
  let done = 0
  let read = 0
  process.stderr.write(`${t('progress.counting')}\r`)
  return {
    expect: (files) => {
      total = files.length
      for (const { size } of files) sizes += size
    },
    finished: ({ name, size }) => {
      done++
      read += size
      const seconds = secondsLeft((performance.now() - started) / 1000, read, sizes)
      const left = seconds === undefined ? '' : ` ${t('progress.left', { seconds, minutes: Math.ceil(seconds / 60) })}`
      process.stderr.write(`${clear}${t('progress.reading', { done, total, file: name })}${left}`)
    },
    end: () => process.stderr.write(clear),
  }
}
