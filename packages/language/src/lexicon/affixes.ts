const letters = 3

/** Stems or endings with their symbols, filed by three letters so that a word is compared with few of them. */
export class Affixes {
  private readonly side: 'stem' | 'ending'
  private readonly all: string[] = []
  private readonly filed = new Map<number, [string, number][]>()
  /** Affixes too short to be filed; there are few. */
  private readonly short: [string, number][] = []

  constructor(side: 'stem' | 'ending') {
    this.side = side
  }

  keys(): Iterable<string> {
    return this.all
  }

  set(affix: string, symbol: number): void {
    this.all.push(affix)
    if (affix.length < letters) this.short.push([affix, symbol])
    else {
      const at = this.key(affix)
      const known = this.filed.get(at)
      if (known === undefined) this.filed.set(at, [[affix, symbol]])
      else known.push([affix, symbol])
    }
  }

  has(word: string): boolean {
    return this.first(this.short, word) || this.first(this.filedWith(word), word)
  }

  /** Adds the symbols of every stem or ending of the word; an ending is shorter than its word. */
  collect(word: string, into: number[]): void {
    this.add(this.short, word, into)
    this.add(this.filedWith(word), word, into)
  }

  private first(list: [string, number][] | undefined, word: string): boolean {
    if (list === undefined) return false
    for (let i = 0; i < list.length; i++) if (this.fits(list[i]![0], word)) return true
    return false
  }

  private add(list: [string, number][] | undefined, word: string, into: number[]): void {
    if (list === undefined) return
    for (let i = 0; i < list.length; i++) if (this.fits(list[i]![0], word)) into.push(list[i]![1])
  }

  private fits(affix: string, word: string): boolean {
    return this.side === 'stem' ? word.startsWith(affix) : affix.length < word.length && word.endsWith(affix)
  }

  private filedWith(word: string): [string, number][] | undefined {
    return word.length < letters ? undefined : this.filed.get(this.key(word))
  }

  /** The three letters as one number; two scripts may share one, which `fits` sorts out. */
  private key(word: string): number {
    const at = this.side === 'stem' ? 0 : word.length - letters
    return ((word.charCodeAt(at) << 16) ^ (word.charCodeAt(at + 1) << 8) ^ word.charCodeAt(at + 2)) & 0x3fffffff
  }
}
