import { letterText, superscript } from './letter-text.ts'
import type { Letter } from './upright.ts'

/** A piece of text without a gap inside; Han characters and the like are words of their own, so a quote can be cut there. */
export interface Word {
  text: string
  x0: number
  x1: number
  /** Baseline. */
  y: number
  size: number
  invisible: boolean
  /** A space was drawn after it. */
  spaced: boolean
  /** Begins a cell of a table, however near the cell before it ends. */
  cell?: boolean
}

/** A gap wider than this share of the letter height parts two words. */
export const wordGap = 0.15

const wide = /^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{2ffff}]/u

/** Whether text is set solid, without spaces between words. */
export function isWide(text: string): boolean {
  return wide.test(text)
}

/** Joins letters that stand side by side in drawing order; text drawn twice to look bold is kept once. */
export function wordsOf(letters: Letter[]): Word[] {
  const words: Word[] = []
  let open: Word | undefined
  for (const letter of letters) {
    const text = letterText(letter.text)
    if (letter.space || text.trim() === '') {
      if (open && text !== '') open.spaced = true
      open = undefined
      continue
    }
    if (open !== undefined && continues(open, letter, text)) {
      open.text += superscript(open, letter, text)
      open.x1 = Math.max(open.x1, letter.x1)
    } else {
      open = {
        text,
        x0: letter.x0,
        x1: letter.x1,
        y: letter.y,
        size: letter.size,
        invisible: letter.invisible,
        spaced: false,
      }
      words.push(open)
    }
  }
  return withoutTwins(words)
}

function continues(word: Word, letter: Letter, text: string): boolean {
  if (word.invisible !== letter.invisible || isWide(text) || isWide(word.text)) return false
  const size = Math.max(word.size, letter.size)
  const rise = Math.abs(letter.y - word.y)
  const share = Math.min(word.size, letter.size) / size
  // A footnote mark or a power is about half as high; a letter that towers over the line is a drawing or an initial.
  if (share < 0.4 || rise > (share < 0.85 ? 0.6 : 0.2) * size) return false
  const gap = letter.x0 - word.x1
  return gap < wordGap * size && gap > -0.5 * size && letter.x0 > word.x0 - 0.1 * size
}

/** Fake bold draws a word again a hair's breadth away. */
function withoutTwins(words: Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const others = seen.get(word.text) ?? []
    const near = 0.2 * word.size
    const twin = others
      .slice(-8)
      .some((other) => Math.abs(other.x0 - word.x0) < near && Math.abs(other.y - word.y) < near)
    if (!twin) seen.set(word.text, [...others.slice(-7), word])
    return !twin
  })
}
