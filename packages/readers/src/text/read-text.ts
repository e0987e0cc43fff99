import type { Page, Trouble } from '@cairn/core'
import { encodingOf } from './encoding.ts'

/** A text as pages, with what of it could not be read. */
export interface TextRead {
  pages: Page[]
  /** Signs replaced by U+FFFD, and the line of the first of them, counted from 1. */
  replaced?: { count: number; line: number }
}

/**
 * Bytes of a plain text -> pages, parted at form feeds, line ends made "\n". Gives the trouble `binary-file` when they are
 * no text in any common encoding.
 */
export function readText(bytes: Uint8Array): TextRead | { trouble: Trouble } {
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return { trouble: { code: 'binary-file' } }
  const decoded = new TextDecoder(encoding.name).decode(bytes.subarray(encoding.skip))
  const text = withoutPadding(decoded.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n'))
  if (text === '' && decoded !== '') return { trouble: { code: 'binary-file' } }
  const cleaned = text.replace(notText, '\ufffd')
  const count = replacedIn(cleaned)
  if (isBinary(cleaned, count)) return { trouble: { code: 'binary-file' } }
  const pages = cleaned.split('\f').map((part, i) => pageOf(i + 1, part))
  // A form feed at the very end closes the last page, it does not open one.
  if (pages.length > 1 && pages.at(-1)?.text.trim() === '') pages.pop()
  if (count === 0) return { pages }
  return { pages, replaced: { count, line: lineOf(cleaned, cleaned.indexOf('\ufffd')) } }
}

/** Control characters other than tab, line end and form feed; lone surrogates. */
export const notText = /[^\P{Cc}\t\n\f]|\p{Cs}/gu

/** Old systems fill the last record with zero bytes or end a file with Ctrl-Z. */
function withoutPadding(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\0' || text[end - 1] === '\x1a')) end--
  return text.slice(0, end)
}

function replacedIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** More than a tenth damage, or nothing but control characters, is no text a person wrote. */
function isBinary(text: string, replaced: number): boolean {
  return replaced > 0 && (replaced > text.length / 10 || !/[\p{L}\p{N}]/u.test(text))
}

function pageOf(page: number, text: string): Page {
  return { page, text, runs: [], ocr: false }
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
