import type { CodedEntry, Page } from '@cairn/core'
import { entryOf, type Told, unnamed } from './draft.ts'
import { toldBy } from './entry.ts'
import { kindByType, kindLabel, kindOrder, plumbing } from './kinds.ts'
import type { Located } from './locate.ts'
import type { AsText } from './narrative.ts'
import { PageWriter, type Room } from './page-writer.ts'
import { patientHead, patientName } from './patient-head.ts'
import type { Resolve } from './references.ts'
import { writeSections } from './sections.ts'
import type { PatientPage } from './sort-patients.ts'
import { isMistake } from './status.ts'
import { underLine } from './under-line.ts'
import { verdict } from './verdict.ts'

/** What all pages of a file share. */
export interface Writing {
  room: Room
  resolve: Resolve
  outdated: Map<Located, string>
  asText: AsText
  /** Texts left out because they no longer hold, or never did. */
  withheld: Located[]
  /** What is only counted, by type. */
  counted: Map<string, number>
}

/** A page being written, with the entries its lines tell. */
export interface Written {
  writer: PageWriter
  coded: CodedEntry[]
}

/** Writes the page of one patient: who it is, the sections of documents, then line by line what is known. */
export function writePage(page: number, { patient, copies, title, members }: PatientPage, writing: Writing): Written {
  const written: Written = { writer: new PageWriter(writing.room), coded: [] }
  if (patient) writeHead(written, page, patient, copies)
  else if (title !== undefined) written.writer.line(title)
  for (const one of members) {
    if (one.type !== 'Composition' || writing.room.full) continue
    written.writer.blank()
    writeResource(written, page, one, writing)
  }
  let before = ''
  for (const one of sorted(members)) {
    if (writing.room.full) break
    const heading = kindByType.has(one.type) ? (kindByType.get(one.type) ?? '') : kindLabel(one.type)
    const change = heading !== before && isShown(one, writing)
    if (change) written.writer.blank()
    if (change && !kindByType.has(one.type)) written.writer.line(kindLabel(one.type))
    if (change) before = heading
    writeResource(written, page, one, writing)
  }
  return written
}

function writeHead({ writer, coded }: Written, page: number, patient: Located, copies: Located[]): void {
  const [first = '', ...rest] = patientHead(patient.resource)
  const place = writer.line(first)
  const entry = entryOf(patient.path, 'patient', patientName(patient.resource), verdict('established'))
  if (place) coded.push({ ...entry, page, ...place })
  const again = copies.flatMap(({ resource }) => patientHead(resource))
  for (const line of new Set([...rest, ...again])) if (line !== first) writer.line(line)
}

function writeResource({ writer, coded }: Written, page: number, one: Located, writing: Writing): void {
  if (!isShown(one, writing)) {
    writing.counted.set(one.type, (writing.counted.get(one.type) ?? 0) + 1)
    return
  }
  for (const { line, entries } of toldBy(one, writing.resolve, writing.outdated.get(one))) {
    const place = writer.line(line)
    if (place) for (const entry of entries) coded.push({ ...entry, page, ...place })
  }
  const holds = !writing.outdated.has(one) && !isMistake(one.resource)
  const text = holds || one.type !== 'Composition' ? underLine(one, writing.asText) : 'sections'
  // The words of what does not hold would read as if they did.
  if (holds) writer.paragraph(text)
  else if (text !== '') writing.withheld.push(one)
  if (holds && one.type === 'Composition') writeSections(one.resource, writer, writing.asText)
}

function isShown(one: Located, { resolve, asText }: Writing): boolean {
  if (plumbing.has(one.type) || one.type === 'Binary') return false
  if (kindByType.has(one.type)) return true
  const [told] = toldBy(one, resolve)
  return !isEmpty(told) || underLine(one, asText) !== ''
}

const isEmpty = (told: Told | undefined): boolean => told === undefined || told.entries[0]?.name === unnamed

function sorted(members: Located[]): Located[] {
  const rank = ({ type }: Located) => kindOrder.indexOf(kindByType.get(type) ?? 'other')
  const others = members.filter(({ type }) => type !== 'Composition')
  return others.sort(
    (a, b) => rank(a) - rank(b) || (kindByType.has(a.type) ? 0 : a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
  )
}

/** "Also in the file, not shown: 3 Organization, 2 Practitioner"; '' when all is shown. */
export function countedLine(counted: Map<string, number>): string {
  const list = [...counted].map(([type, count]) => `${count} ${type}`)
  return list.length === 0 ? '' : `Also in the file, not shown: ${list.join(', ')}`
}

/** The page that was written. */
export function asPage(page: number, { writer }: Written): Page {
  return { page, text: writer.text(), runs: [], ocr: false }
}
