import { type Day, isDay, type Unread } from '@cairn/core'
import type { ReadLimits, ReadPart } from '../part.ts'
import { tooLong } from '../too-long.ts'
import { bareWords } from './bare-words.ts'
import type { Draft } from './draft.ts'
import { addAll, at, attribute, inside, textIn } from './element.ts'
import { filesInside } from './files-inside.ts'
import { narrativePlaces } from './narrative-places.ts'
import { type PageText, pageText } from './page-text.ts'
import { plainBodies, readableIn, tellPiece } from './pieces.ts'
import { referencesOf } from './references.ts'
import { sectionPlace, type Told } from './sections.ts'
import { dateOf } from './times.ts'
import { isBinary } from './words.ts'
import { xmlText } from './xml-text.ts'
import { type Element, mostNodes, readTree, type Tree } from './xml-tree.ts'

/**
 * Bytes of an HL7 CDA document, or of a piece of one -> a page with its head, its sections and a line for each coded entry;
 * the coded entries; files written into it; parts that were not read. Troubles: `file-damaged` when it is no CDA, `too-large`
 * after `limits.characters` UTF-16 units, with the text up to there.
 */
export function* readCcda(bytes: Uint8Array, limits: ReadLimits): Generator<ReadPart> {
  const xml = xmlText(bytes)
  const tree = xml === undefined ? undefined : readTree(xml)
  const roots = readableIn(tree?.roots ?? [])
  if (tree === undefined || roots.length === 0) {
    yield { trouble: damaged }
    return
  }
  const told = tellAll(roots)
  const page = pageText(limits.characters)
  const silent = told.lines.length === 0 && told.drafts.length === 0 && !tree.damaged
  for (const line of silent ? bareWords(roots) : told.lines) page.addCut(line)
  const coded = addEntries(told.drafts, page)
  const text = page.text()
  const files = filesInside(roots, limits)
  if (text !== '') yield { page: { page: 1, text, runs: [], ocr: false } }
  yield* coded
  yield* files
  for (const unread of told.unread) yield { unread }
  const empty = text === '' && files.length === 0
  if (tree.damaged && !empty) yield { unread: damage(tree) }
  if (tree.tooMany) yield { trouble: { code: 'too-many-elements', params: { limit: mostNodes } } }
  else if (page.full()) yield { trouble: tooLong(limits) }
  else if (empty) yield { trouble: damaged }
}

const damaged = { code: 'file-damaged', params: { format: 'C-CDA' } } as const

function tellAll(roots: readonly Element[]): Told {
  const told: Told = { lines: [], drafts: [], unread: [] }
  const references = referencesOf(roots)
  for (const root of roots) {
    tellPiece(root, { references, day: dayOf(root) }, told)
    for (const body of plainBodies(root)) addAll(told.lines, bodyLines(body))
  }
  return told
}

/** A body of plain text, with its own line ends. */
function bodyLines(body: Element): string[] {
  const text = at(body, 'text')
  if (text === undefined || isBinary(text)) return []
  const lines = textIn(text)
    .trim()
    .split(/\r\n?|\n/)
  return lines.join('') === '' ? [] : ['', ...lines]
}

function dayOf(root: Element): Day | undefined {
  const date = dateOf(attribute(at(root, 'effectiveTime'), 'value'))
  return root.name === 'ClinicalDocument' && date !== undefined && isDay(date) ? date : undefined
}

function addEntries(drafts: readonly Draft[], page: PageText): ReadPart[] {
  if (drafts.length === 0) return []
  const places = narrativePlaces(page.text())
  page.addCut('')
  page.addCut('CODED ENTRIES')
  const parts: ReadPart[] = []
  for (const { entry, line, narrative: words } of drafts) {
    const range = page.add(line)
    const narrative = words === undefined ? undefined : places(words)
    if (range) parts.push({ coded: { ...entry, page: 1, ...range, ...(narrative && { narrative }) } })
  }
  return parts
}

/** Where the XML broke: the last section reached. */
function damage({ roots }: Tree): Unread {
  let last: Element | undefined
  for (const root of roots) for (const element of inside(root)) if (element.name === 'section') last = element
  return { where: last === undefined ? 'head' : sectionPlace(last), trouble: damaged }
}
