import { field, wordsOf } from './field.ts'
import { element, type Verdict, verdict } from './verdict.ts'

/** Procedure, Immunization and what tells of a medication taken or given: whether it was done, and whether it is over. */
export function doneStatus(type: string, resource: unknown): Verdict {
  const status = wordsOf(resource, 'status')
  const because = element(resource, 'status')
  if (isNegated(resource, status)) return verdict('absent', status.startsWith('not-') ? because : negationOf(resource))
  if (['cancelled', 'declined', 'draft', 'unknown'].includes(status)) return verdict('other', because)
  if (status === 'intended') return verdict('hypothetical', because)
  if (over.has(status) && isPast(type, resource)) return verdict('historical', because)
  return verdict('established')
}

const over = new Set(['stopped', 'completed', 'ended'])

function isPast(type: string, resource: unknown): boolean {
  // A statement "completed" is by definition of something no longer taken.
  if (type === 'MedicationStatement' || type === 'MedicationUsage') return true
  return type === 'MedicationAdministration' && wordsOf(field(resource, 'effectivePeriod'), 'end') !== ''
}

/** DSTU2 and STU3 say it by flags: notGiven, wasNotTaken, notDone; STU3 also by taken=n. */
const flags = ['notGiven', 'wasNotGiven', 'wasNotTaken', 'notDone', 'notPerformed', 'notTaken', 'doNotPerform']

function isNegated(resource: unknown, status: string): boolean {
  return status === 'not-done' || status === 'not-taken' || negationOf(resource) !== ''
}

function negationOf(resource: unknown): string {
  const flag = flags.find((name) => field(resource, name) === true)
  if (flag) return `${flag}=true`
  return wordsOf(resource, 'taken') === 'n' ? 'taken=n' : ''
}

/** Orders and plans: not yet anything done, unless a prescription is in force or was fulfilled. */
export function requestStatus(type: string, resource: unknown): Verdict {
  const status = wordsOf(resource, 'status') || wordsOf(resource, 'lifecycleStatus')
  const intent = wordsOf(resource, 'intent') || (type === 'MedicationOrder' ? 'order' : '')
  const because = intent === '' ? `resourceType=${type}` : element(resource, 'intent')
  if (field(resource, 'doNotPerform') === true) return verdict('absent', 'doNotPerform=true')
  if (['draft', 'cancelled', 'revoked', 'rejected', 'unknown'].includes(status)) {
    return verdict('other', `${wordsOf(resource, 'status') ? 'status' : 'lifecycleStatus'}=${status}`)
  }
  if (type.startsWith('Medication') && orders.has(intent)) {
    if (status === 'active' || status === 'completed') return verdict('established', element(resource, 'status'))
    if (status === 'stopped' || status === 'ended') return verdict('historical', element(resource, 'status'))
  }
  return verdict('hypothetical', because)
}

const orders = new Set(['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'])
