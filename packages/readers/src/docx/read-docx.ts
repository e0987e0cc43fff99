import type { Trouble } from '@cairn/core'
import { innerFiles, plainName } from '../inner-files.ts'
import { inMegabytes } from '../megabytes.ts'
import type { ReadLimits, ReadPart } from '../part.ts'
import { notText } from '../text/read-text.ts'
import { tooLong } from '../too-long.ts'
import { listLabels } from './list-labels.ts'
import { type Relation, relationsOf, relationsPath } from './relations.ts'
import type { Letter, Story } from './state.ts'
import { readStories } from './story.ts'
import { stylesOf } from './styles.ts'
import { largestPackage, type ZipParts, zipParts } from './zip-parts.ts'

/**
 * Reads a Word document (.docx, .docm): pages parted where the writer parted them; then pictures and files inside, charts
 * and diagrams as unread `part-not-read` (params: what). Notes and comments follow the text, heads and feet go before it.
 * Troubles, after what could be read: `file-damaged` (params: format), `file-locked`, `text-too-long`, `too-many-pages`, `archive-too-many`, `archive-too-large`. Never throws.
 */
export async function* readDocx(bytes: Uint8Array, limits: ReadLimits): AsyncGenerator<ReadPart> {
  const parts = await zipParts(bytes)
  const reading: Reading = { parts, troubles: parts.damaged ? [damaged] : [] }
  const main = await mainPart(reading)
  if (parts.isLocked(main)) {
    yield { trouble: { code: 'file-locked' } }
    return
  }
  const relations = await relationsFrom(reading, main)
  const text = await letterText(reading, main, relations, limits)
  yield* pagesOf(text, limits, reading.troubles)
  yield* insideOf(reading, relations, limits)
  const [trouble] = reading.troubles
  if (trouble) yield { trouble }
}

interface Reading {
  parts: ZipParts
  /** In the order they came up; the first is told. */
  troubles: Trouble[]
}

const damaged: Trouble = { code: 'file-damaged', params: { format: 'Word' } }
const tooLarge: Trouble = { code: 'archive-too-large', params: { limit: inMegabytes(largestPackage) } }

async function bytesOf({ parts, troubles }: Reading, path: string): Promise<Uint8Array | undefined> {
  const part = await parts.read(path)
  if (part === undefined) return undefined
  if (part === 'all' || part === 'part') {
    troubles.push(tooLarge)
    return undefined
  }
  if (!part.whole) troubles.push(damaged)
  return part.bytes
}

async function mainPart(reading: Reading): Promise<string> {
  const relations = await relationsFrom(reading, '')
  return relations.find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml'
}

async function relationsFrom(reading: Reading, part: string): Promise<Relation[]> {
  const bytes = await bytesOf(reading, relationsPath(part))
  return bytes ? relationsOf(part, bytes) : []
}

async function letterText(reading: Reading, main: string, relations: Relation[], limits: ReadLimits): Promise<string> {
  const partOf = async (kind: string) => {
    const path = relations.find((relation) => relation.kind === kind)?.path
    return path === undefined ? undefined : bytesOf(reading, path)
  }
  const styles = await partOf('styles')
  const letter: Letter = {
    styles: styles ? stylesOf(styles) : new Map(),
    labels: listLabels(await partOf('numbering')),
    left: limits.characters,
    notes: [],
  }
  const storiesOf = async (part: Promise<Uint8Array | undefined>) => read(reading, await part, letter, limits)
  const body = (await storiesOf(mainBytes(reading, main))).map(({ text }) => text).join('\n')
  const heads: Story[] = []
  for (const wanted of ['header', 'footer'])
    for (const { kind, path } of relations)
      if (kind === wanted) heads.push(...(await storiesOf(bytesOf(reading, path))))
  const notes = [...(await storiesOf(partOf('footnotes'))), ...(await storiesOf(partOf('endnotes')))]
  const comments = await storiesOf(partOf('comments'))
  const after = [...noteLines(letter, notes), ...comments.map(commentLine)]
  const before = [...new Set(heads.flatMap(({ text }) => text.split(/[\n\f]/)).filter((line) => line.trim() !== ''))]
  return [before.join('\n'), body, after.join('\n')].filter((text) => text !== '').join('\n\n')
}

async function mainBytes(reading: Reading, main: string): Promise<Uint8Array | undefined> {
  const known = reading.troubles.length
  const bytes = await bytesOf(reading, main)
  if (bytes === undefined && reading.troubles.length === known) reading.troubles.push(damaged)
  return bytes
}

function read({ troubles }: Reading, bytes: Uint8Array | undefined, letter: Letter, limits: ReadLimits): Story[] {
  if (bytes === undefined || letter.left < 0) return []
  const { stories, whole, full } = readStories(bytes, letter)
  if (full) troubles.push(tooLong(limits))
  else if (!whole) troubles.push(damaged)
  return stories
}

function noteLines({ notes }: Letter, stories: Story[]): string[] {
  const texts = new Map(stories.map(({ element, id, text }) => [`${element} ${id}`, text]))
  return notes.flatMap((note, i) => {
    const text = texts.get(note)
    return text === undefined ? [] : [`[${i + 1}] ${text.trim()}`]
  })
}

function commentLine({ author, text }: Story): string {
  return `Comment by ${author.trim() || 'unknown'}: ${text.replace(/\s+/g, ' ').trim()}`
}

function* pagesOf(text: string, limits: ReadLimits, troubles: Trouble[]): Generator<ReadPart> {
  if (text.length > limits.characters && troubles.length === 0) troubles.push(tooLong(limits))
  if (text === '' && troubles.length > 0) return
  const clean = text.slice(0, limits.characters).replace(notText, '\ufffd')
  const pages = clean.split('\f').map((page) => page.replace(/^\n+/, '').trimEnd())
  while (pages.length > 1 && pages.at(-1) === '') pages.pop()
  if (pages.length > limits.pages) troubles.push({ code: 'too-many-pages', params: { limit: limits.pages } })
  for (const [i, page] of pages.slice(0, limits.pages).entries())
    yield { page: { page: i + 1, text: page, runs: [], ocr: false } }
}

async function* insideOf(reading: Reading, relations: Relation[], limits: ReadLimits): AsyncGenerator<ReadPart> {
  const { parts, troubles } = reading
  const inner = innerFiles(limits)
  const texts = new Set(relations.filter(({ kind }) => kind === 'aFChunk').map(({ path }) => path.toLowerCase()))
  for (const path of parts.paths) {
    const name = plainName(path.slice(path.lastIndexOf('/') + 1)) || 'file'
    if (/(^|\/)(charts\/chart|diagrams\/data)[^/]*\.xml$/i.test(path)) yield notRead(name)
    if (!/(^|\/)(media|embeddings)\/[^/]+$/i.test(path) && !texts.has(path.toLowerCase())) continue
    const part = await parts.read(path)
    if (part === 'part' || part === undefined) yield notRead(name)
    else if (part === 'all') {
      troubles.push(tooLarge)
      return
    } else {
      const added = inner.add(name, part.bytes)
      if ('trouble' in added) {
        troubles.push(added.trouble)
        return
      }
      yield added
      if (!part.whole) yield notRead(name)
    }
  }
}

function notRead(what: string): ReadPart {
  return { unread: { where: what, trouble: { code: 'part-not-read', params: { what } } } }
}
