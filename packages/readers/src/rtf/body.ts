import type { Page } from '@cairn/core'
import { cutTo, invisible, notText } from '../html/lines.ts'
import { Rope } from '../html/rope.ts'

/** How many characters the whole file may still give. */
export interface Budget {
  characters: number
  full: boolean
}

/** The text of a letter, or of its head, page by page. */
export class Body {
  #budget: Budget
  #pages: string[] = []
  #page = new Rope()
  #crossed = false
  /** Tabs that part cells are written once another cell follows. */
  #cellEnds = 0
  #inLine = false

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Pages so far; one without text at the end does not count. */
  get pageCount(): number {
    return this.#pages.length + (this.#page.length > 0 ? 1 : 0)
  }

  text(value: string, crossed: boolean): void {
    // A blank alone shows no line through it.
    const struck = crossed && (this.#crossed || value.trim() !== '')
    if (!struck) this.#endCrossed()
    this.#endCells()
    if (struck && !this.#crossed) this.#put('[crossed out: ')
    this.#crossed = struck
    this.#put(value)
    this.#inLine = true
  }

  endLine(): void {
    this.#endCrossed()
    this.#cellEnds = 0
    if (this.#budget.characters > 0) this.#put('\n')
    this.#inLine = false
  }

  /** Ends the line, if there is text in it. */
  startLine(): void {
    if (this.#inLine) this.endLine()
  }

  endCell(): void {
    this.#endCrossed()
    this.#cellEnds++
  }

  endPage(): void {
    this.#endCrossed()
    this.#cellEnds = 0
    this.#pages.push(this.#page.take())
    this.#inLine = false
  }

  /** Everything in one line. */
  line(): string {
    return this.pages()
      .map(({ text }) => text)
      .join(' ')
      .replace(/\n+/g, ' ')
      .trim()
  }

  /** All pages, with lines to set before the first and after the last. Nothing may follow. */
  pages(first: Iterable<string> = [], last: Iterable<string> = []): Page[] {
    this.endPage()
    const texts = this.#pages.map((text) => text.replace(invisible, '').replace(notText, '\ufffd').trimEnd())
    while (texts.length > 1 && texts.at(-1) === '') texts.pop()
    texts[0] = joined([...first, texts[0]!])
    texts.push(joined([texts.pop()!, ...last]))
    if (texts.length === 1 && texts[0] === '') return []
    return texts.map((text, i) => ({ page: i + 1, text, runs: [], ocr: false }))
  }

  #endCells(): void {
    if (this.#cellEnds > 0) this.#put('\t'.repeat(this.#cellEnds))
    this.#cellEnds = 0
  }

  #endCrossed(): void {
    if (this.#crossed) this.#page.add(']')
    this.#crossed = false
  }

  #put(text: string): void {
    if (text.length > this.#budget.characters) this.#budget.full = true
    const fitting = cutTo(text, this.#budget.characters)
    this.#budget.characters -= fitting.length
    if (fitting !== '') this.#page.add(fitting)
  }
}

function joined(lines: string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
