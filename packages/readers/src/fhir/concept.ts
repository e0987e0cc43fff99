import type { Coding } from '@cairn/core'
import { field, listOf, present, words, wordsOf } from './field.ts'

/** The codings of a CodeableConcept, or of a single Coding or code. */
export function codingsOf(concept: unknown): Coding[] {
  if (typeof concept === 'string') return [{ code: words(concept) }]
  const own = field(concept, 'coding') === undefined ? [concept] : listOf(concept, 'coding')
  return own.map(codingOf).filter((coding) => Object.keys(coding).length > 0)
}

function codingOf(value: unknown): Coding {
  const coding: Coding = {}
  for (const key of ['system', 'code', 'display'] as const) {
    const text = wordsOf(value, key)
    if (text !== '') coding[key] = text
  }
  return coding
}

/** What a person would read of a CodeableConcept, a Coding or a code: its text, else the first display, else the code. */
export function conceptText(concept: unknown): string {
  if (typeof concept !== 'object') return words(concept)
  const text = wordsOf(concept, 'text')
  if (text !== '') return text
  const codings = codingsOf(concept)
  const named = codings.filter(({ system }) => system !== nullFlavor)
  const list = named.length > 0 ? named : codings
  return list.find(({ display }) => display)?.display ?? list.find(({ code }) => code)?.code ?? ''
}

const nullFlavor = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor'

/** The texts of a list of concepts. */
export const conceptTexts = (value: unknown, key: string): string[] => present(listOf(value, key).map(conceptText))

/** Everything a concept says: its codes, displays and text in lower case, without the tag SNOMED writes after a name. */
export function saidIn(concept: unknown): string[] {
  const said = codingsOf(concept).flatMap(({ code, display }) => [code, display])
  return present([...said, wordsOf(concept, 'text')].map(plain))
}

/** A word for comparing: lower case, without SNOMED's tag in brackets. */
export function plain(text = ''): string {
  return text
    .toLowerCase()
    .replace(/\s*\((qualifier value|finding|situation|disorder)\)$/, '')
    .trim()
}

/** The code a concept gives first, else its words: what stands behind "=" in a reason. */
export function asWritten(concept: unknown): string {
  return codingsOf(concept).find(({ code }) => code)?.code ?? conceptText(concept)
}
