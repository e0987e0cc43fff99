/** How many characters may still be written, over all pages of a file. */
export interface Room {
  left: number
  full: boolean
}

/** Writes the lines of a page and tells where each stands; stops for good where the room ends. */
export class PageWriter {
  #lines: string[] = []
  #length = 0
  #room: Room

  constructor(room: Room) {
    this.#room = room
  }

  get empty(): boolean {
    return this.#lines.length === 0
  }

  /** Adds a line, and gives its place; undefined when it does not fit any more. */
  line(text: string): { start: number; end: number } | undefined {
    if (this.#room.full) return undefined
    const gap = this.empty ? 0 : 1
    if (text.length + gap > this.#room.left) {
      this.#room.full = true
      return undefined
    }
    const start = this.#length + gap
    this.#length = start + text.length
    this.#room.left -= text.length + gap
    this.#lines.push(text)
    return { start, end: this.#length }
  }

  /** Parts what follows from what stands before. */
  blank(): void {
    if (!this.empty && this.#lines.at(-1) !== '') this.line('')
  }

  /** Adds lines, the last of them cut where the room ends. */
  paragraph(text: string): void {
    if (text === '') return
    for (const one of text.split('\n')) {
      const left = this.#room.left - 1
      if (this.line(one) || this.#room.left === 0) continue
      if (left > 0) {
        this.#room.full = false
        this.line(one.slice(0, left).replace(/[\ud800-\udbff]$/, ''))
        this.#room.full = true
      }
      return
    }
  }

  text(): string {
    return this.#lines.join('\n').trimEnd()
  }
}
