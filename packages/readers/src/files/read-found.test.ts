import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { tarEntry, testTar } from '../archive/test-tar.ts'
import { testPdf } from '../pdf/test-pdf.ts'
import { openReader } from '../reader.ts'
import { readFound } from './read-found.ts'

// Processes are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const reader = openReader({}, ['1960-04-02'])
afterAll(() => reader.close())
const folder = mkdtempSync(join(tmpdir(), 'cairn-found-'))

async function zipOf(files: Record<string, string | Uint8Array>, options: object = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, content] of Object.entries(files))
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
      options,
    )
  return writer.close()
}

/** Each document found as its name and text, each unread part as its name and code. */
async function told(name: string, bytes: Uint8Array): Promise<[string, string][]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const lines: [string, string][] = []
  for await (const entry of readFound({ name, path, size: bytes.length }, reader)) {
    if ('unread' in entry) lines.push([entry.unread.where, entry.unread.trouble.code])
    else {
      const { source } = entry
      if (source.pages.length > 0) lines.push([source.name, source.pages.map((page) => page.text.trim()).join('|')])
      for (const { where, trouble } of source.unread) lines.push([where, trouble.code])
    }
  }
  return lines
}

const pdf = testPdf({ pages: [{ draw: [{ text: 'No residual tumour.', x: 60, y: 60 }] }] })

describe('files inside files', () => {
  it('are each read, named with what they lay in', async () => {
    const zip = await zipOf({ 'ward/note.txt': 'Seen today.', 'scan.pdf': pdf, 'photo.jpg': '\u00ff\u00d8\u00ff' })
    const mixed = testTar([tarEntry('a.txt', 'First.')])
    expect(await told('pile.zip', zip)).toEqual([
      ['pile.zip/ward/note.txt', 'Seen today.'],
      ['pile.zip/scan.pdf', 'No residual tumour.'],
      ['pile.zip/photo.jpg', expect.any(String)],
    ])
    expect(await told('pile.tar.gz', gzipSync(mixed))).toEqual([['pile.tar/a.txt', 'First.']])
    expect(await told('outer.zip', await zipOf({ 'inner.zip': zip }))).toHaveLength(3)
  })

  it('locked ones open with a password that was given', async () => {
    expect(await told('a.zip', await zipOf({ 'a.txt': 'Opened.' }, { password: '1960-04-02' }))).toEqual([
      ['a.zip/a.txt', 'Opened.'],
    ])
    expect(await told('b.zip', await zipOf({ 'a.txt': 'Closed.' }, { password: 'other' }))).toEqual([
      ['a.txt', 'file-locked'],
    ])
  })

  it('only so deep', async () => {
    let zip = await zipOf({ 'a.txt': 'Deep.' })
    for (let i = 0; i < 9; i++) zip = await zipOf({ [`${i}.zip`]: zip })
    const lines = await told('deep.zip', zip)
    expect(lines.map(([, code]) => code)).toEqual(['archive-too-deep'])
  })

  it('an empty archive is told', async () => {
    expect(await told('none.zip', await zipOf({}))).toEqual([['none.zip', 'empty-file']])
  })
})
