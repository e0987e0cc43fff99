import type { Unread } from '@cairn/core'
import { type Draft, draftsIn } from './draft.ts'
import { addAll, at, attribute, childrenOf, wordsIn } from './element.ts'
import { narrativeLines } from './narrative.ts'
import type { Sight } from './statement.ts'
import type { Element } from './xml-tree.ts'

/** What a document or a piece of one tells, section by section. */
export interface Told {
  lines: string[]
  drafts: Draft[]
  unread: Unread[]
}

/** Reads every section inside, nested ones too, in the order of the document. */
export function tellSections(body: Element, sight: Sight, told: Told): void {
  if (body.name === 'section') tellSection(body, sight, told)
  for (const child of childrenOf(body, 'component', 'structuredBody', 'section')) tellSections(child, sight, told)
}

/** The title of a section as printed, else what its code is called. */
function titleOf(section: Element): string | undefined {
  const code = at(section, 'code')
  return wordsIn(at(section, 'title')) ?? attribute(code, 'displayName') ?? wordsIn(at(code, 'originalText'))
}

/** How a section is called where it is told of: 'section "Problems"'. */
export function sectionPlace(section: Element): string {
  return `section "${titleOf(section) ?? section.position}"`
}

function tellSection(section: Element, sight: Sight, told: Told): void {
  const place = sectionPlace(section)
  const title = titleOf(section)
  const before = told.drafts.length
  guarded(told, place, 'section', () => {
    const narrative = childrenOf(section, 'text').flatMap(narrativeLines)
    addAll(told.lines, ['', ...(title === undefined ? [] : [title.toUpperCase()]), ...narrative])
    tellEntries(section, place, sight, told)
    const drafts = told.drafts.slice(before)
    if (narrative.length === 0)
      addAll(
        told.lines,
        drafts.map(({ line }) => line),
      )
    if (narrative.length === 0 && isEmpty(section)) {
      told.unread.push({ where: place, trouble: { code: 'part-not-read', params: { what: 'empty section' } } })
    }
  })
}

/** Coded entries are read only when whole: what a cut one lacks may be what refutes it. */
function tellEntries(section: Element, place: string, sight: Sight, told: Told): void {
  for (const entry of childrenOf(section, 'entry')) {
    if (!entry.closed) continue
    guarded(told, `${place}, entry ${entry.position}`, 'entry', () => {
      addAll(told.drafts, draftsIn(entry, sight))
    })
  }
}

function isEmpty(section: Element): boolean {
  if (attribute(section, 'nullFlavor') !== undefined || !section.closed) return false
  return childrenOf(section, 'entry', 'component', 'section').length === 0
}

/** Runs one reading; what goes wrong in it is told as a part that was not read and stops nothing else. */
export function guarded(told: Told, where: string, what: string, read: () => void): void {
  try {
    read()
  } catch {
    told.unread.push({ where, trouble: { code: 'part-not-read', params: { what } } })
  }
}
