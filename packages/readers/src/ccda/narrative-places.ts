import type { Range } from '@cairn/core'

/** Finds the line of a page that prints some words as a whole line or a whole cell; undefined where none or several do. */
export type NarrativePlaces = (words: string) => Range | undefined

/** Looks once at the lines of a page's text. */
export function narrativePlaces(text: string): NarrativePlaces {
  const places = new Map<string, Range | 'several'>()
  let start = 0
  for (const line of text.split('\n')) {
    const range: Range = [start, start + line.length]
    start += line.length + 1
    for (const words of new Set([line, ...line.split('\t')].map(plain)))
      places.set(words, places.has(words) ? 'several' : range)
  }
  return (words) => {
    const place = plain(words).length < shortest ? undefined : places.get(plain(words))
    return place === 'several' ? undefined : place
  }
}

/** Shorter words ("no", "yes") stand in too many cells to mean one of them. */
const shortest = 4

const plain = (words: string): string =>
  words
    .replace(/^\s*- /, '')
    .replace(/\s+/g, ' ')
    .trim()
