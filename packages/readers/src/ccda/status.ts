import type { Status } from '@cairn/core'
import { familyIn } from './doubt.ts'
import { attribute } from './element.ts'
import type { Named } from './naming.ts'
import { courseSigns, denialSigns, moodSigns, nullSigns, withdrawalSigns } from './signs.ts'
import type { Reason, Sight, Statement } from './statement.ts'
import { relativeOf } from './subject.ts'
import { wordSigns } from './word-signs.ts'

/** How true a statement is of the patient. */
export interface Judged {
  status: Status
  because: string[]
  subject: 'patient' | 'relative'
  relation?: string
  /** What its own elements say, whoever it is about. */
  own: Status
  /** The deciding elements of `own`. */
  ownBecause: string[]
}

/** Withdrawn or unknown beats all, a denial beats plans, plans beat what is past, that beats doubt. */
const order: Status[] = ['other', 'absent', 'hypothetical', 'historical', 'possible', 'suspected']

/** Judges a statement by its attributes, its holders, its details and its words. */
export function judged(statement: Statement, named: Named, sight: Sight): Judged {
  const reasons = [
    ...withdrawalSigns(statement),
    ...nullSigns(statement, named),
    ...denialSigns(statement, named),
    ...moodSigns(statement),
    ...courseSigns(statement, named, sight),
    ...wordSigns(statement, named, sight.references),
  ]
  const own = order.find((status) => reasons.some((reason) => reason.status === status)) ?? 'established'
  const ownBecause = deciding(reasons, own)
  const relative = relativeOf(statement.element, sight.references)
  const told = familyIn(named.name ?? '')
  if (statement.kind !== 'family-history' && relative === undefined && told === undefined) {
    return { status: own, because: ownBecause, subject: 'patient', own, ownBecause }
  }
  const because = relative?.because ?? (told === undefined ? 'family history' : `name=${told}`)
  return {
    status: 'other',
    because: [because, ...ownBecause],
    subject: 'relative',
    ...(relative?.relation && { relation: relative.relation }),
    own,
    ownBecause,
  }
}

/** A denial is always among the reasons, also where something else decides. */
function deciding(reasons: readonly Reason[], status: Status): string[] {
  const told = reasons.filter((reason) => reason.status === status || reason.because.startsWith('negationInd'))
  return [...new Set(told.map(({ because }) => because))]
}

const versions = /^(active|aborted|nullified|cancelled|suspended|held)$/i

/** How far the document stands by a statement: its own status code, else its holder's. */
export function versionOf({ element, holders }: Statement, resultStatus: string | undefined): string | undefined {
  if (resultStatus !== undefined) return resultStatus
  for (const here of [element, ...holders]) {
    const code = statusCodeOf(here)
    if (code !== undefined && (versions.test(code) || /prelim|correct|amend/i.test(code))) return code
  }
  return undefined
}

function statusCodeOf(element: Parameters<typeof attribute>[0]): string | undefined {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === 'statusCode') return attribute(child, 'code')
  }
  return undefined
}
