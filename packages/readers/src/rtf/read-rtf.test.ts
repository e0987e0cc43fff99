import { describe, expect, it } from 'vitest'
import type { ReadPart } from '../part.ts'
import { readRtf } from './read-rtf.ts'
import { chineseLetter, chineseText, escaped, wordLetter, wordPages, wrappedPage } from './samples.ts'

const limits = { pages: 10, characters: 1_000_000, inners: 10, innerBytes: 1_000 }
const raw = String.raw

function read(file: string, changed: Partial<typeof limits> = {}): ReadPart[] {
  return [...readRtf(Buffer.from(file, 'latin1'), { ...limits, ...changed })]
}

function pagesOf(file: string): string[] {
  return read(file).flatMap((part) => ('page' in part ? [part.page.text] : []))
}

function bodyOf(body: string): string {
  const fonts = raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset128 A;}{\f2\fcharset136 A;}{\f3\fcharset129 A;}{\f4\fcharset134 A;}{\f5\fcharset204 A;}{\f6\fcharset2 Symbol;}}`
  const parts = read(raw`{\rtf1\ansi\deff0${fonts}${body}}`)
  expect(parts).toHaveLength(1)
  return parts.flatMap((part) => ('page' in part ? [part.page.text] : []))[0]!
}

const damaged = { trouble: { code: 'file-damaged', params: { format: 'RTF' } } }

describe('a letter written as RTF', () => {
  it('by Word reads as a person sees it printed', () => {
    expect(read(wordLetter)).toEqual([
      ...wordPages.map((text, i) => ({ page: { page: i + 1, text, runs: [], ocr: false } })),
      { inner: { name: 'picture 1.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) } },
      { unread: { where: 'object 1', trouble: { code: 'part-not-read', params: { what: 'embedded object' } } } },
    ])
  })

  it('by a Chinese system', () => {
    expect(read(chineseLetter)).toEqual([{ page: { page: 1, text: chineseText, runs: [], ocr: false } }])
  })

  it('that holds a web page reads as that page', () => {
    expect(read(wrappedPage)).toEqual([
      { page: { page: 1, text: 'Grüße, 3 < 5 & more\n中\nCEA\t5', runs: [], ocr: false } },
    ])
  })

  it('that holds a web page and is cut short', () => {
    expect(read(wrappedPage.slice(0, -1)).at(-1)).toEqual(damaged)
    expect(read(raw`{\rtf1\fromhtml1{\*\htmltag1 <p>}}`)).toEqual([{ trouble: { code: 'empty-file' } }])
  })
})

describe('signs', () => {
  it.each([
    ['Japanese', raw`{\f1 ${escaped('肺表ソ', 'cp932')}}`, '肺表ソ'],
    ['Japanese, second byte as a letter', raw`{\f1 \'83Z}`, 'セ'],
    ['Chinese of Taiwan', raw`{\f2 ${escaped('肝癌', 'big5')}}`, '肝癌'],
    ['Korean', raw`{\f3 ${escaped('폐암', 'cp949')}}`, '폐암'],
    ['Chinese over a line end', "{\\f4 \\'d6\r\n\\'d0}", '中'],
    ['Russian, then Western again', raw`{\f5\'c4}\'c4{\f5\plain\'c4}`, 'ДÄÄ'],
    ['signs of a font', raw`{\f6 a\'b3\u-4001 ?\tab\bullet\u955 ?}b`, 'α≥_\t•λb'],
    ['Unicode', raw`\u955?\u-27255?x`, 'λ閉x'],
    ['pairs', raw`\u-10179?\u-8704?`, '😀'],
    ['what older readers show', raw`\uc2\u955 ab\uc0\u955 c{\uc3\u955\'61\'62\'63}d\uc1\u955\bullet x`, 'λλcλdλx'],
    ['nothing for older readers', raw`\u955\par \u955{x}`, 'λ\nλx'],
    ['words', raw`\bullet\emdash\endash\lquote a\rquote\ldblquote b\rdblquote\~c\_d\-e\{\}\\`, '•—–‘a’“b” c-de{}\\'],
    ['raised figures', raw`10\super 9\nosupersub 8 10\up6 -3\up0 5`, '10⁹8 10⁻³5'],
  ])('%s', (_, body, text) => {
    expect(bodyOf(body)).toBe(text)
  })

  it('the code page of the file holds where the font says nothing', () => {
    expect(pagesOf(raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0\'c4}`)).toEqual(['Д'])
    expect(pagesOf(raw`{\rtf1\mac\'8a}`)).toEqual(['ä'])
  })

  it('half a pair and damaged bytes are shown and told', () => {
    expect(read(raw`{\rtf1 a\par b\page c\par\u-10179?d}`).slice(2)).toEqual([
      { unread: { where: 'page 2, line 2', trouble: { code: 'bad-encoding', params: { count: 1, line: 2 } } } },
    ])
  })
})

