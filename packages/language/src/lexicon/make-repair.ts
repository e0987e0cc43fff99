import type { Repair } from './vocabulary.ts'

/** What a language knows of reading damage. */
export interface RepairKnowledge {
  /** Long words worth mending when one letter is wrong, missing or too many. */
  keyWords: readonly string[]
  /** Words that are words of their own, however near they stand to a key word. */
  ordinary: ReadonlySet<string>
  /** Shapes that are taken for one another: what is read, what was meant. */
  confusions: readonly (readonly [string, string])[]
}

const shortestConfused = 5
const shortestMended = 8
const intact = 4

/** Mends a word that no pattern knows: by confused shapes into any known word, by one letter into a key word. */
export function makeRepair({ keyWords, ordinary, confusions }: RepairKnowledge): Repair {
  const byDeletion = deletionIndex(keyWords)
  const begins = new Set(keyWords.map((key) => key.slice(0, intact)))
  const ends = new Set(keyWords.map((key) => key.slice(-intact)))
  // One letter can spoil the beginning or the end of a word, never both.
  const near = (word: string): boolean => begins.has(word.slice(0, intact)) || ends.has(word.slice(-intact))
  return (word, known) => {
    if (word.length < shortestConfused || ordinary.has(word)) return undefined
    return confused(word, known, confusions) ?? (near(word) ? oneLetterOff(word, byDeletion) : undefined)
  }
}

function confused(
  word: string,
  known: (word: string) => boolean,
  confusions: RepairKnowledge['confusions'],
): string | undefined {
  for (const [read, meant] of confusions) {
    if (!word.includes(read)) continue
    const all = word.replaceAll(read, meant)
    if (known(all)) return all
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const one = word.slice(0, at) + meant + word.slice(at + read.length)
      if (known(one)) return one
    }
  }
  return undefined
}

function oneLetterOff(word: string, byDeletion: ReadonlyMap<string, string[]>): string | undefined {
  if (word.length < shortestMended) return undefined
  for (const shape of [word, ...deletions(word)]) {
    for (const key of byDeletion.get(shape) ?? []) if (isDamage(word, key)) return key
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

function deletionIndex(keyWords: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const key of keyWords) {
    for (const shape of [key, ...deletions(key)]) {
      const keys = index.get(shape)
      if (keys === undefined) index.set(shape, [key])
      else keys.push(key)
    }
  }
  return index
}

const deletions = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
