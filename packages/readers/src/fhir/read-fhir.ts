import type { Trouble } from '@cairn/core'
import { damagedSigns } from '../html/damaged-signs.ts'
import { Inners } from '../html/inners.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { encodingOf } from '../text/encoding.ts'
import { tooLong } from '../too-long.ts'
import { takeAttachments } from './attachments.ts'
import { listOf } from './field.ts'
import { type Found, locate } from './locate.ts'
import { markupReader } from './narrative.ts'
import { outdatedIn } from './outdated.ts'
import { parseRoots, type Roots } from './parse-roots.ts'
import { resolver } from './references.ts'
import { sortPatients } from './sort-patients.ts'
import { isMistake, modifiersOf } from './status.ts'
import { asPage, countedLine, type Writing, type Written, writePage } from './write-page.ts'

/**
 * Bytes of FHIR JSON (a resource, a bundle, a list, or a resource on each line) -> a page for each patient, a coded entry for
 * each resource with the place of its line, attachments as files inside, and what was not read. Nothing is fetched. Troubles:
 * `binary-file`, `file-damaged` (what was read stays), `too-large` (params: limit), `too-many-pages`, `empty-file`. Never throws.
 */
export function* readFhir(bytes: Uint8Array, limits: ReadLimits): Generator<ReadPart> {
  const encoding = encodingOf(bytes)
  if (encoding === undefined) {
    yield { trouble: { code: 'binary-file' } }
    return
  }
  const text = new TextDecoder(encoding.name).decode(bytes.subarray(encoding.skip))
  const roots = parseRoots(text)
  const found = locate(roots.roots)
  const inners = new Inners(limits)
  const written = yield* readFound(found, roots.unread.length > 0, limits, inners)
  yield* inners.parts
  for (const unread of roots.unread) yield { unread }
  const trouble = troubleOf(roots, written, limits)
  if (trouble) yield { trouble }
}

interface Ended {
  pages: number
  full: boolean
  tooMany: boolean
  nothing: boolean
}

function* readFound(found: Found, doubts: boolean, limits: ReadLimits, inners: Inners): Generator<ReadPart, Ended> {
  const all = found.resources
  const resolve = resolver(all)
  const room = { left: limits.characters, full: false }
  const asText = remembering(markupReader(limits, inners))
  const outdated = outdatedIn(found, doubts)
  const writing: Writing = { room, resolve, outdated, asText, withheld: [], counted: new Map() }
  const pages = sortPatients(all, resolve)
  const written: Written[] = []
  for (const [i, page] of pages.slice(0, limits.pages).entries()) {
    if (!room.full) written.push(writePage(i + 1, page, writing))
  }
  const last = written.at(-1)?.writer
  const counted = countedLine(writing.counted)
  if (last && counted !== '') {
    last.blank()
    last.line(counted)
  }
  const told = written.map((one, i) => asPage(i + 1, one)).filter(({ text }) => text !== '')
  for (const page of told) yield { page }
  for (const { coded } of written) for (const entry of coded) yield { coded: entry }
  tellUnread(found, writing, inners)
  for (const page of told) inners.parts.push(...[damagedSigns(page)].filter((part) => part !== undefined))
  const nothing = all.length === 0 && found.broken.length === 0
  return { pages: pages.length, full: room.full, tooMany: pages.length > limits.pages, nothing }
}

function tellUnread(found: Found, { resolve, outdated, withheld }: Writing, inners: Inners): void {
  const { resources } = found
  const mistaken = resources.filter((one) => outdated.has(one) || isMistake(one.resource))
  takeAttachments(resources, resolve, inners, new Set(mistaken))
  for (const { path } of withheld) inners.notRead(path, 'text of what does not hold')
  for (const path of found.broken) inners.notRead(path === '' ? 'file' : path, 'resource')
  for (const path of found.continued) inners.notRead(path, 'further pages of the results')
  for (const { path, resource } of resources) {
    for (const name of modifiersOf(resource)) inners.notRead(path, `modifier ${name}`)
    for (const key of ['component', 'condition']) {
      for (const [i, part] of listOf(resource, key).entries()) {
        for (const name of modifiersOf(part)) inners.notRead(`${path}.${key}[${i}]`, `modifier ${name}`)
      }
    }
  }
}

function troubleOf({ damaged }: Roots, { full, tooMany, nothing }: Ended, limits: ReadLimits): Trouble | undefined {
  if (damaged) return { code: 'file-damaged', params: { format: 'FHIR' } }
  if (full) return tooLong(limits)
  if (tooMany) return { code: 'too-many-pages', params: { limit: limits.pages } }
  return nothing ? { code: 'empty-file' } : undefined
}

/** A narrative is looked at more than once; its pictures must come out once. */
function remembering(read: (markup: string) => string): (markup: string) => string {
  const known = new Map<string, string>()
  return (markup) => {
    const text = known.get(markup) ?? (markup === '' ? '' : read(markup))
    known.set(markup, text)
    return text
  }
}
