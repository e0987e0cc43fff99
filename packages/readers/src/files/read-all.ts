import { availableParallelism } from 'node:os'
import type { Source, Unread } from '@cairn/core'
import type { Reader } from '../reader.ts'
import type { FoundFile } from './find-files.ts'
import { readFound } from './read-found.ts'

type Entry = { source: Source } | { unread: Unread }

/** What one found file gave: its own source and those of the files inside it, and what was not read. */
export interface FileRead {
  file: FoundFile
  entries: Entry[]
}

/**
 * Reads found files, several at the same time, and gives them in the order they were found. `atOnce` files are open at most,
 * so that memory stays bounded however many there are.
 */
export async function* readAll(
  files: Iterable<FoundFile>,
  reader: Reader,
  atOnce = availableParallelism(),
): AsyncGenerator<FileRead> {
  const open: Promise<FileRead>[] = []
  const waiting = files[Symbol.iterator]()
  const begin = (): void => {
    const next = waiting.next()
    if (!next.done) open.push(whole(next.value, reader))
  }
  for (let i = 0; i < atOnce; i++) begin()
  for (let first = open.shift(); first !== undefined; first = open.shift()) {
    const read = await first
    begin()
    yield read
  }
}

async function whole(file: FoundFile, reader: Reader): Promise<FileRead> {
  return { file, entries: await Array.fromAsync(readFound(file, reader)) }
}
