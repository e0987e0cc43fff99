import { type Confusions, type KnownShapes, ShapeIndex } from './shape-index.ts'

/** What a language knows of reading damage. */
export interface RepairKnowledge {
  /** Long words worth mending when one letter is wrong, missing or too many. */
  keyWords: readonly string[]
  /** Words that are words of their own, however near they stand to a key word. */
  ordinary: ReadonlySet<string>
  confusions: Confusions
}

/** Given what a vocabulary knows: word as damaged -> word as meant, or undefined. */
export type Repair = (known: KnownShapes) => (word: string) => string | undefined

const shortestConfused = 5
const shortestMended = 8
/** One letter can spoil the beginning or the end of a word, never both. */
const intact = 4

/** Mends a word that no pattern knows: by confused shapes into any known word, by one letter into a key word. */
export function makeRepair({ keyWords, ordinary, confusions }: RepairKnowledge): Repair {
  const begins = filed(keyWords, beginningOf)
  const ends = filed(keyWords, endOf)
  const oneLetterOff = (word: string): string | undefined => {
    if (word.length < shortestMended) return undefined
    const damagedFrom = (key: string): boolean => isDamage(word, key)
    return begins.get(beginningOf(word))?.find(damagedFrom) ?? ends.get(endOf(word))?.find(damagedFrom)
  }
  return (known) => {
    const shapes = new ShapeIndex(confusions, known)
    return (word) => {
      if (word.length < shortestConfused) return undefined
      const mended = (shapes.mayBe(word) ? confused(word, known, confusions) : undefined) ?? oneLetterOff(word)
      return mended === undefined || ordinary.has(word) ? undefined : mended
    }
  }
}

/** The first or last letters as one number; two scripts may share one, which `isDamage` sorts out. */
const beginningOf = (word: string): number => lettersAt(word, 0)
const endOf = (word: string): number => lettersAt(word, word.length - intact)

function lettersAt(word: string, from: number): number {
  let letters = 0
  for (let at = from; at < from + intact; at++) letters = (letters << 7) ^ word.charCodeAt(at)
  return letters
}

function filed(words: readonly string[], keyOf: (word: string) => number): Map<number, string[]> {
  const map = new Map<number, string[]>()
  for (const word of words) {
    const known = map.get(keyOf(word))
    if (known === undefined) map.set(keyOf(word), [word])
    else known.push(word)
  }
  return map
}

function confused(word: string, known: KnownShapes, confusions: Confusions): string | undefined {
  for (const [read, meant] of confusions) {
    if (!word.includes(read)) continue
    const all = word.replaceAll(read, meant)
    if (known.has(all)) return all
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const one = word.slice(0, at) + meant + word.slice(at + read.length)
      if (known.has(one)) return one
    }
  }
  return undefined
}

/** One letter apart, and not by an ending: "metastases" and "metastasis" or a plural are forms, not damage. */
function isDamage(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1) return false
  let at = 0
  while (at < word.length && at < key.length && word[at] === key[at]) at++
  if (at >= Math.min(word.length, key.length) - 1 && !/\d/.test(word)) return false
  if (word.length === key.length) return word.slice(at + 1) === key.slice(at + 1)
  return word.length > key.length ? word.slice(at + 1) === key.slice(at) : word.slice(at) === key.slice(at + 1)
}
