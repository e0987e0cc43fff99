import { at, attribute, childrenOf, wordsIn } from './element.ts'
import { nameOf } from './person-name.ts'
import { dateOf } from './times.ts'
import type { Element } from './xml-tree.ts'

/** The head of a document, or of a piece that has some of it: title, patient, date, authors, custodian, earlier versions. */
export function headLines(document: Element): string[] {
  return [
    ...told('', wordsIn(at(document, 'title')) ?? attribute(at(document, 'code'), 'displayName')),
    ...childrenOf(document, 'recordTarget').flatMap(patientLines),
    ...told('Date: ', dateOf(attribute(at(document, 'effectiveTime'), 'value'))),
    ...childrenOf(document, 'author').flatMap((author) => told('Author: ', authorOf(author))),
    ...childrenOf(document, 'custodian').flatMap((custodian) =>
      told('Custodian: ', wordsIn(at(custodian, 'assignedCustodian', 'representedCustodianOrganization', 'name'))),
    ),
    ...versionLines(document),
  ]
}

const told = (label: string, words: string | undefined): string[] => (words === undefined ? [] : [label + words])

function patientLines(target: Element): string[] {
  const role = at(target, 'patientRole')
  const patient = at(role, 'patient')
  const died = patient?.children.find((child) => typeof child !== 'string' && child.name === 'deceasedTime')
  const names = childrenOf(patient, 'name').flatMap((name) => nameOf(name) ?? [])
  return [
    ...[...new Set(names)].map((name) => `Patient: ${name}`),
    ...told('Born: ', dateOf(attribute(at(patient, 'birthTime'), 'value'))),
    ...told('Died: ', typeof died === 'string' ? undefined : dateOf(attribute(died, 'value'))),
    ...told('Sex: ', sexOf(at(patient, 'administrativeGenderCode'))),
    ...childrenOf(role, 'id').flatMap(recordNumber),
  ]
}

const sexes: Record<string, string> = { F: 'Female', M: 'Male', UN: 'Undifferentiated' }

function sexOf(code: Element | undefined): string | undefined {
  const written = attribute(code, 'code')
  return attribute(code, 'displayName') ?? wordsIn(code) ?? (written && (sexes[written] ?? written))
}

function recordNumber(id: Element): string[] {
  const number = attribute(id, 'extension')
  const authority = attribute(id, 'assigningAuthorityName')
  return told('Record number: ', number && authority ? `${number} (${authority})` : number)
}

function authorOf(author: Element): string | undefined {
  const assigned = at(author, 'assignedAuthor')
  const person = nameOf(at(assigned, 'assignedPerson', 'name'))
  const device = at(assigned, 'assignedAuthoringDevice')
  const machine = wordsIn(at(device, 'softwareName')) ?? wordsIn(at(device, 'manufacturerModelName'))
  const organization = wordsIn(at(assigned, 'representedOrganization', 'name'))
  return [person ?? machine, organization].filter((part) => part !== undefined).join(', ') || undefined
}

const relations: Record<string, string> = { RPLC: 'Replaces', APND: 'Adds to', XFRM: 'Made from' }

function versionLines(document: Element): string[] {
  const related = childrenOf(document, 'relatedDocument').flatMap((each) => {
    const relation = relations[attribute(each, 'typeCode') ?? '']
    const parent = at(each, 'parentDocument')
    return relation === undefined ? [] : told(`${relation} `, numbersOf(at(parent, 'id'), parent))
  })
  const set = at(document, 'setId')
  const version = attribute(at(document, 'versionNumber'), 'value')
  if (set === undefined) return [...related, ...told('Version: ', version)]
  return [...related, ...told('Document: ', numbersOf(set, document))]
}

function numbersOf(id: Element | undefined, document: Element | undefined): string | undefined {
  const number = attribute(id, 'extension') ?? attribute(id, 'root')
  const version = attribute(at(document, 'versionNumber'), 'value')
  return version === undefined ? number : `${number ?? 'document'}, version ${version}`
}
