import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { ReadPart } from '../part.ts'
import { readHtml } from './read-html.ts'
import { chineseLetter, chineseText, dischargeLetter, dischargeText } from './samples.ts'

const limits = { pages: 10, characters: 1_000_000, inners: 10, innerBytes: 1_000 }

function read(page: string | Uint8Array, changed: Partial<typeof limits> = {}): ReadPart[] {
  return [...readHtml(typeof page === 'string' ? Buffer.from(page) : page, { ...limits, ...changed })]
}

function textOf(page: string | Uint8Array): string {
  return read(page).flatMap((part) => ('page' in part ? [part.page.text] : []))[0] ?? ''
}

describe('a letter written as a web page', () => {
  it('reads as a person sees it in a browser', () => {
    expect(read(dischargeLetter)).toEqual([
      { page: { page: 1, text: dischargeText, runs: [], ocr: false } },
      { inner: { name: 'picture 1.png', bytes: Buffer.from('iVBORw0KGgo=', 'base64') } },
    ])
  })

  it.each([
    ['gb2312', 'gbk'],
    ['GBK', 'gbk'],
    ['gb18030', 'gb18030'],
    ['utf-8', 'utf-8'],
    ['big5-unknown', 'gbk'],
    ['utf-8', 'gbk'],
    ['utf-16', 'utf-8'],
  ])('that says %s and is written in %s', (said, written) => {
    expect(textOf(encode(chineseLetter(said), written))).toBe(chineseText)
  })

  it('takes a mark at the start before what the page says', () => {
    expect(textOf(encode(`\ufeff${chineseLetter('gbk')}`, 'utf-8'))).toBe(chineseText)
    expect(textOf(encode(`\ufeff${chineseLetter('gbk')}`, 'utf-16le'))).toBe(chineseText)
  })

  it('believes a page that declares its encoding, not a comment in it', () => {
    expect(textOf(encode('<meta charset=windows-1251><p>Диагноз', 'cp1251'))).toBe('Диагноз')
    expect(textOf('<!-- <meta charset=windows-1251> --><p>Größe')).toBe('Größe')
  })
})

describe('lines', () => {
  it.each([
    ['blocks end lines', '<div>a<p>b</p>c</div>d', 'a\nb\nc\nd'],
    ['every br ends a line', 'a<br>b<br/><br>c</br>d', 'a\nb\n\nc\nd'],
    ['white space collapses', '  a \n\t b<b> c</b> <i>d</i>\n', 'a b c d'],
    ['white space around blocks is not seen', '<p> a </p> <p> b </p>', 'a\nb'],
    ['hard blanks stay', 'a&nbsp;&nbsp;b', 'a  b'],
    ['hard blanks at the ends of lines are not seen', 'a&nbsp;<br>&nbsp;<br>&nbsp;b', 'a\n\n b'],
    ['entities', '&lt;5 &amp;lt; &auml;&#8805;&#x3b1; &unknown; AT&T', '<5 &lt; ä≥α &unknown; AT&T'],
    ['soft hyphens are not seen', 'carci&shy;noma', 'carcinoma'],
    ['headings have an empty line before', '<p>a</p><h2>b</h2><h3>c</h3>d', 'a\n\nb\n\nc\nd'],
    ['textareas keep white space', 'a<textarea>\n b\n  c</textarea>', 'a b\n  c'],
    ['pre in pre form', '<pre>a\r\n\tb\n\nc</pre>', 'a\n\tb\n\nc'],
    ['lists in lists', '<ol start=4><li>a<ul><li>b</ul><li value=9>c<li>d</ol>', '4. a\n- b\n9. c\n10. d'],
    ['entries with paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\nb'],
    [
      'raised figures',
      '10<sup>9</sup>/L, 10<sup>-3</sup>, the 2<sup>nd</sup>, H<sub>2</sub>O',
      '10⁹/L, 10⁻³, the 2nd, H2O',
    ],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text)
  })
})

