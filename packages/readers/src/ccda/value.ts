import type { EntryValue } from '@cairn/core'
import { at, attribute, childrenOf, wordsIn } from './element.ts'
import type { References } from './references.ts'
import { dateOf, whenIn } from './times.ts'
import { codesOf, isBinary, textOrReferred, wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

/** The value of a statement as a person reads it; of several, all their words and the codes and number of the first. */
export function entryValue(statement: Element, references: References): EntryValue | undefined {
  const values = childrenOf(statement, 'value')
    .map((value) => oneValue(value, references))
    .filter((value) => value !== undefined)
  const [first] = values
  if (first === undefined || values.length === 1) return first
  const codes = values.flatMap((value) => value.codes ?? [])
  return { ...first, text: values.map(({ text }) => text).join('; '), ...(codes.length > 0 && { codes }) }
}

/** The type of a value, told or guessed from what it has. */
function typeOf(value: Element): string {
  const told = attribute(value, 'type')?.replace(/^.*:/, '')
  if (told !== undefined) return told
  if (at(value, 'low') ?? at(value, 'high')) return 'IVL_PQ'
  if (at(value, 'numerator')) return 'RTO'
  if (attribute(value, 'code') !== undefined || at(value, 'originalText') || at(value, 'translation')) return 'CD'
  return attribute(value, 'value') !== undefined ? 'PQ' : 'ST'
}

function oneValue(value: Element, references: References): EntryValue | undefined {
  const type = typeOf(value)
  if (/^(CD|CE|CV|CO|CS|SC|PQR)$/.test(type)) return codedValue(value, references)
  if (type === 'IVL_TS') return intervalOfTime(value)
  if (/^IVL/.test(type)) return interval(value, references)
  if (type === 'TS') return worded(dateOf(attribute(value, 'value')) ?? attribute(value, 'value'))
  if (/^RTO/.test(type)) return ratio(value, references)
  if (/^(ST|ED)$/.test(type)) return isBinary(value) ? undefined : worded(textOrReferred(value, references)?.text)
  return quantity(value, references)
}

const worded = (text: string | undefined): EntryValue | undefined => (text ? { text } : undefined)

function codedValue(value: Element, references: References): EntryValue | undefined {
  const text = wordsOf(value, references) ?? attribute(value, 'value') ?? wordsIn(value)
  const codes = codesOf(value)
  return text === undefined ? undefined : { text, ...(codes.length > 0 && { codes }) }
}

/** PQ, PPD_PQ, INT, REAL, BL, II, TEL and what else has its value in an attribute. */
function quantity(value: Element, references: References): EntryValue | undefined {
  const written = attribute(value, 'value') ?? attribute(value, 'extension')
  if (written === undefined) {
    const translated = childrenOf(value, 'translation').map((each) => oneValue(each, references))
    const original = at(value, 'originalText')
    return worded(original && textOrReferred(original, references)?.text) ?? translated[0] ?? worded(wordsIn(value))
  }
  const unit = unitOf(value)
  const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(written) ? Number(written) : undefined
  return {
    text: unit === undefined ? written : `${written} ${unit}`,
    ...(number !== undefined && Number.isFinite(number) && { number }),
    ...(unit && { unit }),
  }
}

function unitOf(value: Element): string | undefined {
  const unit = attribute(value, 'unit')
  return unit === '1' ? undefined : unit?.replace(/^\{(.*)\}$/, '$1')
}

function interval(value: Element, references: References): EntryValue | undefined {
  const low = at(value, 'low')
  const high = at(value, 'high')
  const from = low && quantity(low, references)
  const to = high && quantity(high, references)
  const unit = to?.unit ?? from?.unit
  const rest = { ...(unit && { unit }) }
  if (low && high && from && to) {
    const first = from.unit === to.unit || from.unit === undefined ? attribute(low, 'value') : from.text
    return { text: `${first}-${to.text}`, ...rest }
  }
  const open = (end: Element | undefined, sign: string): string =>
    attribute(end, 'inclusive') === 'false' ? sign : `${sign}=`
  if (from) return { text: `${open(low, '>')} ${from.text}`, ...rest }
  if (to) return { text: `${open(high, '<')} ${to.text}`, ...rest }
  const middle = at(value, 'center')
  return middle ? quantity(middle, references) : quantity(value, references)
}

function intervalOfTime(value: Element): EntryValue | undefined {
  const { date, until } = whenIn(value)
  if (date === undefined && until === undefined) return undefined
  return { text: until === undefined ? `${date}` : date === undefined ? `to ${until}` : `${date} to ${until}` }
}

/** "1:128" of bare numbers, "5 mg / 1 mL" of quantities. */
function ratio(value: Element, references: References): EntryValue | undefined {
  const [above, below] = ['numerator', 'denominator'].map((name) => {
    const part = at(value, name)
    return part && oneValue(part, references)
  })
  if (above === undefined || below === undefined) return above ?? below ?? quantity(value, references)
  return { text: above.unit || below.unit ? `${above.text} / ${below.text}` : `${above.text}:${below.text}` }
}
