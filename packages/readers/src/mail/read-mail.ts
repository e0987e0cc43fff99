import type { Trouble } from '@cairn/core'
import { type InnerFiles, innerFiles } from '../inner-files.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { readText } from '../text/read-text.ts'
import { tooLong } from '../too-long.ts'
import { type MailPart, mailParts } from './mail-parts.ts'
import { headLines, partHtml, partText } from './message-text.ts'
import { partBytes } from './part-bytes.ts'
import { fileNameOf, madeUpName } from './part-name.ts'
import { sortParts } from './sort-parts.ts'

/**
 * Reads a mail (RFC 5322, MIME): a page with its head lines and plain text, further ones after form feeds; then every file
 * attached or set inside, HTML bodies without a plain form as `message.html`. What lies outside is never fetched. Parts cut
 * short, or of a kind not read here, are unread `part-not-read` (params: what). Troubles: `file-locked`, `text-too-long`, `too-many-pages`, `archive-too-many`, `archive-too-large`. Never throws.
 */
export async function* readMail(bytes: Uint8Array, limits: ReadLimits): AsyncGenerator<ReadPart> {
  const { head, parts, more } = mailParts(bytes, limits.inners + 1_000)
  const { texts, files, locked } = sortParts(parts)
  const body = await bodyOf(texts, limits.characters)
  const stopped = yield* pagesOf([...headLines(head), '', body.text].join('\n'), limits)
  yield* body.unread
  const inner = innerFiles(limits)
  for (const html of body.html) {
    const added = inner.add('message.html', html)
    yield added
    if ('trouble' in added) return
  }
  let number = 0
  for (const part of files) {
    for (const told of await fileParts(part, ++number, inner)) {
      yield told
      if ('trouble' in told) return
    }
  }
  if (locked || body.locked) yield { trouble: { code: 'file-locked' } }
  else if (more) yield { trouble: { code: 'archive-too-many', params: { limit: limits.inners } } }
  else if (stopped) yield { trouble: stopped }
}

interface Body {
  text: string
  html: Uint8Array[]
  unread: ReadPart[]
  /** The text is an encrypted block. */
  locked: boolean
}

async function bodyOf(texts: MailPart[][], most: number): Promise<Body> {
  const body: Body = { text: '', html: [], unread: [], locked: false }
  const written: string[] = []
  for (const forms of texts) {
    const html: Uint8Array[] = []
    let plain = ''
    for (const part of forms) {
      const got = await partBytes(part)
      if (got === undefined || !got.whole) body.unread.push(notRead('body'))
      // Bytes in an encoding not known here are still shown as they stand.
      const bytes = got?.bytes ?? part.body
      if (part.type.value === 'text/html') html.push(await partHtml(part, bytes))
      else plain += await partText(part, bytes, most)
    }
    if (plain.trim() !== '') written.push(plain.trimEnd())
    else body.html.push(...html)
  }
  body.text = written.join('\n\n')
  body.locked = /^-----BEGIN PGP MESSAGE-----/m.test(body.text)
  return body
}

/** Tells the text as pages; gives the trouble when a limit cut it. */
function* pagesOf(text: string, limits: ReadLimits): Generator<ReadPart, Trouble | undefined> {
  const read = readText(Buffer.from(text.slice(0, limits.characters).toWellFormed()))
  // Where the body turns out to be no text, the head is still shown.
  const { pages, replaced } = 'trouble' in read ? headOnly(text) : read
  for (const page of pages.slice(0, limits.pages)) yield { page }
  if ('trouble' in read) yield notRead('body')
  if (replaced)
    yield { unread: { where: `line ${replaced.line}`, trouble: { code: 'bad-encoding', params: replaced } } }
  if (text.length > limits.characters) return tooLong(limits)
  return pages.length > limits.pages ? { code: 'too-many-pages', params: { limit: limits.pages } } : undefined
}

function headOnly(text: string): Exclude<ReturnType<typeof readText>, { trouble: Trouble }> {
  const head = text.split('\n\n', 1)[0]?.replace(/[^\P{Cc}\n]/gu, '\ufffd') ?? ''
  return { pages: [{ page: 1, text: head, runs: [], ocr: false }] }
}

/** What an attached part gives: the file, or why not, or both when it was cut short. */
async function fileParts(part: MailPart, number: number, inner: InnerFiles): Promise<ReadPart[]> {
  const { value: type } = part.type
  const given = await fileNameOf(part)
  const name = given || madeUpName(number, type)
  if (type === 'application/ms-tnef' || name.toLowerCase() === 'winmail.dat') return [notRead('winmail.dat')]
  if (unreadTypes.test(type)) return [notRead(name)]
  const got = await partBytes(part)
  if (got === undefined) return [notRead(name)]
  const isMail = type === 'message/rfc822' || type === 'message/global'
  const added = inner.add(isMail && !/\.eml$/i.test(name) ? `${name}.eml` : name, got.bytes)
  return got.whole || 'trouble' in added ? [added] : [added, notRead(name)]
}

/** Lying elsewhere, a piece of a mail, or signed in a form that wraps its text. */
const unreadTypes = /^(message\/external-body|message\/partial|application\/(x-)?pkcs7-mime)$/

function notRead(what: string): ReadPart {
  return { unread: { where: what, trouble: { code: 'part-not-read', params: { what } } } }
}
