import type { Status } from '@cairn/core'
import { codingsOf, plain, saidIn } from './concept.ts'
import { field, listOf, present, wordsOf } from './field.ts'
import { element, type Verdict, verdict } from './verdict.ts'

/** Words of verificationStatus in order of care: the first that is said decides. SNOMED codes stand beside HL7's. */
const verifications: [Status | 'confirmed', string[]][] = [
  ['other', ['entered-in-error', 'entered in error']],
  ['absent', ['refuted', '410516002', '410594000', 'known absent', 'definitely not present', 'ruled out', 'excluded']],
  ['possible', ['differential', '410590009', 'known possible']],
  ['suspected', ['unconfirmed', 'provisional', 'presumed', 'suspected', '415684004', '410592001', 'probably present']],
  ['confirmed', ['confirmed', '410605003', 'confirmed present', 'known present']],
]

const clinical: [Status, string[]][] = [
  ['historical', ['remission', 'resolved', 'inactive', '73425007', '413322009', '277022003', 'in remission']],
  ['established', ['active', 'recurrence', 'relapse', 'recurrent', '55561003', '255227004']],
]

/** German ICD-10 codes carry how sure they are: excluded, suspected, state after. */
const germanSureness = new Map<string, Status>([
  ['a', 'absent'],
  ['v', 'suspected'],
  ['z', 'historical'],
])

/** Condition and AllergyIntolerance: how sure, then how it stands, then whether it ended. Unknown words are never "present". */
export function conditionStatus(resource: unknown): Verdict {
  const sure = decided(resource, 'verificationStatus', verifications)
  const stands = decided(resource, 'clinicalStatus', clinical)
  if (sure && sure.status !== 'confirmed') {
    const past = stands?.status === 'historical' || stands?.status === 'other'
    const unsure = sure.status === 'suspected' || sure.status === 'possible'
    return verdict(sure.status, sure.because, ...(past && unsure ? [stands.because] : []))
  }
  const german = germanStatus(resource)
  if (german) return german
  if (stands) return verdict(stands.status, stands.because)
  const ended = ['DateTime', 'Age', 'Period', 'Range', 'String', 'Boolean'].find((shape) => {
    const value = field(resource, `abatement${shape}`)
    return value !== undefined && value !== null && value !== false
  })
  if (ended) return verdict('historical', `abatement${ended}`)
  return verdict('established', ...(sure ? [sure.because] : []))
}

interface Decided<S> {
  status: S | 'other'
  because: string
}

/** The first word of the table that is said, as its author wrote it. */
function decided<S extends string>(resource: unknown, name: string, table: [S, string[]][]): Decided<S> | undefined {
  const concept = field(resource, name)
  if (saidIn(concept).length === 0) return undefined
  const written = present([
    ...codingsOf(concept).flatMap(({ code, display }) => [code, display]),
    wordsOf(concept, 'text'),
  ])
  for (const [status, known] of table) {
    const word = written.find((one) => known.includes(plain(one)))
    if (word !== undefined) return { status, because: `${name}=${word}` }
  }
  return { status: 'other', because: element(resource, name) }
}

function germanStatus(resource: unknown): Verdict | undefined {
  const code = field(resource, 'code')
  for (const holder of [resource, code, ...listOf(code, 'coding')]) {
    for (const one of listOf(holder, 'extension')) {
      if (!/diagnosesicherheit$/i.test(wordsOf(one, 'url').slice(-100))) continue
      const said = wordsOf(field(one, 'valueCoding'), 'code') || wordsOf(one, 'valueCode')
      const status = germanSureness.get(said.toLowerCase())
      if (status) return verdict(status, `diagnosesicherheit=${said}`)
    }
  }
  return undefined
}