describe('what is seen', () => {
  it.each([
    ['lines', 'a\\par b\\line c\\\nd\\sect e', 'a\nb\nc\nd\ne'],
    ['tabs', raw`a\tab b`, 'a\tb'],
    ['rows', raw`\trowd\intbl a\cell\cell c\cell\row\pard d`, 'a\t\tc\nd'],
    ['line ends in cells are blanks', raw`\trowd\intbl a\par b\line c\cell d\cell\row\pard e\par f`, 'a b c\td\ne\nf'],
    [
      'rows in cells',
      raw`\trowd\intbl a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}c\cell\row`,
      'a\tb\nc',
    ],
    ['hidden text', raw`a{\v b}\v c\v0 d`, 'ad'],
    ['deleted text', raw`a{\deleted b}\deleted c\plain d`, 'ad'],
    [
      'crossed out',
      raw`a {\strike b} {\striked1 c\striked0 d}{\strike e\par f}g`,
      'a [crossed out: b] [crossed out: c]d[crossed out: e]\n[crossed out: f]g',
    ],
    ['blanks crossed out', raw`a{\strike  }b`, 'a b'],
    ['groups of no text', raw`a{\*\unknown b{c}}{\xe d}{\info e}{\*\bkmkstart f}g`, 'ag'],
    ['boxes of text', raw`a{\shp{\*\shpinst{\sp{\sn b}{\sv c}}{\shptxt d\par}}{\shprslt e}}f`, 'a\nd\nf'],
    ['text in two spellings', raw`{\upr{?}{\*\ud{\u955?}}}`, 'λ'],
    ['fields', raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt site}}`, 'site'],
    ['boxes to tick', raw`{\*\formfield\fftype1\ffres0\ffdefres1}a{\*\formfield\fftype0\ffres1}b`, '[ ] ab'],
    ['heads once, before the text', raw`a{\header b\par c}{\headerf b c}{\footer  }{\footer d}`, 'b c\nd\na'],
  ])('%s', (_, body, text) => {
    expect(bodyOf(body)).toBe(text)
  })

  it('pages', () => {
    expect(pagesOf(raw`{\rtf1 a\page\page b\page}`)).toEqual(['a', '', 'b'])
  })
})

describe('pictures', () => {
  it.each([
    ['jpegblip', 'jpg'],
    ['emfblip', 'emf'],
    ['wmetafile8', 'wmf'],
  ])('\\%s', (word, ending) => {
    const bytes = Uint8Array.from([1, 2, 0x7d, 255])
    expect(read(`{\\rtf1{\\pict\\${word} 01 02\n7D f f}}`)).toEqual([{ inner: { name: `picture 1.${ending}`, bytes } }])
    expect(read(`{\\rtf1{\\pict\\${word}\\bin4 \x01\x02}\xff}}`)).toEqual([
      { inner: { name: `picture 1.${ending}`, bytes } },
    ])
  })

  it('beyond the limits are told once', () => {
    const parts = read(`{\\rtf1${'{\\pict\\pngblip 010203}'.repeat(3)}}`, { innerBytes: 5 })
    expect(parts).toMatchObject([
      { inner: { name: 'picture 1.png' } },
      { unread: { where: 'picture 2.png', trouble: { code: 'archive-too-large' } } },
    ])
    expect(parts).toHaveLength(2)
  })
})

describe('troubles', () => {
  it.each([
    ['cut short', raw`{\rtf1 a{b`, 'ab'],
    ['a group too few', raw`{\rtf1 a}} b`, 'a b'],
    ['text after the end', raw`{\rtf1 a}b`, 'ab'],
    ['cut in a word', '{\\rtf1 a\\', 'a'],
    ['bytes promised and not there', raw`{\rtf1 a{\pict\bin2147483647 x}}`, 'a'],
    ['no RTF', 'a b', 'a b'],
  ])('%s', (_, file, text) => {
    expect(pagesOf(file)).toEqual([text])
    expect(read(file).at(-1)).toEqual(damaged)
  })

  it('nothing to read', () => {
    expect(read(raw`{\rtf1{\info x}\par }`)).toEqual([{ trouble: { code: 'empty-file' } }])
    expect(read('{\\rtf1 a}\r\n\0\0')).toHaveLength(1)
  })

  it('limits: what was read up to there is kept', () => {
    expect(read(raw`{\rtf1 abcd\par efgh}`, { characters: 7 })).toEqual([
      { page: { page: 1, text: 'abcd\nef', runs: [], ocr: false } },
      { trouble: { code: 'text-too-long', params: { limit: 7 } } },
    ])
    expect(read(raw`{\rtf1 abcd\par}`, { characters: 4 })).toHaveLength(1)
    expect(read(raw`{\rtf1 a\page b\page c}`, { pages: 2 }).slice(1)).toEqual([
      { page: { page: 2, text: 'b', runs: [], ocr: false } },
      { trouble: { code: 'too-many-pages', params: { limit: 2 } } },
    ])
    expect(read(raw`{\rtf1 a\page b\page}`, { pages: 2 })).toHaveLength(2)
  })
})
