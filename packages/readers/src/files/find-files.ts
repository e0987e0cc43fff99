import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Unread } from '@cairn/core'
import { fileTrouble } from './file-trouble.ts'

/** A file to read: where it lies and the name to show, which starts at the folder it was found under. */
export interface FoundFile {
  name: string
  /** `-` for standard input. */
  path: string
  /** In bytes; 0 where the system does not tell. */
  size: number
}

/** Files larger than this are listed, not read. */
export const largestFile = 200_000_000

/**
 * Finds the files of the given paths in order. Folders are walked by name, the same on every machine; links are followed,
 * each folder once; hidden files are passed over unless named themselves. What cannot be read is told, and the walk goes on.
 * `-` is standard input.
 */
export async function* findFiles(paths: string[], limit = largestFile): AsyncGenerator<FoundFile | { unread: Unread }> {
  const walk: Walk = { limit, visited: new Set() }
  for (const path of paths) {
    if (path === '-') yield { name: '-', path, size: 0 }
    else yield* find(path, nameOf(path), [], walk)
  }
}

interface Walk {
  limit: number
  /** Real paths of folders already walked. */
  visited: Set<string>
}

async function* find(
  path: string,
  name: string,
  above: string[],
  walk: Walk,
): AsyncGenerator<FoundFile | { unread: Unread }> {
  const found = await look(path)
  // A path that was named is shown as it was given.
  const where = above.length === 0 ? path : name
  if ('trouble' in found) {
    yield { unread: { where, trouble: found.trouble } }
    return
  }
  const { stats, real } = found
  if (stats.isDirectory()) {
    if (above.includes(real)) yield { unread: { where, trouble: { code: 'link-loop' } } }
    else if (!walk.visited.has(real)) yield* findIn(path, real, { name: above.length === 0 ? '' : name, above }, walk)
  } else if (!stats.isFile()) yield { unread: { where, trouble: { code: 'not-a-file' } } }
  else if (stats.size > walk.limit) {
    yield { unread: { where, trouble: { code: 'too-large', params: { limit: inMegabytes(walk.limit) } } } }
  } else yield { name, path, size: stats.size }
}

interface Folder {
  /** Empty for a folder that was named: names start below it. */
  name: string
  above: string[]
}

async function* findIn(
  path: string,
  real: string,
  folder: Folder,
  walk: Walk,
): AsyncGenerator<FoundFile | { unread: Unread }> {
  walk.visited.add(real)
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    yield { unread: { where: folder.name || path, trouble: fileTrouble(error) } }
    return
  }
  for (const child of names.filter((name) => !name.startsWith('.')).sort()) {
    const name = folder.name === '' ? child : `${folder.name}/${child}`
    yield* find(join(path, child), name, [...folder.above, real], walk)
  }
}

async function look(path: string): Promise<{ stats: Stats; real: string } | { trouble: Unread['trouble'] }> {
  try {
    return { stats: await stat(path), real: await realpath(path) }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

/** A limit as it is shown: "200 MB". */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}

function nameOf(path: string): string {
  return basename(path) || path
}
