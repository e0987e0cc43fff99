/** Signs of fonts that draw pictures: font, lower-case -> code (0xF000 taken off) -> text. */
const fonts = new Map<string, Map<number, string>>([
  [
    'wingdings',
    new Map([
      [0xfe, '[x]'],
      [0xfd, '[x]'],
      [0x78, '[x]'],
      [0xa8, '[ ]'],
      [0x6f, '[ ]'],
      [0x71, '[ ]'],
      [0x72, '[ ]'],
      [0xfc, '✓'],
      [0xfb, '✗'],
      [0xe0, '→'],
      [0xdf, '←'],
      [0xe1, '↑'],
      [0xe2, '↓'],
      [0xf0, '⇨'],
      [0x6c, '●'],
      [0x6e, '■'],
      [0xa7, '▪'],
      [0x9f, '•'],
      [0x28, '☎'],
      [0x2a, '✉'],
    ]),
  ],
  [
    'wingdings 2',
    new Map([
      [0x52, '[x]'],
      [0x53, '[x]'],
      [0x54, '[x]'],
      [0x51, '[x]'],
      [0xa3, '[ ]'],
      [0x2a, '[ ]'],
      [0x50, '✓'],
      [0x4f, '✗'],
    ]),
  ],
  ['symbol', symbolFont()],
])

function symbolFont(): Map<number, string> {
  const signs = new Map<number, string>()
  const letters = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
  const small = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
  for (const [i, sign] of [...letters].entries()) signs.set(0x41 + i, sign)
  for (const [i, sign] of [...small].entries()) signs.set(0x61 + i, sign)
  const others: [number, string][] = [
    [0xa3, '≤'],
    [0xb3, '≥'],
    [0xb1, '±'],
    [0xb0, '°'],
    [0xb4, '×'],
    [0xb7, '•'],
    [0xb8, '÷'],
    [0xb9, '≠'],
    [0xbb, '≈'],
    [0xa5, '∞'],
    [0xab, '↔'],
    [0xac, '←'],
    [0xad, '↑'],
    [0xae, '→'],
    [0xaf, '↓'],
    [0xc6, '∅'],
    [0xd7, '⋅'],
  ]
  for (const [code, sign] of others) signs.set(code, sign)
  for (let code = 0x20; code < 0x40; code++) if (!signs.has(code)) signs.set(code, String.fromCharCode(code))
  return signs
}

/** The text of one sign set in a picture font; U+FFFD for a sign not known here. */
export function symbolText(font: string, code: number): string {
  const known = fonts.get(font.toLowerCase())?.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)
  if (known !== undefined) return known
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  return isPrivate || code === 0 || Number.isNaN(code) || code > 0xffff ? '\ufffd' : String.fromCharCode(code)
}

/** Text in which signs of picture fonts may stand under private codes. */
export function withoutPrivateCodes(font: string, text: string): string {
  if (!fonts.has(font.toLowerCase()) || !/[\uf000-\uf0ff]/.test(text)) return text
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolText(font, sign.charCodeAt(0)))
}
