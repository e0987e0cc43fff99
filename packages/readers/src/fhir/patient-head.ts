import { conceptText } from './concept.ts'
import { printed } from './dates.ts'
import { type Fields, field, listOf, present, words, wordsOf } from './field.ts'

/** The lines that say who a patient is, the name first. */
export function patientHead(patient: Fields): string[] {
  const born = wordsOf(patient, 'birthDate')
  return [
    `Patient: ${patientName(patient)}`,
    ...(born === '' ? [] : [`Born: ${printed(born)}`]),
    ...present([wordsOf(patient, 'gender')]).map((gender) => `Sex: ${gender}`),
    ...listOf(patient, 'identifier').flatMap(recordNumber),
    ...deceased(patient),
    ...(field(patient, 'active') === false ? ['Record: not active'] : []),
  ]
}

/** The name as its text or its given names and family; the usual or official one where there are several. */
export function patientName(patient: Fields): string {
  const names = listOf(patient, 'name')
  const ended = (name: unknown) => wordsOf(name, 'use') === 'old' || wordsOf(name, 'use') === 'maiden'
  const ranked = [...names.filter((name) => wordsOf(name, 'use') === 'official'), ...names.filter((n) => !ended(n))]
  const texts = [...ranked, ...names].map(nameText)
  return texts.find((text) => text !== '') ?? 'without a name'
}

function nameText(name: unknown): string {
  const text = typeof name === 'string' ? words(name) : wordsOf(name, 'text')
  if (text !== '') return text
  const family = listOf(name, 'family').map(words)
  return present([...listOf(name, 'given').map(words), ...family]).join(' ')
}

function recordNumber(identifier: unknown): string[] {
  const value = wordsOf(identifier, 'value')
  if (value === '') return []
  const kind = conceptText(field(identifier, 'type')) || wordsOf(identifier, 'system')
  return [`Record number: ${value}${kind === '' ? '' : ` (${kind})`}`]
}

function deceased(patient: Fields): string[] {
  const when = wordsOf(patient, 'deceasedDateTime')
  if (when !== '') return [`Deceased: ${printed(when)}`]
  return field(patient, 'deceasedBoolean') === true ? ['Deceased: yes'] : []
}
