import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnPage } from './glyph.ts'
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts'
import { type Font, freshPen, type Pen } from './pen.ts'
import { showText } from './show-text.ts'

export interface Drawing {
  /** Fonts by the name the operators use. */
  font: (name: string) => Font
  /** Whether a marked-content layer is shown. */
  visible: (layer: unknown) => boolean
  viewport: { width: number; height: number; rotation: number; transform: Matrix }
}

interface Walk {
  pen: Pen
  saved: Pen[]
  /** One entry per open marked content: true when it hides what is inside. */
  marked: boolean[]
  page: DrawnPage
  drawing: Drawing
}

const deepest = 2000

/** Plays a page's drawing operators and keeps the characters, where they stand and whether ink shows them. */
export function drawnPage(operators: { fnArray: number[]; argsArray: unknown[] }, drawing: Drawing): DrawnPage {
  const { width, height, rotation, transform } = drawing.viewport
  const page: DrawnPage = { width, height, rotation, glyphs: [], pictures: [], painted: false }
  const walk: Walk = { pen: freshPen(transform), saved: [], marked: [], page, drawing }
  for (const [i, operator] of operators.fnArray.entries()) {
    const play = plays[operator]
    if (play === undefined) continue
    const args: unknown = operators.argsArray[i]
    play(walk, Array.isArray(args) ? args : [])
  }
  if (walk.pen.placed) leaveOutPicture(walk)
  return page
}

type Play = (walk: Walk, args: unknown[]) => void

const plays: Record<number, Play> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (walk, args) => transform(walk, matrixOf(args)),
  [OPS.paintFormXObjectBegin]: (walk, args) => {
    walk.pen.placed = false
    save(walk)
    if (args[0]) transform(walk, matrixOf(args[0]))
    walk.pen.placed = false
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginAnnotation]: (walk, args) => {
    save(walk)
    walk.pen = freshPen(multiply(walk.drawing.viewport.transform, multiply(matrixOf(args[2]), matrixOf(args[3]))))
  },
  [OPS.endAnnotation]: restore,
  [OPS.beginText]: (walk) => moveTo(walk.pen, identity),
  [OPS.setTextMatrix]: (walk, args) => moveTo(walk.pen, matrixOf(args[0])),
  [OPS.moveText]: (walk, args) => moveBy(walk.pen, first(args), second(args)),
  [OPS.setLeadingMoveText]: (walk, args) => {
    walk.pen.leading = second(args)
    moveBy(walk.pen, first(args), second(args))
  },
  [OPS.nextLine]: (walk) => moveBy(walk.pen, 0, walk.pen.leading),
  [OPS.setLeading]: (walk, args) => set(walk, 'leading', -first(args)),
  [OPS.setCharSpacing]: (walk, args) => set(walk, 'charSpacing', first(args)),
  [OPS.setWordSpacing]: (walk, args) => set(walk, 'wordSpacing', first(args)),
  [OPS.setHScale]: (walk, args) => set(walk, 'scale', first(args) / 100),
  [OPS.setTextRise]: (walk, args) => set(walk, 'rise', first(args)),
  [OPS.setTextRenderingMode]: (walk, args) => set(walk, 'mode', first(args)),
  [OPS.setFont]: (walk, args) => {
    walk.pen.font = walk.drawing.font(String(args[0]))
    walk.pen.size = second(args)
  },
  [OPS.showText]: (walk, args) => {
    walk.page.painted = true
    walk.pen.placed = false
    if (Array.isArray(args[0]) && !walk.marked.includes(true)) showText(walk.pen, args[0], walk.page.glyphs)
  },
  [OPS.beginMarkedContent]: (walk) => walk.marked.push(false),
  [OPS.beginMarkedContentProps]: (walk, args) => walk.marked.push(args[0] === 'OC' && !walk.drawing.visible(args[1])),
  [OPS.endMarkedContent]: (walk) => walk.marked.pop(),
}
for (const operator of [
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]) {
  plays[operator] = (walk) => {
    walk.page.painted = true
    walk.pen.placed = false
  }
}

function save(walk: Walk): void {
  if (walk.saved.length < deepest) walk.saved.push({ ...walk.pen })
}

function restore(walk: Walk): void {
  if (walk.pen.placed) leaveOutPicture(walk)
  const pen = walk.saved.pop()
  if (pen) walk.pen = { ...pen, placed: false }
}

function transform(walk: Walk, matrix: Matrix): void {
  walk.pen.ctm = multiply(walk.pen.ctm, matrix)
  walk.pen.placed = true
}

/** Pictures are not decoded (too slow for scans): a unit square placed, nothing drawn in it, is where one was. */
function leaveOutPicture({ pen, page, drawing }: Walk): void {
  const [a, b, c, d] = pen.ctm
  const share = Math.abs(a * d - b * c) / (drawing.viewport.width * drawing.viewport.height)
  if (share > 1e-4) page.painted = true
  if (share > 0.5) page.pictures.push({ share, after: page.glyphs.length })
}

function moveTo(pen: Pen, matrix: Matrix): void {
  pen.textMatrix = matrix
  pen.x = pen.y = pen.lineX = pen.lineY = 0
}

function moveBy(pen: Pen, dx: number, dy: number): void {
  pen.x = pen.lineX += dx
  pen.y = pen.lineY += dy
}

type NumberOfPen = 'leading' | 'charSpacing' | 'wordSpacing' | 'scale' | 'rise' | 'mode'

function set(walk: Walk, key: NumberOfPen, value: number): void {
  walk.pen[key] = value
}

function first(args: unknown[]): number {
  return numberOf(args[0])
}

function second(args: unknown[]): number {
  return numberOf(args[1])
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
