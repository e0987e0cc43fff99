import { guttersIn } from './columns.ts'
import { type Line, lineOf } from './line.ts'
import type { Word } from './word.ts'

/** Lines of one row of a table lie closer than this share of the letter height. */
const tight = 1.35

/**
 * Mends the rows of a table whose cells run over several lines, so that a label is read whole and before its value:
 * "Lymphovascular | Present" over "invasion" becomes "Lymphovascular invasion | Present". Other lines stay as they are.
 */
export function tableRows(lines: Line[]): Line[] {
  const gutter = guttersIn(lines)[0]
  if (gutter === undefined) return lines
  const { from, to, x } = gutter
  const rows = lines.slice(from, to + 1).map((line) => rowOf(line, x))
  if (!isTable(rows)) return lines
  const mended = joinWrappedLabels(raiseLabels(rows))
  return [
    ...lines.slice(0, from),
    ...mended.map(({ left, right, y }) => ({ ...lineOf([...left, ...right]), y })),
    ...lines.slice(to + 1),
  ]
}

interface Row {
  left: Word[]
  right: Word[]
  y: number
  size: number
}

function rowOf(line: Line, x: number): Row {
  const left = line.words.filter((word) => word.x0 < x)
  const right = line.words.filter((word) => word.x0 >= x)
  return { left, right, y: line.y, size: line.size }
}

/** Three rows with both cells, and a gap between them wider than any between words. */
function isTable(rows: Row[]): boolean {
  if (rows.filter(({ left, right }) => left.length > 0 && right.length > 0).length < 3) return false
  const ends = rows.flatMap(({ left }) => left.map((word) => word.x1))
  const starts = rows.flatMap(({ right }) => right.map((word) => word.x0))
  return Math.min(...starts) - Math.max(...ends) > 1.2 * Math.max(...rows.map(({ size }) => size))
}

/** A label set at half the height of its value goes up to the value's first line. */
function raiseLabels(rows: Row[]): Row[] {
  const out = rows.map((row) => ({ ...row }))
  for (let i = 1; i < out.length; i++) {
    const row = out[i] as Row
    if (row.left.length === 0) continue
    let top = i
    while (top > 0 && out[top - 1]?.left.length === 0 && near(out[top - 1] as Row, out[top] as Row)) top--
    const above = out[top - 1]
    const first = out[top] as Row
    const second = out[top + 1] as Row
    // Only where the value stands apart from what is above; otherwise it may be the end of the row before.
    if (top === i || (above && first.y - above.y < 1.25 * (second.y - first.y))) continue
    first.left = row.left
    row.left = []
  }
  return out.filter(({ left, right }) => left.length + right.length > 0)
}

/** A line right below a row that begins small goes on with the label, and with the value if it has both. */
function joinWrappedLabels(rows: Row[]): Row[] {
  const out: Row[] = []
  for (const row of rows) {
    const above = out.at(-1)
    const goesOn = above !== undefined && above.left.length > 0 && above.right.length > 0 && near(above, row)
    if (goesOn && beginsSmall(row.left) && (row.right.length === 0 || beginsSmall(row.right))) {
      above.left = [...above.left, ...row.left]
      above.right = [...above.right, ...row.right]
    } else out.push({ ...row })
  }
  return out
}

function near(upper: Row, lower: Row): boolean {
  return lower.y - upper.y <= tight * Math.max(upper.size, lower.size)
}

function beginsSmall(words: Word[]): boolean {
  return /^[\p{Ll}(]/u.test(words[0]?.text ?? '')
}
