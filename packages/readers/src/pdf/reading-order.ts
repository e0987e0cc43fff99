import { columnsIn } from './columns.ts'
import { type Line, linesOf } from './line.ts'
import { tableRows } from './table-rows.ts'
import type { Word } from './word.ts'

/** Lines that are read one after the other: a column, or what stands between columns. */
export type Block = Line[]

const deepest = 12

/**
 * The order in which a person reads a page: text set in columns column by column, but a table (a label and its value,
 * a row of a laboratory sheet) row by row.
 */
export function readingOrder(words: Word[], depth = 0): Block[] {
  if (words.length === 0) return []
  const lines = linesOf(words)
  const columns = depth < deepest ? columnsIn(lines) : undefined
  if (columns === undefined) return [tableRows(lines)]
  return [columns.above, columns.left, columns.right, columns.below].flatMap((part) => readingOrder(part, depth + 1))
}
