import type { Item, Items } from '@cairn/core'
import { anchorsMeaning, hitsBetween, isFinal, itemAt, type Reading } from './reading.ts'
import { optionAt } from './ticks.ts'

const romans: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }
// The value after a label: a roman or plain numeral, sub-letter and digit; OCR writes "LIB" for IIB and "lII" for III.
const value =
  /^(?:[^A-Za-z0-9\n]|\([A-Za-z0-9 ,.]{1,24}\)|\n){0,8}(?:[Ss]tage[: ]{0,3})?(IV|[IlL1|]{1,3}|[0-4])([ABCabc]?)([1-3]?)(?![A-Za-z0-9]|\.\d|[ -]?(?:of|to)\b|\/\d)/

/** The stage group after "FIGO stage" or "stage", in the final words; clinical stages are not the report's. */
export function findStageGroup(reading: Reading): Pick<Items, 'stageGroup'> {
  let bare: Item<string> | undefined
  for (const anchor of anchorsMeaning(reading, 'stage-group', 'stage')) {
    const means = anchor.rule.means
    if (!isFinal(reading, anchor.start)) continue
    if (optionAt(reading.text, reading.boxes, anchor.start) === 'unticked') continue
    if (hitsBetween(reading.anchors, anchor.start - 14, anchor.start).some((a) => a.rule.means === 'clinical')) continue
    const match = value.exec(reading.text.slice(anchor.end, anchor.end + 44))
    if (match === null) continue
    const group = groupOf(match[1]!, match[2]!, match[3]!)
    if (group === undefined) continue
    // "FIGO 2" is a grade as often as a stage.
    if (anchor.first === anchor.last && means === 'stage-group' && match[2] === '' && !/stage/i.test(match[0])) continue
    const item = itemAt(reading, group.value, [anchor.start, anchor.end + match[0].length], [anchor.rule.id])
    if (group.ocr) item.ocr = true
    if (means === 'stage-group') return { stageGroup: item }
    // "stage IIB", "(Stage IV)": a lone numeral counts only in brackets of its own.
    const bracketed =
      reading.text.charAt(anchor.start - 1) === '(' && reading.text.charAt(anchor.end + match[0].length) === ')'
    bare ??= bracketed || /^[IV]+[ABC]/.test(group.value) ? item : undefined
  }
  return bare === undefined ? {} : { stageGroup: bare }
}

function groupOf(numeral: string, letter: string, digit: string): { value: string; ocr: boolean } | undefined {
  const roman = romans[numeral] ?? (numeral === '0' ? '0' : numeral.replace(/[lL1|]/g, 'I'))
  if (numeral.length === 1 && /[lL|]/.test(numeral) && letter === '') return undefined
  return { value: roman + letter.toUpperCase() + digit, ocr: numeral !== roman && romans[numeral] === undefined }
}
