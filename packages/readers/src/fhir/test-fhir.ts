import type { CodedEntry, Page, Trouble, Unread } from '@cairn/core'
import type { Inner, ReadLimits } from '../part.ts'
import type { Fields } from './field.ts'
import { readFhir } from './read-fhir.ts'

/** What a reading gave, sorted. */
export interface Reading {
  pages: Page[]
  coded: CodedEntry[]
  inners: Inner[]
  unread: Unread[]
  trouble: Trouble | undefined
}

const roomy: ReadLimits = { pages: 100, characters: 1_000_000, inners: 50, innerBytes: 1_000_000 }

/** Reads a text, bytes or a JSON value and fails if anything comes after a trouble. */
export function reading(input: unknown, limits: Partial<ReadLimits> = {}): Reading {
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  const bytes = input instanceof Uint8Array ? input : new TextEncoder().encode(text)
  const found: Reading = { pages: [], coded: [], inners: [], unread: [], trouble: undefined }
  for (const part of readFhir(bytes, { ...roomy, ...limits })) {
    if (found.trouble) throw new Error('a part after the trouble')
    if ('page' in part) found.pages.push(part.page)
    else if ('coded' in part) found.coded.push(part.coded)
    else if ('inner' in part) found.inners.push(part.inner)
    else if ('unread' in part) found.unread.push(part.unread)
    else if ('trouble' in part) found.trouble = part.trouble
  }
  return found
}

/** The line an entry points at. */
export function lineOf({ pages }: Reading, { page, start, end }: CodedEntry): string {
  return pages.find((one) => one.page === page)?.text.slice(start, end) ?? ''
}

/** The one entry of a single resource, with its line. */
export function entryFor(resource: Fields): CodedEntry & { line: string } {
  const read = reading(resource)
  const [entry] = read.coded
  if (entry === undefined) throw new Error('no entry')
  return { ...entry, line: lineOf(read, entry) }
}

/** A bundle of resources with urn addresses. */
export function bundle(...resources: Fields[]): Fields {
  const entry = resources.map((resource) => ({ fullUrl: `urn:uuid:${String(resource.id)}`, resource }))
  return { resourceType: 'Bundle', type: 'collection', entry }
}

/** A CodeableConcept of one code. */
export const concept = (code: string, display?: string, system = 'http://snomed.info/sct'): Fields => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
})
