import { GrowingBytes } from './bytes.ts'
import { hexValue } from './tokens.ts'

/** The bytes of a picture, written as hexadecimal digits or as they are. */
export class Picture {
  ending = 'bin'
  #bytes = new GrowingBytes()
  #room: number
  #seen = 0
  #half = -1

  /** Bytes beyond `room` are counted, not kept. */
  constructor(room: number) {
    this.#room = room
  }

  /** Bytes seen, kept or not. */
  get size(): number {
    return this.#seen
  }

  digits(text: Uint8Array): void {
    for (const sign of text) {
      const value = hexValue(sign)
      if (value < 0) continue
      if (this.#half < 0) this.#half = value
      else {
        this.#seen++
        if (this.#seen <= this.#room) this.#bytes.push(this.#half * 16 + value)
        this.#half = -1
      }
    }
  }

  binary(bytes: Uint8Array): void {
    this.#seen += bytes.length
    if (this.#seen <= this.#room) this.#bytes.append(bytes)
  }

  bytes(): Uint8Array {
    return this.#bytes.view().slice()
  }
}
