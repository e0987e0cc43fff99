import type { Prepared } from '../prepare.ts'
import { hitsOf } from '../prepare.ts'
import type { Frame } from './frame.ts'
import type { ToldMeaning } from './meanings.ts'
import { sentenceIndexAt } from './sentence-hits.ts'

/** A stretch of text that its document marks as carried along, or as what the requester wrote. */
export interface ToldBlock {
  start: number
  end: number
  rule: string
  /** What the requester wrote, not this author. */
  request: boolean
}

const reports = new Set<Frame['kind']>(['imaging', 'tissue', 'cytology', 'endoscopy', 'operation'])

/** Stretches that are not this author's own finding of the day (R10): carried text, and the request in a report. */
export function toldBlocks(prepared: Prepared, frame: Frame): ToldBlock[] {
  const blocks: ToldBlock[] = []
  for (const hit of hitsOf<ToldMeaning>(prepared, 'told')) {
    const { told } = hit.rule.means
    if (told === 'quoted' && reports.has(frame.kind)) {
      const sentence = prepared.sentences[sentenceIndexAt(prepared, hit.start)]!
      blocks.push({ start: hit.start, end: sentence.end, rule: hit.rule.id, request: true })
      continue
    }
    if (told !== 'carried' && !(told === 'request' && reports.has(frame.kind))) continue
    const previous = blocks[blocks.length - 1]
    if (previous !== undefined && hit.start < previous.end) continue
    if (!headsLine(prepared.text, hit.start, hit.end)) continue
    const end = blockEnd(prepared.text, hit.end)
    blocks.push({ start: clauseStart(prepared.text, hit.start), end, rule: hit.rule.id, request: told === 'request' })
  }
  return blocks
}

export const blockAt = (blocks: ToldBlock[], at: number): ToldBlock | undefined =>
  blocks.find((b) => b.start <= at && at < b.end)

/** Farthest a mark is looked for from the start of its line: a text without line breaks stays linear. */
const farthest = 400

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - farthest)
  const found = text.slice(from, at).lastIndexOf('\n')
  return found < 0 ? from : from + found + 1
}

/** The mark opens its line, or stands in brackets close to its start, and a colon, bracket or line end follows soon. */
function headsLine(text: string, start: number, end: number): boolean {
  if (start - clauseStart(text, start) > 80) return false
  return (
    /[:\])]$/.test(text.slice(start, end)) ||
    /^[^.\n]{0,40}?[:\])]/.test(text.slice(end, end + 44)) ||
    /^[^\n]{0,4}(?:\n|$)/.test(text.slice(end, end + 6))
  )
}

/** Where the line, or the sentence inside it, begins. */
function clauseStart(text: string, at: number): number {
  const line = lineStart(text, at)
  const stops = [...text.slice(line, at).matchAll(/[.!?;]\s+/g)]
  const last = stops[stops.length - 1]
  return last === undefined ? line : line + last.index + last[0].length
}

/** To the end of its line and the lines wrapped from it; a bare heading goes on to a blank line or a bracketed mark. */
function blockEnd(text: string, from: number): number {
  const lineEnd = endOfLine(text, from)
  const rest = text
    .slice(from, lineEnd)
    .replace(/^[^:\])]{0,44}[:\])]+:?/, '')
    .trim()
  let at = lineEnd
  const bare = rest.length < 12
  while (at < text.length) {
    const next = endOfLine(text, at + 1)
    const line = text.slice(at + 1, next)
    if (line.trim() === '' || /^\s*[[\]*=#_]/.test(line) || /^\p{Lu}[\p{L}/ -]{1,30}:/u.test(line)) break
    if (bare && /^[^\p{Ll}]{4,60}$/u.test(line.trim())) break
    if (!bare && lineEnd - lineStart(text, from) < 70) break
    at = next
  }
  return at
}

const longestLine = 4000

function endOfLine(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestLine)
  const found = text.slice(from, limit).indexOf('\n')
  return found < 0 ? limit : from + found
}
