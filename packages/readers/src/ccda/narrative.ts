import { addAll, attribute, wordsIn } from './element.ts'
import { tableLines } from './narrative-table.ts'
import type { Element } from './xml-tree.ts'

/** The lines of a narrative as a person reads them in a browser. */
export function narrativeLines(element: Element): string[] {
  const page: Lines = { done: [], line: '', last: '', lists: [], space: false }
  tell(element, page)
  endLine(page)
  return page.done
}

/** A narrative on one line: what stood on lines or in cells of its own is parted by "; ". */
export function narrativeOnOneLine(element: Element): string {
  let text = ''
  let last = ''
  for (const line of narrativeLines(element).flatMap((row) => row.split('\t'))) {
    const words = line
      .replace(/^\s*- /, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (words === '') continue
    text += last === '' ? words : '.;:,'.includes(last) ? ` ${words}` : `; ${words}`
    last = words.at(-1) ?? ''
  }
  return text
}

interface Lines {
  done: string[]
  line: string
  /** The last sign of the line: asking a long line for it each time takes long. */
  last: string
  /** The open lists: the number of the last item of an ordered one. */
  lists: { ordered: boolean; items: number }[]
  /** White space is due before the next words. */
  space: boolean
}

const blocks = new Set('paragraph p div caption list ul ol section text title pre hr'.split(' '))
/** A part of a table on its own: what a reference leads to. */
const rowNames = new Set(['tr', 'thead', 'tbody', 'tfoot'])
const silent = new Set(['col', 'colgroup', 'script', 'style', 'footnoteRef'])

function tell(element: Element, page: Lines): void {
  const { name } = element
  if (silent.has(name)) return
  if (attribute(element, 'revised') === 'delete') tellDeleted(element, page)
  else if (name === 'br') breakLine(page)
  else if (name === 'table') tellTable(element, page)
  else if (rowNames.has(name)) tellTable({ ...element, name: 'table', children: [element] }, page)
  else if (name === 'item' || name === 'li') tellItem(element, page)
  else if (name === 'renderMultiMedia') tellPicture(element, page)
  else if (name === 'footnote') tellWords(` [${narrativeOfChildren(element)}] `, page)
  else if (name === 'sup') tellRaised(element, page)
  else if (name === 'linkHtml' && wordsIn(element) === undefined) tellWords(attribute(element, 'href') ?? '', page)
  else if (blocks.has(name) || /^h[1-6]$/.test(name)) tellBlock(element, page)
  else tellChildren(element, page)
}

function tellChildren(element: Element, page: Lines): void {
  for (const child of element.children) {
    if (typeof child !== 'string') tell(child, page)
    else tellText(child, page)
  }
}

/** Text indented by a program runs on; text with line ends of its author keeps them. */
function tellText(text: string, page: Lines): void {
  if (!/\S[^\S\n]*\r?\n(?=\S)/.test(text)) {
    tellWords(text, page)
    return
  }
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    if (i > 0) breakLine(page)
    tellWords(line, page)
  }
}

function tellWords(text: string, page: Lines): void {
  const words = text.replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ')
  if (words === '') return
  if (words.startsWith(' ')) page.space = true
  const trimmed = words.trim()
  if (trimmed === '') return
  page.line += page.space && page.last !== '' && page.last !== ' ' ? ` ${trimmed}` : trimmed
  page.last = trimmed.at(-1) ?? ''
  page.space = words.endsWith(' ')
}

function breakLine(page: Lines): void {
  const line = page.line.trimEnd()
  if (line !== '') page.done.push(line)
  page.line = ''
  page.last = ''
  page.space = false
}

function endLine(page: Lines): void {
  // The mark of a list item waits for its first words, also when these stand in a paragraph.
  if (!/^\s*(?:-|\d+\.) $/.test(page.line)) breakLine(page)
}

function tellBlock(element: Element, page: Lines): void {
  const ordered = element.name === 'ol' || attribute(element, 'listType') === 'ordered'
  const isList = element.name === 'list' || element.name === 'ul' || element.name === 'ol'
  endLine(page)
  if (isList) page.lists.push({ ordered, items: 0 })
  tellChildren(element, page)
  if (isList) page.lists.pop()
  endLine(page)
}

function tellItem(element: Element, page: Lines): void {
  breakLine(page)
  const list = page.lists.at(-1)
  if (list) list.items++
  const mark = list?.ordered ? `${list.items}. ` : '- '
  page.line = '  '.repeat(Math.max(0, page.lists.length - 1)) + mark
  page.last = ' '
  const { line } = page
  tellChildren(element, page)
  if (page.line === line) page.line = ''
  breakLine(page)
}

function tellTable(element: Element, page: Lines): void {
  breakLine(page)
  addAll(page.done, tableLines(element, narrativeOfChildren))
}

function tellPicture(element: Element, page: Lines): void {
  const words = narrativeOfChildren(element) || attribute(element, 'referencedObject') || 'no caption'
  tellWords(` [picture: ${words}] `, page)
}

/** What the author took back must not read as said. */
function tellDeleted(element: Element, page: Lines): void {
  const words = narrativeOfChildren(element)
  if (words !== '') tellWords(` [deleted: ${words}] `, page)
}

/** Ten to the ninth must not be read as a hundred and nine. */
function tellRaised(element: Element, page: Lines): void {
  const words = narrativeOfChildren(element)
  tellWords(/\d/.test(page.last) && !page.space && /^[-+]?\d/.test(words) ? `^${words}` : words, page)
}

function narrativeOfChildren(element: Element): string {
  return narrativeOnOneLine({ ...element, name: 'content', attributes: {} })
}
