import { afterAll, describe, expect, it, vi } from 'vitest'
import { testPdf } from './pdf/test-pdf.ts'
import { collectSource, openReader, type Part } from './reader.ts'

// Processes are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const reader = openReader()
afterAll(() => reader.close())

const text = (words: string) => new Uint8Array(Buffer.from(words))
const read = async (name: string, bytes: Uint8Array) => (await collectSource(reader, { name, bytes })).source
const pdf = testPdf({ pages: [{ draw: [{ text: 'No residual tumour.', x: 60, y: 60 }] }] })

describe('reading a document', () => {
  it('a plain text', async () => {
    expect(await read('note.txt', text('No residual tumour.\r\n'))).toEqual({
      document: '95179c87fd7bf206518b701d321d4476b15434f4ae8762f8f53785dd0a14cc25',
      name: 'note.txt',
      mediaType: 'text/plain',
      reader: 'text/1',
      pages: [{ page: 1, text: 'No residual tumour.\n', runs: [], ocr: false }],
      unread: [],
    })
  })

  it('a PDF, whatever its name', async () => {
    const source = await read('note.txt', pdf)
    expect(source).toMatchObject({ mediaType: 'application/pdf', reader: 'pdf/1', unread: [] })
    expect(source.pages.map((page) => page.text)).toEqual(['No residual tumour.'])
  })

  it('the same bytes give the same source', async () => {
    expect(await read('a', pdf)).toEqual({ ...(await read('b', pdf)), name: 'a' })
  })

  it('parts come in order and are plain JSON', async () => {
    const parts: Part[] = await Array.fromAsync(reader.read({ name: 'a.pdf', bytes: pdf }))
    expect(parts.map((part) => Object.keys(part)[0])).toEqual(['opened', 'page'])
    expect(JSON.parse(JSON.stringify(parts))).toEqual(parts)
  })
})

describe('bad input gives a plain trouble', () => {
  const locked = testPdf({ pages: [{ draw: [] }], locked: true })
  it.each([
    ['empty', text(''), { code: 'empty-file' }],
    ['nothing but spaces', text(' \n\n\t\n'), { code: 'empty-file' }],
    ['binary', Uint8Array.from({ length: 999 }, (_, i) => (i * i * 31 + i * 7) % 256), { code: 'binary-file' }],
    ['zero bytes', new Uint8Array(100), { code: 'binary-file' }],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), { code: 'unknown-format', params: { format: 'JPEG' } }],
    ['a locked PDF', locked, { code: 'pdf-encrypted' }],
    ['a PDF cut after its head', pdf.slice(0, 40), { code: 'pdf-broken' }],
    ['a PDF that is none', text('%PDF-1.7 and then nothing of the kind'), { code: 'pdf-broken' }],
  ])('%s', async (name, bytes, trouble) => {
    const { pages, unread } = await read(name, bytes)
    expect({ pages, unread }).toEqual({ pages: [], unread: [{ where: name, trouble }] })
  })

  it('a PDF whose last bytes are missing is still read', async () => {
    const source = await read('cut.pdf', pdf.slice(0, pdf.length - 15))
    expect(source.pages.map((page) => page.text)).toEqual(['No residual tumour.'])
  })

  it('a PDF of pictures alone is told once', async () => {
    const picture = { draw: [{ picture: 'scan', x: 0, y: 0, width: 612, height: 792 } as const] }
    const { unread } = await read('scan.pdf', testPdf({ pages: [picture, picture, picture] }))
    expect(unread).toEqual([{ where: 'scan.pdf', trouble: { code: 'pdf-no-text', params: { pages: 3 } } }])
  })

  it('damaged characters are told, and the text is read', async () => {
    const source = await read('note.txt', Uint8Array.from([...text('Naïve cells – Größe 3 cm'), 0xff, 0x0a]))
    expect(source.pages[0]?.text).toBe('Naïve cells – Größe 3 cm\ufffd\n')
    expect(source.unread).toEqual([
      { where: 'line 1', trouble: { code: 'bad-encoding', params: { count: 1, line: 1 } } },
    ])
  })

  it('a document over the limit is not opened', async () => {
    const small = openReader({ bytes: 10 })
    const { source } = await collectSource(small, { name: 'a.txt', bytes: text('more than ten bytes') })
    expect(source.unread).toEqual([{ where: 'a.txt', trouble: { code: 'too-large', params: { limit: '0 MB' } } }])
  })

  it('of a PDF with too many pages the first are read and the rest is told', async () => {
    const small = openReader({ pages: 2 })
    const page = (words: string) => ({ draw: [{ text: words, x: 60, y: 300 }] })
    const { source } = await collectSource(small, {
      name: 'a.pdf',
      bytes: testPdf({ pages: ['one', 'two', 'three', 'four'].map(page) }),
    })
    small.close()
    expect(source.pages.map((page) => page.text)).toEqual(['one', 'two'])
    expect(source.unread).toEqual([{ where: 'pages 3-4', trouble: { code: 'too-many-pages', params: { limit: 2 } } }])
  })
})
