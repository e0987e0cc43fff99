import { field, wordsOf } from './field.ts'
import { twiceMark } from './json-shape.ts'
import type { Found, Located } from './locate.ts'

/**
 * Resources that do not hold: the file has a newer version, says they were deleted, or gives an element twice. With the
 * element that says so.
 */
export function outdatedIn({ resources, deleted }: Found, anyTwice: boolean): Map<Located, string> {
  const outdated = new Map<Located, string>()
  for (const one of anyTwice ? resources : []) {
    const key = /"([A-Za-z]{1,64}) given twice[^"]{0,99}":/.exec(
      JSON.stringify({ ...one.resource, contained: [] }),
    )?.[1]
    if (key) outdated.set(one, `${key}${twiceMark}`)
  }
  const gone = new Set(deleted.map(({ bundle, url }) => `${bundle} ${url}`))
  for (const copies of sameResource(resources)) {
    const [first] = copies
    if (first && gone.has(`${first.bundle} ${first.type}/${wordsOf(first.resource, 'id')}`)) {
      for (const copy of copies) outdated.set(copy, 'request.method=DELETE')
    } else for (const [copy, because] of olderOf(copies)) outdated.set(copy, because)
  }
  return outdated
}

function sameResource(resources: Located[]): Located[][] {
  const copies = new Map<string, Located[]>()
  for (const one of resources) {
    const id = wordsOf(one.resource, 'id')
    if (id === '' || one.holder) continue
    const server = /^https?:\/\/.*(?=\/[A-Za-z]+\/[^/]+$)/i.exec(one.fullUrl.slice(0, 4_000))?.[0] ?? ''
    const key = `${one.bundle} ${server} ${one.type}/${id}`
    const found = copies.get(key)
    if (found) found.push(one)
    else copies.set(key, [one])
  }
  return [...copies.values()]
}

function olderOf(copies: Located[]): [Located, string][] {
  if (copies.length < 2) return []
  for (const name of ['versionId', 'lastUpdated']) {
    const stamps = copies.map(({ resource }) => stampOf(wordsOf(field(resource, 'meta'), name), name))
    if (stamps.some(Number.isNaN)) continue
    const newest = stamps.reduce((a, b) => Math.max(a, b))
    return copies.flatMap((copy, i): [Located, string][] =>
      stamps[i] === newest ? [] : [[copy, `meta.${name}=${wordsOf(field(copy.resource, 'meta'), name)}`]],
    )
  }
  return []
}

function stampOf(text: string, name: string): number {
  if (name === 'versionId') return /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  return Date.parse(text)
}
