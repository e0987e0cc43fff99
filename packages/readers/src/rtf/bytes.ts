/** Bytes that come one after another; grows with what came, never with what was promised. */
export class GrowingBytes {
  length = 0
  #bytes = new Uint8Array(256)

  push(byte: number): void {
    this.#makeRoom(1)
    this.#bytes[this.length++] = byte
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** The bytes so far; they hold until the next `push` or `append`. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2))
    grown.set(this.view())
    this.#bytes = grown
  }
}
