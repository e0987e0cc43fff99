/** Ids come from content: document, concept, quote, occurrence (counted from 0 among equal quotes of the document). */
export function evidenceId(document: string, concept: string, quote: string, occurrence: number): string {
  return `${document.slice(0, 12)}-${concept}-${hash64(`${document}\n${concept}\n${quote}`)}-${occurrence}`
}

/** FNV-1a over UTF-16 units in two 32-bit lanes: not for secrets, only to shorten a name. Sixteen hex digits. */
function hash64(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + 0x9e37), 0x01000193) ^ (a >>> 13)
  }
  return hex(a) + hex(b)
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
