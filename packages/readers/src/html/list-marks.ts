import type { Attributes } from './tags.ts'

/** Counts the entries of lists inside lists, as a browser numbers them. */
export class ListMarks {
  #next: (number | undefined)[] = []

  open(name: string, attributes: Attributes): void {
    this.#next.push(name === 'ol' ? (whole(attributes.get('start')) ?? 1) : undefined)
  }

  close(): void {
    this.#next.pop()
  }

  /** "- " or "3. " */
  entry(attributes: Attributes): string {
    const counted = this.#next.at(-1)
    if (counted === undefined) return '- '
    const number = whole(attributes.get('value')) ?? counted
    this.#next[this.#next.length - 1] = number + 1
    return `${number}. `
  }
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s{0,9}-?\d{1,9}\s{0,9}$/.test(text) ? Number(text) : undefined
}
