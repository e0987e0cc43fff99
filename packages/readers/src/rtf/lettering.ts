import { decodeRun, encodingOfPage } from './encodings.ts'
import { Fonts, signsOf } from './fonts.ts'

/** How the bytes and numbers of a file become letters: its encoding, and those of its fonts. */
export class Lettering {
  readonly fonts = new Fonts()
  /** The font a file starts with and \plain goes back to. */
  plainFont: number | undefined
  #ofFile = 'cp1252'

  /** Whether the word says how the whole file is written. */
  word(word: string, value: number | undefined): boolean {
    if (word === 'ansicpg') this.#ofFile = encodingOfPage(value ?? 1252) ?? this.#ofFile
    else if (word === 'mac') this.#ofFile = 'macintosh'
    else if (word === 'pc') this.#ofFile = 'cp437'
    else if (word === 'pca') this.#ofFile = 'cp850'
    else return false
    return true
  }

  decoded(bytes: Uint8Array, font: number | undefined): string {
    const symbols = this.fonts.symbolsOf(font)
    if (symbols) return signsOf(Buffer.from(bytes).toString('latin1'), symbols)
    return decodeRun(bytes, this.fonts.encodingOf(font) ?? this.#ofFile, this.#ofFile)
  }

  /** The sign of a \u, a UTF-16 unit; fonts of signs have theirs in a private range. */
  unit(value: number, font: number | undefined): string {
    const unit = value & 0xffff
    const symbols = unit >= 0xf020 && unit <= 0xf0ff ? this.fonts.symbolsOf(font) : undefined
    return symbols ? signsOf(String.fromCharCode(unit - 0xf000), symbols) : String.fromCharCode(unit)
  }
}
