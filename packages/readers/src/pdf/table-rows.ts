import { type Gutter, guttersIn } from './columns.ts'
import { type Line, lineOf } from './line.ts'
import type { Word } from './word.ts'

/** Lines of one row of a table lie closer than this share of the letter height. */
const tight = 1.35

/**
 * Mends the rows of a table whose cells run over several lines, so that a label is read whole and before its value:
 * "Lymphovascular | Present" over "invasion" becomes "Lymphovascular invasion | Present". Other lines stay as they are.
 */
export function tableRows(lines: Line[]): Line[] {
  const gutters = guttersIn(lines)
    .slice(0, mostGutters)
    .filter(({ from, to, x }) => isTable(lines.slice(from, to + 1).map((line) => rowOf(line, x))))
  const [first] = gutters
  if (first === undefined) return lines
  const { from, to, x } = first
  const marked = lines.map((line, i) => withCells(line, i, gutters))
  const mended = joinWrappedLabels(raiseLabels(marked.slice(from, to + 1).map((line) => rowOf(line, x))))
  return [
    ...marked.slice(0, from),
    ...mended.map(({ left, right, y }) => ({ ...lineOf([...left, ...cellOf(right)]), y })),
    ...marked.slice(to + 1),
  ]
}

const mostGutters = 8

/** Marks the words of a line that stand first behind a gutter. */
function withCells(line: Line, at: number, gutters: Gutter[]): Line {
  const starts = gutters.filter(({ from, to }) => at >= from && at <= to).map(({ x }) => x)
  const words = line.words.map((word, i) => {
    const before = line.words[i - 1]
    const cell = before !== undefined && starts.some((x) => before.x0 < x && word.x0 >= x)
    return cell ? { ...word, cell } : word
  })
  return { ...line, words }
}

function cellOf([first, ...rest]: Word[]): Word[] {
  return first === undefined ? [] : [{ ...first, cell: true }, ...rest]
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
  return Math.min(...starts) - Math.max(...ends) > Math.max(...rows.map(({ size }) => size))
}

/** A label set at half the height of its value goes up to the value's first line. */
function raiseLabels(rows: Row[]): Row[] {
  const out = rows.map((row) => ({ ...row }))
  for (let i = 1; i < out.length; i++) {
    const row = out[i] as Row
    if (row.left.length === 0) continue
    let top = i
    while (top > 0 && out[top - 1]?.left.length === 0 && near(out[top - 1]?.y ?? 0, out[top] as Row)) top--
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

/**
 * A line right below a row that begins small goes on with the label; with label and value it does so only where it stands
 * nearer than rows do. A table whose labels all begin small tells nothing, and stays.
 */
function joinWrappedLabels(rows: Row[]): Row[] {
  const labels = rows.filter(({ left }) => left.length > 0)
  if (labels.filter(({ left }) => beginsSmall(left)).length > 0.4 * labels.length) return rows
  const usual = usualWay(rows)
  const edge = Math.max(...rows.flatMap(({ right }) => right.map((word) => word.x1)))
  const out: (Row & { lastY: number })[] = []
  for (const row of rows) {
    const above = out.at(-1)
    if (above && near(above.lastY, row) && goesOn(above, row, { edge, nearer: row.y - above.lastY < 0.85 * usual })) {
      above.left = [...above.left, ...row.left]
      above.right = [...above.right, ...row.right]
      above.lastY = row.y
    } else out.push({ ...row, lastY: row.y })
  }
  return out
}

function goesOn(above: Row, row: Row, { edge, nearer }: { edge: number; nearer: boolean }): boolean {
  if (above.right.length === 0 || !isOpenLabel(above.left) || row.left.length > 5 || !beginsSmall(row.left))
    return false
  return row.right.length === 0 ? hasRoom(above.right, row.left, edge) : nearer && beginsSmall(row.right)
}

/** A label that ends in a colon or full stop is complete. */
function isOpenLabel(words: Word[]): boolean {
  return words.length > 0 && !/[.:;：。]$/.test(words.at(-1)?.text ?? '')
}

/** Whether the value had room for the next word: if not, the line below is the value's own end, brought to the margin. */
function hasRoom(value: Word[], below: Word[], edge: number): boolean {
  const [next] = below
  const end = value.at(-1)
  return next !== undefined && end !== undefined && end.x1 + 0.3 * end.size + (next.x1 - next.x0) <= edge
}

function usualWay(rows: Row[]): number {
  const ways = rows.slice(1).map((row, i) => row.y - (rows[i]?.y ?? 0))
  return ways.toSorted((a, b) => a - b)[Math.floor(ways.length / 2)] ?? 0
}

function near(upperY: number, lower: Row): boolean {
  return lower.y - upperY <= tight * lower.size
}

function beginsSmall(words: Word[]): boolean {
  return /^[\p{Ll}(]/u.test(words[0]?.text ?? '')
}
