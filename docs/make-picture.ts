import { text } from 'node:stream/consumers'

/**
 * Draws a page of `cairn read` from standard input as an SVG on standard output, its quotes marked:
 * `npm run -s cairn -- read fixtures/sample-chart | node docs/make-picture.ts "cairn read my-records" 40 > docs/picture.svg`
 * The first argument is the command shown on top, the second how many lines of the page to draw.
 */
function drawPage(page: string, command: string, most: number): string {
  const all = page.trimEnd().split('\n')
  const lines = all.length > most ? [...all.slice(0, most), '  …'] : all
  const width = margin * 2 + Math.max(...lines.map(columns), columns(command) + 2) * cell
  const height = margin * 2 + (lines.length + 2) * lineHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    `<title>A page of ${escaped(command)}</title>`,
    `<rect width="${width}" height="${height}" rx="14" fill="${colour.paper}" stroke="${colour.line}"/>`,
    words(`$ ${command}`, 0, margin + lineHeight / 2, colour.soft),
    ...drawLines(lines),
    '</svg>',
    '',
  ].join('\n')
}

const colour = { paper: '#faf8f4', ink: '#21302f', soft: '#5a6967', line: '#e4dfd6', green: '#1c6460', mark: '#fbeec4' }
const cell = 8.4
const lineHeight = 20
const margin = 28

function drawLines(lines: readonly string[]): string[] {
  const drawn: string[] = []
  let quoted = false
  for (const [i, line] of lines.entries()) {
    const y = margin + lineHeight * (i + 2.5)
    if (/^─+$/.test(line)) {
      drawn.push(`<rect x="${margin}" y="${y - 10}" width="${line.length * cell}" height="1" fill="${colour.line}"/>`)
      continue
    }
    const isHeading = i === 0 || /^─+$/.test(lines[i + 1] ?? '')
    let column = columns(/^ */.exec(line)![0])
    for (const piece of line.trim().split(/(?=“)|(?<=”)/)) {
      if (piece.startsWith('“')) quoted = true
      if (quoted) drawn.push(marked(piece, column, y))
      drawn.push(words(piece, column, y, isHeading ? colour.green : colour.ink, isHeading))
      if (piece.endsWith('”')) quoted = false
      column += columns(piece)
    }
  }
  return drawn
}

const marked = (piece: string, column: number, y: number): string =>
  `<rect x="${at(column)}" y="${y - 14}" width="${(columns(piece) * cell).toFixed(1)}" height="18" rx="3" fill="${colour.mark}"/>`

/** Words stretched to their columns, so that every font draws them in the same place. */
function words(piece: string, column: number, y: number, fill: string, isBold = false): string {
  if (piece.trim() === '') return ''
  const before = columns(/^ */.exec(piece)![0])
  const shown = piece.trim()
  const length = (columns(shown) * cell).toFixed(1)
  const bold = isBold ? ' font-weight="bold"' : ''
  return `<text x="${at(column + before)}" y="${y}" fill="${fill}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${bold}>${escaped(shown)}</text>`
}

const at = (column: number): string => (margin + column * cell).toFixed(1)

/** Han signs take two columns. */
const columns = (line: string): number =>
  [...line].reduce(
    (sum, sign) => sum + (/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  )

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

process.stdout.write(
  drawPage(await text(process.stdin), process.argv[2] ?? 'cairn read', Number(process.argv[3] ?? 60)),
)
