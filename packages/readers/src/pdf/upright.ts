import type { DrawnPage, Glyph } from './glyph.ts'

/** A glyph of the page turned so that most of its text reads from left to right; x0..x1 along the line, y the baseline. */
export interface Letter {
  text: string
  x0: number
  x1: number
  y: number
  size: number
  invisible: boolean
  space: boolean
}

export interface UprightPage {
  width: number
  height: number
  /** Clockwise turn from the page as stored to upright: the page's own and ours. */
  rotation: 0 | 90 | 180 | 270
  /** Text that reads along the page, then text set at other angles, each in its own turned coordinates. */
  letters: Letter[]
  sideways: { turn: Turn; letters: Letter[] }[]
}

/** Quarter turns clockwise of the text against the page. */
export type Turn = 0 | 1 | 2 | 3

/** Turns the page so that most text is upright. Glyphs wholly outside the page are not seen and are left out. */
export function uprightPage(page: DrawnPage): UprightPage {
  const byTurn: Glyph[][] = [[], [], [], []]
  let last: Turn = 0
  for (const glyph of page.glyphs) {
    if (glyph.x < -1 || glyph.y < -1 || glyph.x > page.width + 1 || glyph.y > page.height + glyph.size) continue
    last = glyph.dx === 0 && glyph.dy === 0 ? last : turnOf(glyph)
    byTurn[last]?.push(glyph)
  }
  const main = mainTurn(byTurn)
  const odd = main % 2 === 1
  const sideways = ([1, 2, 3] as const)
    .map((step) => ((main + step) % 4) as Turn)
    .map((turn) => ({ turn: ((turn - main + 4) % 4) as Turn, letters: lettersOf(byTurn[turn] ?? [], turn, page) }))
    .filter(({ letters }) => letters.length > 0)
  return {
    width: odd ? page.height : page.width,
    height: odd ? page.width : page.height,
    rotation: ((page.rotation + 360 - main * 90) % 360) as 0 | 90 | 180 | 270,
    letters: lettersOf(byTurn[main] ?? [], main, page),
    sideways,
  }
}

/** Brings a box of text that was turned by `turn` against the upright page (width x height) back onto that page. */
export function turnBack(
  box: { x0: number; y0: number; x1: number; y1: number },
  turn: Turn,
  { width, height }: { width: number; height: number },
): { x0: number; y0: number; x1: number; y1: number } {
  const { x0, y0, x1, y1 } = box
  switch (turn) {
    case 0:
      return box
    case 1:
      return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 }
    case 2:
      return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 }
    case 3:
      return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 }
  }
}

function turnOf({ dx, dy }: Glyph): Turn {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2
  return dy > 0 ? 1 : 3
}

function mainTurn(byTurn: Glyph[][]): Turn {
  let best: Turn = 0
  for (const turn of [1, 2, 3] as const) {
    if ((byTurn[turn]?.length ?? 0) > (byTurn[best]?.length ?? 0)) best = turn
  }
  return best
}

function lettersOf(glyphs: Glyph[], turn: Turn, page: { width: number; height: number }): Letter[] {
  return glyphs.map(({ text, x, y, dx, dy, size, invisible, space }) => {
    const length = Math.hypot(dx, dy)
    const [along, base] = turned(x, y, turn, page)
    return { text, x0: along, x1: along + length, y: base, size, invisible, space }
  })
}

function turned(
  x: number,
  y: number,
  turn: Turn,
  { width, height }: { width: number; height: number },
): [number, number] {
  switch (turn) {
    case 0:
      return [x, y]
    case 1:
      return [y, width - x]
    case 2:
      return [width - x, height - y]
    case 3:
      return [height - y, x]
  }
}
