import { isUtf8 } from 'node:buffer'
import { encodingOf } from '../text/encoding.ts'

/**
 * The text of an XML file: a mark at the start decides its encoding, then the XML declaration, then what the bytes look like.
 * Undefined when they are no text.
 */
export function xmlText(bytes: Uint8Array): string | undefined {
  const name = declared(bytes)
  if (name !== undefined) return new TextDecoder(name).decode(bytes)
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return undefined
  return new TextDecoder(encoding.name).decode(bytes.subarray(encoding.skip))
}

/** What the declaration says, where nothing in the bytes speaks against it. */
function declared(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  if (label === undefined) return undefined
  const name = knownEncoding(label)
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
  if (name === undefined || name.startsWith('utf-16')) return undefined
  return name === 'utf-8' && !isUtf8(bytes) ? undefined : name
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
