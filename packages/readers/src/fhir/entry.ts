import type { EntryValue } from '@cairn/core'
import { asWritten, codingsOf, conceptText } from './concept.ts'
import { whenOf } from './dates.ts'
import { detailsOf } from './details.ts'
import { type Entry, ended, entryOf, type Told, unnamed } from './draft.ts'
import { familyEntries } from './family-entries.ts'
import { type Fields, field, listOf, present, wordsOf } from './field.ts'
import { kindByType, kindLabel } from './kinds.ts'
import type { Located } from './locate.ts'
import { nameOf } from './name.ts'
import { resultStatus } from './observation-status.ts'
import type { Resolve } from './references.ts'
import { statusOf, withModifiers } from './status.ts'
import { statusWords } from './status-words.ts'
import { valueIn } from './value.ts'
import type { Verdict } from './verdict.ts'

/** The lines of a resource: one, or one for each condition of a relative. */
export function toldBy(located: Located, resolve: Resolve, outdated?: string): Told[] {
  if (located.type === 'FamilyMemberHistory') return familyEntries(located, outdated)
  const { type, resource, path } = located
  const { name, bare, codes } = nameOf(located, resolve)
  const value = type === 'Observation' ? (valueIn(resource) ?? missingValue(resource)) : undefined
  const known = type === 'Observation' ? valueIn(resource) : undefined
  const told = { name: bare, codes, ...(known && { value: known }), ...(outdated && { outdated }) }
  const found = aboutRelative(located, resolve, statusOf(type, resource, told))
  const when = whenOf(resource)
  const entry = entryOf(path, kindByType.get(type) ?? 'other', name || unnamed, found)
  Object.assign(entry, { codes }, value && { value }, when.date && { date: when.date })
  if (when.until) entry.until = when.until
  const parts = type === 'Observation' ? components(located, entry, found) : []
  const notes = present([...statusWords(resource, found), ...detailsOf(located, resolve), when.note])
  const texts = present([value && `= ${value.text}`]).join('')
  const head = [`${kindLabel(type)}: ${entry.name}`, texts].filter(Boolean).join(' ')
  const line = [head, ...parts.map(({ text }) => text)].join('; ')
  return [{ line: ended(line, when.text, notes), entries: [entry, ...parts.flatMap((part) => part.entry ?? [])] }]
}

function missingValue(holder: unknown): EntryValue | undefined {
  const missing = field(holder, 'dataAbsentReason')
  return missing === undefined || missing === null
    ? undefined
    : { text: `not known (${conceptText(missing) || asWritten(missing) || 'no reason given'})` }
}

/** Observations may be made on a donor, a child unborn or a relative. */
function aboutRelative({ type, resource, ...place }: Located, resolve: Resolve, found: Verdict): Verdict {
  if (type !== 'Observation') return found
  const from = { type, resource, ...place }
  const whose = [...listOf(resource, 'focus'), ...listOf(resource, 'subject')].find(
    (one) => resolve(one, from)?.type === 'RelatedPerson' || /RelatedPerson\//.test(wordsOf(one, 'reference')),
  )
  if (whose === undefined) return found
  const because = [...found.because, 'focus=RelatedPerson']
  return { ...found, status: 'other', because, relative: true }
}

interface Part {
  text: string
  entry?: Entry
}

/** The components of an Observation; what makes the whole no plain fact holds for each of them. */
function components({ resource, path }: Located, whole: Entry, found: Verdict): Part[] {
  return listOf(resource, 'component').map((one, i) => {
    const concept = field(one, 'code')
    const name = conceptText(concept) || unnamed
    const value = valueIn(one)
    const own = withModifiers(one, resultStatus(one, value))
    const shown = value ?? missingValue(one)
    const text = [name, shown && `= ${shown.text}`, interpretationOf(one as Fields)].filter(Boolean).join(' ')
    if (!shown) return { text }
    const inherited = found.status !== 'established' && !found.ownOnly
    const because = inherited ? [...found.because, ...own.because] : own.because
    const { version, relative } = found
    const status = inherited ? found.status : own.status
    const part = { ...own, status, because, ...(version && { version }), ...(relative && { relative }) }
    const entry = entryOf(`${path}.component[${i}]`, 'observation', name, part)
    Object.assign(entry, { codes: codingsOf(concept), value: shown })
    if (whole.date) entry.date = whole.date
    if (whole.until) entry.until = whole.until
    return { text, entry }
  })
}

function interpretationOf(component: Fields): string {
  const texts = present(listOf(component, 'interpretation').map(conceptText))
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}
