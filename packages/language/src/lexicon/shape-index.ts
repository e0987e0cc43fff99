/** What a vocabulary knows: whole words, stems for every word that begins so, endings for every word that ends so. */
export interface KnownShapes {
  words: Iterable<string>
  stems: Iterable<string>
  endings: Iterable<string>
  has(word: string): boolean
}

/** Shapes that are taken for one another: what is read, what was meant; one letter, or several for one. */
export type Confusions = readonly (readonly [string, string])[]

const bits = 1 << 17
const units = 1 << 16

/**
 * Tells in one pass over a word that no confusion of shapes makes a known word of it. Letters that are taken for one
 * another share a sign, "m" has the two signs of "rn": damage leaves a word's signs as they were, and bits are kept of
 * the hashes of all known ones.
 */
export class ShapeIndex {
  /** By letter its one sign or the first of two, and the second; 0 for letters nothing is confused with. */
  private readonly firstSigns = new Uint16Array(units)
  private readonly secondSigns = new Uint16Array(units)
  private readonly words = new Uint8Array(bits)
  private readonly stems = new Uint8Array(bits)
  private readonly endings = new Uint8Array(bits)
  /** The signs of the word being looked at. */
  private readonly signs = new Uint16Array(2 * longest)

  constructor(confusions: Confusions, known: KnownShapes) {
    for (const [letter, [first, second]] of lettersSigns(confusions)) {
      this.firstSigns[letter] = first!
      this.secondSigns[letter] = second ?? 0
    }
    for (const word of known.words) this.words[this.hash(this.write(word), 1)] = 1
    for (const stem of known.stems) this.stems[this.hash(this.write(stem), 1)] = 1
    for (const ending of known.endings) this.endings[this.hash(this.write(ending), -1)] = 1
  }

  /** False when no known word has this one's signs; true may be mistaken. */
  mayBe(word: string): boolean {
    const count = this.write(word)
    return this.isOrBegins(count) || this.ends(count)
  }

  /** Writes a word's signs; how many there are. */
  private write(word: string): number {
    let count = 0
    for (let i = 0; i < word.length && i < longest; i++) {
      const unit = word.charCodeAt(i)
      const first = this.firstSigns[unit]!
      this.signs[count++] = first === 0 ? unit : first
      if (first !== 0 && this.secondSigns[unit]! !== 0) this.signs[count++] = this.secondSigns[unit]!
    }
    return count
  }

  /** The place of all signs, read forward (1) or backward (-1). */
  private hash(count: number, by: 1 | -1): number {
    let hash = 0
    for (let i = by === 1 ? 0 : count - 1; i >= 0 && i < count; i += by) hash = step(hash, this.signs[i]!)
    return place(hash)
  }

  /** Are the signs those of a word, or do they begin with a stem's? */
  private isOrBegins(count: number): boolean {
    let hash = 0
    for (let i = 0; i < count; i++) {
      hash = step(hash, this.signs[i]!)
      if (this.stems[place(hash)] === 1) return true
    }
    return this.words[place(hash)] === 1
  }

  /** Do the signs end with an ending's? */
  private ends(count: number): boolean {
    let hash = 0
    for (let i = count - 1; i >= 0; i--) {
      hash = step(hash, this.signs[i]!)
      if (this.endings[place(hash)] === 1) return true
    }
    return false
  }
}

/** Longer words are not mended. */
const longest = 64
const step = (hash: number, sign: number): number => (Math.imul(hash, 0x01000193) ^ (sign + 0x9e37)) | 0
const place = (hash: number): number => (hash ^ (hash >>> 15)) & (bits - 1)

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
