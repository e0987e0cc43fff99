/**
 * Folds a text for matching without moving any offset: lower case where that keeps the length, full-width forms to
 * ASCII, curly quotes and long dashes to plain ones. One UTF-16 unit in, one out.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const base = lower.length === text.length ? lower : lowerUnitByUnit(text)
  return special.test(base) ? base.replace(specialAll, foldUnit) : base
}

// Ideographic space, full-width forms, typographic quotes, dashes and no-break spaces.
const special = /[\u00a0\u2010-\u2015\u2018\u2019\u201c\u201d\u2212\u3000\uff01-\uff5e]/
const specialAll = new RegExp(special.source, 'g')

const plain: Record<string, string> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return plain[unit] ?? '-'
}

function lowerUnitByUnit(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    const lower = unit.toLowerCase()
    out += lower.length === 1 ? lower : unit
  }
  return out
}
