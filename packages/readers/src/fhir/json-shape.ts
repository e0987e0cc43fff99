/** What the text of a JSON value tells before it is parsed. */
export interface JsonShape {
  /** How deep objects and lists stand in each other. */
  depth: number
  /** Keys given twice in one object, of which parsing keeps the last, with their lines counted from 1. */
  twice: { key: string; line: number }[]
  /** What to insert where, in order, so that parsing loses neither the first of two keys nor how a number is printed. */
  inserts: { at: number; text: string }[]
}

/** What a key gets behind its name when the same object has it already: else the later value would hide the first. */
export const twiceMark = ' given twice'

/** Looks over a JSON text in one pass without recursion. Damaged text gives some answer too. */
export function jsonShape(text: string): JsonShape {
  const open: (Set<string> | undefined)[] = []
  const twice: JsonShape['twice'] = []
  const inserts: JsonShape['inserts'] = []
  let depth = 0
  let line = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === newline) line++
    else if (sign === quote) {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      if (keys && isKey(text, end)) {
        const key = text.slice(at + 1, end)
        if (!keys.has(key)) keys.add(key)
        else {
          twice.push({ key, line })
          inserts.push({ at: end, text: twiceMark })
        }
      }
      at = end
    } else if (sign === brace || sign === bracket) {
      open.push(sign === brace ? new Set() : undefined)
      depth = Math.max(depth, open.length)
      if (depth > deepest) break
    } else if (sign === braceEnd || sign === bracketEnd) open.pop()
    else if (sign === minus || (sign >= zero && sign <= nine)) {
      const end = endOfNumber(text, at)
      if (losesPrint(text.slice(at, end))) inserts.push({ at, text: '"' }, { at: end, text: '"' })
      at = end - 1
    }
  }
  return { depth, twice, inserts }
}

/** Deeper files are not parsed: the deepest real ones stay under 60. */
export const deepest = 400

const [newline, quote, backslash, colon] = [10, 34, 92, 58]
const [minus, zero, nine] = [45, 48, 57]
const [brace, braceEnd, bracket, bracketEnd] = [123, 125, 91, 93]

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

function isKey(text: string, end: number): boolean {
  let at = end + 1
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === colon
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && /[\d.eE+-]/.test(text[end]!)) end++
  return end
}

/** "2.50" would become 2.5: a number says how exactly something was measured. */
function losesPrint(token: string): boolean {
  return String(Number(token)) !== token && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(token)
}
