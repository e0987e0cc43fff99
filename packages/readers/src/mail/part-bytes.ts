import PostalMime from 'postal-mime'
import type { MailPart } from './mail-parts.ts'

/** What a part holds once its transfer encoding is undone; `whole` is false when it was cut short. */
export interface PartBytes {
  bytes: Uint8Array
  whole: boolean
}

/** Undoes the transfer encoding of a part; undefined when it is one not known here (uuencode …). Never throws. */
export async function partBytes(part: MailPart): Promise<PartBytes | undefined> {
  const encoding = /[\w-]+/.exec(part.head.get('content-transfer-encoding')?.[0] ?? '')?.[0].toLowerCase() ?? '8bit'
  switch (encoding) {
    case '7bit':
    case '8bit':
    case 'binary':
      return { bytes: part.body, whole: part.whole }
    case 'base64': {
      const { bytes, whole } = fromBase64(part.body)
      return { bytes, whole: whole && part.whole }
    }
    case 'quoted-printable':
      return { bytes: await fromQuotedPrintable(part.body), whole: part.whole }
    default:
      return undefined
  }
}

async function fromQuotedPrintable(body: Uint8Array): Promise<Uint8Array> {
  const head = 'Content-Disposition: attachment\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
  const [only] = (await PostalMime.parse(Buffer.concat([Buffer.from(head), body]))).attachments
  return only === undefined || typeof only.content === 'string' ? new Uint8Array() : new Uint8Array(only.content)
}

const values = new Int8Array(256).fill(-1)
for (const [i, sign] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  values[sign.charCodeAt(0)] = i

/** Some mailers pad every line: "=" ends a group wherever it stands. Signs that are no base64 are passed over. */
function fromBase64(text: Uint8Array): PartBytes {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let group = 0
  let signs = 0
  let all = 0
  for (const byte of text) {
    const value = values[byte] ?? -1
    if (value >= 0) {
      all++
      group = ((group << 6) | value) & 0xffffff
      signs = (signs + 1) % 4
      if (signs === 2) bytes[length++] = (group >> 4) & 0xff
      else if (signs === 3) bytes[length++] = (group >> 2) & 0xff
      else if (signs === 0) bytes[length++] = group & 0xff
    } else if (byte === 0x3d) {
      all++
      signs = 0
    }
  }
  return { bytes: bytes.subarray(0, length), whole: all % 4 === 0 }
}
