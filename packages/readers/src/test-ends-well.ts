import type { ReadPart } from './part.ts'

/** For tests of hostile input: what is wrong with how a reading ended. Trouble is the last word; much more than was taken is never given. */
export function faultsIn(parts: ReadPart[], bytes: Uint8Array): string[] {
  const faults: string[] = parts.length === 0 ? ['nothing is told'] : []
  let size = 0
  for (const [i, part] of parts.entries()) {
    if ('page' in part) {
      size += part.page.text.length
      if (/[^\P{Cc}\t\n]|\p{Cs}/u.test(part.page.text)) faults.push('a sign that is no text')
    }
    if ('inner' in part) size += part.inner.bytes.length
    if ('trouble' in part && i < parts.length - 1) faults.push('told on after trouble')
  }
  if (size > 20 * bytes.length) faults.push('more than was taken')
  return faults
}
