import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { ReadLimits, ReadPart } from '../part.ts'
import { around, at, attribute, inside, textIn } from './element.ts'
import { isBinary } from './words.ts'
import type { Element } from './xml-tree.ts'

/** The files written into a document in base 64, and what lies in files outside, which are not read. */
export function filesInside(roots: readonly Element[], limits: ReadLimits): ReadPart[] {
  const parts: ReadPart[] = []
  const room = { count: limits.inners, bytes: limits.innerBytes, most: limits.inners, told: false }
  for (const root of roots) {
    for (const element of inside(root)) {
      const part = isBinary(element) ? fileIn(element, room) : outsideFile(element)
      if (part) parts.push(part)
    }
  }
  return parts
}

interface Room {
  count: number
  bytes: number
  /** The limit of files, and whether it was told that it is reached. */
  most: number
  told: boolean
}

function fileIn(element: Element, room: Room): ReadPart | undefined {
  const text = textIn(element).replace(/\s+/g, '')
  if (text === '') return undefined
  const name = fileName(element)
  if (room.count <= 0) return tooMany(name, room)
  const written = /^[A-Za-z0-9+/_-]*={0,2}$/.test(text) && element.closed ? Buffer.from(text, 'base64') : undefined
  const bytes = written && unpacked(written, attribute(element, 'compression'), room.bytes)
  if (bytes === undefined) return notRead(name, `file ${name}`)
  if (bytes.length > room.bytes) return notRead(name, `file ${name}`)
  room.count--
  room.bytes -= bytes.length
  return { inner: { name, bytes: new Uint8Array(bytes) } }
}

function tooMany(where: string, room: Room): ReadPart | undefined {
  if (room.told) return undefined
  room.told = true
  return { unread: { where, trouble: { code: 'archive-too-many', params: { limit: room.most } } } }
}

const unpackers: Record<string, typeof inflateSync> = { DF: inflateRawSync, ZL: inflateSync, GZ: gunzipSync }

function unpacked(bytes: Buffer, compression: string | undefined, most: number): Buffer | undefined {
  if (compression === undefined) return bytes
  try {
    return unpackers[compression]?.(bytes, { maxOutputLength: Math.max(1, most) })
  } catch {
    return undefined
  }
}

function notRead(where: string, what: string): ReadPart {
  return { unread: { where, trouble: { code: 'part-not-read', params: { what } } } }
}

function fileName(element: Element): string {
  const ending = endings[attribute(element, 'mediaType')?.toLowerCase().replace(/;.*$/, '').trim() ?? ''] ?? 'bin'
  const holders = [...around(element)]
  if (holders[0]?.name === 'nonXMLBody') return `body.${ending}`
  const id = holders.map((holder) => attribute(holder, 'ID')).find((each) => each !== undefined)
  return `media ${(id ?? `${element.position}`).replace(/[\\/\0]/g, '_')}.${ending}`
}

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/tiff': 'tif',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
  'application/dicom': 'dcm',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A body or picture that is only referred to. */
function outsideFile(element: Element): ReadPart | undefined {
  const holder = element.parent?.name
  const isBody = holder === 'nonXMLBody' && element.name === 'text'
  if (!isBody && !(holder === 'observationMedia' && element.name === 'value')) return undefined
  const name = attribute(at(element, 'reference'), 'value')
  if (name === undefined || name.startsWith('#')) return undefined
  return notRead(isBody ? 'body' : 'picture', `outside file ${name}`)
}
