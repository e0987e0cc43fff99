import PostalMime, { decodeWords } from 'postal-mime'
import { encodingOf } from '../text/encoding.ts'
import { longestHeader, type MailHead } from './mail-head.ts'
import type { MailPart } from './mail-parts.ts'

/** The head of a mail as lines: From, To, Cc, Date, Subject, those it has, decoded. */
export function headLines(head: MailHead): string[] {
  return ['From', 'To', 'Cc', 'Date', 'Subject'].flatMap((name) => {
    const values = head.get(name.toLowerCase())
    if (values === undefined) return []
    // A mail has one of each but for To and Cc; of others the first counts, as in every mail program.
    const written = name === 'To' || name === 'Cc' ? values.join(', ') : (values[0] ?? '')
    const text = decodeWords(written.slice(0, longestHeader)).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    return [`${name}: ${text.slice(0, longestHeader)}`]
  })
}

/** The text of a part in the charset it declares; where it declares none, in the likeliest. At most `most` characters. */
export async function partText(part: MailPart, bytes: Uint8Array, most: number): Promise<string> {
  const sample = bytes.subarray(0, 4 * (most + 1))
  const charset = declaredCharset(part) ?? encodingOf(sample)?.name ?? 'utf-8'
  const { parameters } = part.type
  const type = [
    'text/plain',
    `charset="${charset}"`,
    ...['format', 'delsp'].flatMap((name) => (parameters.has(name) ? [`${name}=${token(parameters.get(name))}`] : [])),
  ].join('; ')
  const head = `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  const { text = '' } = await PostalMime.parse(head + Buffer.from(sample).toString('base64'))
  return text
}

/** HTML in UTF-8 with a mark at its start, which outranks what it says of itself; as it is where the mail names no charset. */
export async function partHtml(part: MailPart, bytes: Uint8Array): Promise<Uint8Array> {
  if (declaredCharset(part) === undefined) return bytes
  return Buffer.from(`\ufeff${(await partText(part, bytes, bytes.length)).replace(/^\ufeff/, '')}`)
}

/** Mails call everything us-ascii whose writer did not care. */
function declaredCharset({ type }: MailPart): string | undefined {
  const charset = token(type.parameters.get('charset')).toLowerCase()
  return charset === '' || charset === 'us-ascii' || charset === 'ascii' || charset === 'unknown-8bit'
    ? undefined
    : charset
}

function token(text = ''): string {
  return text.replace(/[^\w.:+-]/g, '')
}
