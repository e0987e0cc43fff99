import { around, at, attribute, childrenOf, wordsIn } from './element.ts'
import type { References } from './references.ts'
import { wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

/** Whom a statement is about when that is not the patient. */
export interface Relative {
  /** "mother"; undefined when the document does not say. */
  relation?: string
  because: string
}

const relations: Record<string, string> = {
  MTH: 'mother',
  NMTH: 'mother',
  FTH: 'father',
  NFTH: 'father',
  SIS: 'sister',
  NSIS: 'sister',
  BRO: 'brother',
  NBRO: 'brother',
  SIB: 'sibling',
  DAU: 'daughter',
  DAUC: 'daughter',
  SON: 'son',
  SONC: 'son',
  CHILD: 'child',
  GRMTH: 'grandmother',
  GRFTH: 'grandfather',
  MGRMTH: 'maternal grandmother',
  MGRFTH: 'maternal grandfather',
  PGRMTH: 'paternal grandmother',
  PGRFTH: 'paternal grandfather',
  AUNT: 'aunt',
  MAUNT: 'maternal aunt',
  PAUNT: 'paternal aunt',
  UNCLE: 'uncle',
  COUSN: 'cousin',
  FAMMEMB: 'family member',
}

/** The relative a statement is about: the nearest subject around it tells. */
export function relativeOf(element: Element, references: References): Relative | undefined {
  for (const here of [element, ...around(element)]) {
    const related = childrenOf(here, 'subject').map((subject) => at(subject, 'relatedSubject'))[0]
    if (related === undefined) continue
    if (isPatient(related)) return undefined
    const relation = relationOf(related, references)
    return { ...(relation && { relation }), because: `relatedSubject=${relation ?? 'not said'}` }
  }
  return undefined
}

function isPatient(related: Element): boolean {
  const code = attribute(at(related, 'code'), 'code')
  return attribute(related, 'classCode') === 'PAT' || code === 'SELF' || code === 'ONESELF'
}

function relationOf(related: Element, references: References): string | undefined {
  const code = at(related, 'code')
  const words = wordsOf(code, references)
  const known = relations[attribute(code, 'code') ?? '']
  if (words !== undefined && words !== attribute(code, 'code')) return words
  return known ?? words ?? wordsIn(at(related, 'subject', 'name'))
}
