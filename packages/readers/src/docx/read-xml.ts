import { SaxesParser } from 'saxes'

/** An element as it opens; names without their prefixes, so that both families of namespaces are read alike. */
export interface Tag {
  name: string
  /** The value of an attribute, undefined when it is not there. */
  get(name: string): string | undefined
}

export interface XmlHandler {
  open(tag: Tag): void
  close(name: string): void
  text(text: string): void
}

/** Deeper elements and elements with more attributes are no letter a program wrote. */
const deepest = 1_000
const mostAttributes = 1_000

const broken = new Error('XML that cannot be read')

/**
 * Tells the elements and texts of XML up to the first fault; true when there was none. Entities beyond the five are a fault,
 * nothing outside is read. What a handler throws goes through.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): boolean {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  let attributes = 0
  parser.on('error', () => {
    throw broken
  })
  parser.on('opentagstart', () => {
    attributes = 0
    if (++depth > deepest) throw broken
  })
  parser.on('attribute', () => {
    if (++attributes > mostAttributes) throw broken
  })
  parser.on('opentag', ({ name, attributes }) => {
    handler.open({ name: localName(name), get: (wanted) => attributeOf(attributes, wanted) })
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close(localName(name))
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  try {
    parser.write(decoded(bytes)).close()
    return true
  } catch (error) {
    if (error !== broken) throw error
    return false
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const name = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(name).decode(bytes)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  for (const name of Object.keys(attributes)) if (localName(name) === wanted) return attributes[name]
  return undefined
}

/** Word's "on": the value absent or anything but false. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value)
}

/** A whole number of an attribute, kept between 0 and `most`. */
export function numberOf(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number, 0), most)
}
