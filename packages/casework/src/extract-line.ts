import {
  type DocumentKind,
  documentKinds,
  type Range,
  type Statement,
  type Trouble,
  type TroubleCode,
} from '@cairn/core'
import { findItems, findStatements, packFor, prepare, targetContexts } from '@cairn/language'

/** One line of `cairn extract`: `{"id","text","kind"?,"targets"?}` in, statements, items and targets or a trouble out. */
export interface ExtractInput {
  id: string | number
  text: string
  kind?: DocumentKind
  targets?: Range[]
}

/** Longest line in UTF-16 units or bytes, whichever the caller counts. */
export const longestLine = 16 * 1024 * 1024

/** A line that could not be taken, with its id where one was read. */
export type LineRefusal = Trouble & { id?: string | number }

/** The answer to one line as a JSON text without line breaks, or why there is none. */
export function extractLine(line: string): string | LineRefusal {
  const input = parse(line)
  if ('code' in input) return input
  const prepared = prepare(input.text, packFor(input.text), input.kind, 'extract')
  const reads = prepared.kind === 'pathology' || prepared.kind === 'other'
  return JSON.stringify({
    id: input.id,
    statements: findStatements(prepared).map(shown),
    items: reads ? findItems(prepared) : {},
    targets: targetContexts(prepared, input.targets ?? []),
  })
}

/** The answer to a line that could not be taken; `message` is the plain sentence of its trouble. */
export const refusalLine = ({ id, code }: LineRefusal, message: string): string =>
  JSON.stringify({ id, trouble: { code, message } })

/** What of a statement is shown, in this order; what is undefined is left out of the JSON. */
const shown = ({ concept, status, extent, aspect, basis, span, quote, rules, section }: Statement): object => ({
  concept,
  status,
  extent,
  aspect,
  basis,
  span,
  quote,
  rules,
  section,
})

const refuse = (code: TroubleCode, id?: string | number, what = ''): LineRefusal => ({
  code,
  params: { what },
  ...(id === undefined ? {} : { id }),
})

function parse(line: string): ExtractInput | LineRefusal {
  if (line.length > longestLine) return refuse('line-too-long')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refuse('line-not-json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('line-wrong-shape', undefined, 'an object')
  const { id, text, kind, targets } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return refuse('line-wrong-shape', undefined, '"id"')
  if (typeof text !== 'string') return refuse('line-wrong-shape', id, '"text"')
  if (kind !== undefined && !isKind(kind)) return refuse('line-wrong-shape', id, '"kind"')
  if (targets === undefined) return { id, text, ...(kind === undefined ? {} : { kind }) }
  if (!Array.isArray(targets) || !targets.every(isRange)) return refuse('line-wrong-shape', id, '"targets"')
  if (targets.some(([start, end]) => start < 0 || end > text.length || start >= end))
    return refuse('target-outside', id)
  return { id, text, targets, ...(kind === undefined ? {} : { kind }) }
}

const isKind = (kind: unknown): kind is DocumentKind => documentKinds.some((known) => known === kind)

const isRange = (value: unknown): value is Range =>
  Array.isArray(value) && value.length === 2 && value.every((n) => Number.isInteger(n))
