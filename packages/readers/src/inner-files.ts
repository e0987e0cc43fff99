import type { Trouble } from '@cairn/core'
import { inMegabytes } from './megabytes.ts'
import type { Inner, ReadLimits } from './part.ts'

/** Counts the files told from inside another and keeps their names apart. */
export interface InnerFiles {
  /** The file under a name not used yet, or the trouble that ends the reading because a limit is reached. */
  add(name: string, bytes: Uint8Array): { inner: Inner } | { trouble: Trouble }
}

/** Starts counting; `archive-too-many` and `archive-too-large` (params: limit) come from `add`. */
export function innerFiles(limits: ReadLimits): InnerFiles {
  const used = new Map<string, number>()
  let count = 0
  let size = 0
  return {
    add(name, bytes) {
      if (count >= limits.inners) return { trouble: { code: 'archive-too-many', params: { limit: limits.inners } } }
      if (size + bytes.length > limits.innerBytes)
        return { trouble: { code: 'archive-too-large', params: { limit: inMegabytes(limits.innerBytes) } } }
      count++
      size += bytes.length
      return { inner: { name: unusedName(used, name), bytes } }
    },
  }
}

/** A name without path separators, control characters and marks that turn the direction of writing; '' when none is left. */
export function plainName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '_')
    .trim()
  if (/^\.*$/.test(plain)) return ''
  const { stem, ending } = partedName(plain)
  return plain.length > 200 ? stem.slice(0, 180).toWellFormed() + ending.slice(0, 20) : plain
}

/** A name that no file inside has yet: "report.pdf", "report (2).pdf"; `used` remembers. */
export function unusedName(used: Map<string, number>, name: string): string {
  const { stem, ending } = partedName(name)
  let free = name
  let times = used.get(name) ?? 0
  while (used.has(free)) free = `${stem} (${++times + 1})${ending}`
  used.set(name, times)
  used.set(free, used.get(free) ?? 0)
  return free
}

function partedName(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' }
}
