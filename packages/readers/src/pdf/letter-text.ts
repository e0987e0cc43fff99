/** Signs of Wingdings and Symbol that carry meaning in forms, where a font names them only by private code points. */
const privateSigns = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf06f', '☐'],
  ['\uf0a8', '☐'],
  ['\uf0fd', '☒'],
  ['\uf0fe', '☑'],
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
  ['\uf0d8', '➢'],
])

/** The text of one drawn character: ligatures taken apart, control characters dropped, unknown signs marked. */
export function letterText(text: string): string {
  let out = ''
  for (const sign of text) out += signText(sign)
  return out
}

function signText(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x7f) return code < 0x20 ? '' : sign
  if (code >= 0xfb00 && code <= 0xfb06) return sign.normalize('NFKC')
  if (code === 0xad) return '-'
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return ' '
  if (code < 0xa0 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return ''
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (code >= 0xe000 && code <= 0xf8ff) return privateSigns.get(sign) ?? '\ufffd'
  if (code >= 0x2e80 && code <= 0x2fdf) return sign.normalize('NFKC')
  return sign
}

interface Placed {
  y: number
  size: number
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * A small raised digit after a number is a power: "10⁹" must not read as 109. Elsewhere ("cm2") it stays plain, and so it
 * does in a scanner's text, whose sizes tell nothing.
 */
export function superscript(word: Placed & { text: string; invisible: boolean }, letter: Placed, text: string): string {
  const power =
    !word.invisible &&
    /^\d+[⁰¹²³⁴-⁹]*$/.test(word.text) &&
    letter.size < 0.85 * word.size &&
    word.y - letter.y > 0.2 * word.size
  return power ? text.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit) : text
}
