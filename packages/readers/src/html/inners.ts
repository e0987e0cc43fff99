import type { ReadLimits, ReadPart } from '../part.ts'

/** Collects files found inside a file and parts that cannot be read, within the limits. */
export class Inners {
  readonly parts: ReadPart[] = []
  #limits: ReadLimits
  #count = 0
  #bytes = 0
  #pictures = 0
  #unread = 0
  #told = false

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  /** Bytes that may still be taken in. */
  get room(): number {
    return this.#count < this.#limits.inners ? Math.max(0, this.#limits.innerBytes - this.#bytes) : 0
  }

  /** Adds a picture "picture 1.png", or says once that a limit was reached; `make` runs only when `size` fits. */
  addPicture(ending: string, size: number, make: () => Uint8Array | undefined): void {
    this.#pictures++
    this.add(`picture ${this.#pictures}.${ending}`, size, make)
  }

  /** Adds a file of at most `size` bytes, or says once that a limit was reached. */
  add(name: string, size: number, make: () => Uint8Array | undefined): void {
    if (this.#count >= this.#limits.inners || size > this.room) {
      this.#refuse(name)
      return
    }
    const bytes = make()
    if (bytes === undefined || bytes.length === 0) return
    this.#count++
    this.#bytes += bytes.length
    this.parts.push({ inner: { name, bytes } })
  }

  /** Tells of a part that was not read; of very many, only that there are more. */
  notRead(where: string, what: string): void {
    this.#unread++
    if (this.#unread > mostUnread + 1) return
    const place = this.#unread > mostUnread ? `after ${where}` : where
    this.parts.push({ unread: { where: place, trouble: { code: 'part-not-read', params: { what } } } })
  }

  #refuse(where: string): void {
    if (this.#told) return
    this.#told = true
    const { inners, innerBytes } = this.#limits
    const trouble =
      this.#count >= inners
        ? ({ code: 'archive-too-many', params: { limit: inners } } as const)
        : ({ code: 'archive-too-large', params: { limit: `${Math.ceil(innerBytes / 1_000_000)} MB` } } as const)
    this.parts.push({ unread: { where, trouble } })
  }
}

const mostUnread = 1_000
