import type { Inners } from '../html/inners.ts'
import { plainName } from '../inner-files.ts'
import { type Fields, field, isFields, listOf, wordsOf } from './field.ts'
import type { Located } from './locate.ts'
import type { Resolve } from './references.ts'

/** An attachment and where it stands. */
interface Attachment {
  path: string
  value: Fields
  owner: Located
}

/** Gives every attachment that is in the file as a file inside; one behind a link is told, and never fetched. */
export function takeAttachments(all: Located[], resolve: Resolve, inners: Inners, mistaken: Set<Located>): void {
  const names = new Map<string, number>()
  const used = new Set<Located>()
  const give = (path: string, title: string, type: string, data: string) => {
    const name = freeName(names, titled(title, type))
    if (!/^[A-Za-z0-9+/_=\s-]*$/.test(data)) inners.notRead(path, name)
    else inners.add(name, Math.ceil(data.length * 0.75), () => Buffer.from(data, 'base64'))
  }
  for (const one of all.flatMap(attachmentsOf)) {
    if (mistaken.has(one.owner)) {
      inners.notRead(one.path, 'attachment of what does not hold')
      const binary = resolve({ reference: wordsOf(one.value, 'url') }, one.owner)
      if (binary) used.add(binary)
      continue
    }
    const data = field(one.value, 'data')
    const given = field(one.value, 'title')
    const title = typeof given === 'string' && given.trim() !== '' ? given : madeUpName(one.owner)
    const type = wordsOf(one.value, 'contentType')
    if (typeof data === 'string' && data !== '') give(one.path, title, type, data)
    else if (wordsOf(one.value, 'url') !== '') {
      const binary = resolve({ reference: wordsOf(one.value, 'url') }, one.owner)
      const content = binary?.type === 'Binary' ? dataOf(binary) : ''
      if (binary === undefined || content === '') inners.notRead(one.path, 'attachment behind a link')
      else if (!used.has(binary)) {
        used.add(binary)
        give(binary.path, title, type || wordsOf(binary.resource, 'contentType'), content)
      }
    }
  }
  for (const one of all) {
    if (one.type !== 'Binary' || used.has(one) || dataOf(one) === '') continue
    give(one.path, madeUpName(one), wordsOf(one.resource, 'contentType'), dataOf(one))
  }
}

function dataOf({ resource }: Located): string {
  const data = field(resource, 'data') ?? field(resource, 'content')
  return typeof data === 'string' ? data : ''
}

const madeUpName = ({ type, resource }: Located): string => {
  const id = wordsOf(resource, 'id')
  return id === '' ? type : `${type}-${id}`
}

const keys = new Set([
  'attachment',
  'contentAttachment',
  'valueAttachment',
  'sourceAttachment',
  'presentedForm',
  'content',
  'document',
])

/** Attachments wherever they stand in a resource, found without recursion. */
function attachmentsOf(owner: Located): Attachment[] {
  const found: Attachment[] = []
  if (owner.type === 'Binary') return found
  const open: { path: string; value: unknown }[] = [{ path: owner.path, value: owner.resource }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const key of isFields(next.value) ? Object.keys(next.value) : []) {
      if (key === 'contained' || key === 'photo') continue
      const many = Array.isArray(field(next.value, key))
      for (const [i, value] of listOf(next.value, key).entries()) {
        if (typeof value !== 'object' || value === null) continue
        const path = `${next.path}.${key}${many ? `[${i}]` : ''}`
        if (keys.has(key) && isFields(value) && isAttachment(value)) found.push({ path, value, owner })
        else open.push({ path, value })
      }
    }
  }
  return found.reverse()
}

function isAttachment(value: Fields): boolean {
  return typeof field(value, 'data') === 'string' || typeof field(value, 'url') === 'string'
}

const endings = new Map([
  ['application/pdf', 'pdf'],
  ['application/json', 'json'],
  ['application/fhir+json', 'json'],
  ['application/xml', 'xml'],
  ['application/hl7-v3+xml', 'xml'],
  ['application/cda+xml', 'xml'],
  ['text/xml', 'xml'],
  ['application/dicom', 'dcm'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/msword', 'doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/zip', 'zip'],
  ['application/xhtml+xml', 'html'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/tiff', 'tif'],
  ['image/gif', 'gif'],
])

/** A title as a file name, with an ending by the content type. */
function titled(title: string, contentType: string): string {
  const name = plainName(title) || 'attachment'
  const type = contentType.toLowerCase().split(';')[0]!.trim()
  const ending = endings.get(type) ?? (type.startsWith('text/') ? 'txt' : 'bin')
  if (name.toLowerCase().endsWith(`.${ending}`)) return name
  return ending === 'bin' && /\.[a-z\d]{1,5}$/i.test(name) ? name : `${name}.${ending}`
}

function freeName(names: Map<string, number>, name: string): string {
  const dot = name.lastIndexOf('.')
  let times = names.get(name) ?? 0
  let free = name
  while (names.has(free)) free = `${name.slice(0, dot)} (${++times + 1})${name.slice(dot)}`
  names.set(name, times)
  if (free !== name) names.set(free, 0)
  return free
}
