import { type Fields, field, isFields, listOf, wordsOf } from './field.ts'
import type { Root } from './parse-roots.ts'

/** A resource and where it stands. */
export interface Located {
  /** "Bundle.entry[12].resource", "Condition", "[3]", "line 7.contained[0]". */
  path: string
  type: string
  resource: Fields
  /** Path of the bundle it stands in; '' outside of bundles. */
  bundle: string
  fullUrl: string
  /** The resource it is contained in. */
  holder?: Located
}

/** What is in a file: its resources, places that should hold one and do not, and what a bundle says was deleted. */
export interface Found {
  resources: Located[]
  broken: string[]
  deleted: { bundle: string; url: string }[]
  /** Bundles that say there are further pages of results elsewhere. */
  continued: string[]
}

/** Finds every resource: in bundles, bundles inside bundles, parameters, and contained in others. */
export function locate(roots: Root[]): Found {
  const found: Found = { resources: [], broken: [], deleted: [], continued: [] }
  for (const { path, value } of roots) take(found, value, path, { bundle: '', fullUrl: '' })
  return found
}

type Context = Pick<Located, 'bundle' | 'fullUrl' | 'holder'>

function take(found: Found, value: unknown, path: string, context: Context): void {
  const type = wordsOf(value, 'resourceType')
  if (!isFields(value) || !/^[A-Za-z]{1,64}$/.test(type)) {
    found.broken.push(path)
    return
  }
  const at = path === '' ? type : path
  if (type === 'Bundle') takeEntries(found, value, at)
  else if (type === 'Parameters') takeParameters(found, value, at, context)
  else {
    const located: Located = { path: at, type, resource: value, ...context }
    found.resources.push(located)
    const inside = { ...context, holder: context.holder ?? located }
    for (const [i, one] of listOf(value, 'contained').entries()) take(found, one, `${at}.contained[${i}]`, inside)
  }
}

function takeEntries(found: Found, bundle: Fields, path: string): void {
  if (listOf(bundle, 'link').some((link) => wordsOf(link, 'relation') === 'next')) found.continued.push(path)
  for (const [i, entry] of listOf(bundle, 'entry').entries()) {
    const request = field(entry, 'request')
    const deletes = wordsOf(request, 'method') === 'DELETE'
    if (deletes) found.deleted.push({ bundle: path, url: wordsOf(request, 'url') })
    const resource = field(entry, 'resource')
    const where = `${path}.entry[${i}].resource`
    if (resource !== undefined && resource !== null) {
      take(found, resource, where, { bundle: path, fullUrl: wordsOf(entry, 'fullUrl') })
    } else if (!isFields(entry)) found.broken.push(`${path}.entry[${i}]`)
  }
}

function takeParameters(found: Found, value: unknown, path: string, context: Context): void {
  for (const key of ['parameter', 'part']) {
    for (const [i, parameter] of listOf(value, key).entries()) {
      const at = `${path}.${key}[${i}]`
      const resource = field(parameter, 'resource')
      if (resource !== undefined && resource !== null) take(found, resource, `${at}.resource`, context)
      takeParameters(found, parameter, at, context)
    }
  }
}
