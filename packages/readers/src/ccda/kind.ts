import type { EntryKind } from '@cairn/core'
import { around, at, attribute, childrenOf, follows } from './element.ts'
import type { Element } from './xml-tree.ts'

/** What a statement is: its templates decide, then the section it stands in, then its element. */
export function kindOf(element: Element, holders: readonly Element[]): EntryKind {
  const section = sectionCode(element)
  if (isFamily(element, holders, section)) return 'family-history'
  if (isPlanned(element, section) && !isStatedProblem(element)) return 'other'
  switch (element.name) {
    case 'substanceAdministration':
      return isVaccine(element, section) ? 'immunization' : 'medication'
    case 'procedure':
      return 'procedure'
    case 'observation':
      return kindOfObservation(element, holders, section)
    case 'act':
      return follows(element, 12) || section === sections.procedures ? 'procedure' : 'other'
    default:
      return 'other'
  }
}

const sections = {
  family: '10157-6',
  allergies: '48765-2',
  immunizations: '11369-6',
  procedures: '47519-4',
  plan: '18776-5',
}

/** Problem lists, past illness, and the diagnoses at admission, discharge, and before and after operations. */
const conditionSections = new Set(
  '11450-4 11348-0 29308-4 46241-6 42347-5 11535-2 78375-3 10219-4 10218-6 59769-0 59776-5 59768-2 55109-3'.split(' '),
)

/** What the code of an observation calls a problem: SNOMED CT and LOINC. */
export const problemCodes = new Set(
  (
    '55607006 404684003 64572001 282291009 409586006 418799008 248536006 373930000 29308-4 75326-9 75325-1 75321-0 ' +
    '75323-6 75318-6 75322-8 75319-4 75312-9 75275-8'
  ).split(' '),
)

/** The LOINC code of the nearest section around that has one. */
function sectionCode(element: Element): string | undefined {
  for (const above of around(element)) {
    const code = above.name === 'section' ? attribute(at(above, 'code'), 'code') : undefined
    if (code !== undefined) return code
  }
  return undefined
}

function isFamily(element: Element, holders: readonly Element[], section: string | undefined): boolean {
  if (follows(element, 46, 47) || holders.some((holder) => follows(holder, 45))) return true
  return section === sections.family && element.name === 'observation'
}

function isPlanned(element: Element, section: string | undefined): boolean {
  return follows(element, 39, 40, 41, 42, 43, 44, 120, 121) || section === sections.plan
}

/** A problem told in a plan is a problem, not a plan. */
function isStatedProblem(element: Element): boolean {
  return isProblem(element) && /^(EVN)?$/.test(attribute(element, 'moodCode') ?? '')
}

function isVaccine(element: Element, section: string | undefined): boolean {
  if (follows(element, 52) || section === sections.immunizations) return true
  return follows(at(element, 'consumable', 'manufacturedProduct'), 54)
}

function kindOfObservation(element: Element, holders: readonly Element[], section: string | undefined): EntryKind {
  if (follows(element, 7, 90) || holders.some((holder) => follows(holder, 30))) return 'allergy'
  if (isProblem(element) || holders.some((holder) => follows(holder, 3))) return 'condition'
  if (follows(element, 13) || section === sections.procedures) return 'procedure'
  if (follows(element, 2, 27, 38, 78, 85)) return 'observation'
  if (section === sections.allergies) return 'allergy'
  if (section !== undefined && conditionSections.has(section) && hasCodedValue(element)) return 'condition'
  return isGoal(element) ? 'other' : 'observation'
}

function isGoal(element: Element): boolean {
  return attribute(element, 'moodCode') === 'GOL'
}

/** True for a problem, a diagnosis or the reason for a treatment, by template or by its code. */
export function isProblem(element: Element): boolean {
  if (element.name !== 'observation') return false
  if (follows(element, 4, 19)) return true
  const code = attribute(at(element, 'code'), 'code')
  return code !== undefined && problemCodes.has(code) && hasCodedValue(element)
}

function hasCodedValue(element: Element): boolean {
  return childrenOf(element, 'value').some((value) => {
    const type = attribute(value, 'type')?.replace(/^.*:/, '')
    return type === undefined || /^(CD|CE|CV|CO)$/.test(type)
  })
}
