import { gzipSync } from 'node:zlib'
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadLimits, ReadPart } from '../part.ts'
import { safeEntryName } from './entry-name.ts'
import { readGzip } from './read-gzip.ts'
import { readTar } from './read-tar.ts'
import { readZip } from './read-zip.ts'
import { tarEntry, testTar } from './test-tar.ts'

const limits: ReadLimits = { pages: 10, characters: 1e6, inners: 5, innerBytes: 10_000_000 }
const text = (words: string) => new Uint8Array(Buffer.from(words))

async function zipOf(files: Record<string, string | Uint8Array>, options: object = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, content] of Object.entries(files))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content), {
      useWebWorkers: false,
      ...options,
    })
  return writer.close()
}

const told = (parts: ReadPart[]): unknown[] =>
  parts.map((part) => ('inner' in part ? [part.inner.name, Buffer.from(part.inner.bytes).toString()] : part))
const unzip = async (bytes: Uint8Array, passwords?: string[], change: Partial<ReadLimits> = {}) =>
  told(await Array.fromAsync(readZip(bytes, { ...limits, ...change }, passwords)))
const untar = (bytes: Uint8Array, change: Partial<ReadLimits> = {}) =>
  told([...readTar(bytes, { ...limits, ...change })])
const gunzip = async (bytes: Uint8Array, change: Partial<ReadLimits> = {}) =>
  told(await Array.fromAsync(readGzip(bytes, { ...limits, ...change })))

