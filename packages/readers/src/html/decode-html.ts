import { encodingOf } from '../text/encoding.ts'

/**
 * Bytes of a web page -> its source text. A mark at the start decides, then the encoding the page declares if its bytes
 * are valid in it, then what the bytes look like. Undefined when they are no text in any encoding.
 */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const declared = hasMark(bytes) ? undefined : declaredEncoding(bytes)
  if (declared !== undefined) {
    const text = strictly(bytes, declared)
    if (text !== undefined) return text
  }
  const seen = encodingOf(bytes)
  if (seen) return new TextDecoder(seen.name).decode(bytes.subarray(seen.skip))
  return declared === undefined ? undefined : new TextDecoder(declared).decode(bytes)
}

function hasMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

/** Browsers look at the first 1,024 bytes; pages from Word have longer heads. */
const headLength = 4096

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength)).replace(/<!--[\s\S]*?-->/g, '')
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)
  if (found === null) return undefined
  const name = usable(found[1]!)
  // A page whose head reads as ASCII is not UTF-16, whatever it says.
  return name?.startsWith('utf-16') ? 'utf-8' : name
}

function usable(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding
    // Letters outside the old table are common in names; GB18030 holds them all.
    return name === 'gbk' ? 'gb18030' : name
  } catch {
    return undefined
  }
}

function strictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
