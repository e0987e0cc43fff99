import { draftsIn } from './draft.ts'
import { addAll, attribute, childrenOf, inside, onOneLine } from './element.ts'
import { headLines } from './head.ts'
import { guarded, type Told, tellSections } from './sections.ts'
import type { Sight } from './statement.ts'
import { statementNames } from './statements.ts'
import type { Element } from './xml-tree.ts'

const statements = new Set<string>(['entry', 'entryRelationship', 'organizer', ...statementNames])
const bodies = new Set(['ClinicalDocument', 'structuredBody', 'section', 'component', 'nonXMLBody'])
const pieces = new Set(
  (
    'recordTarget author dataEnterer informant custodian informationRecipient legalAuthenticator authenticator participant ' +
    'inFulfillmentOf documentationOf relatedDocument authorization componentOf patientRole assignedAuthor assignedEntity ' +
    'serviceEvent encompassingEncounter encounterParticipant performer participantRole consumable manufacturedProduct ' +
    'manufacturedMaterial subject specimen precondition criterion reference externalDocument observationMedia addr'
  ).split(' '),
)

/** The elements to read: whole documents, wherever they are wrapped, else pieces of one. */
export function readableIn(roots: readonly Element[]): Element[] {
  const documents = roots.flatMap((root) => [...inside(root)].filter((each) => each.name === 'ClinicalDocument'))
  const whole = documents.filter((document) => document.space === 'cda')
  if (whole.length > 0) return whole
  return roots.filter(
    ({ name, space }) => space === 'cda' && (statements.has(name) || bodies.has(name) || pieces.has(name)),
  )
}

/** Reads a document or a piece as what it is. */
export function tellPiece(root: Element, sight: Sight, told: Told): void {
  if (root.name === 'ClinicalDocument') guarded(told, 'head', 'head', () => addAll(told.lines, headLines(root)))
  if (bodies.has(root.name)) tellSections(root, sight, told)
  if (root.name === 'component' || statements.has(root.name)) {
    if (root.closed) guarded(told, root.name, 'entry', () => tellLoneEntries(root, sight, told))
  } else if (pieces.has(root.name)) {
    guarded(told, root.name, 'piece', () => addAll(told.lines, pieceLines(root)))
  }
}

/** Entries that have no section around them are told in lines of their own. */
function tellLoneEntries(root: Element, sight: Sight, told: Told): void {
  const drafts = draftsIn(root, sight)
  addAll(told.drafts, drafts)
  addAll(
    told.lines,
    drafts.map(({ line }) => line),
  )
}

/** A piece of a head: its lines as in a whole head, else every text and every display of a code in it. */
function pieceLines(piece: Element): string[] {
  const around: Element = { ...piece, name: 'ClinicalDocument', children: [piece], attributes: {} }
  const lines = headLines(around)
  if (lines.length > 0) return lines
  return [...inside(piece)].flatMap((each) => {
    const own = onOneLine(each.children.filter((child) => typeof child === 'string').join(' '))
    return [own, attribute(each, 'displayName') ?? ''].filter((text) => text !== '')
  })
}

/** The bodies of a document or piece that are no XML. */
export function plainBodies(root: Element): Element[] {
  const components = root.name === 'ClinicalDocument' ? childrenOf(root, 'component') : [root]
  return components.flatMap((each) => (each.name === 'nonXMLBody' ? [each] : childrenOf(each, 'nonXMLBody')))
}
