import { identity, type Matrix } from './matrix.ts'

/** The text state and place of the pen; saved and restored as a PDF asks. */
export interface Pen {
  ctm: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  /** Where a picture was placed and nothing drawn since: the mark of a picture that was left out. */
  placed: boolean
}

export interface Font {
  matrix: Matrix
  vertical: boolean
  type3: boolean
}

const plainFont: Font = { matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false, type3: false }

/** A pen at the start of a page or an annotation. */
export function freshPen(ctm: Matrix): Pen {
  return {
    ctm,
    font: plainFont,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    placed: false,
  }
}
