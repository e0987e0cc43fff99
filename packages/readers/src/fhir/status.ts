import type { Coding, EntryValue } from '@cairn/core'
import { codeMeaning } from './code-meaning.ts'
import { plain } from './concept.ts'
import { conditionStatus } from './condition-status.ts'
import { field, listOf, present, wordsOf } from './field.ts'
import { happenings, kindByType, requests } from './kinds.ts'
import { doneStatus, requestStatus } from './medication-status.ts'
import { resultStatus } from './observation-status.ts'
import { element, type Verdict, verdict } from './verdict.ts'

/** What decides beside the resource itself. */
export interface Told {
  name: string
  codes: Coding[]
  value?: EntryValue
  /** Why an older copy or a deleted resource no longer holds. */
  outdated?: string
}

/** The status of a resource in our words, with the elements that decided it. What is in doubt is never told as present. */
export function statusOf(type: string, resource: unknown, told: Told): Verdict {
  const version = versionOf(resource)
  const found = withModifiers(resource, decided(type, resource, told))
  return version === undefined ? found : { ...found, version }
}

function decided(type: string, resource: unknown, told: Told): Verdict {
  if (told.outdated) return verdict('other', told.outdated)
  for (const name of errorPlaces) {
    if (isError(field(resource, name))) return verdict('other', element(resource, name))
  }
  const own = byType(type, resource, told)
  const meaning = codeMeaning(told.name, told.codes)
  return meaning === undefined ? own : together(type, own, meaning, told)
}

const errorPlaces = ['status', 'verificationStatus', 'lifecycleStatus', 'docStatus']

/** The code's own "no", "history of" or "family" and what the elements say of it. */
function together(type: string, own: Verdict, meaning: Verdict, { value }: Told): Verdict {
  const relative: { relative?: true } = meaning.relative ? { relative: true } : {}
  const because = [...(own.status === 'established' ? [] : own.because), ...meaning.because]
  // "No known allergy" that is refuted, or a question "History of smoking" answered with a number, is not ours to solve.
  if (own.status === 'absent' && meaning.status === 'absent') return { ...verdict('other', ...because), ...relative }
  if (own.status === 'absent' || own.status === 'other') return { ...own, ...relative }
  if (meaning.status === 'historical' && value && !affirmed.has(plain(value.text))) return own
  if (meaning.status === 'suspected' || meaning.status === 'hypothetical') {
    // What is over or in doubt anyway does not become likelier by its name.
    if (own.status !== 'established') return { ...own, ...relative }
  }
  if (type === 'DiagnosticReport' || (type === 'Observation' && ['suspected', 'hypothetical'].includes(meaning.status)))
    return own
  if (own.status === 'hypothetical') return { ...own, ...relative }
  return { ...meaning, because }
}

const affirmed = new Set(['yes', 'true', 'present', 'positive', '是', '有'])

function byType(type: string, resource: unknown, { value }: Told): Verdict {
  const kind = kindByType.get(type)
  if (requests.has(type)) return requestStatus(type, resource)
  if (kind === 'condition' || kind === 'allergy') return conditionStatus(resource)
  if (kind === 'procedure' || kind === 'medication' || kind === 'immunization') return doneStatus(type, resource)
  if (kind === 'family-history') return { ...verdict('other', `resourceType=${type}`), relative: true }
  if (wordsOf(resource, 'status') === 'cancelled') return verdict('other', 'status=cancelled')
  if (kind === 'observation') return resultStatus(resource, value)
  if (kind !== undefined) return verdict('established')
  if (!happenings.has(type)) return verdict('other', `resourceType=${type}`)
  return happeningStatus(resource)
}

function happeningStatus(resource: unknown): Verdict {
  const status = wordsOf(resource, 'status')
  if (status === 'planned' || status === 'waitlist') return verdict('hypothetical', `status=${status}`)
  if (status === 'not-done') return verdict('absent', 'status=not-done')
  return ['superseded', 'unknown', 'waitlist'].includes(status)
    ? verdict('other', `status=${status}`)
    : verdict('established')
}

/** An unknown modifier can turn the meaning round: only "absent" stays what it is. */
export function withModifiers(holder: unknown, found: Verdict): Verdict {
  const because = modifiersOf(holder).map((name) => `modifierExtension=${name}`)
  if (because.length === 0) return found
  const status = found.status === 'absent' ? 'absent' : 'other'
  return { ...found, status, because: [...found.because, ...because] }
}

/** The last parts of the addresses of modifiers; none is known to us. */
export function modifiersOf(holder: unknown): string[] {
  const names = listOf(holder, 'modifierExtension').map(
    (one) => /[^/#]*$/.exec(wordsOf(one, 'url').slice(-300))?.[0] || 'unnamed',
  )
  return present(names)
}

const isError = (status: unknown): boolean => /entered[- ]in[- ]error/i.test(JSON.stringify(status) ?? '')

const usual = new Set('final completed active finished available current'.split(' '))

/** True for what its author calls a mistake. */
export const isMistake = (resource: unknown): boolean => errorPlaces.some((name) => isError(field(resource, name)))

/** The status as written where it is not the usual one. */
function versionOf(resource: unknown): string | undefined {
  if (isMistake(resource)) return 'entered-in-error'
  const status = wordsOf(resource, 'status')
  return status === '' || usual.has(status) ? undefined : status
}
