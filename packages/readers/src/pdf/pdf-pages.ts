import type { Trouble } from '@cairn/core'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadLimits, ReadPart } from '../part.ts'
import { type Drawing, drawnPage } from './drawn-page.ts'
import type { DrawnPage } from './glyph.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { type PageText, pageText } from './page-text.ts'
import type { Font } from './pen.ts'
import { uprightPage } from './upright.ts'

/** Reads the text layer of a PDF page by page. `assets` is the folder (with "/") of pdf.js's own character maps and fonts; `passwords` are tried on a locked one. */
export async function* pdfPages(
  bytes: Uint8Array,
  assets: string,
  limits: Pick<ReadLimits, 'pages' | 'characters'>,
  passwords: readonly string[] = [],
): AsyncGenerator<ReadPart> {
  const document = await unlocked(bytes, assets, passwords)
  if ('trouble' in document) {
    yield document
    return
  }
  const { pdf } = document
  yield { opened: { pages: pdf.numPages } }
  let characters = 0
  let number = 0
  while (number < Math.min(pdf.numPages, limits.pages) && characters <= limits.characters) {
    number++
    for (const part of await readPage(pdf, number)) {
      if ('page' in part) characters += part.page.text.length
      yield part
    }
  }
  if (number < pdf.numPages) yield { trouble: { code: 'too-many-pages', params: { limit: number } } }
  await pdf.loadingTask.destroy()
}

type Opened = { pdf: PDFDocumentProxy } | { trouble: Trouble }

/** Opens a PDF, a locked one with the first password that fits. */
async function unlocked(bytes: Uint8Array, assets: string, passwords: readonly string[]): Promise<Opened> {
  let opened = await open(bytes.slice(), assets)
  for (const password of passwords) {
    if (!('trouble' in opened) || opened.trouble.code !== 'pdf-encrypted') break
    opened = await open(bytes.slice(), assets, password)
  }
  return opened
}

/** pdf.js takes the bytes over. */
async function open(bytes: Uint8Array, assets: string, password?: string): Promise<Opened> {
  const task = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are left out, not decoded: a page of a scan then costs milliseconds.
    maxImageSize: 0,
    enableXfa: false,
  })
  try {
    return { pdf: await task.promise }
  } catch (error) {
    await task.destroy()
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { trouble: { code: encrypted ? 'pdf-encrypted' : 'pdf-broken' } }
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPart[]> {
  const where = `page ${number}`
  try {
    const proxy = await pdf.getPage(number)
    const drawn = drawnPage(await proxy.getOperatorList(), await drawingOf(pdf, proxy))
    proxy.cleanup()
    return partsOf(drawn, number)
  } catch {
    return [{ unread: { where, trouble: { code: 'pdf-broken', params: { page: number } } } }]
  }
}

async function drawingOf(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<Drawing> {
  const { width, height, rotation, transform } = page.getViewport({ scale: 1 })
  const layers = await pdf.getOptionalContentConfig()
  const fonts = new Map<string, Font>()
  return {
    viewport: { width, height, rotation, transform: transform as unknown as Matrix },
    visible: (layer) => layers.isVisible(layer),
    font: (name) => {
      const known = fonts.get(name) ?? fontOf(page, name)
      fonts.set(name, known)
      return known
    },
  }
}

function fontOf(page: PDFPageProxy, name: string): Font {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
  const { fontMatrix, vertical, isType3Font } = (font ?? {}) as Record<string, unknown>
  return {
    matrix: fontMatrix ? matrixOf(fontMatrix) : [0.001, 0, 0, 0.001, 0, 0],
    vertical: vertical === true,
    type3: isType3Font === true,
  }
}

function partsOf(drawn: DrawnPage, number: number): ReadPart[] {
  const upright = uprightPage(drawn)
  const read = pageText(upright)
  const unread: ReadPart[] = []
  const trouble = (code: 'page-no-text' | 'page-ocr-layer') =>
    unread.push({ unread: { where: `page ${number}`, trouble: { code, params: { page: number } } } })
  const usable = read.letters > 0 && read.unknown <= 0.3 * (read.letters + read.unknown) && !isUnmapped(drawn)
  if (!usable && (drawn.painted || read.unknown > 0)) {
    trouble('page-no-text')
    return unread
  }
  const ocr = isRecognised(drawn, read)
  if (ocr) trouble('page-ocr-layer')
  // A scan with only a stamp or a page number as text has still not been read.
  else if (read.letters < 200 && drawn.pictures.length > 0) trouble('page-no-text')
  const { width, height, rotation } = upright
  const { text, runs } = read
  return [{ page: { page: number, text, width, height, rotation, runs, ocr } }, ...unread]
}

/**
 * A font without a table of characters gives the numbers of its shapes instead ("WKH" for "the"); spaces and signs then
 * come out as control characters, which real text does not hold.
 */
function isUnmapped({ glyphs }: DrawnPage): boolean {
  const controls = glyphs.filter(({ text }) => text < ' ' && text !== '' && !'\t\n\r'.includes(text)).length
  return controls > 3 && controls > 0.05 * glyphs.length
}

/** Text without ink, or under a picture that fills the page, was put there by a recognition program. */
function isRecognised(drawn: DrawnPage, read: PageText): boolean {
  if (read.invisible > 0) return true
  const under = drawn.pictures.some(({ share, after }) => share > 0.7 && after > drawn.glyphs.length / 2)
  return under && read.letters > 0
}
