const flatLength = 8192

/** Text put together from many small strings; keeps few of them alive. */
export class Rope {
  length = 0
  #chunks: string[] = []
  #tail: string[] = []
  #tailLength = 0

  add(text: string): void {
    this.#tail.push(text)
    this.#tailLength += text.length
    this.length += text.length
    if (this.#tailLength >= flatLength || this.#tail.length >= flatLength) this.#flatten()
  }

  /** The whole text; the rope is empty afterwards. */
  take(): string {
    this.#flatten()
    const whole = this.#chunks.length === 1 ? this.#chunks[0]! : this.#chunks.join('')
    this.#chunks = []
    this.length = 0
    return whole
  }

  #flatten(): void {
    if (this.#tail.length > 0) this.#chunks.push(this.#tail.join(''))
    this.#tail = []
    this.#tailLength = 0
  }
}
