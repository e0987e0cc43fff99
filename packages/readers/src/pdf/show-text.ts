import type { Glyph } from './glyph.ts'
import { multiply } from './matrix.ts'
import type { Pen } from './pen.ts'

/** What pdf.js hands over for one character; a bare number between them moves the pen. */
interface FontGlyph {
  unicode?: unknown
  width?: unknown
  vmetric?: unknown
  isSpace?: unknown
}

/** Draws one string of characters: adds them to `out` and moves the pen on. Rules of ISO 32000-1, 9.4.4. */
export function showText(pen: Pen, string: unknown[], out: Glyph[]): void {
  const { font, size, scale } = pen
  const unit = size * (font.matrix[0] || 0.001)
  const matrix = multiply(pen.ctm, pen.textMatrix)
  const [a, b, c, d, e, f] = matrix
  const height = (font.type3 ? type3Height(pen, string) : Math.abs(size)) * Math.hypot(c, d)
  const invisible = pen.mode === 3 || pen.mode === 7
  for (const item of string) {
    if (typeof item === 'number') {
      move(pen, (-item * size) / 1000, font.vertical)
      continue
    }
    if (typeof item !== 'object' || item === null) continue
    const glyph = item as FontGlyph
    const across = typeof glyph.width === 'number' ? glyph.width * unit : 0
    const vertical = Array.isArray(glyph.vmetric) && typeof glyph.vmetric[0] === 'number' ? glyph.vmetric[0] : -1000
    // Letters that are spaced out still belong together, so their spacing counts as part of them.
    const spread = Math.min(Math.max(0, pen.charSpacing), Math.abs(size))
    const way = font.vertical ? vertical * unit : (across + spread) * scale
    const x = font.vertical ? pen.x - 0.3 * size : pen.x
    const y = pen.y + pen.rise
    out.push({
      text: typeof glyph.unicode === 'string' ? glyph.unicode : '',
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      dx: font.vertical ? c * way : a * way,
      dy: font.vertical ? d * way : b * way,
      size: height,
      invisible,
      space: glyph.isSpace === true || glyph.unicode === ' ',
    })
    const spacing = pen.charSpacing + (glyph.isSpace === true ? pen.wordSpacing : 0)
    move(pen, font.vertical ? vertical * unit + spacing : across + spacing, font.vertical)
  }
}

/** Moves the pen along the line by `way` in unscaled text space. */
function move(pen: Pen, way: number, vertical: boolean): void {
  if (vertical) pen.y += way
  else pen.x += way * pen.scale
}

/** A Type 3 font may draw in any unit: where its matrix gives an unlikely height, twice the mean width stands in. */
function type3Height({ font, size }: Pen, string: unknown[]): number {
  const widths = string.map((item) => (item as FontGlyph | null)?.width).filter((width) => typeof width === 'number')
  const mean = Math.abs((widths.reduce((sum, width) => sum + width, 0) / (widths.length || 1)) * font.matrix[0] * size)
  const height = Math.abs(size * font.matrix[3] * 1000)
  return mean > 0 && (height > 4 * mean || height < mean) ? 2 * mean : height
}
