import { codingsOf, conceptText, conceptTexts } from './concept.ts'
import { whenOf } from './dates.ts'
import { type Entry, ended, entryOf, type Told, unnamed } from './draft.ts'
import { field, listOf, present, wordsOf } from './field.ts'
import { kindLabel } from './kinds.ts'
import type { Located } from './locate.ts'
import { statusOf, withModifiers } from './status.ts'
import { statusWords } from './status-words.ts'
import { looseTime } from './value.ts'

/** What is told of a relative: a line for each condition, or one for the relative where none is named. */
export function familyEntries({ type, resource, path }: Located, outdated?: string): Told[] {
  const relation = conceptText(field(resource, 'relationship')) || wordsOf(resource, 'name') || 'a relative'
  const when = whenOf(resource)
  const conditions = listOf(resource, 'condition')
  const told = (place: string, concept: unknown, name: string, notes: string[], holder: unknown): Told => {
    const codes = codingsOf(concept)
    const decided = statusOf(type, resource, { name: '', codes: [], ...(outdated && { outdated }) })
    const found = withModifiers(holder, { ...decided, relative: true })
    const entry: Entry = { ...entryOf(place, 'family-history', name, found), codes }
    if (when.date) entry.date = when.date
    const all = present([...statusWords(resource, found), ...notes, ...aboutRelative(resource)])
    return { line: ended(`${kindLabel(type)}: ${name}`, when.text, all), entries: [entry] }
  }
  if (conditions.length === 0) return [told(path, undefined, `${unnamed} (${relation})`, [], undefined)]
  return conditions.map((one, i) => {
    const concept = field(one, 'code')
    const name = `${conceptText(concept) || unnamed} (${relation})`
    return told(`${path}.condition[${i}]`, concept, name, conditionNotes(one), one)
  })
}

function conditionNotes(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return []
  const onset = looseTime({ ...condition }, 'onset')
  return present([
    onset && `onset: ${onset}`,
    ...conceptTexts(condition, 'outcome'),
    field(condition, 'contributedToDeath') === true ? 'died of it' : '',
    ...listOf(condition, 'note').map((note) => wordsOf(note, 'text')),
  ])
}

function aboutRelative(resource: Located['resource']): string[] {
  const age = looseTime(resource, 'deceased')
  const dead = field(resource, 'deceasedBoolean') === true || wordsOf(resource, 'deceasedDate')
  return present([age ? `died at ${age}` : dead ? 'deceased' : ''])
}
