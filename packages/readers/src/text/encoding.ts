import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { commonHan, commonKana } from './common-han.ts'
import { utf8Shape } from './utf8-shape.ts'

/** How bytes spell text: a name TextDecoder knows, and how many bytes of a mark to leave out. */
export interface Encoding {
  name: string
  skip: number
}

const sample = 64 * 1024

/**
 * Tells the encoding of a text, or undefined when the bytes are no text in any. A mark at the start decides; then valid
 * UTF-8; then the pattern of zero bytes of UTF-16; then which East Asian or Western table gives likely text.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked = byMark(bytes)
  if (marked) return marked
  const wide = utf16WithoutMark(bytes)
  if (wide) return { name: wide, skip: 0 }
  if (isUtf8(bytes)) return { name: 'utf-8', skip: 0 }
  const shape = utf8Shape(bytes)
  // A few broken bytes among many good sequences are damage, not another encoding.
  if (shape.valid >= 2 * shape.invalid || shape.surrogates >= shape.invalid) return { name: 'utf-8', skip: 0 }
  return { name: legacy(highParts(bytes)) ?? 'utf-8', skip: 0 }
}

const byteMarks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function byMark(bytes: Uint8Array): Encoding | undefined {
  for (const [name, mark] of byteMarks) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { name, skip: mark.length }
  }
  return undefined
}

/** In UTF-16 every ASCII sign brings a zero byte, always on the same side; in Chinese UTF-16 at least spaces and line ends do. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros: [number, number] = [0, 0]
  const end = Math.min(bytes.length, sample)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.max(even, odd) < 2 && !(end === 2 && even + odd === 1)) return undefined
  if (odd > 20 * even && likely(bytes, 'utf-16le')) return 'utf-16le'
  if (even > 20 * odd && likely(bytes, 'utf-16be')) return 'utf-16be'
  return undefined
}

function likely(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder(name).decode(bytes.subarray(0, 4096 & ~1))
  let good = 0
  for (const sign of text)
    if (/[\t\n\f\r -~\u00a0-\u024f\u2010-\u2027\u3000-\u303f\u3040-\u30ff\u4e00-\u9fff\uff00-\uffef]/.test(sign)) good++
  return good >= 0.95 * text.length
}

/** Pieces around bytes above 0x7f: enough to judge by, at most 64 kB of them, wherever they lie in a long text. */
function highParts(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  return bytes.subarray(Math.max(0, first - 1024), first + sample)
}

const eastAsian = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']

function legacy(bytes: Uint8Array): string | undefined {
  let best: string | undefined
  let most = 0.5
  for (const name of eastAsian) {
    const score = eastAsianScore(new TextDecoder(name).decode(bytes), name)
    if (score > most) [best, most] = [name, score]
  }
  const western = westernScore(bytes)
  if (western >= most) return 'windows-1252'
  if (best !== undefined) return best
  const guess = analyse(bytes).find(({ confidence, name }) => confidence >= 30 && known(name))
  if (guess) return guess.name
  return western > 0.2 ? 'windows-1252' : undefined
}

function known(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'utf-8'
  } catch {
    return false
  }
}

/** Share of signs beyond ASCII that are everyday ones of the script; text read in the wrong table gives rare ones. */
function eastAsianScore(text: string, name: string): number {
  let all = 0
  let good = 0
  for (const sign of text) {
    if (sign < '\x80') continue
    all++
    if (sign === '\ufffd') good -= 2
    else if (/[\u3000-\u303f\uff01-\uff5e\u2014\u2018-\u201d\u2026\u00b7\u2103\u00d7\u00b0\u00b1]/.test(sign))
      good += 0.8
    else if (commonHan.has(sign)) good += name === 'euc-kr' ? 0.2 : 1
    else if (/[\u4e00-\u9fff]/.test(sign)) good += 0.45
    else if (/[\u3041-\u30ff]/.test(sign)) good += name === 'shift_jis' || name === 'euc-jp' ? 0.9 : 0.1
    else if (/[\uac00-\ud7a3]/.test(sign)) good += name === 'euc-kr' ? 0.9 : 0
    else if (commonKana.has(sign)) good += 0.3
  }
  return all === 0 ? 0 : good / all
}

/** Share of high bytes that make sense as Latin letters inside words or as single signs (°, ±, ’, –). */
function westernScore(bytes: Uint8Array): number {
  let all = 0
  let good = 0
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    all++
    const before = bytes[i - 1] ?? 32
    const after = bytes[i + 1] ?? 32
    const alone = before < 0x80 && after < 0x80
    if (undefinedIn1252.has(byte) || byte >= 0xfe) good -= 2
    else if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7)
      good += alone && (isLetter(before) || isLetter(after)) ? 1 : 0.3
    else good += alone ? 0.9 : 0.2
  }
  return all === 0 ? 0 : good / all
}

const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}
