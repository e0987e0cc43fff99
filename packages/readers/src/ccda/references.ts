import { around, attribute, childrenOf, inside } from './element.ts'
import { narrativeOnOneLine } from './narrative.ts'
import type { Element } from './xml-tree.ts'

/** The words a reference leads to, and whether they are more than one thing: a whole row, table, list or narrative. */
export interface Referred {
  text: string
  wide: boolean
}

/** Finds what `reference value="#id"` leads to: in the section of the element, then in those around, then anywhere. */
export type References = (from: Element, value: string | undefined) => Referred | undefined

/** Knows the narratives of a document. */
export function referencesOf(roots: readonly Element[]): References {
  const bySection = new Map<Element, Map<string, Element>>()
  const anywhere = new Map<string, Element>()
  for (const root of roots) {
    for (const element of inside(root)) {
      if (element.name !== 'section') continue
      bySection.set(element, idsOf(element, anywhere))
    }
  }
  const texts = new Map<Element, Referred>()
  let room = mostReferred
  return (from, value) => {
    const id = value?.trim().replace(/^#/, '')
    if (!id) return undefined
    const target = nearest(from, id, bySection) ?? anywhere.get(id)
    if (target === undefined) return undefined
    const known = texts.get(target) ?? { text: narrativeOnOneLine(target), wide: wideNames.has(target.name) }
    texts.set(target, known)
    room -= known.text.length
    return known.text === '' || room < 0 ? undefined : known
  }
}

/** Characters handed out in one document: a thousand entries may all refer to one long narrative. */
const mostReferred = 50_000_000

const wideNames = new Set(['tr', 'thead', 'tbody', 'table', 'list', 'text', 'section'])

function idsOf(section: Element, anywhere: Map<string, Element>): Map<string, Element> {
  const ids = new Map<string, Element>()
  for (const text of childrenOf(section, 'text')) {
    for (const element of inside(text)) {
      const id = attribute(element, 'ID') ?? attribute(element, 'id')
      if (id === undefined) continue
      if (!ids.has(id)) ids.set(id, element)
      if (!anywhere.has(id)) anywhere.set(id, element)
    }
  }
  return ids
}

function nearest(from: Element, id: string, bySection: Map<Element, Map<string, Element>>): Element | undefined {
  for (const above of around(from)) {
    const found = bySection.get(above)?.get(id)
    if (found) return found
  }
  return undefined
}
