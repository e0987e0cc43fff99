import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docx, p, part, r, readBytes, table, zipped } from './test-docx.ts'

const damaged = { code: 'file-damaged', params: { format: 'Word' } }
const texts = ({ pages }: { pages: { text: string }[] }) => pages.map((page) => page.text)

describe('damaged letters', () => {
  it('XML cut short: what came before is kept', async () => {
    const whole = part('document', `<w:body>${p('first')}${p('second')}</w:body>`)
    const got = await readBytes(await zipped({ 'word/document.xml': whole.slice(0, whole.indexOf('cond')) }))
    expect(texts(got)).toEqual(['first'])
    expect(got.trouble).toEqual(damaged)
  })

  it('no zip, or one without a letter in it', async () => {
    expect(await readBytes(Buffer.from('PK\x03\x04 and no more'))).toMatchObject({ pages: [], trouble: damaged })
    expect(await readBytes(await zipped({ 'readme.txt': 'x' }))).toMatchObject({ pages: [], trouble: damaged })
  })

  it('a field that never ends is told as damage', async () => {
    const body = p(`${r('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('lost')}`)
    expect(await readBytes(await docx(body))).toMatchObject({ pages: [{ text: 'a' }], trouble: damaged })
  })

  it('entities of its own are refused', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY e "boo">]>${part('document', `<w:body>${p('a')}${p('&e;')}</w:body>`).replace(/^<\?.*\?>\n/, '')}`
    expect(await readBytes(await zipped({ 'word/document.xml': xml }))).toMatchObject({
      pages: [{ text: 'a' }],
      trouble: damaged,
    })
  })

  it('strict namespaces, other prefixes and UTF-16 are read', async () => {
    const xml =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>strict é</t></r></p></body></document>'
    const bytes = Buffer.from(`\ufeff${xml}`, 'utf16le')
    expect(texts(await readBytes(await zipped({ 'word/document.xml': bytes })))).toEqual(['strict é'])
  })
})

describe('letters too large', () => {
  it('too many characters stop it', async () => {
    const got = await readBytes(await docx(p('word '.repeat(100)).repeat(20)), { characters: 1200 })
    expect(got.trouble).toEqual({ code: 'text-too-long', params: { limit: 1200 } })
    expect(got.pages[0]?.text.length).toBeGreaterThan(900)
    expect(got.pages[0]?.text.length).toBeLessThanOrEqual(1200)
  })

  it('too many pages stop it', async () => {
    const got = await readBytes(await docx(p('x', '<w:pageBreakBefore/>').repeat(5)), { pages: 3 })
    expect(got.pages.length).toBe(3)
    expect(got.trouble).toEqual({ code: 'too-many-pages', params: { limit: 3 } })
  })

  it('a zip bomb is not unpacked', async () => {
    const bomb = await docx(p('x'), {
      'word/header1.xml': part('hdr', p(' '.repeat(20_000_000))),
      'word/media/white.bmp': new Uint8Array(20_000_000),
    })
    expect(bomb.length).toBeLessThan(100_000)
    const got = await readBytes(bomb)
    expect(texts(got)).toEqual(['x'])
    expect(got.inners).toEqual([])
    expect(got.unread).toEqual(['part-not-read: white.bmp'])
    expect(got.trouble).toEqual({ code: 'archive-too-large', params: { limit: '100 MB' } })
  })

  it('elements inside each other without end, and tables in tables, do no harm', async () => {
    const deep = `${p('before')}${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}`
    const got = await readBytes(await zipped({ 'word/document.xml': part('document', `<w:body>${deep}`) }))
    expect(got).toMatchObject({ pages: [{ text: 'before' }], trouble: damaged })
    let nested = p('core')
    for (let i = 0; i < 200; i++) nested = table(['a', nested])
    expect((await readBytes(await docx(nested))).pages[0]?.text).toMatch(/^a\ta a.* core$/)
  })
})

describe('any damage', async () => {
  const good = await docx(p(r('a', '<w:strike/>')) + table(['b', 'c'], ['d', 'e']), {
    'word/header1.xml': part('hdr', p('head')),
    'word/media/image1.png': Uint8Array.of(1, 2, 3),
  })

  it('to the bytes never throws', async () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(8), fc.uint8Array({ maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes: Uint8Array = good
        for (const [at, gone, put] of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)])
        const { pages, trouble, unread } = await readBytes(bytes)
        expect(pages.length + unread.length > 0 || trouble !== undefined).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('to the XML never throws; nothing but text comes out', async () => {
    const body = `${p(r('a', '<w:strike/>'), '<w:pStyle w:val="H1"/>')}${table(['b', table(['c'])])}<w:sdt><w:sdtPr/><w:sdtContent>${p('s')}</w:sdtContent></w:sdt><w:p><w:del>${r('x')}</w:del><w:r><w:fldChar w:fldCharType="begin"/><w:txbxContent>${p('box')}</w:txbxContent></w:r></w:p>`
    const tags = body.match(/<[^>]+>|[^<]+/g) ?? []
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(tags, { minLength: 1 }), fc.nat(tags.length), async (some, keep) => {
        const xml = part('document', `<w:body>${[...tags.slice(0, keep), ...some].join('')}</w:body>`)
        const { pages } = await readBytes(await zipped({ 'word/document.xml': xml }))
        for (const { text } of pages) expect(text).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}|<w:/u)
      }),
      { numRuns: 100 },
    )
  })
})
