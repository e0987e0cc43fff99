import type { Unread } from '@cairn/core'
import { isFields, words } from './field.ts'
import { deepest, type JsonShape, jsonShape, twiceMark } from './json-shape.ts'

/** One JSON value of a file; `path` is '' for the only one, "[3]" in a list, "line 7" where each line is one. */
export interface Root {
  path: string
  value: unknown
}

export interface Roots {
  roots: Root[]
  unread: Unread[]
  /** The text ends too early, is no JSON, or is nested too deep to be opened. */
  damaged: boolean
}

/** The JSON values of a text: one resource, a list of them, or one on each line (NDJSON). */
export function parseRoots(text: string): Roots {
  const whole = parsed(text)
  if (whole) {
    const { value } = whole
    const roots = Array.isArray(value)
      ? value.map((item: unknown, i) => ({ path: `[${i}]`, value: item }))
      : [{ path: '', value }]
    return { roots, unread: whole.unread, damaged: false }
  }
  return parsedLines(text) ?? { roots: [], unread: [], damaged: true }
}

interface Parsed {
  value: unknown
  unread: Unread[]
}

function parsed(text: string, line = 1): Parsed | undefined {
  const shape = jsonShape(text)
  if (shape.depth > deepest) return undefined
  try {
    const value: unknown = JSON.parse(withInserts(text, shape))
    const told = shape.twice.slice(0, mostTwice)
    return { value, unread: told.map((at) => notRead(at.line + line - 1, `${words(at.key)}${twiceMark}`)) }
  } catch {
    return undefined
  }
}

const mostTwice = 100

function withInserts(text: string, { inserts }: JsonShape): string {
  if (inserts.length === 0) return text
  let done = 0
  const parts: string[] = []
  for (const { at, text: more } of inserts) {
    parts.push(text.slice(done, at), more)
    done = at
  }
  return parts.join('') + text.slice(done)
}

function parsedLines(text: string): Roots | undefined {
  const lines = text.split(/\r\n?|\n/)
  const found: Roots = { roots: [], unread: [], damaged: false }
  let filled = 0
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    filled++
    const read = /^\s*\{/.test(line) ? parsed(line, i + 1) : undefined
    if (read === undefined) found.unread.push(notRead(i + 1, 'line'))
    else found.roots.push({ path: `line ${i + 1}`, value: read.value })
    if (read) found.unread.push(...read.unread)
    // Lines of one damaged JSON text are not a file of lines.
    if (filled === 50 && !found.roots.some(isResource)) return undefined
  }
  if (filled < 2 || !found.roots.some(isResource) || found.roots.length * 10 < filled) return undefined
  found.damaged = lines.at(-1)?.trim() !== '' && found.unread.at(-1)?.where === `line ${lines.length}`
  return found
}

const isResource = ({ value }: Root): boolean => isFields(value) && typeof value.resourceType === 'string'

function notRead(line: number, what: string): Unread {
  return { where: `line ${line}`, trouble: { code: 'part-not-read', params: { what } } }
}
