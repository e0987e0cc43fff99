import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { collect, type Told, wide } from '../mail/test-mail.ts'
import type { ReadLimits } from '../part.ts'
import { readDocx } from './read-docx.ts'

/** Parts of a package: path -> text or bytes. */
export type Files = Record<string, string | Uint8Array>

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part of a letter: `element` around `inside`. */
export function part(element: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:${element} xmlns:w="${wordprocessing}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v">${inside}</w:${element}>`
}

/** A zip file of the given parts. */
export async function zipped(files: Files): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [path, data] of Object.entries(files))
    await zip.add(path, new Uint8ArrayReader(typeof data === 'string' ? Buffer.from(data) : data))
  return zip.close()
}

/** A letter with `body` and further parts, each leaned on by the relation its file name tells ("header1.xml" -> "header"). */
export function docx(body: string, parts: Files = {}): Promise<Uint8Array> {
  const relations = Object.keys(parts).flatMap((path, i) => {
    const kind = /^word\/([a-z]+)\d*\.xml$/.exec(path)?.[1]
    const target = path.replace('word/', '')
    return kind ? [`<Relationship Id="r${i}" Type="${relationships}/${kind}" Target="${target}"/>`] : []
  })
  return zipped({
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${relationships}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...parts,
  })
}

export function readBytes(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Told> {
  return collect(readDocx(bytes, { ...wide, ...limits }))
}

/** The text of a letter that is read without trouble, its pages joined by "\f". */
export async function textOf(body: string, parts: Files = {}): Promise<string> {
  const { pages, trouble } = await readBytes(await docx(body, parts))
  if (trouble) throw new Error(JSON.stringify(trouble))
  return pages.map((page) => page.text).join('\f')
}

/** A run of text, with properties. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph: plain text, or runs when it begins with "<". */
export function p(inside: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`
}

/** A table; cells hold text or elements. */
export function table(...rows: string[][]): string {
  const cell = (inside: string) => `<w:tc>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
