import { field, listOf, wordsOf } from './field.ts'
import type { Located } from './locate.ts'
import { patientName } from './patient-head.ts'

/** Finds the resource a reference means, if it is in the file and there is no doubt which. */
export type Resolve = (reference: unknown, from: Located) => Located | undefined

/** Addresses of resources: by bundle, where copies of one resource count as one, and anywhere, where only a single one counts. */
interface Index {
  near: Map<string, Located | 'several'>
  anywhere: Map<string, Located | 'several'>
}

/** Learns all addresses of the resources: fullUrl, Type/id, "#contained" and identifiers. */
export function resolver(all: Located[]): Resolve {
  const index: Index = { near: new Map(), anywhere: new Map() }
  for (const one of all) {
    const id = wordsOf(one.resource, 'id')
    if (one.holder) put(index, `${one.holder.path}#${id.replace(/^#/, '')}`, one)
    else if (id !== '') {
      put(index, `${one.type}/${id}`, one)
      if (!isWeb(one.fullUrl)) put(index, `any server ${one.type}/${id}`, one)
    }
    if (!one.holder && one.fullUrl !== '') put(index, one.fullUrl, one)
    for (const key of identifierKeys(one)) put(index, key, one)
  }
  return (reference, from) =>
    byAddress(index, wordsOf(reference, 'reference'), from) ??
    byIdentifier(index, field(reference, 'identifier'), wordsOf(reference, 'type'), from)
}

/** Longer ones are no addresses but work for the patterns below. */
const longestAddress = 4_000

const isWeb = (address: string): boolean => /^https?:/i.test(address)

function byAddress(index: Index, address: string, from: Located): Located | undefined {
  if (address === '' || address.length > longestAddress) return undefined
  const holder = from.holder ?? from
  if (address === '#') return holder
  if (address.startsWith('#')) return pick(index, `${holder.path}${address}`, from)
  const query = /^(?:.*\/)?([A-Za-z]+)\?identifier=(.+)$/.exec(address)
  if (query) return pick(index, `identifier ${query[1]} ${decoded(query[2]!)}`, from)
  const plain = address.replace(/\/_history\/[^/]*$/, '')
  const exact = pick(index, plain, from)
  if (exact || !isWeb(plain)) return exact
  // Another server's resource with the same id is another resource.
  return pick(index, `any server ${/([A-Za-z]+\/[^/?#]+)$/.exec(plain)?.[1] ?? ''}`, from)
}

function byIdentifier(index: Index, identifier: unknown, type: string, from: Located): Located | undefined {
  const value = wordsOf(identifier, 'value')
  if (value === '') return undefined
  return pick(index, `identifier ${type} ${wordsOf(identifier, 'system')}|${value}`, from)
}

function identifierKeys({ type, resource }: Located): string[] {
  return listOf(resource, 'identifier').flatMap((identifier) => {
    const value = wordsOf(identifier, 'value')
    const key = `${wordsOf(identifier, 'system')}|${value}`
    return value === '' ? [] : [`identifier  ${key}`, `identifier ${type} ${key}`, `identifier ${type} ${value}`]
  })
}

function pick({ near, anywhere }: Index, key: string, from: Located): Located | undefined {
  const found = near.get(`${from.bundle} ${key}`) ?? anywhere.get(key)
  return found === 'several' ? undefined : found
}

function put({ near, anywhere }: Index, key: string, one: Located): void {
  const close = `${one.bundle} ${key}`
  const first = near.get(close)
  if (first === undefined) near.set(close, one)
  else if (first !== 'several' && !isCopy(first, one)) near.set(close, 'several')
  const before = anywhere.get(key)
  anywhere.set(key, before === undefined || before === one ? one : 'several')
}

/** The same resource once more; people are never taken for each other because a careless file gave them one id. */
function isCopy(a: Located, b: Located): boolean {
  if (a === b) return true
  if (a.type !== b.type || a.fullUrl !== b.fullUrl) return false
  if (a.type !== 'Patient' || a.fullUrl !== '') return true
  const [first, second] = [a, b].map(({ resource }) => `${patientName(resource)} ${wordsOf(resource, 'birthDate')}`)
  return first === second
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
