import type { Hit } from '../lexicon/lexicon.ts'

/** A tick box as printed: "[x]", "( )", "___", "__x_". */
export interface Box {
  start: number
  end: number
  ticked: boolean
}

const box =
  /\[[ _]*\]|\[ ?[xX*\u2713\u2714] ?\]|\((?:[ _]+)\)|\( ?[xX\u2713\u2714] ?\)|_+ ?[xX\u2713] ?_*(?![A-Za-z])|_{2,}|[\u2610\u2611\u2612]/g

/** Every box of a text, in order; one pass. */
export function findBoxes(text: string): Box[] {
  const boxes: Box[] = []
  box.lastIndex = 0
  for (let match = box.exec(text); match !== null; match = box.exec(text)) {
    const ticked = /[xX*\u2713\u2714\u2611\u2612]/.test(match[0])
    boxes.push({ start: match.index, end: match.index + match[0].length, ticked })
  }
  return boxes
}

/** An option's words begin this near its box. */
const reach = 48

/** Whether the words at an offset are an option with a tick, one without, or no option at all. */
export function optionAt(text: string, boxes: Box[], at: number): 'ticked' | 'unticked' | 'plain' {
  const last = boxes[firstFrom(boxes, at) - 1]
  if (last === undefined || at - last.end > reach) return 'plain'
  const between = text.slice(last.end, at)
  if (between.includes('\n') && between.trim() !== '') return 'plain'
  // "Carcinoma in situX   pT1": a bare cross in a list of blanks.
  if (/(?:[a-z ]|^)[X\u2713] {0,6}$/.test(between) || /[a-z ]X {1,6}(?=[A-Z])/.test(between)) return 'ticked'
  return last.ticked ? 'ticked' : 'unticked'
}

/** Index of the first box that ends behind an offset. */
function firstFrom(boxes: Box[], at: number): number {
  let low = 0
  let high = boxes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (boxes[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Hits that are no option left blank. */
export const withoutBlankOptions = <Meaning>(text: string, boxes: Box[], hits: Hit<Meaning>[]): Hit<Meaning>[] =>
  boxes.length === 0 ? hits : hits.filter((h) => optionAt(text, boxes, h.start) !== 'unticked')

/** The ticked one of options printed below one another from an offset on, each line a box and its words. */
export function chosenBelow(text: string, at: number): { start: number; end: number } | undefined {
  let from = at
  for (let n = 0; n < 6; n++) {
    const line = /^[ \t]*(\[[^\]\n]{0,3}\]|\([ xX]{1,3}\)|[\u2610-\u2612])[^\n]{1,70}/.exec(text.slice(from, from + 80))
    if (line === null) return undefined
    const start = from + line[0].indexOf(line[1]!) + line[1]!.length
    const end = from + line[0].length
    if (/[xX*\u2713\u2714\u2611\u2612]/.test(line[1]!)) return { start, end }
    if (text.charAt(end) !== '\n') return undefined
    from = end + 1
  }
  return undefined
}

/** The part of a value's cell that is chosen: all of it where no options are printed, the ticked one, or nothing. */
export function chosenIn(
  text: string,
  boxes: Box[],
  cell: { start: number; end: number },
): { start: number; end: number } | undefined {
  let printed = false
  for (let i = firstFrom(boxes, cell.start); i < boxes.length && boxes[i]!.start < cell.end; i++) {
    const { start, end, ticked } = boxes[i]!
    // A line to write on is no option.
    if (start < cell.start || text.charAt(start) === '_') continue
    if (ticked) return { start: end, end: Math.min(cell.end, boxes[i + 1]?.start ?? cell.end) }
    printed = true
  }
  return printed ? undefined : cell
}
