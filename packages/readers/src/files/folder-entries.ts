import { isUtf8 } from 'node:buffer'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { encodingOf } from '../text/encoding.ts'

/** A path as the system takes it: bytes where a name is no UTF-8, as old archives from China and Japan leave them. */
export type FilePath = string | Buffer

/** What lies in a folder, hidden files left out, by name in the order of code units: the same on every machine. */
export async function folderEntries(path: FilePath): Promise<{ name: string; path: FilePath }[]> {
  const names = await readdir(path, { encoding: 'buffer' })
  return names
    .map((bytes) => ({ name: nameOf(bytes), path: pathIn(path, bytes) }))
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function nameOf(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)?.name ?? 'utf-8').decode(bytes)
}

function pathIn(folder: FilePath, bytes: Buffer): FilePath {
  if (typeof folder === 'string' && isUtf8(bytes)) return join(folder, bytes.toString())
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), bytes])
}
