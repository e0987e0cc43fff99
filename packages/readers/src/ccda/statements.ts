import { at, attribute, childrenOf, follows } from './element.ts'
import { isProblem, kindOf } from './kind.ts'
import type { Statement } from './statement.ts'
import type { Element } from './xml-tree.ts'

/** Elements that state something clinical. */
export const statementNames = [
  'observation',
  'act',
  'procedure',
  'substanceAdministration',
  'supply',
  'encounter',
] as const

const named = new Set<string>(statementNames)

/** The statements in an entry, an entryRelationship, an organizer or a statement itself, in the order of the document. */
export function statementsIn(element: Element): Statement[] {
  const found: Statement[] = []
  look(element, [], found)
  return found
}

const links = ['entry', 'entryRelationship', 'component']

function look(element: Element, holders: readonly Element[], found: Statement[]): void {
  if (links.includes(element.name)) {
    for (const child of childrenOf(element, 'organizer', ...statementNames)) look(child, holders, found)
  } else if (element.name === 'organizer' || isConcern(element) || isDiagnosisAct(element)) {
    lookInHolder(element, holders, found)
  } else if (named.has(element.name)) {
    found.push({ element, kind: kindOf(element, holders), holders: [...holders] })
    lookInside(element, found)
  }
}

/** A holder of nothing that can be counted is counted itself, for its text. */
function lookInHolder(holder: Element, holders: readonly Element[], found: Statement[]): void {
  const before = found.length
  const inner = [holder, ...holders]
  for (const link of childrenOf(holder, 'entryRelationship', 'component')) {
    for (const child of childrenOf(link, 'organizer', ...statementNames)) {
      if (!isDetail(child, link)) look(child, inner, found)
    }
  }
  if (found.length > before || holder.name === 'organizer' || at(holder, 'text') === undefined) return
  found.push({ element: holder, kind: kindOf(holder, holders), holders: [...holders] })
}

/** What hangs on a statement is a detail of it, but for its parts, problems, procedures and medicines of their own. */
function lookInside(statement: Element, found: Statement[]): void {
  for (const link of childrenOf(statement, 'entryRelationship')) {
    for (const child of childrenOf(link, 'organizer', ...statementNames)) {
      if (isDetail(child, link)) continue
      if (isOwn(child, link)) look(child, [], found)
      else lookInside(child, found)
    }
  }
}

function isOwn(child: Element, link: Element): boolean {
  if (isProblem(child) || isConcern(child) || isDiagnosisAct(child) || child.name === 'organizer') return true
  if (child.name === 'procedure' || child.name === 'substanceAdministration') return true
  return attribute(link, 'typeCode') === 'COMP' && child.name !== 'act'
}

const codeOf = (element: Element): string | undefined => attribute(at(element, 'code'), 'code')

/** The act that tracks problems or allergies. */
export function isConcern(element: Element): boolean {
  return element.name === 'act' && (codeOf(element) === 'CONC' || follows(element, 3, 30, 132, 136))
}

/** Acts that only say what kind of diagnosis they hold: admission, discharge, encounter, before and after an operation. */
function isDiagnosisAct(element: Element): boolean {
  if (element.name !== 'act') return false
  if (follows(element, 33, 34, 51, 65, 80)) return true
  return codeOf(element) === '29308-4' && childrenOf(element, 'entryRelationship').length > 0
}

/** Severity, reaction, status, age, comment, instruction and the like, by LOINC, SNOMED CT or HL7 code. */
const detailCodes = new Set(
  '33999-4 SEV 48767-8 445518008 397659008 82606-5 11323-3 77301-0 76662-6 225773000 PINSTRUCT 48766-0 30973-2 92235-1'.split(
    ' ',
  ),
)

const detailTemplates = [5, 6, 8, 9, 17, 18, 20, 25, 28, 31, 47, 53, 64, 110, 113, 118, 122, 123, 143, 145, 147]

function isDetail(child: Element, link: Element): boolean {
  if (attribute(link, 'typeCode') === 'MFST' || follows(child, ...detailTemplates)) return true
  return detailCodes.has(codeOf(child) ?? '')
}
