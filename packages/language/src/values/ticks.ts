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
  let low = 0
  let high = boxes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (boxes[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const last = boxes[low - 1]
  if (last === undefined || at - last.end > reach) return 'plain'
  const between = text.slice(last.end, at)
  if (between.includes('\n') && between.trim() !== '') return 'plain'
  // "Carcinoma in situX   pT1": a bare cross in a list of blanks.
  if (/(?:[a-z ]|^)[X\u2713] {0,6}$/.test(between) || /[a-z ]X {1,6}(?=[A-Z])/.test(between)) return 'ticked'
  return last.ticked ? 'ticked' : 'unticked'
}

/** Hits that are no option left blank. */
export const withoutBlankOptions = <Meaning>(text: string, boxes: Box[], hits: Hit<Meaning>[]): Hit<Meaning>[] =>
  boxes.length === 0 ? hits : hits.filter((h) => optionAt(text, boxes, h.start) !== 'unticked')