describe('tables', () => {
  it.each([
    ['cells without end tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>e', 'a\tb\nc\td\ne'],
    ['empty cells keep their place', '<table><tr><td><td>b<td><td>d<td></table>', '\tb\t\td'],
    ['line ends in cells are blanks', '<table><tr><td>a<br>b<p>c</p><td>d</table>', 'a b c\td'],
    ['pre in cells', '<table><tr><td><pre>a\tb\nc</pre><td>d</table>', 'a b c\td'],
    ['a row of one cell keeps its lines', '<table><tr><td><p>a</p><p>b</p></table>', 'a\nb'],
    [
      'a table in a cell has lines of its own',
      '<table><tr><td>a<td>b<table><tr><td>1<td>2<tr><td>3<td>4</table>c<td>d</table>e',
      'a\tb\n1\t2\n3\t4\nc\td\ne',
    ],
    [
      'end tags in a cell close nothing outside',
      '<div><table><tr><td>a</div></p></table-x></tr><tr><td>b<td>c</table></div>',
      'a\nb\tc',
    ],
    ['hidden rows and cells', '<table><tr hidden><td>x<td>y<tr><td style="DISPLAY : none">x<td>a<td>b</table>', 'a\tb'],
    ['a cell without a table', '<td>a<td>b', 'a\tb'],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text)
  })
})

describe('what is not seen', () => {
  it.each([
    ['script', 'a<script>x<p>y</script>b', 'ab'],
    ['unclosed style', 'a<style>x', 'a'],
    ['template and noscript', 'a<template><p>x</template><noscript>y</noscript>b', 'ab'],
    ['a drawing', 'a<svg><title>x</title><text>y</text><path/></svg>b', 'ab'],
    ['a drawing nobody ended', '<svg><text>x<p>a', 'a'],
    ['a drawing that ends itself', '<svg/>a', 'a'],
    ['a head, its title included', '<head><title>x</title><base>\n</head>a', 'a'],
    ['a head nobody ended', '<head><title>x</title><p>a', 'a'],
    ['comments', 'a<!-- x > y --><![if !vml]>b<!x>', 'ab'],
    [
      'hidden elements in others',
      '<div hidden><p>x</p><div>y</div></div>a<span style="color:red;display:none">x</span>',
      'a',
    ],
    ['hidden fields', '<input type=hidden value=x><input type=password value=x>a', 'a'],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text)
  })
})

describe('fields and crossed out text', () => {
  it.each([
    ['fields', 'Name <input value="Ada &amp; Co"> cm:<input type=number value=3>', 'Name Ada & Co cm: 3'],
    ['boxes', '<input type=checkbox checked>a <INPUT TYPE=CHECKBOX> b<input type=radio>c', '[x] a [ ] b [ ] c'],
    ['the chosen entry', '<select><option>a<option selected>b<option>c</select>d', 'b d'],
    ['the first entry when none is chosen', '<select><optgroup><option>a<option>b</select>', 'a'],
    ['a list to choose from nobody ended', '<select><option>a<p>b', 'a\nb'],
    ['all chosen of several', '<select multiple><option selected>a<option>b<option selected>c</select>', 'a, c'],
    [
      'crossed out',
      'a <del>b</del> <s>c <i>d</i></s> <strike>e</strike>',
      'a [crossed out: b] [crossed out: c d] [crossed out: e]',
    ],
    ['each line of crossed out text', '<del>a<br>b</del>c', '[crossed out: a]\n[crossed out: b]c'],
    ['crossed out by style', '<p style="text-decoration: line-through">a</p>b', '[crossed out: a]\nb'],
    ['crossed out over the ends of paragraphs', '<p><s>a</p><p>b</p></s>c', '[crossed out: a]\n[crossed out: b]\nc'],
    ['crossed out in one cell only', '<table><tr><td><s>a<td>b</table>', '[crossed out: a]\tb'],
    ['nothing crossed out', 'a<s> </s>b', 'a b'],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text)
  })
})

