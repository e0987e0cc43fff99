import type { Element } from './xml-tree.ts'

/** The children of CDA's own with this name. */
export function childrenOf(element: Element | undefined, ...names: string[]): Element[] {
  if (element === undefined) return []
  const [name] = names
  if (names.length === 1 && name !== undefined && element.children.length > few) return byName(element).get(name) ?? []
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.space === 'cda' && names.includes(child.name),
  )
}

/** Every entry asks its section for its code: a section of very many entries is not searched each time. */
const few = 50
const known = new WeakMap<Element, Map<string, Element[]>>()

function byName(element: Element): Map<string, Element[]> {
  let names = known.get(element)
  if (names === undefined) {
    const all = element.children.filter((child) => typeof child !== 'string').filter(({ space }) => space === 'cda')
    names = Map.groupBy(all, ({ name }) => name)
    known.set(element, names)
  }
  return names
}

/** Adds items to a list, however many. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}

/** The first child at the end of a way of names: `at(document, 'recordTarget', 'patientRole')`. */
export function at(element: Element | undefined, ...way: string[]): Element | undefined {
  let here = element
  for (const name of way) here = childrenOf(here, name)[0]
  return here
}

/** An attribute without spaces around it; undefined when it is not there or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name]?.trim() || undefined
}

/** All elements inside, in the order of the document, the element itself first. */
export function* inside(element: Element): Generator<Element> {
  const open: Element[] = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
}

/** The text inside, as written. */
export function textIn(element: Element): string {
  let text = ''
  const open: (Element | string)[] = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') text += next
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] ?? '')
  }
  return text
}

/** Words on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words inside on one line; undefined when there are none. */
export function wordsIn(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : onOneLine(textIn(element)) || undefined
}

/** The elements around, nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let above = element.parent; above !== undefined; above = above.parent) yield above
}

/** Where an element stands: "/ClinicalDocument[1]/component[1]/…". */
export function pathOf(element: Element): string {
  let path = `/${element.name}[${element.position}]`
  for (const above of around(element)) path = `/${above.name}[${above.position}]${path}`
  return path
}

const ccda = '2.16.840.1.113883.10.20.22.4.'

/** True when the element follows one of these C-CDA entry templates, given by their last number. */
export function follows(element: Element | undefined, ...templates: number[]): boolean {
  return childrenOf(element, 'templateId').some((id) => {
    const root = attribute(id, 'root')
    return root?.startsWith(ccda) === true && templates.includes(Number(root.slice(ccda.length)))
  })
}
