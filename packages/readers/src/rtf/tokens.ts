/** A piece of RTF; `start` and `end` mark its bytes. */
export interface RtfToken {
  is: 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'text' | 'binary'
  /** The control word or sign, without its backslash. */
  word: string
  /** The number after a word, or the value of a byte. */
  value: number | undefined
  start: number
  end: number
}

const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
/** No control word is longer, by the specification. */
const longestWord = 32

/** Cuts RTF into tokens. A `binary` longer than the file ends with the file and is told as `cutShort`. */
export class RtfTokens {
  cutShort = false
  #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  next(): RtfToken | undefined {
    const bytes = this.#bytes
    while (bytes[this.#at] === 13 || bytes[this.#at] === 10) this.#at++
    const start = this.#at
    const byte = bytes[start]
    if (byte === undefined) return undefined
    if (byte === openBrace || byte === closeBrace) {
      this.#at++
      return { is: byte === openBrace ? 'open' : 'close', word: '', value: undefined, start, end: this.#at }
    }
    if (byte === backslash) return this.#control(start)
    while (this.#at < bytes.length && isText(bytes[this.#at]!)) this.#at++
    return { is: 'text', word: '', value: undefined, start, end: this.#at }
  }

  #control(start: number): RtfToken {
    this.#at++
    const sign = this.#bytes[this.#at]
    if (sign === undefined) {
      this.cutShort = true
      return { is: 'symbol', word: '', value: undefined, start, end: this.#at }
    }
    if (isLetter(sign)) return this.#word(start)
    this.#at++
    if (sign === 0x27) return this.#escapedByte(start)
    return { is: 'symbol', word: String.fromCharCode(sign), value: undefined, start, end: this.#at }
  }

  #escapedByte(start: number): RtfToken {
    const high = hexValue(this.#bytes[this.#at])
    const low = high < 0 ? -1 : hexValue(this.#bytes[this.#at + 1])
    if (low < 0) return { is: 'symbol', word: "'", value: undefined, start, end: this.#at }
    this.#at += 2
    return { is: 'byte', word: '', value: high * 16 + low, start, end: this.#at }
  }

  #word(start: number): RtfToken {
    const from = this.#at
    while (this.#at - from < longestWord && isLetter(this.#bytes[this.#at] ?? 0)) this.#at++
    const word = this.#bytes.toString('latin1', from, this.#at)
    const value = this.#number()
    if (this.#bytes[this.#at] === 32) this.#at++
    if (word !== 'bin') return { is: 'word', word, value, start, end: this.#at }
    const data = this.#at
    const length = Math.max(0, value ?? 0)
    if (length > this.#bytes.length - data) this.cutShort = true
    this.#at = Math.min(this.#bytes.length, data + length)
    return { is: 'binary', word, value, start: data, end: this.#at }
  }

  #number(): number | undefined {
    const negative = this.#bytes[this.#at] === 0x2d && isDigit(this.#bytes[this.#at + 1])
    if (!negative && !isDigit(this.#bytes[this.#at])) return undefined
    if (negative) this.#at++
    let value = 0
    for (; isDigit(this.#bytes[this.#at]); this.#at++)
      value = Math.min(value * 10 + this.#bytes[this.#at]! - 48, 0x7fffffff)
    return negative ? -value : value
  }
}

function isText(byte: number): boolean {
  return byte !== backslash && byte !== openBrace && byte !== closeBrace && byte !== 13 && byte !== 10
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

/** -1 when it is no hexadecimal digit. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (isDigit(byte)) return byte - 48
  const letter = (byte | 32) - 87
  return letter >= 10 && letter <= 15 ? letter : -1
}
