import type { Inners } from '../html/inners.ts'
import { PageBuilder } from '../html/page-builder.ts'
import { walkTags } from '../html/tags.ts'
import type { ReadLimits } from '../part.ts'
import { field, wordsOf } from './field.ts'

/** Turns XHTML into plain text: blocks end lines, cells are parted by tabs; pictures in it become files inside. */
export type AsText = (markup: string) => string

/** Reads markup within the limits of the file. */
export function markupReader(limits: ReadLimits, inners: Inners): AsText {
  return (markup) => {
    const builder = new PageBuilder(limits, inners)
    // In XHTML an element may close itself that HTML would leave open.
    walkTags(markup.replace(/<([A-Za-z][A-Za-z0-9]*)(?![A-Za-z0-9])([^<>]*)\/>/g, closed), builder)
    return plainLines(builder.finish())
  }
}

const closed = (whole: string, name: string, rest: string): string =>
  /^(br|hr|img|col|input|wbr)$/i.test(name) ? whole : `<${name}${rest}></${name}>`

/** Text with its lines kept and nothing in it that is no text. */
export function plainLines(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
  return lines
    .replace(/[^\P{Cc}\t\n]/gu, '\ufffd')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The markup of a resource's or section's narrative; '' when there is none. */
export function divOf(holder: unknown): string {
  const div = field(field(holder, 'text'), 'div')
  return typeof div === 'string' ? div : ''
}

/** A narrative made from the coded content says nothing more. */
export const isGenerated = (holder: unknown): boolean => wordsOf(field(holder, 'text'), 'status') === 'generated'
