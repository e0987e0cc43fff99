/**
 * A small pattern language over tokens, expanded to plain sequences when a lexicon is compiled:
 * `word`, `stem*`, `*ending`, `#` (a number), `(a|b c)` one of, `x?` optional, `<2>` up to two tokens of any kind.
 * Han text needs no spaces: every Han character is a token. A sign that the language uses itself is written after `\`.
 */
export type Element = string | typeof ANY | typeof NUMBER
export const ANY = '\u0001any'
export const NUMBER = '\u0001number'
/** Opens an element that stands for any of many words: kept whole, so that long lists do not multiply sequences. */
export const CLASS = '\u0001class:'

const sequenceLimit = 4096
/** A bracket of at least this many single words becomes one class. */
const classSize = 3

/**
 * The parts of a pattern, one behind the other, each with its choices; an empty choice may be left out. Throws on a
 * malformed pattern: that is our own mistake.
 */
export const patternParts = (pattern: string): Element[][][] => partsIn(pattern).map(expandPart)

const partsIn = (pattern: string): string[] =>
  splitTop(pattern.trim(), ' ')
    .flatMap(splitBrackets)
    .filter((part) => part !== '')

/** Every token sequence of a pattern inside brackets. */
function expandPattern(pattern: string): Element[][] {
  let sequences: Element[][] = [[]]
  for (const part of partsIn(pattern)) {
    sequences = joined(sequences, expandPart(part))
    if (sequences.length > sequenceLimit) throw new Error(`pattern expands too far: ${pattern}`)
  }
  return sequences.filter((s) => s.length > 0 && s.some((e) => e !== ANY))
}

function joined(heads: Element[][], tails: Element[][]): Element[][] {
  if (heads.length === 1 && heads[0]!.length === 0) return tails
  const all: Element[][] = []
  for (const head of heads) for (const tail of tails) all.push(tail.length === 0 ? head : head.concat(tail))
  return all
}

/** Parts recur through a pack by the thousand: each is read once. */
const partsRead = new Map<string, Element[][]>()

function expandPart(part: string): Element[][] {
  const known = partsRead.get(part)
  if (known !== undefined) return known
  const read = readPart(part)
  partsRead.set(part, read)
  return read
}

function readPart(part: string): Element[][] {
  const optional = part.length > 1 && part.endsWith('?') && !part.endsWith('\\?')
  const body = optional ? part.slice(0, -1) : part
  const made = expandBody(body)
  return optional ? [[], ...made] : made
}

function expandBody(body: string): Element[][] {
  if (body.startsWith('(') && body.endsWith(')')) {
    const choices = splitTop(body.slice(1, -1), '|').flatMap(expandChoice)
    return withClass(choices)
  }
  const gap = /^<(\d)>$/.exec(body)
  if (gap) return Array.from({ length: Number(gap[1]) + 1 }, (_, n) => new Array<Element>(n).fill(ANY))
  if (body === '#') return [[NUMBER]]
  return [wordsOf(body)]
}

const plainWord = /^[a-z\d]+\*?$/

function expandChoice(choice: string): Element[][] {
  if (choice === '') return [[]]
  return plainWord.test(choice) ? [[choice]] : expandPattern(choice)
}

function withClass(choices: Element[][]): Element[][] {
  const single = choices.filter(isSingleWord)
  if (single.length < classSize) return choices
  const words = new Set(single.map((c) => c[0]!))
  return [[CLASS + [...words].join('|')], ...choices.filter((c) => !isSingleWord(c))]
}

const isSingleWord = (choice: Element[]): boolean => choice.length === 1 && !choice[0]!.startsWith('\u0001')

/** Cuts a literal the way the tokenizer cuts a text, keeping a leading or trailing `*`. */
function wordsOf(literal: string): Element[] {
  if (plainWord.test(literal)) return [literal]
  const stem = literal.length > 1 && literal.endsWith('*')
  if (literal.length > 1 && literal.startsWith('*')) return [literal]
  const body = (stem ? literal.slice(0, -1) : literal).replaceAll('\\', '').replaceAll('-', ' ')
  const words = body.match(/[\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+|\S/gu) ?? []
  const elements: Element[] = words.flatMap((w) => (/[\p{L}\p{M}\p{N}]+/u.test(w) ? splitHan(w) : [w]))
  if (stem && elements.length > 0) elements[elements.length - 1] = `${String(elements.at(-1))}*`
  return elements
}

/** Has it neither brackets nor signs that stand for themselves? Most patterns have not. */
const isFlat = (text: string): boolean => !text.includes('(') && !text.includes(')') && !text.includes('\\')

const splitHan = (word: string): string[] => word.match(/[\u3400-\u9fff]|[^\u3400-\u9fff]+/g) ?? []

/** Scripts without spaces write brackets right beside words: "未见(明显)?复发". */
function splitBrackets(part: string): string[] {
  if (isFlat(part)) return [part]
  const parts: string[] = []
  let depth = 0
  let from = 0
  const cut = (to: number): void => {
    if (to > from) parts.push(part.slice(from, to))
    from = to
  }
  for (let i = 0; i < part.length; i++) {
    const c = part.charAt(i)
    if (c === '\\') i++
    else if (c === '(' && depth++ === 0) cut(i)
    else if (c === ')' && --depth <= 0) cut(part.charAt(i + 1) === '?' ? i + 2 : i + 1)
  }
  cut(part.length)
  return parts
}

function splitTop(text: string, separator: string): string[] {
  if (isFlat(text)) return text.split(separator)
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '\\') i++
    else if (c === '(') depth++
    else if (c === ')') depth--
    else if (depth === 0 && c === separator) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  if (depth !== 0) throw new Error(`unbalanced brackets: ${text}`)
  parts.push(text.slice(from))
  return parts
}
