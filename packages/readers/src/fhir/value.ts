import type { EntryValue } from '@cairn/core'
import { codingsOf, conceptText } from './concept.ts'
import { printed } from './dates.ts'
import { type Fields, field, isFields, words, wordsOf } from './field.ts'

/** The value[x] of an Observation or one of its components, in any of its shapes. */
export function valueIn(holder: unknown): EntryValue | undefined {
  for (const [name, read] of shapes) {
    const value = field(holder, name)
    if (value === undefined || value === null) continue
    const found = read(value)
    if (found && found.text !== '') return found
  }
  return undefined
}

const text = (value: unknown): EntryValue => ({ text: words(value) })

const shapes: [string, (value: unknown) => EntryValue | undefined][] = [
  ['valueQuantity', quantityValue],
  ['valueCodeableConcept', (value) => ({ text: conceptText(value), codes: codingsOf(value) })],
  ['valueCoding', (value) => ({ text: conceptText(value), codes: codingsOf(value) })],
  ['valueCode', text],
  ['valueString', text],
  ['valueMarkdown', text],
  ['valueBoolean', (value) => ({ text: value === true ? 'yes' : value === false ? 'no' : words(value) })],
  ['valueInteger', numberValue],
  ['valueUnsignedInt', numberValue],
  ['valuePositiveInt', numberValue],
  ['valueDecimal', numberValue],
  ['valueRange', (value) => ({ text: rangeText(value) })],
  ['valueRatio', (value) => ({ text: ratioText(value) })],
  ['valueDateTime', (value) => ({ text: printed(words(value)) })],
  ['valueDate', text],
  ['valueTime', text],
  ['valueInstant', (value) => ({ text: printed(words(value)) })],
  ['valuePeriod', (value) => ({ text: periodText(value) })],
  ['valueSampledData', (value) => (isFields(value) ? { text: 'a curve of measured points' } : undefined)],
  ['valueReference', (value) => ({ text: wordsOf(value, 'display') })],
]

function numberValue(value: unknown): EntryValue {
  const number = numberIn(value)
  return { text: words(value), ...(number !== undefined && { number }) }
}

function quantityValue(quantity: unknown): EntryValue | undefined {
  const read: EntryValue = { text: quantityText(quantity) }
  if (read.text === '') return undefined
  const number = numberIn(field(quantity, 'value'))
  if (number !== undefined) read.number = number
  const unit = unitOf(quantity)
  if (unit !== '') read.unit = unit
  return read
}

/** A number, also one kept as text to keep how it is printed. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?$/.test(value)
    ? Number(value)
    : undefined
}

const unitOf = (quantity: unknown): string => wordsOf(quantity, 'unit') || wordsOf(quantity, 'code')

/** "12 mm", "<5 ng/mL"; '' without a number. */
export function quantityText(quantity: unknown): string {
  const value = wordsOf(quantity, 'value')
  if (value === '') return ''
  const unit = unitOf(quantity)
  return `${wordsOf(quantity, 'comparator')}${value}${unit === '' ? '' : ` ${unit}`}`
}

/** "1 mm to 5 mm" */
export function rangeText(range: unknown): string {
  const [low, high] = [quantityText(field(range, 'low')), quantityText(field(range, 'high'))]
  if (low === '') return high === '' ? '' : `up to ${high}`
  return high === '' ? `from ${low}` : `${low} to ${high}`
}

function ratioText(ratio: unknown): string {
  const [over, under] = [quantityText(field(ratio, 'numerator')), quantityText(field(ratio, 'denominator'))]
  return over === '' || under === '' ? over : `${over} : ${under}`
}

/** "2018-04-01 to 2018-10-25" */
function periodText(period: unknown): string {
  const [start, end] = [printed(wordsOf(period, 'start')), printed(wordsOf(period, 'end'))]
  if (start === '') return end === '' ? '' : `until ${end}`
  return end === '' ? `from ${start}` : `${start} to ${end}`
}

/** What onset, abatement or age says when it is no date: "45 years", "in childhood". */
export function looseTime(resource: Fields, name: string): string {
  return (
    quantityText(field(resource, `${name}Age`)) ||
    rangeText(field(resource, `${name}Range`)) ||
    wordsOf(resource, `${name}String`)
  )
}