describe('a zip', () => {
  it('gives its files with their folders', async () => {
    expect(await unzip(await zipOf({ 'a.txt': 'one', 'b/c.txt': 'two' }))).toEqual([
      ['a.txt', 'one'],
      ['b/c.txt', 'two'],
    ])
  })

  it('tells what is locked, and opens it with one of the passwords', async () => {
    for (const options of [{ password: 'birth-1960' }, { password: 'birth-1960', zipCrypto: true }]) {
      const locked = await zipOf({ 'a.txt': 'one' }, options)
      expect(await unzip(locked)).toEqual([{ unread: { where: 'a.txt', trouble: { code: 'file-locked' } } }])
      expect(await unzip(locked, ['wrong'])).toEqual([{ unread: { where: 'a.txt', trouble: { code: 'file-locked' } } }])
      expect(await unzip(locked, ['wrong', 'birth-1960'])).toEqual([['a.txt', 'one']])
    }
  })

  it('reads names written on a Chinese Windows', async () => {
    const rawName = Uint8Array.from([0xb2, 0xa1, 0xc0, 0xed, 0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74])
    const zip = await zipOf({ 'abcdefgh.txt': 'one' })
    const placed = Buffer.from(zip)
    for (let at = placed.indexOf('abcdefgh.txt'); at >= 0; at = placed.indexOf('abcdefgh.txt', at + 1))
      placed.set(rawName, at)
    for (let at = placed.indexOf('PK\x03\x04'); at >= 0; at = placed.indexOf('PK\x03\x04', at + 1)) placed[at + 7] = 0
    for (let at = placed.indexOf('PK\x01\x02'); at >= 0; at = placed.indexOf('PK\x01\x02', at + 1)) placed[at + 9] = 0
    expect(await unzip(new Uint8Array(placed))).toEqual([['病理报告.txt', 'one']])
  })

  it('refuses names that lead outside, and reads the rest', async () => {
    const zip = Buffer.from(await zipOf({ 'aa/bad.txt': 'evil', 'b.txt': 'two' }))
    for (let at = zip.indexOf('aa/bad'); at >= 0; at = zip.indexOf('aa/bad', at + 1)) zip.write('../bad', at)
    expect(await unzip(new Uint8Array(zip))).toEqual([
      { unread: { where: '../bad.txt', trouble: { code: 'path-escape' } } },
      ['b.txt', 'two'],
    ])
  })

  it('stops at the limits, and keeps what it has', async () => {
    const many = await zipOf(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, 'x'])))
    expect((await unzip(many)).at(-1)).toEqual({ trouble: { code: 'archive-too-many', params: { limit: 5 } } })
    const bomb = await zipOf({ 'a.txt': 'one', zeros: new Uint8Array(9_000_000) })
    const tooLarge = { trouble: { code: 'archive-too-large', params: { limit: '10 MB' } } }
    expect(await unzip(bomb)).toEqual([['a.txt', 'one'], tooLarge])
    const large = await unzip(await zipOf({ 'a.txt': 'x'.repeat(3000) }), [], { innerBytes: 1_000_000 })
    expect(large).toEqual([['a.txt', 'x'.repeat(3000)]])
  })

  it('that is cut short or is none is damaged', async () => {
    const zip = await zipOf({ 'a.txt': 'one' })
    const damaged = [{ trouble: { code: 'file-damaged', params: { format: 'zip' } } }]
    expect(await unzip(zip.slice(0, zip.length - 10))).toEqual(damaged)
    expect(await unzip(text('PK\x03\x04 nothing'))).toEqual(damaged)
  })

  it('never throws and always ends on damaged bytes', async () => {
    const zip = await zipOf({ 'a.txt': 'one two three', 'b/c.txt': 'x'.repeat(2000) })
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), async (at, byte, end) => {
        const changed = zip.slice(0, Math.max(end, 1))
        if (at < changed.length) changed[at] = byte
        await unzip(changed)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a tar', () => {
  it('gives its files, long names and folders included', () => {
    const long = `${'folder/'.repeat(30)}a.txt`
    const tar = testTar([
      tarEntry('a.txt', 'one'),
      tarEntry('b', '', '5'),
      tarEntry('link', '', '2'),
      tarEntry('././@LongLink', `${long}\0`, 'L'),
      tarEntry('short', 'two'),
      tarEntry('pax', `22 path=病理/b.txt\n`, 'x'),
      tarEntry('other', 'three'),
    ])
    expect(untar(tar)).toEqual([
      ['a.txt', 'one'],
      [long, 'two'],
      ['病理/b.txt', 'three'],
    ])
  })

  it('refuses names that lead outside, stops at limits, tells damage', () => {
    expect(untar(testTar([tarEntry('../../etc/x', 'evil'), tarEntry('a.txt', 'one')]))).toEqual([
      { unread: { where: '../../etc/x', trouble: { code: 'path-escape' } } },
      ['a.txt', 'one'],
    ])
    const many = testTar(Array.from({ length: 9 }, (_, i) => tarEntry(`${i}`, 'x')))
    expect(untar(many).at(-1)).toEqual({ trouble: { code: 'archive-too-many', params: { limit: 5 } } })
    expect(untar(testTar([tarEntry('a', 'x'.repeat(99))]), { innerBytes: 50 })).toEqual([
      { trouble: { code: 'archive-too-large', params: { limit: '0 MB' } } },
    ])
    const whole = testTar([tarEntry('a.txt', 'one'), tarEntry('b.txt', 'x'.repeat(2000))])
    expect(untar(whole.slice(0, 1600))).toEqual([
      ['a.txt', 'one'],
      { trouble: { code: 'file-damaged', params: { format: 'tar' } } },
    ])
  })

  it('never throws and always ends on damaged bytes', () => {
    const tar = testTar([tarEntry('a.txt', 'one'), tarEntry('b.txt', 'x'.repeat(700))])
    fc.assert(
      fc.property(fc.nat(tar.length - 1), fc.nat(255), fc.nat(tar.length), (at, byte, end) => {
        const changed = tar.slice(0, end)
        if (at < changed.length) changed[at] = byte
        untar(changed)
      }),
    )
  })
})

describe('a gzip', () => {
  it('gives the one file it holds', async () => {
    expect(await gunzip(gzipSync('one'))).toEqual([['', 'one']])
  })

  it('that is cut short keeps what it gave', async () => {
    const words = Array.from({ length: 9000 }, (_, i) => `word ${i * 7919}`).join(' ')
    const parts = await gunzip(gzipSync(words).subarray(0, 20_000))
    expect(parts.at(-1)).toEqual({ trouble: { code: 'file-damaged', params: { format: 'gzip' } } })
    expect(words.startsWith((parts[0] as string[])[1]!)).toBe(true)
  })

  it('that would unpack to more than is honest is stopped', async () => {
    const parts = await gunzip(gzipSync(new Uint8Array(9_000_000)))
    expect(parts.at(-1)).toEqual({ trouble: { code: 'archive-too-large', params: { limit: '10 MB' } } })
  })
})

describe('a name in an archive', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['.\\scan\\1.jpg', 'scan/1.jpg'],
    ['a\u0000b\u202e.txt', 'a_b_.txt'],
    ['/etc/passwd', undefined],
    ['C:\\x', undefined],
    ['a/../../b', undefined],
    ['', undefined],
  ])('%j is shown as %j', (name, shown) => {
    expect(safeEntryName(name)).toBe(shown)
  })
})
