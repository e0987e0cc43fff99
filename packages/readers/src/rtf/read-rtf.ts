import { damagedSigns } from '../html/damaged-signs.ts'
import { readHtml } from '../html/read-html.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { tooLong } from '../too-long.ts'
import { RtfTokens } from './tokens.ts'
import { RtfWalker } from './walker.ts'

// rtf-stream-parser is used for its tables of signs only: its tokenizer allocates what \bin promises and nests prototypes.

/**
 * Bytes of an RTF file -> its pages as a person sees them printed, heads and feet once before the first, and its pictures
 * as files inside. A web page written into the RTF is read as a web page. Troubles, last and after what was read:
 * `file-damaged` (groups that do not match, cut short, no RTF), `text-too-long`, `too-many-pages`, `empty-file`.
 */
export function* readRtf(bytes: Uint8Array, limits: ReadLimits): Generator<ReadPart> {
  const walker = new RtfWalker(bytes, limits)
  walker.damaged = !/^[\s\ufeff]*\{\\rtf/.test(Buffer.from(bytes.subarray(0, 64)).toString())
  const tokens = new RtfTokens(bytes)
  for (let token = tokens.next(); token && !walker.done; token = tokens.next()) walker.take(token)
  const { tooManyPages } = walker
  walker.finish()
  const ended = tooManyPages
    ? 'pages'
    : walker.budget.full
      ? 'full'
      : tokens.cutShort || walker.damaged
        ? 'damaged'
        : 'well'
  const html = walker.html?.take()
  if (html !== undefined) {
    yield* webPage(html, limits, walker, ended)
    return
  }
  const pages = walker.body.pages(walker.asides.heads, walker.asides.footnotes)
  const kept = pages.slice(0, limits.pages)
  for (const page of kept) yield { page }
  yield* kept.map(damagedSigns).filter((part) => part !== undefined)
  yield* walker.inners.parts
  const empty = pages.length === 0 && walker.inners.parts.length === 0
  const trouble = troubleOf(ended, limits, empty)
  if (trouble) yield trouble
}

type Ended = 'pages' | 'full' | 'damaged' | 'well'

function troubleOf(ended: Ended, limits: ReadLimits, empty: boolean): ReadPart | undefined {
  if (ended === 'pages') return { trouble: { code: 'too-many-pages', params: { limit: limits.pages } } }
  if (ended === 'full') return { trouble: tooLong(limits) }
  if (ended === 'damaged') return { trouble: { code: 'file-damaged', params: { format: 'RTF' } } }
  return empty ? { trouble: { code: 'empty-file' } } : undefined
}

function* webPage(html: string, limits: ReadLimits, { inners }: RtfWalker, ended: Ended): Generator<ReadPart> {
  let last: ReadPart | undefined
  // The mark says UTF-8, whatever the page itself declares.
  for (const part of readHtml(Buffer.from(`\ufeff${html}`), limits)) {
    if ('trouble' in part) last = part
    else yield part
  }
  yield* inners.parts
  const trouble = troubleOf(ended, limits, false) ?? last
  if (trouble) yield trouble
}
