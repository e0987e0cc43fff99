import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Trouble, Unread } from '@cairn/core'
import { inMegabytes } from '../megabytes.ts'
import { fileTrouble } from './file-trouble.ts'
import { type FilePath, folderEntries } from './folder-entries.ts'

/** A file to read: where it lies and the name to show, which starts at the folder it was found under. */
export interface FoundFile {
  name: string
  /** `-` for standard input. */
  path: FilePath
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
export async function* findFiles(paths: string[], limit = largestFile): AsyncGenerator<Found> {
  const walk: Walk = { limit, visited: new Set() }
  for (const path of paths) {
    if (path === '-') yield { name: '-', path, size: 0 }
    else yield* find({ path, name: basename(path) || path, where: path, prefix: '', above: [] }, walk)
  }
}

type Found = FoundFile | { unread: Unread }

interface Walk {
  limit: number
  /** Real paths of folders already walked. */
  visited: Set<string>
}

interface Place {
  path: FilePath
  name: string
  /** What to call it when it cannot be read: a path that was named, as it was given. */
  where: string
  /** What names of files in it begin with. */
  prefix: string
  /** Real paths of the folders it lies in. */
  above: string[]
}

async function* find(place: Place, walk: Walk): AsyncGenerator<Found> {
  const { path, name, where, above } = place
  const found = await look(path)
  if ('trouble' in found) {
    yield { unread: { where, trouble: found.trouble } }
    return
  }
  const { stats, real } = found
  if (stats.isDirectory()) {
    if (above.includes(real)) yield { unread: { where, trouble: { code: 'link-loop' } } }
    else if (!walk.visited.has(real)) yield* findIn(place, real, walk)
  } else if (!stats.isFile()) yield { unread: { where, trouble: { code: 'not-a-file' } } }
  else if (stats.size > walk.limit) {
    yield { unread: { where, trouble: { code: 'too-large', params: { limit: inMegabytes(walk.limit) } } } }
  } else yield { name, path, size: stats.size }
}

async function* findIn({ path, where, prefix, above }: Place, real: string, walk: Walk): AsyncGenerator<Found> {
  walk.visited.add(real)
  const entries = await entriesOf(path)
  if ('trouble' in entries) {
    yield { unread: { where, trouble: entries.trouble } }
    return
  }
  for (const entry of entries.list) {
    const name = prefix + entry.name
    yield* find({ path: entry.path, name, where: name, prefix: `${name}/`, above: [...above, real] }, walk)
  }
}

async function look(path: FilePath): Promise<{ stats: Stats; real: string } | { trouble: Trouble }> {
  try {
    const real = await realpath(path, { encoding: 'buffer' })
    return { stats: await stat(path), real: real.toString('latin1') }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}

async function entriesOf(path: FilePath): Promise<{ list: { name: string; path: FilePath }[] } | { trouble: Trouble }> {
  try {
    return { list: await folderEntries(path) }
  } catch (error) {
    return { trouble: fileTrouble(error) }
  }
}
