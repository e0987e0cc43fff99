import { recodeSymbolFontText } from 'rtf-stream-parser/dist/src/decode.js'
import { encodingOfCharset, encodingOfPage } from './encodings.ts'
import type { RtfToken } from './tokens.ts'

interface Font {
  name: string
  encoding?: string
}

/** Fonts whose letters are drawn as other signs: α, ≥, ☐. */
const symbolFont = /^(Symbol|Wingdings(?: [23])?|Webdings)\b/

const longestName = 100

/** The fonts a file lists, by number: which encoding each has and whether it draws signs instead of letters. */
export class Fonts {
  #fonts = new Map<number, Font>()
  #font: Font | undefined

  /** Takes a control word of the list. */
  word({ word, value = 0 }: RtfToken): void {
    if (word === 'f') {
      this.#font = { name: '' }
      this.#fonts.set(value, this.#font)
    }
    if (!this.#font) return
    const encoding = word === 'fcharset' ? encodingOfCharset(value) : word === 'cpg' ? encodingOfPage(value) : undefined
    if (encoding !== undefined) this.#font.encoding = encoding
  }

  /** Takes a piece of the name of a font. */
  text(bytes: Uint8Array): void {
    if (!this.#font || this.#font.name.length > longestName) return
    this.#font.name += String.fromCharCode(...bytes.subarray(0, longestName))
  }

  encodingOf(font: number | undefined): string | undefined {
    return font === undefined ? undefined : this.#fonts.get(font)?.encoding
  }

  /** The name of the font if it draws signs instead of letters. */
  symbolsOf(font: number | undefined): string | undefined {
    return font === undefined ? undefined : symbolFont.exec(this.#fonts.get(font)?.name ?? '')?.[1]
  }
}

/** Letters in a font of signs -> the signs a person sees. */
export function signsOf(letters: string, font: string): string {
  return recodeSymbolFontText(letters, font, 'keep') ?? letters
}