describe('things from elsewhere', () => {
  it('pictures: their words stay, written-in bytes come out, the rest is not fetched', () => {
    const page = `<img alt="CT scan" src="http://far.example/x.png">
<img src="DATA:image/jpeg;base64,%41AEC"><img src="data:image/svg+xml,%3Csvg/%3E"><img src="data:;base64,===">`
    expect(read(page)).toEqual([
      { page: { page: 1, text: '[picture: CT scan]', runs: [], ocr: false } },
      { inner: { name: 'picture 1.jpg', bytes: Buffer.from([0, 1, 2]) } },
      { inner: { name: 'picture 2.svg', bytes: Buffer.from('<svg/>') } },
    ])
  })

  it('frames are told as unread, pages written into the page come out', () => {
    const frame = (n: number) => ({
      unread: { where: `frame ${n}`, trouble: { code: 'part-not-read', params: { what: 'frame' } } },
    })
    expect(read('<frameset><frame src=a.html><frame src="b.html"></frameset>')).toEqual([frame(1), frame(2)])
    expect(read('<iframe src="about:blank"></iframe><object data="x.pdf">a</object>')).toEqual([
      { page: { page: 1, text: 'a', runs: [], ocr: false } },
      frame(1),
    ])
    expect(read('<iframe srcdoc="&lt;p>ä"></iframe>')).toEqual([
      { inner: { name: 'frame 1.html', bytes: Buffer.from('\ufeff<p>ä') } },
    ])
  })

  it('stops taking files at the limits and says so once', () => {
    const picture = '<img src="data:image/png;base64,AAAA">'
    const told = (changed: Partial<typeof limits>) =>
      read(picture.repeat(4), changed).map((part) =>
        'inner' in part ? part.inner.name : 'unread' in part && part.unread,
      )
    expect(told({ inners: 1 })).toEqual([
      'picture 1.png',
      { where: 'picture 2.png', trouble: { code: 'archive-too-many', params: { limit: 1 } } },
    ])
    expect(told({ innerBytes: 7 })).toEqual([
      'picture 1.png',
      'picture 2.png',
      { where: 'picture 3.png', trouble: { code: 'archive-too-large', params: { limit: '1 MB' } } },
    ])
  })
})

describe('troubles', () => {
  it.each([[''], ['<p> </p>'], ['<title>x</title><script>y</script>'], ['<input type=checkbox'], ['&nbsp;']])(
    'nothing seen in %j',
    (page) => {
      expect(read(page)).toEqual([{ trouble: { code: 'empty-file' } }])
    },
  )

  it('too many characters: what was read up to there is kept', () => {
    expect(read('<p>abcd<p>efgh<p>ijkl', { characters: 7 })).toEqual([
      { page: { page: 1, text: 'abcd\nef', runs: [], ocr: false } },
      { trouble: { code: 'text-too-long', params: { limit: 7 } } },
    ])
    expect(read('abcd', { characters: 4 })).toHaveLength(1)
    expect(read('abc😀', { characters: 4 })).toMatchObject([
      { page: { text: 'abc' } },
      { trouble: { code: 'text-too-long' } },
    ])
  })

  it('damaged signs are shown and told', () => {
    const bytes = [...Buffer.from('<meta charset=utf-8><p>fine<p>na'), 0xff, ...Buffer.from('ve ä ö ü ß é')]
    expect(read(Uint8Array.from(bytes))).toEqual([
      { page: { page: 1, text: 'fine\nna\ufffdve ä ö ü ß é', runs: [], ocr: false } },
      { unread: { where: 'line 2', trouble: { code: 'bad-encoding', params: { count: 1, line: 2 } } } },
    ])
  })

  it('bytes that are no text are told as damaged', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 256)
    expect(read(noise).at(-1)).toMatchObject({ unread: { where: 'line 1', trouble: { code: 'bad-encoding' } } })
  })
})
