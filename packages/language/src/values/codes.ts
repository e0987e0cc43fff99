import type { Items, Presence, Range } from '@cairn/core'
import { anchorsMeaning, hitsBetween, isFinal, itemAt, type Reading } from './reading.ts'

/** Codes in the row of a stage: "pT3 pN1 L1 V0 Pn0 R0" (UICC's optional descriptors). */
export type Codes = Pick<Items, 'residual' | 'lvi' | 'pni'>

const span = 70

/** L, V, Pn and R beside the stage, and R after a label of residual tumour. */
export function findCodes(reading: Reading, stage: Pick<Items, 'pT' | 'pN'>): Codes {
  const codes: Codes = {}
  const ends = [stage.pT, stage.pN].flatMap((item) => (item === undefined ? [] : [item.span[1]]))
  if (ends.length > 0) {
    const far = Math.max(...ends)
    const near = far - Math.min(...ends) < span ? Math.min(...ends) : far
    const from = rowBefore(reading.text, stage) ?? near
    const row = reading.text.slice(from, far + span)
    const lymph = codeIn(row, /(?<![A-Za-z0-9])L([01XO])(?![A-Za-z0-9])/)
    const vein = codeIn(row, /(?<![A-Za-z0-9])V([0-2XO])(?![A-Za-z0-9])/)
    const nerve = codeIn(row, /(?<![A-Za-z0-9])Pn([01XO])(?![A-Za-z0-9])/)
    const rest = codeIn(row, /(?<![A-Za-z0-9])[pc]?R ?([012xXO])(?![A-Za-z0-9])/)
    const vessel = [lymph, vein].find((c) => c !== undefined && /[12]/.test(c.value)) ?? lymph ?? vein
    if (vessel) codes.lvi = itemAt(reading, presence(vessel.value), at(from, vessel.range), ['code.vessel'])
    if (nerve) codes.pni = itemAt(reading, presence(nerve.value), at(from, nerve.range), ['code.nerve'])
    if (rest) codes.residual = itemAt(reading, residual(rest.value), at(from, rest.range), ['code.residual'])
  }
  return codes.residual === undefined ? { ...codes, ...labelled(reading) } : codes
}

/** "L1 V0 Pn1 R0" in the line above the stage: at least two codes, so that no block's or vertebra's name is taken. */
function rowBefore(text: string, stage: Pick<Items, 'pT' | 'pN'>): number | undefined {
  const start = stage.pT?.span[0]
  if (start === undefined) return undefined
  const from = Math.max(0, start - 34)
  const codes = text.slice(from, start).match(/(?<![A-Za-z0-9])(?:L[01XO]|V[0-2XO]|Pn[01XO]|R[012])(?![A-Za-z0-9])/g)
  return codes !== null && codes.length > 1 ? from : undefined
}

function labelled(reading: Reading): Codes {
  for (const anchor of anchorsMeaning(reading, 'residual')) {
    if (!isFinal(reading, anchor.start)) continue
    // "Resection   R0": the label's words end in the code.
    const own = /R([012xX])$/.exec(reading.text.slice(anchor.start, anchor.end))
    if (own !== null)
      return { residual: itemAt(reading, residual(own[1]!), [anchor.start, anchor.end], [anchor.rule.id]) }
    const match = /^[^A-Za-z0-9\n]{0,40}[pc]?R([012xX])(?![A-Za-z0-9])/.exec(
      reading.text.slice(anchor.end, anchor.end + 50),
    )
    if (match === null) continue
    if (hitsBetween(reading.anchors, anchor.end, anchor.end + match[0].length).length > 0) continue
    const place: Range = [anchor.start, anchor.end + match[0].length]
    return { residual: itemAt(reading, residual(match[1]!), place, [anchor.rule.id]) }
  }
  return besideMargin(reading)
}

/** "Tumour at the deep margin (R1)". */
function besideMargin(reading: Reading): Codes {
  for (const anchor of anchorsMeaning(reading, 'margin')) {
    if (!isFinal(reading, anchor.start)) continue
    const match = /^[^\n]{0,90}\( ?R([012]) ?\)/.exec(reading.text.slice(anchor.end, anchor.end + 110))
    if (match === null) continue
    const place: Range = [anchor.start, anchor.end + match[0].length]
    return { residual: itemAt(reading, residual(match[1]!), place, ['code.margin']) }
  }
  return {}
}

const codeIn = (row: string, pattern: RegExp): { value: string; range: Range } | undefined => {
  const match = pattern.exec(row)
  return match === null ? undefined : { value: match[1]!, range: [match.index, match.index + match[0].length] }
}

const at = (from: number, range: Range): Range => [from + range[0], from + range[1]]
const presence = (digit: string): Presence =>
  /[0O]/.test(digit) ? 'absent' : digit === 'X' ? 'indeterminate' : 'present'
const residual = (digit: string): 'R0' | 'R1' | 'R2' | 'RX' =>
  `R${digit.toUpperCase().replace('O', '0')}` as 'R0' | 'R1' | 'R2' | 'RX'
