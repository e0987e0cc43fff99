import type { Range } from './statement.ts'

/** One line of the pathology board as a report writes it. */
export interface Item<Value = string | number | boolean> {
  value: Value
  span: Range
  /** All places that make the value up, when it is a sum. */
  spans?: Range[]
  quote: string
  rules: string[]
  /** TNM prefixes before the letter: "y", "r", "m", "c". */
  prefix?: string
  /** "<" for "less than". */
  qualifier?: string
  /** Several tumours, specimens or printed values differ; this one is the main one. */
  several?: boolean
  /** The sum of clearly printed per-station counts. */
  summed?: boolean
  /** The value is beyond reasonable doubt but the printed characters are damaged. */
  ocr?: boolean
}

export interface Biomarker {
  name: string
  result: string
  value?: string
  span: Range
  quote: string
  rules: string[]
}

export type MarginStatus = 'clear' | 'involved' | 'close' | 'cannot-assess'
export type Presence = 'present' | 'absent' | 'indeterminate'

/** Keys and values as PATHGUIDE defines them; what the report does not say is left out. */
export interface Items {
  procedure?: Item<string>
  primarySite?: Item<string>
  laterality?: Item<'left' | 'right' | 'bilateral' | 'midline'>
  histology?: Item<string>
  grade?: Item<string>
  pT?: Item<string>
  pN?: Item<string>
  pM?: Item<string>
  stageGroup?: Item<string>
  nodesExamined?: Item<number>
  nodesPositive?: Item<number>
  margin?: Item<MarginStatus>
  marginDistanceMm?: Item<number>
  residual?: Item<'R0' | 'R1' | 'R2' | 'RX'>
  lvi?: Item<Presence>
  pni?: Item<Presence>
  ene?: Item<Presence>
  tumourSizeMm?: Item<number>
  biomarkers?: Biomarker[]
  recurrentTumour?: Item<true>
  neoadjuvant?: Item<true>
  date?: Item<string>
  /** An author's words about risk, quoted, never computed (R14). */
  riskAsWritten?: Item<string>
}
