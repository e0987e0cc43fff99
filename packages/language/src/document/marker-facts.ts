import type { MarkerFact, PartialDate } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import type { FoundDate } from './dates.ts'
import type { DocumentIndex } from './document-index.ts'
import { lineAt } from './places.ts'

/** Values of tumour markers with unit, assay and date, from sentences and tables; never joined across assays (R22). */
export function markerFacts(index: DocumentIndex): MarkerFact[] {
  const facts: MarkerFact[] = []
  const names = hitsOf<string>(index.prepared, 'marker-name')
  for (const [i, name] of names.entries()) {
    const line = lineAt(index.prepared.text, name.start)
    const stop = Math.min(names[i + 1]?.start ?? line.end, Math.max(line.end, name.end))
    const columns = columnDates(index, line.start)
    const own =
      columns.length > 1 && opensLine(index, name) ? fromRow(index, name, columns, stop) : fromText(index, name, stop)
    facts.push(...(own.length > 0 || !opensLine(index, name) ? own : fromRows(index, name, line.end)))
  }
  const assays = new Set(hitsOf<string>(index.prepared, 'assay').map((h) => h.rule.means))
  // One assay named for the whole paper holds for every value on it.
  if (assays.size === 1) for (const fact of facts) fact.assay ??= [...assays][0]!
  return facts.sort((a, b) => a.span[0] - b.span[0])
}

const opensLine = (index: DocumentIndex, hit: Hit): boolean => index.prepared.tokens.lineStart[hit.first] === 1

const value = /(?<![\p{L}\d./-])(?:(?<![\d.] )[<>]=?)?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d/:%]|\.\d|\.\.)/gu
const unitAfter = /^ ?(n?g\/m?l|[u\u00b5\u03bc]g\/l|k?u\/m?l|iu\/m?l|miu\/l|ku\/l|nmol\/l|pmol\/l|mmol\/l|mg\/l)/i

/** "PSA 0.18 ng/mL", "CEA on 11 June was 2.6", "CA-125: 18/01/23 = 13, 12/04/23 = 34": values in order with the date next to each. */
function fromText(index: DocumentIndex, name: Hit<string>, stop: number): MarkerFact[] {
  const end = Math.min(stop, index.hits('marker-stop', name.end, stop)[0]?.start ?? stop, name.end + 220)
  const dates = index.datesIn(name.end, stop)
  const facts: MarkerFact[] = []
  let from = name.end
  for (const found of index.text(name.end, end).matchAll(value)) {
    const at = name.end + found.index
    if (dates.some((d) => at >= d.start && at < d.end)) continue
    if (index.hits('interval', at - 24, at + 1).some((h) => h.end > at)) break
    if (index.hits<string>('test-word', from, at).some((h) => h.rule.means === 'imaging' || h.rule.means === 'scope'))
      break
    const gap = index.text(from, at)
    if (!isValue(index, { at, end: at + found[0].length, gap })) break
    if (/[.]\s+\p{Lu}|\n|;\s/u.test(gap) || gap.length > 70) break
    const date = dates.findLast((d) => d.start >= from && d.end <= at) ?? dateAfter(index, dates, at + found[0].length)
    facts.push(fact(index, name, { at, text: found[0], date: date?.date }))
    from = at + found[0].length
  }
  return facts
}

/** "46 kU/L on 4 May", "0.18 in May 2022". */
const dateAfter = (index: DocumentIndex, dates: FoundDate[], end: number): FoundDate | undefined =>
  dates.find((d) => d.start >= end && d.start - end < 22 && between(index, end, d))

/** A letter right behind is a unit or it is no value; a report on slides counts stains, so there a value needs a sign or a unit. */
function isValue(index: DocumentIndex, { at, end, gap }: { at: number; end: number; gap: string }): boolean {
  const unit = unitAfter.test(index.text(end, end + 10))
  if (/^\p{L}/u.test(index.text(end, end + 1)) && !unit) return false
  return (
    index.prepared.kind !== 'pathology' ||
    unit ||
    /[=:<>]/.test(gap) ||
    (gap.length < 14 && !/[,;]/.test(gap) && /[.\d]\d/.test(index.text(at, end)))
  )
}

/** Small words, or a bracket that holds the date alone; "46 (May 2020: 27)" is the date of the next value. */
const between = (index: DocumentIndex, end: number, date: FoundDate): boolean => {
  const words = index.text(end, date.start)
  if (/[\d,;]/.test(words)) return false
  return !words.includes('(') || /^\s*[),;]/.test(index.text(date.end, date.end + 2))
}

/** The dates of a table's head line above a row. */
function columnDates(index: DocumentIndex, lineStart: number): FoundDate[] {
  let at = lineStart
  for (let lines = 0; lines < 12 && at > 0; lines++) {
    const line = lineAt(index.prepared.text, at - 1)
    const dates = index.datesIn(line.start, line.end)
    if (dates.length > 1 && /^[\s|]*$/.test(index.text(line.start, dates[0]!.start))) return dates
    if (line.start >= at) break
    at = line.start
  }
  return []
}

function fromRow(index: DocumentIndex, name: Hit<string>, columns: FoundDate[], stop: number): MarkerFact[] {
  const found = [...index.text(name.end, stop).matchAll(value)]
  return found
    .slice(0, columns.length)
    .map((match, i) => fact(index, name, { at: name.end + match.index, text: match[0], date: columns[i]!.date }))
}

/** Rows under a marker's heading, each beginning with a date. */
function fromRows(index: DocumentIndex, name: Hit<string>, headingEnd: number): MarkerFact[] {
  const { text } = index.prepared
  const facts: MarkerFact[] = []
  const unit = unitAfter.exec(index.text(name.end, name.end + 14).replace(/^[\s([]*/, ''))?.[1]
  let at = headingEnd + 1
  for (let lines = 0; lines < 60 && at < text.length; lines++) {
    const line = lineAt(text, at)
    const date = index.datesIn(line.start, line.end)[0]
    if (date !== undefined && index.prepared.tokens.lineStart[date.first] === 1) {
      const match = [...index.text(date.end, line.end).matchAll(value)][0]
      if (match !== undefined)
        facts.push({
          ...fact(index, name, { at: date.end + match.index, text: match[0], date: date.date }),
          ...(unit === undefined ? {} : { unit }),
        })
    } else if (facts.length > 0) break
    at = line.end + 1
  }
  return facts
}

function fact(
  index: DocumentIndex,
  name: Hit<string>,
  read: { at: number; text: string; date: PartialDate | undefined },
): MarkerFact {
  const end = read.at + read.text.length
  const line = lineAt(index.prepared.text, read.at)
  const unit = unitAfter.exec(index.text(end, end + 10))?.[1]
  const assay =
    index.hits<string>('assay', read.at, line.end)[0] ?? index.hits<string>('assay', line.start, read.at).at(-1)
  return {
    marker: name.rule.means,
    value: read.text.replace(/ /g, ''),
    ...(unit === undefined ? {} : { unit }),
    ...(assay === undefined ? {} : { assay: assay.rule.means }),
    ...(read.date === undefined ? {} : { date: read.date }),
    ...index.quoted(index.text(name.end, read.at).includes('\n') ? line.start : name.start, end),
    rules: [name.rule.id],
  }
}
