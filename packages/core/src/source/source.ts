import type { Trouble } from '../trouble/trouble.ts'
import type { CodedEntry } from './coded-entry.ts'

/** SHA-256 of the bytes as received, lower-case hex: ids come from content. */
export type DocumentId = string

/** A box on the upright page as fractions of its width and height from the top left: [x, y, width, height]. */
export type Box = [number, number, number, number]

/** The box of the characters start..end (UTF-16, end exclusive) of a page's text. */
export interface Run {
  start: number
  end: number
  box: Box
}

export interface Page {
  /** Counted from 1. */
  page: number
  text: string
  /** In points of the upright page; absent for plain text. */
  width?: number
  height?: number
  rotation?: 0 | 90 | 180 | 270
  runs: Run[]
  /** True when the text came from recognition, a scanner's invisible text layer included. */
  ocr: boolean
}

/** A part that could not be read: where, and why. Nothing is dropped silently. */
export interface Unread {
  /** The file's name, or a part of it such as "page 4". */
  where: string
  trouble: Trouble
}

/** What a reader got from a document. Plain JSON; the same bytes and reader version give the same source. */
export interface Source {
  document: DocumentId
  /** File name as received; it decides nothing but the display. */
  name: string
  mediaType: string
  /** Reader name and version; offsets hold for this version. */
  reader: string
  pages: Page[]
  /** The coded entries of a structured document, in its order. */
  coded?: CodedEntry[]
  unread: Unread[]
}

/** What a reader is given: bytes and a name to show, never a path. */
export interface DocumentBytes {
  name: string
  bytes: Uint8Array
}

export const pageBreak = '\n\f\n'

/** The whole text of a source (pages joined by `pageBreak`) and where each page starts in it. */
export function wholeText(source: Source): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const [i, page] of source.pages.entries()) {
    if (i > 0) text += pageBreak
    starts.push(text.length)
    text += page.text
  }
  return { text, starts }
}
