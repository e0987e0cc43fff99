import { encodingOf } from '../text/encoding.ts'

/**
 * The name of a file in an archive as it may be shown and joined to others: "/" between folders, no "." parts, control characters
 * made "_"; undefined when it leads outside: "..", an absolute path, a drive.
 */
export function safeEntryName(name: string): string | undefined {
  const plain = name.replaceAll('\\', '/').replace(controls, '_')
  if (plain.startsWith('/') || /^[A-Za-z]:/.test(plain)) return undefined
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.includes('..')) return undefined
  return parts.join('/').slice(0, longestName)
}

const controls = /\p{Cc}|\p{Cf}/gu
const longestName = 400

/** Names are bytes in the encoding of the machine that packed them; Windows in China writes GB18030 and does not say so. */
export function decodedName(raw: Uint8Array): string {
  return new TextDecoder(encodingOf(raw)?.name ?? 'latin1').decode(raw)
}
