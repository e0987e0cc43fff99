import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openReader, type Part, type Reader } from '../reader.ts'
import { readAll } from './read-all.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-all-'))
const files = ['slow', 'a', 'b', 'c', 'd', 'e'].map((name) => {
  const path = join(folder, name)
  writeFileSync(path, `Letter ${name}.`)
  return { name, path, size: 9 }
})

/** Reads as the real one does, the first file later than the others; counts how many are open. */
function countingReader(): { reader: Reader; most: () => number } {
  const real = openReader()
  let open = 0
  let most = 0
  async function* read(input: Parameters<Reader['read']>[0]): AsyncGenerator<Part> {
    most = Math.max(most, ++open)
    await new Promise((ready) => setTimeout(ready, input.name === 'slow' ? 90 : 30))
    yield* real.read(input)
    open--
  }
  return { reader: { ...real, read }, most: () => most }
}

describe('reading many files', () => {
  it('keeps their order, and opens no more at a time than it may', async () => {
    for (const atOnce of [1, 3, 20]) {
      const { reader, most } = countingReader()
      const read = await Array.fromAsync(readAll(files, reader, atOnce))
      expect(read.map(({ file }) => file.name)).toEqual(['slow', 'a', 'b', 'c', 'd', 'e'])
      expect(read.every(({ entries }) => entries.length === 1 && 'source' in entries[0]!)).toBe(true)
      expect(most()).toBeLessThanOrEqual(atOnce)
      expect(most() > 1).toBe(atOnce > 1)
    }
  })
})
