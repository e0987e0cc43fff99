import { type Day, earliestDay, type PartialDate, partialDate } from '@cairn/core'
import { at, attribute, childrenOf } from './element.ts'
import type { Element } from './xml-tree.ts'

/** When something was or began, and when it ended. */
export interface When {
  date?: PartialDate
  until?: PartialDate
}

/** The day, month or year of an HL7 time stamp; hours and time zone are left out. */
export function dateOf(stamp: string | undefined): PartialDate | undefined {
  const found = /^\s*(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/.exec(stamp ?? '')
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  return partialDate(year, month, day) ?? partialDate(year, month) ?? partialDate(year)
}

/** What the first effectiveTime that is a time, and not a rhythm, says. */
export function whenOf(statement: Element | undefined): When {
  for (const time of childrenOf(statement, 'effectiveTime')) {
    if (/^(PIVL|EIVL)/.test(attribute(time, 'type') ?? '')) continue
    const when = whenIn(time)
    if (when.date !== undefined || when.until !== undefined) return when
  }
  return {}
}

/** A TS or IVL_TS as dates. */
export function whenIn(time: Element): When {
  const date =
    dateOf(attribute(time, 'value')) ??
    dateOf(attribute(at(time, 'low'), 'value')) ??
    dateOf(attribute(at(time, 'center'), 'value'))
  const until = dateOf(attribute(at(time, 'high'), 'value'))
  return { ...(date && { date }), ...(until && { until }) }
}

/** The end of a time as written, when it is not after the document's own day. */
export function pastEnd(statement: Element, day: Day | undefined): string | undefined {
  for (const time of childrenOf(statement, 'effectiveTime')) {
    const written = attribute(at(time, 'high'), 'value')
    const end = dateOf(written)
    if (end !== undefined && (day === undefined || earliestDay(end) <= day)) return written
  }
  return undefined
}
