import type { CodedEntry } from '@cairn/core'
import { at, attribute, childrenOf, onOneLine, pathOf } from './element.ts'
import { entryLine } from './entry-line.ts'
import { named } from './naming.ts'
import type { Sight, Statement } from './statement.ts'
import { statementsIn } from './statements.ts'
import { judged, versionOf } from './status.ts'
import { whenOf } from './times.ts'
import { wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

/** A coded entry before its line has a place in a page. */
export interface Draft {
  entry: Omit<CodedEntry, 'page' | 'start' | 'end'>
  line: string
  /** The words of the narrative that it points to, on one line. */
  narrative?: string
}

/** The coded entries in an entry of a section, or in a piece of one. */
export function draftsIn(element: Element, sight: Sight): Draft[] {
  return statementsIn(element).flatMap((statement) => {
    const draft = draftOf(statement, sight)
    return draft ? [draft] : []
  })
}

function draftOf(statement: Statement, sight: Sight): Draft | undefined {
  const { element, kind, holders } = statement
  const names = named(statement, sight.references)
  const judgement = judged(statement, names, sight)
  const { name, codes, value } = names
  if (name === undefined && value === undefined && !judgement.because.some((each) => /^nullFlavor/.test(each)))
    return undefined
  const when = whenOf(element)
  const organizer = holders.find((holder) => holder.name === 'organizer')
  const version = versionOf(statement, resultStatus(statement, sight))
  const entry: Draft['entry'] = {
    path: pathOf(element),
    kind,
    codes,
    name: withRelation(onOneLine(name ?? 'unknown'), judgement.relation),
    ...(value && { value: { ...value, text: onOneLine(value.text) } }),
    status: judgement.status,
    because: judgement.because,
    subject: judgement.subject,
    ...(when.date || when.until ? when : whenOf(organizer)),
    ...(version && { version }),
  }
  const narrative = narrativeOf(element, sight)
  return { entry, line: entryLine(entry, judgement), ...(narrative && { narrative }) }
}

/** What an entry says it stands for: `text/reference`, else the reference of its value's or code's own words. */
function narrativeOf(element: Element, { references }: Sight): string | undefined {
  const holders = [element, at(element, 'value'), at(element, 'code')]
  for (const holder of holders) {
    const words = at(holder, holder === element ? 'text' : 'originalText')
    const referred = references(element, attribute(at(words, 'reference'), 'value'))
    if (referred !== undefined) return referred.text
  }
  return undefined
}

const withRelation = (name: string, relation: string | undefined): string =>
  relation === undefined ? name : `${name} (${relation})`

/** "preliminary", "corrected": what an observation about the result, or about all of its organizer, says of it. */
function resultStatus({ element, holders }: Statement, { references }: Sight): string | undefined {
  const own = statusTold(childrenOf(element, 'entryRelationship'), references)
  if (own !== undefined) return own
  for (const organizer of holders.filter(({ name }) => name === 'organizer')) {
    if (!toldOnce.has(organizer)) {
      toldOnce.set(organizer, statusTold(childrenOf(organizer, 'component', 'entryRelationship'), references))
    }
    const status = toldOnce.get(organizer)
    if (status !== undefined) return status
  }
  return undefined
}

/** Each of the very many results of an organizer asks for the status of all. */
const toldOnce = new WeakMap<Element, string | undefined>()

function statusTold(links: readonly Element[], references: Sight['references']): string | undefined {
  for (const detail of links.map((link) => at(link, 'observation'))) {
    const code = at(detail, 'code')
    if (attribute(code, 'code') !== '92235-1' && !/result status/i.test(attribute(code, 'displayName') ?? '')) continue
    const words = wordsOf(at(detail, 'value'), references)
    if (words !== undefined) return words
  }
  return undefined
}
