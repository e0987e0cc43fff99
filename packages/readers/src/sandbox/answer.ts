import { statusOrder, type Trouble, troubleCodes } from '@cairn/core'
import type { ReadPart } from '../part.ts'

/** One line of what the process in the sandbox answers; the bytes of a file inside follow its line. */
export type AnswerLine = Exclude<ReadPart, { inner: unknown }> | { inner: InnerHead } | { done: true }

export interface InnerHead {
  name: string
  /** Bytes. */
  length: number
}

/**
 * Reads a line that came out of the sandbox. Hostile bytes were at work there, so its shape is checked before anything
 * trusts it; undefined when it is none.
 */
export function answerLine(line: string): AnswerLine | undefined {
  const value = parsed(line)
  if (!isObject(value)) return undefined
  if (value.done === true) return { done: true }
  const { opened, page, coded, inner, unread, trouble } = value
  const good =
    (isObject(opened) && isCount(opened.pages)) ||
    (isObject(page) && isPage(page)) ||
    (isObject(coded) && isCoded(coded)) ||
    (isObject(inner) && typeof inner.name === 'string' && isCount(inner.length)) ||
    (isObject(unread) && typeof unread.where === 'string' && isTrouble(unread.trouble)) ||
    isTrouble(trouble)
  return good ? (value as unknown as AnswerLine) : undefined
}

type Shape = Record<string, unknown>

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isPage({ page, text, width, height, rotation, runs, ocr }: Shape): boolean {
  // Only pages that were laid out have a size.
  const unsized = width === undefined && height === undefined && rotation === undefined
  const sized = isNumber(width) && isNumber(height) && [0, 90, 180, 270].includes(Number(rotation))
  if (!isCount(page) || typeof text !== 'string' || !(sized || unsized) || typeof ocr !== 'boolean') return false
  return Array.isArray(runs) && areRuns(runs, text.length)
}

/** What the view relies on; the rest is only shown. */
function isCoded({ path, page, start, end, narrative, kind, name, status, because, codes, subject }: Shape): boolean {
  const pointed =
    narrative === undefined || (Array.isArray(narrative) && narrative.length === 2 && narrative.every(isCount))
  const placed = isCount(page) && isCount(start) && isCount(end) && start <= end && pointed
  const words = [path, kind, name].every((word) => typeof word === 'string')
  const said = statusOrder.some((known) => known === status) && Array.isArray(because)
  return placed && words && said && Array.isArray(codes) && (subject === 'patient' || subject === 'relative')
}

function areRuns(runs: unknown[], length: number): boolean {
  let at = 0
  return runs.every((run) => {
    if (!isObject(run) || !isCount(run.start) || !isCount(run.end)) return false
    const inOrder = run.start >= at && run.end > run.start && run.end <= length
    at = run.end
    return inOrder && Array.isArray(run.box) && run.box.length === 4 && run.box.every(isFraction)
  })
}

function isTrouble(value: unknown): value is Trouble {
  return isObject(value) && troubleCodes.some((code) => code === value.code)
}

function isObject(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0
}

function isFraction(value: unknown): boolean {
  return isNumber(value) && value >= 0 && value <= 1
}
