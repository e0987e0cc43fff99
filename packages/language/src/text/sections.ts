import type { Hit } from '../lexicon/lexicon.ts'
import type { SectionKind } from '../pack.ts'
import type { Tokens } from './tokens.ts'

/** A part of a document under a heading; `title` is the heading as written. Text before the first heading is `header`. */
export interface Section {
  kind: SectionKind
  title: string
  start: number
  end: number
}

/** Layer `heading`: meaning a SectionKind; a hit counts at the start of a line or sentence, before a colon or a line's end. */
export function findSections(text: string, tokens: Tokens, headings: Hit<SectionKind>[]): Section[] {
  const sections: Section[] = [{ kind: 'header', title: '', start: 0, end: text.length }]
  const open = (kind: SectionKind, start: number, end: number): void => {
    sections[sections.length - 1]!.end = start
    sections.push({ kind, title: text.slice(start, end), start, end: text.length })
  }
  for (const hit of headings) {
    if (!isHeading(text, tokens, hit)) continue
    closeByUnknown(text, sections, hit.start, open)
    open(hit.rule.means, hit.start, hit.end)
  }
  closeByUnknown(text, sections, text.length, open)
  return sections
}

/** Sections that say something of every line in them must not run on under a heading nobody knows. */
const confined: ReadonlySet<SectionKind> = new Set(['history', 'family', 'social', 'medication'])
const unknownHeading = /(?:[.;!?]\s{1,4}|\n\s{0,8})([A-Z][A-Z/&]{2,}(?: [A-Z/&]{2,}){0,4}):/g
const longestConfined = 6000

function closeByUnknown(
  text: string,
  sections: Section[],
  before: number,
  open: (kind: SectionKind, start: number, end: number) => void,
): void {
  const last = sections[sections.length - 1]!
  if (!confined.has(last.kind)) return
  const from = last.start + last.title.length
  const found = unknownHeading.exec(text.slice(from, Math.min(before, from + longestConfined)))
  unknownHeading.lastIndex = 0
  if (found === null) return
  const start = from + found.index + found[0].indexOf(found[1]!)
  open('other', start, start + found[1]!.length)
}

function isHeading(text: string, tokens: Tokens, hit: Hit): boolean {
  const after = text.slice(hit.end, hit.end + 24)
  const colon = /^[ \t]*(?:\([^)\n]{0,16}\)[ \t]*)?[:\uff1a\u3011\]]/.test(after)
  const lineEnd = /^[ \t]*[-=_]*[ \t]*(?:\r?\n|$)/.test(after)
  const lineStart = tokens.lineStart[hit.first] === 1 || startsNumbered(text, hit.start)
  if (lineStart) return colon || lineEnd || /^[ \t]*[-\u2013\u2014][ \t]/.test(after) || /^[ \t]{3,}/.test(after)
  return colon && /[.;:!?\n\u3002\u3010[][ \t]*$/.test(text.slice(Math.max(0, hit.start - 6), hit.start))
}

/** "3. IMPRESSION", "B) Findings", "[Summary", "【影像所见】". */
const startsNumbered = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 8), at)
  const lineFrom = before.lastIndexOf('\n') + 1
  if (lineFrom === 0 && at >= 8) return false
  const mark = before.slice(lineFrom)
  return /^[\s\d.()[\]\u3010#*>A-Za-z-]{1,6}$/.test(mark) && !/[A-Za-z]{2}/.test(mark)
}

/** The section a place stands in; sections cover the text without gaps. */
export function sectionAt(sections: Section[], at: number): Section {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sections[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return sections[low]!
}
