import { type Trouble, troubleCodes } from '@cairn/core'
import type { PdfPart } from './pdf-pages.ts'

/** One line of what the process for PDFs answers. */
export type PdfAnswer = PdfPart | { done: true }

/**
 * Reads a line that came out of the sandbox. Hostile bytes were at work there, so its shape is checked before anything
 * trusts it; undefined when it is none.
 */
export function pdfAnswer(line: string): PdfAnswer | undefined {
  const value = parsed(line)
  if (!isObject(value)) return undefined
  if (value.done === true) return { done: true }
  const { opened, page, unread, trouble } = value
  const good =
    (isObject(opened) && isCount(opened.pages)) ||
    (isObject(page) && isPage(page)) ||
    (isObject(unread) && typeof unread.where === 'string' && isTrouble(unread.trouble)) ||
    isTrouble(trouble)
  return good ? (value as unknown as PdfPart) : undefined
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
  const sized = isNumber(width) && isNumber(height) && [0, 90, 180, 270].includes(Number(rotation))
  if (!isCount(page) || typeof text !== 'string' || !sized || typeof ocr !== 'boolean' || !Array.isArray(runs))
    return false
  let at = 0
  return runs.every((run: unknown) => {
    if (!isObject(run) || !isCount(run.start) || !isCount(run.end)) return false
    const inOrder = run.start >= at && run.end > run.start && run.end <= text.length
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
