import { decode, encodingExists } from 'iconv-lite'

const byCharset = new Map([
  [0, 'cp1252'],
  [77, 'macintosh'],
  [78, 'cp932'],
  [79, 'cp949'],
  [80, 'cp936'],
  [81, 'cp950'],
  [83, 'macgreek'],
  [86, 'macturkish'],
  [88, 'maccenteuro'],
  [89, 'maccyrillic'],
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'gb18030'],
  [136, 'cp950'],
  [161, 'cp1253'],
  [162, 'cp1254'],
  [163, 'cp1258'],
  [177, 'cp1255'],
  [178, 'cp1256'],
  [186, 'cp1257'],
  [204, 'cp1251'],
  [222, 'cp874'],
  [238, 'cp1250'],
  [254, 'cp437'],
  [255, 'cp850'],
])

const byPage = new Map([
  [936, 'gb18030'],
  [10000, 'macintosh'],
  [10001, 'cp932'],
  [10007, 'maccyrillic'],
  [54936, 'gb18030'],
  [65001, 'utf8'],
])

const twoBytes = new Set(['gb18030', 'cp932', 'cp936', 'cp949', 'cp950'])

/** The encoding of a \fcharset; undefined when it says nothing of its own. */
export function encodingOfCharset(charset: number): string | undefined {
  return byCharset.get(charset)
}

/** The encoding of a code page; undefined when it is not known. */
export function encodingOfPage(page: number): string | undefined {
  const name = byPage.get(page) ?? `cp${page}`
  return encodingExists(name) ? name : undefined
}

/**
 * Decodes a run of bytes. Chinese writers mark fonts as Western and still write Chinese: where the whole file is in an
 * encoding of two bytes, high bytes in pairs are read in that encoding.
 */
export function decodeRun(bytes: Uint8Array, encoding: string, ofFile: string): string {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1')
  if (encoding !== 'cp1252' || !twoBytes.has(ofFile)) return decode(bytes, encoding)
  const parts = Buffer.from(bytes)
    .toString('latin1')
    .split(/([\x81-\xff]+)/)
  const each = parts.map((part, i) =>
    decode(Buffer.from(part, 'latin1'), i % 2 === 1 && part.length % 2 === 0 ? ofFile : encoding),
  )
  return each.join('')
}
