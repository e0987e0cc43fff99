import type { Page } from '@cairn/core'
import type { ReadPart } from '../part.ts'

/** Tells how many signs of a page are damaged and shown as U+FFFD, and the line of the first, counted from 1. */
export function damagedSigns({ page, text }: Page): ReadPart | undefined {
  const first = text.indexOf('\ufffd')
  if (first < 0) return undefined
  let count = 0
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) line++
  const where = page === 1 ? `line ${line}` : `page ${page}, line ${line}`
  return { unread: { where, trouble: { code: 'bad-encoding', params: { count, line } } } }
}
