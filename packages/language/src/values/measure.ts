import type { Range } from '@cairn/core'

/** A printed measurement; `mm` is its largest dimension. */
export interface Measure {
  mm: number
  /** Each dimension in mm, as printed. */
  sides: number[]
  span: Range
  /** "<" for "less than". */
  less: boolean
  ocr: boolean
}

// Unit words and what OCR makes of "cm"; a number stands before, with two blanks between at most.
const unit = /\d(?:[ \n\r]?[ \n])?(cm|mm|em|crn|ern|cms|centimeters?|centimetres?|millimeters?|millimetres?)(?![0-9])/g
// A comma with a blank behind it parts two things; OCR sets a blank behind a point before one digit only.
const number = String.raw`(?:\d{1,3}(?: ?\.\d{1,2}| ?\. \d(?!\d)|,\d{1,2})?|(?<=[^\d])\.\d{1,2})`
const unitWord = String.raw`(?: ?(?:cm|mm|em|crn|ern)?\.?(?: ?\([a-z -]{1,24}\))?[ \t\r\n]{0,3}(?:x|\*|by)[ \t\r\n]{0,3}(${number}))?`
// Read backwards from the unit word, so that nothing is tried that does not end there.
const sidesBefore = new RegExp(String.raw`(?<=((?<![\d.,])(${number})${unitWord}${unitWord}[ \r\n]{0,2}))`, 'y')

/** Every measurement in cm or mm; one pass, looking back at most 120 units at each unit word. */
export function findMeasures(folded: string, text: string): Measure[] {
  const measures: Measure[] = []
  unit.lastIndex = 0
  for (let match = unit.exec(folded); match !== null; match = unit.exec(folded)) {
    const end = unit.lastIndex
    const written = match[1]!
    if (continues(text, end)) continue
    const at = end - written.length
    sidesBefore.lastIndex = at
    const sides = sidesBefore.exec(folded)
    if (sides === null) continue
    const factor = written.startsWith('mm') || written.startsWith('mil') ? 1 : 10
    const values = sides
      .slice(2, 5)
      .filter((s) => s !== undefined)
      .map((s) => round(Number(s.replaceAll(' ', '').replace(',', '.')) * factor))
    const start = at - sides[1]!.length
    if (values.some((v) => !Number.isFinite(v))) continue
    const previous = measures.at(-1)
    const whole = previous !== undefined && previous.span[1] > start
    if (whole) measures.pop()
    const first = whole ? Math.min(previous.span[0], start) : start
    measures.push({
      mm: Math.max(...values),
      sides: values,
      span: [first, end],
      less: /(?:<|less than) ?$/.test(folded.slice(Math.max(0, first - 12), first)),
      ocr: /^(?:em|crn|ern)$/.test(written),
    })
  }
  return measures
}

/** A letter after the unit makes it another word, but "2.5 cmTUMOR" only lost a line break. */
const continues = (text: string, at: number): boolean =>
  /[A-Za-z]/.test(text.charAt(at)) && !(/[a-z]/.test(text.charAt(at - 1)) && /[A-Z]/.test(text.charAt(at)))

const round = (mm: number): number => Math.round(mm * 100) / 100

/** Measurements that begin in [from, to). */
export function measuresBetween(measures: Measure[], from: number, to: number): Measure[] {
  let low = 0
  let high = measures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (measures[middle]!.span[0] < from) low = middle + 1
    else high = middle
  }
  const found: Measure[] = []
  for (let i = low; i < measures.length && measures[i]!.span[0] < to; i++) found.push(measures[i]!)
  return found
}
