import type { ListLabels } from './list-labels.ts'

/** A row of a table being read. */
interface Row {
  /** Where it begins in `out`. */
  start: number
  cells: number
  /** Columns the cell being read covers. */
  span: number
  deleted: boolean
}

export interface ParagraphLook {
  heading: boolean
  list: { id: string; level: number } | undefined
  breakBefore: boolean
  sectionEnds: boolean
  /** The mark at its end is a tracked deletion: the next paragraph goes on in the same line. */
  joined: boolean
}

/** A run of paragraphs and tables that is read as one text: the letter, a text box, a note, a comment, a head or foot. */
export interface Flow {
  element: string
  /** Of a note or comment. */
  id: string
  author: string
  out: string[]
  /** The paragraph being read. */
  line: string[]
  /** Texts of boxes anchored in it. */
  boxes: string[]
  look: ParagraphLook
  tables: Row[]
  /** It stands in a cell: no line ends, no tabs. */
  flat: boolean
  /** The cell being read has no text yet. */
  cellEmpty: boolean
  /** The last line is empty. */
  blank: boolean
  /** Crossed-out text is being read. */
  crossed: boolean
  /** Fields being read, true while their code is. */
  fields: boolean[]
}

function plainLook(): ParagraphLook {
  return { heading: false, list: undefined, breakBefore: false, sectionEnds: false, joined: false }
}

/** An empty flow; `flat` where it stands in the cell of a table. */
export function startFlow(element: string, id = '', author = '', flat = false): Flow {
  return {
    element,
    id,
    author,
    out: [],
    line: [],
    boxes: [],
    look: plainLook(),
    tables: [],
    flat,
    cellEmpty: true,
    blank: true,
    crossed: false,
    fields: [],
  }
}

/** True when what is read now stands in the cell of a table. */
export function inCell(flow: Flow): boolean {
  return flow.flat || flow.tables.length > 0
}

/** Adds text of a run. */
export function addText(flow: Flow, text: string, crossed: boolean): void {
  if (crossed !== flow.crossed) flow.line.push(crossed ? '[crossed out: ' : ']')
  flow.crossed = crossed
  flow.line.push(inCell(flow) ? text.replace(/[\t\n\f]+/g, ' ') : text)
}

/** Ends the paragraph: a line of its own, or words in the cell it stands in. */
export function endParagraph(flow: Flow, labels: ListLabels): void {
  const { look, boxes } = flow
  if (look.joined) {
    flow.look = plainLook()
    return
  }
  if (flow.crossed) flow.line.push(']')
  const label = look.list ? labels(look.list.id, look.list.level) : ''
  const text = flow.line.join('')
  Object.assign(flow, { line: [], boxes: [], crossed: false, look: plainLook() })
  if (inCell(flow)) addWords(flow, text.trim() === '' ? '' : label + text)
  else addLine(flow, text, label, look)
  for (const box of boxes) {
    if (inCell(flow)) addWords(flow, box)
    else if (box !== '') addLine(flow, box, '', plainLook())
  }
}

function addWords(flow: Flow, text: string): void {
  if (text === '') return
  flow.out.push(flow.cellEmpty ? text : ` ${text}`)
  flow.cellEmpty = false
}

function addLine(flow: Flow, text: string, label: string, look: ParagraphLook): void {
  if (look.breakBefore) breakPage(flow)
  const blank = !/[^ \t\n]/.test(text)
  if (blank) {
    if (!flow.blank) flow.out.push('\n')
  } else {
    if (look.heading && !flow.blank) flow.out.push('\n')
    flow.out.push(label, text, '\n')
  }
  flow.blank = blank
  if (look.sectionEnds) breakPage(flow)
}

function breakPage(flow: Flow): void {
  if (flow.out.length > 0 && flow.out.at(-1) !== '\f') flow.out.push('\f')
  flow.blank = true
}

export function startRow(flow: Flow): void {
  const row = flow.tables.at(-1)
  if (row) Object.assign(row, { start: flow.out.length, cells: 0, span: 1, deleted: false })
}

/** Cells are parted by tabs; a table in a cell gives words of that cell. */
export function startCell(flow: Flow): void {
  const row = flow.tables.at(-1)
  if (!row || flow.flat || flow.tables.length > 1) return
  if (row.cells > 0) flow.out.push('\t')
  row.cells++
  row.span = 1
  flow.cellEmpty = true
}

/** A cell over several columns is followed by empty ones, so that columns stay in line. */
export function endCell(flow: Flow): void {
  const row = flow.tables.at(-1)
  if (!row || flow.flat || flow.tables.length > 1) return
  if (row.span > 1) flow.out.push('\t'.repeat(row.span - 1))
}

export function endRow(flow: Flow): void {
  const row = flow.tables.at(-1)
  if (!row) return
  if (row.deleted) flow.out.length = Math.min(flow.out.length, row.start)
  if (flow.flat || flow.tables.length > 1) return
  while (flow.out.length > row.start && flow.out.at(-1)?.startsWith('\t')) flow.out.pop()
  if (flow.out.length > row.start) flow.out.push('\n')
  flow.blank = false
}

/** The text of a flow that has ended. */
export function flowText(flow: Flow): string {
  return flow.out.join('').replace(/^\n+/, '').trimEnd()
}
