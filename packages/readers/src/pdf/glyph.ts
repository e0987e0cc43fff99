/** One drawn character, placed on the page as a viewer shows it: points from the top left, y downwards. */
export interface Glyph {
  text: string
  /** Where the pen stood, on the baseline. */
  x: number
  y: number
  /** The pen's way over the character. */
  dx: number
  dy: number
  /** Height of the font in points of the page. */
  size: number
  /** Drawn without ink: a scanner's text layer. */
  invisible: boolean
  space: boolean
}

/** What a page draws, as far as reading needs it. */
export interface DrawnPage {
  width: number
  height: number
  /** The page's own rotation, already applied to the glyphs. */
  rotation: number
  glyphs: Glyph[]
  /** Page-filling pictures: their share of the page, and how many glyphs were drawn before them. */
  pictures: { share: number; after: number }[]
  /** True when anything at all is drawn, letters or not. */
  painted: boolean
}
