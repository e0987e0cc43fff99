import type { ReadLimits, ReadPart } from '../part.ts'
import { tooLong } from '../too-long.ts'
import { damagedSigns } from './damaged-signs.ts'
import { decodeHtml } from './decode-html.ts'
import { Inners } from './inners.ts'
import { PageBuilder } from './page-builder.ts'
import { walkTags } from './tags.ts'

/**
 * Bytes of a web page -> one page with the text a person sees in a browser, pictures and pages written into it as files
 * inside, frames from elsewhere as unread parts. Nothing is fetched. Troubles: `binary-file` when the bytes are no text,
 * `empty-file` when nothing is seen, `text-too-long` after `limits.characters` UTF-16 units, with the text up to there.
 */
export function* readHtml(bytes: Uint8Array, limits: ReadLimits): Generator<ReadPart> {
  const source = decodeHtml(bytes)
  if (source === undefined) {
    yield { trouble: { code: 'binary-file' } }
    return
  }
  const inners = new Inners(limits)
  const builder = new PageBuilder(limits, inners)
  walkTags(source, builder)
  const text = builder.finish()
  const page = { page: 1, text, runs: [], ocr: false }
  if (text !== '') yield { page }
  const damaged = damagedSigns(page)
  if (damaged) yield damaged
  yield* inners.parts
  if (builder.full()) yield { trouble: tooLong(limits) }
  else if (text === '' && inners.parts.length === 0) yield { trouble: { code: 'empty-file' } }
}
