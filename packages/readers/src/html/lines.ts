import { Rope } from './rope.ts'

/** How a text looks: crossed out by the author; white space as it stands. */
export interface Look {
  crossed: boolean
  kept: boolean
}

interface Row {
  cells: string[]
  /** No cell of it began yet. */
  fresh: boolean
}

/** What a person sees of a page, put together line by line; a row of a table is one line, its cells parted by tabs. */
export class Lines {
  /** True when the limit of characters is reached; later text is left out. */
  full = false
  #left: number
  #page = new Rope()
  #cell = new Rope()
  #row: Row | undefined
  #outerRows: (Row | undefined)[] = []
  /** Line ends since the last ink; 2 stands for the start of a page or cell. */
  #ends = 2
  #gap = ''
  #marker = ''
  #crossed = false

  constructor(characters: number) {
    this.#left = characters
  }

  text(value: string, look: Look): void {
    if (look.kept) {
      this.#keptText(value, look.crossed)
      return
    }
    const text = value.replace(/[ \t\n\f\r]+/g, ' ')
    if (text.startsWith(' ')) this.space()
    const inner = text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined)
    if (inner !== '') this.#ink(inner.replaceAll('\u00a0', ' '), look.crossed)
    if (text.length > 1 && text.endsWith(' ')) this.space()
  }

  /** A blank before the next text, if any comes in this line. */
  space(): void {
    if (this.#ends === 0) this.#gap ||= ' '
  }

  /** Ends crossed out text, if any is open. */
  endCrossed(): void {
    if (this.#crossed) (this.#row ? this.#cell : this.#page).add(']')
    this.#crossed = false
  }

  /** What stands before the next text, like "- " before a list item. */
  mark(marker: string): void {
    this.#marker = marker
  }

  /** Ends the line, if there is text in it. */
  endLine(): void {
    this.#closeLine()
    if (this.#ends === 0) this.#newline()
  }

  /** Ends the line, an empty one too. */
  breakLine(): void {
    this.#closeLine()
    if (this.#ends < 3) this.#newline()
  }

  blankLine(): void {
    this.endLine()
    if (this.#ends < 2) this.#newline()
  }

  /** A table inside a cell has lines of its own: the row around it goes on in a new line after it. */
  openTable(): void {
    this.endRow()
    this.#outerRows.push(this.#row)
    this.#row = undefined
  }

  closeTable(): void {
    this.endRow()
    this.#row = this.#outerRows.pop()
    if (this.#row) this.#ends = 2
  }

  openRow(): void {
    this.endRow()
    this.#row = { cells: [], fresh: true }
    this.#ends = 2
  }

  openCell(): void {
    if (!this.#row) this.openRow()
    this.#closeLine()
    const row = this.#row!
    if (!row.fresh || this.#cell.length > 0) row.cells.push(this.#cell.take())
    row.fresh = false
    this.#ends = 2
    this.#marker = ''
  }

  endRow(): void {
    this.endLine()
    const row = this.#row
    if (!row) return
    row.cells.push(this.#cell.take())
    const line = rowLine(row.cells)
    if (line !== '') this.#page.add(`${line}\n`)
    this.#ends = this.#page.length > 0 ? 1 : 2
    this.#marker = ''
    row.cells = []
    row.fresh = true
  }

  /** Leaves the row, whose line has ended. */
  closeRow(): void {
    this.endRow()
    this.#row = undefined
  }

  /** The whole text; nothing may follow. */
  finish(): string {
    this.closeRow()
    return this.#page.take().replace(notText, '\ufffd').trimEnd()
  }

  #keptText(value: string, crossed: boolean): void {
    let start = 0
    for (let end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
      if (end > start) this.#ink(value.slice(start, end), crossed)
      this.#closeLine()
      if (!this.full) this.#newline()
      start = end + 1
    }
    if (start < value.length) this.#ink(value.slice(start), crossed)
  }

  #ink(text: string, crossed: boolean): void {
    const seen = text.replace(invisible, '')
    if (seen === '' || this.full) return
    if (!crossed) this.endCrossed()
    this.#ends = 0
    const ink = seen.trimEnd()
    if (ink === '') {
      this.#gap += seen
      return
    }
    this.#put(this.#gap + this.#marker)
    if (crossed && !this.#crossed) this.#put('[crossed out: ')
    this.#crossed = crossed
    this.#gap = seen.slice(ink.length)
    this.#marker = ''
    this.#put(ink)
  }

  #closeLine(): void {
    this.endCrossed()
    this.#gap = ''
  }

  #newline(): void {
    if (this.#left > 0 && (this.#page.length > 0 || this.#cell.length > 0)) this.#put('\n')
    this.#ends++
  }

  #put(text: string): void {
    if (text.length > this.#left) this.full = true
    const fitting = cutTo(text, this.#left)
    this.#left -= fitting.length
    if (fitting !== '') (this.#row ? this.#cell : this.#page).add(fitting)
  }
}

/** The start of a text; no sign of two UTF-16 units is cut in half. */
export function cutTo(text: string, units: number): string {
  if (text.length <= units) return text
  const last = text.charCodeAt(units - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units)
}

/** Hyphens and marks of width zero that split words. */
export const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** Control characters other than tab and line end; lone surrogates. */
export const notText = /[^\P{Cc}\t\n]|\p{Cs}/gu

/** A row of one cell keeps its lines: pages are often laid out in such tables. */
function rowLine(cells: string[]): string {
  const trimmed = cells.map((cell) => cell.trim())
  if (trimmed.length === 1) return trimmed[0]!
  return trimmed
    .map((cell) => cell.replace(/[\n\t]+/g, ' '))
    .join('\t')
    .trimEnd()
}
