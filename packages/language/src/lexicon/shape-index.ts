/** What a vocabulary knows: whole words, stems for every word that begins so, endings for every word that ends so. */
export interface KnownWords {
  words: Iterable<string>
  stems: Iterable<string>
  endings: Iterable<string>
  has(word: string): boolean
}

/** Shapes that are taken for one another: what is read, what was meant; one letter, or several for one. */
export type Confusions = readonly (readonly [string, string])[]

const bits = 1 << 17

/**
 * Tells in one pass over a word that no confusion of shapes makes a known word of it. Letters that are taken for one
 * another share a sign, "m" has the two signs of "rn": damage leaves a word's signs as they were, and bits are kept of
 * the hashes of all known ones.
 */
export class ShapeIndex {
  private readonly signsOf: Map<number, readonly number[]>
  private readonly words = new Uint8Array(bits)
  private readonly stems = new Uint8Array(bits)
  private readonly endings = new Uint8Array(bits)

  constructor(confusions: Confusions, known: KnownWords) {
    this.signsOf = lettersSigns(confusions)
    for (const word of known.words) this.words[hashOf(this.signs(word))] = 1
    for (const stem of known.stems) this.stems[hashOf(this.signs(stem))] = 1
    for (const ending of known.endings) this.endings[hashOf(this.signs(ending).reverse())] = 1
  }

  /** False when no known word has this one's signs; true may be mistaken. */
  mayBe(word: string): boolean {
    const signs = this.signs(word)
    if (this.words[hashOf(signs)] === 1 || begins(signs, this.stems)) return true
    return begins(signs.reverse(), this.endings)
  }

  private signs(word: string): number[] {
    const signs: number[] = []
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      const own = this.signsOf.get(unit)
      if (own === undefined) signs.push(unit)
      else for (let k = 0; k < own.length; k++) signs.push(own[k]!)
    }
    return signs
  }
}

const step = (hash: number, sign: number): number => (Math.imul(hash, 0x01000193) ^ (sign + 0x9e37)) | 0
const place = (hash: number): number => (hash ^ (hash >>> 15)) & (bits - 1)
const hashOf = (signs: number[]): number => place(signs.reduce(step, 0))

function begins(signs: number[], affixes: Uint8Array): boolean {
  let hash = 0
  for (let i = 0; i < signs.length; i++) {
    hash = step(hash, signs[i]!)
    if (affixes[place(hash)] === 1) return true
  }
  return false
}

/** The signs of every letter that may be confused. */
function lettersSigns(confusions: Confusions): Map<number, readonly number[]> {
  const same = new Map<string, string>()
  const root = (letter: string): string => (same.has(letter) ? root(same.get(letter)!) : letter)
  const join = (a: string, b: string): void => {
    if (root(a) !== root(b)) same.set(root(a), root(b))
  }
  const several = confusions.filter(([read]) => read.length > 1)
  for (const [read, meant] of confusions) if (read.length === 1) join(read, meant)
  // What is read for the same letter has the same signs: "rn", "nn" and "ni" for "m".
  for (const [read, meant] of several)
    for (const [other, letter] of several)
      if (root(letter) === root(meant)) for (let i = 0; i < read.length; i++) join(read.charAt(i), other.charAt(i))
  const signs = new Map<number, readonly number[]>()
  for (const letter of new Set(confusions.flat().join(''))) {
    const read = several.find(([, meant]) => root(meant) === root(letter))?.[0] ?? letter
    signs.set(
      letter.charCodeAt(0),
      [...read].map((sign) => root(sign).charCodeAt(0)),
    )
  }
  return signs
}
