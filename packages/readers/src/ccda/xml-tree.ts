import { SaxesParser } from 'saxes'

/** An element as read, known by its name without prefix. */
export interface Element {
  name: string
  space: 'cda' | 'sdtc' | 'other'
  /** By name without prefix; where two share it, the one without prefix stays. */
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
  parent: Element | undefined
  /** Among siblings of the same name, from 1. */
  position: number
  /** False while its end was not reached. */
  closed: boolean
}

/** What of a file could be read as elements. */
export interface Tree {
  roots: Element[]
  /** The XML is faulty; reading ended there. */
  damaged: boolean
  /** There are more elements than are read. */
  tooMany: boolean
}

const deepest = 200
/** Elements and texts of one file that are read. */
export const mostNodes = 2_000_000

const stopped = new Error('reading ends here')

/** Faults that leave the structure whole: the signs stay as written. */
const harmless =
  /undefined entity|malformed character entity|empty entity name|disallowed character\.|"]]>"|only one root/

/** Reads the elements of XML up to the first fault. Nothing outside is fetched, entities of its own are not expanded. */
export function readTree(text: string, most = mostNodes): Tree {
  const tree: Tree = { roots: [], damaged: false, tooMany: false }
  const grow = growing(tree, most)
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', ({ message }) => {
    if (harmless.test(message)) return
    tree.damaged = true
    throw stopped
  })
  parser.on('opentag', ({ name, attributes }) => grow.open(name, attributes))
  parser.on('closetag', () => grow.close())
  parser.on('text', (part) => grow.text(part))
  parser.on('cdata', (part) => grow.text(part))
  try {
    parser.write(text.trimStart()).close()
  } catch (error) {
    if (error !== stopped) throw error
  }
  return tree
}

/** Adds what the parser tells to a tree; elements below the deepest give only their text. */
function growing(tree: Tree, most: number) {
  const open: Open[] = []
  let tooDeep = 0
  let nodes = 0
  const count = (): void => {
    if (++nodes <= most) return
    tree.tooMany = true
    throw stopped
  }
  return {
    open(name: string, attributes: Record<string, string>): void {
      count()
      if (open.length >= deepest) {
        tooDeep++
        return
      }
      const above = open.at(-1)
      const next = opened(name, attributes, above)
      if (above) above.element.children.push(next.element)
      else tree.roots.push(next.element)
      open.push(next)
    },
    close(): void {
      if (tooDeep > 0) tooDeep--
      else {
        const last = open.pop()
        if (last) last.element.closed = true
      }
    },
    text(part: string): void {
      const above = open.at(-1)
      if (above === undefined || part === '') return
      count()
      above.element.children.push(part)
    },
  }
}

interface Open {
  element: Element
  /** Namespaces by prefix, those from above included. */
  spaces: Record<string, string>
  /** How many children of each name there were. */
  counts: Map<string, number>
}

function opened(name: string, attributes: Record<string, string>, above: Open | undefined): Open {
  const spaces = spacesOf(attributes, above?.spaces)
  const [prefix, local] = parted(name)
  const position = (above?.counts.get(local) ?? 0) + 1
  above?.counts.set(local, position)
  const element: Element = {
    name: local,
    space: spaceOf(spaces[prefix], prefix),
    attributes: localAttributes(attributes),
    children: [],
    parent: above?.element,
    position,
    closed: false,
  }
  return { element, spaces, counts: new Map() }
}

function parted(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function spacesOf(
  attributes: Record<string, string>,
  above: Record<string, string> = Object.create(null),
): Record<string, string> {
  let own: Record<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = parted(name)
    if (name !== 'xmlns' && prefix !== 'xmlns') continue
    own ??= Object.create(above) as Record<string, string>
    own[name === 'xmlns' ? '' : local] = value
  }
  return own ?? above
}

function spaceOf(uri: string | undefined, prefix: string): Element['space'] {
  if (uri === 'urn:hl7-org:v3') return 'cda'
  if (uri === 'urn:hl7-org:sdtc') return 'sdtc'
  // Pieces cut out of documents come without the declarations of their prefixes.
  if (uri === undefined || uri === '') return prefix === 'sdtc' ? 'sdtc' : 'cda'
  return 'other'
}

const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

function localAttributes(attributes: Record<string, string>): Readonly<Record<string, string>> {
  let found: Record<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = parted(name)
    if (prefix === 'xmlns' || name === 'xmlns') continue
    found ??= Object.create(null) as Record<string, string>
    if (prefix === '' || found[local] === undefined) found[local] = value
  }
  return found ?? none
}
