import type { CodedEntry, Page, Trouble, Unread } from '@cairn/core'

/** A file found inside another: an entry of an archive, an attachment, a picture in a letter. */
export interface Inner {
  /** As the container names it, with "/" between folders. */
  name: string
  bytes: Uint8Array
}

/**
 * What reading the bytes of one file tells, in order: how many pages there will be, where that is known; then pages, coded entries,
 * files inside and parts that were not read; a `trouble` is the last word.
 */
export type ReadPart =
  | { opened: { pages: number } }
  | { page: Page }
  | { coded: CodedEntry }
  | { inner: Inner }
  | { unread: Unread }
  | { trouble: Trouble }

export interface ReadLimits {
  pages: number
  /** Characters of text in the whole file. */
  characters: number
  /** Files inside one file, and their bytes together. */
  inners: number
  innerBytes: number
}
