import { attribute } from './element.ts'
import type { Element } from './xml-tree.ts'

const widest = 50
const tallest = 1_000
/** Cells beyond are told, but no longer kept in their columns. */
const mostColumns = 500

/**
 * The lines of a table: one for its caption, one a row with the cells parted by tabs. A cell that spans rows or columns leaves
 * empty cells, so that cells under each other stay in their columns.
 */
export function tableLines(table: Element, cellText: (cell: Element) => string): string[] {
  const lines: string[] = []
  const spans: number[] = []
  for (const part of elementsOf(table)) {
    if (part.name === 'tr') lines.push(...rowLines(part, spans, cellText))
    else if (rowGroups.has(part.name)) {
      spans.length = 0
      for (const row of elementsOf(part)) lines.push(...rowLines(row, spans, cellText))
    } else if (!columns.has(part.name)) lines.push(...[cellText(part)].filter((text) => text !== ''))
  }
  for (const text of table.children) if (typeof text === 'string' && text.trim() !== '') lines.push(text.trim())
  return lines
}

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])
const columns = new Set(['col', 'colgroup'])

function rowLines(row: Element, spans: number[], cellText: (cell: Element) => string): string[] {
  const loose = row.children
    .filter((child) => typeof child === 'string')
    .map((text) => text.replace(/\s+/g, ' ').trim())
  if (row.name !== 'tr') return [cellText(row)].filter((text) => text !== '')
  const cells: string[] = []
  const skipSpanned = (): void => {
    while (cells.length < mostColumns && (spans[cells.length] ?? 0) > 0) {
      spans[cells.length] = (spans[cells.length] ?? 1) - 1
      cells.push('')
    }
  }
  for (const cell of elementsOf(row)) {
    skipSpanned()
    const rows = span(cell, 'rowspan', tallest)
    const from = cells.length
    cells.push(cellText(cell), ...new Array<string>(span(cell, 'colspan', widest) - 1).fill(''))
    if (rows > 1)
      for (let column = from; column < Math.min(cells.length, mostColumns); column++) spans[column] = rows - 1
  }
  skipSpanned()
  const line = [...cells, ...loose.filter((text) => text !== '')].join('\t').trimEnd()
  return line === '' ? [] : [line]
}

function span(cell: Element, name: string, most: number): number {
  const count = Number.parseInt(attribute(cell, name) ?? '', 10)
  return count > 1 ? Math.min(count, most) : 1
}

function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string')
}
