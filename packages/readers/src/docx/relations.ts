import { readXml } from './read-xml.ts'

/** One part leaning on another: what for (the last word of its type, such as "header") and the other's path. */
export interface Relation {
  kind: string
  path: string
}

const mostRelations = 10_000

/** Where the relations of a part lie. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Reads the relations of `part`; links to the outside are left out. */
export function relationsOf(part: string, bytes: Uint8Array): Relation[] {
  const found: Relation[] = []
  const known = new Set<string>()
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  readXml(bytes, {
    open(tag) {
      const target = tag.get('Target')
      if (tag.name !== 'Relationship' || target === undefined || tag.get('TargetMode') === 'External') return
      const path = resolved(folder, target)
      if (known.has(path) || known.size >= mostRelations) return
      known.add(path)
      found.push({ kind: (tag.get('Type') ?? '').split('/').at(-1) ?? '', path })
    },
    close() {},
    text() {},
  })
  return found
}

function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
