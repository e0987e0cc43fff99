import type { Range, Site } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import type { Frame } from './frame.ts'
import { sentenceIndexAt } from './sentence-hits.ts'
import { sitesIn } from './sites.ts'
import { blockAt, type ToldBlock } from './told.ts'

/** One labelled stretch of a report: "A. FNA left level IV lymph node". */
interface Chunk {
  label: string
  start: number
  end: number
}

/** The specimens of a tissue or cytology report and where each is spoken of. */
export interface Specimens {
  /** Stretches about one specimen; one without a label is the whole report. */
  units: { label: string; ranges: Range[]; sites: Site[] }[]
  sitesAt: (at: number) => Site[]
}

const none: Specimens = { units: [], sitesAt: () => [] }

/** Cuts a report of samples by its specimen labels; other documents have none. */
export function specimensOf(prepared: Prepared, frame: Frame, blocks: ToldBlock[]): Specimens {
  if (frame.kind !== 'tissue' && frame.kind !== 'cytology') return none
  const chunks = chunksOf(prepared.text).filter((c) => blockAt(blocks, c.start) === undefined)
  const labels = [...new Set(chunks.map((c) => c.label))]
  if (labels.length < 2) {
    const labelled = chunks.map((c) => sitesOf(prepared, c)).find((s) => s.length > 0)
    const units = [
      { label: '', ranges: [[0, prepared.text.length] as Range], sites: labelled ?? headSites(prepared, blocks) },
    ]
    return { units, sitesAt: () => units[0]!.sites }
  }
  const units = labels.map((label) => {
    const own = chunks.filter((c) => c.label === label)
    const sites = own.map((c) => sitesOf(prepared, c)).find((s) => s.length > 0) ?? []
    return { label, ranges: own.map((c): Range => [c.start, c.end]), sites }
  })
  // Text outside the labelled stretches speaks of the one place all specimens share.
  const all = sharedSites(units.map((u) => u.sites))
  return {
    units,
    sitesAt: (at) => units.find((u) => u.ranges.some((r) => r[0] <= at && at < r[1]))?.sites ?? all,
  }
}

const labelAt = /(^|[\n.;)]|\s{2})[ \t]*(?:specimen )?([A-H])(?:[.:)][ \t]|[ \t]{1,3}(?=\p{Lu})|[ \t]-[ \t])/gu

function chunksOf(text: string): Chunk[] {
  const found: Chunk[] = []
  for (const match of text.matchAll(labelAt)) {
    const start = match.index + match[1]!.length
    found.push({ label: match[2]!, start, end: text.length })
  }
  if (!found.some((c) => c.label === 'A')) return []
  for (const [i, chunk] of found.entries()) {
    const blank = /\n[ \t]*\n/.exec(text.slice(chunk.start, chunk.start + 4000))
    const next = found[i + 1]?.start ?? text.length
    chunk.end = Math.min(next, blank === null ? text.length : chunk.start + blank.index)
  }
  return found
}

/** The first places named in a chunk's opening sentence; a part without an organ takes the organ named before it. */
function sitesOf(prepared: Prepared, chunk: Chunk): Site[] {
  const from = sentenceIndexAt(prepared, chunk.start + 2)
  for (let i = from; i < prepared.sentences.length && prepared.sentences[i]!.start < chunk.end; i++) {
    const inside = sitesIn(prepared, prepared.sentences[i]!).filter(
      (s) => !s.neighbour && s.site.span[0] >= chunk.start && s.site.span[1] <= chunk.end,
    )
    const sites = withOrgans(inside.map((s) => s.site))
    if (sites.length > 0) return specific(sites)
  }
  return []
}

function withOrgans(sites: Site[]): Site[] {
  let organ = ''
  return sites.flatMap((site) => {
    if (site.organ !== '') organ = site.organ
    return organ === '' ? [] : [site.organ === '' ? { ...site, organ } : site]
  })
}

/** For a report of one specimen: the first places named outside what the requester wrote, before any microscopy. */
function headSites(prepared: Prepared, blocks: ToldBlock[]): Site[] {
  const mark = prepared.sections.find((s) => s.kind === 'specimen')
  const start = mark?.start ?? 0
  const named = prepared.sentences
    .filter((s) => s.start >= start && blockAt(blocks, s.start) === undefined)
    .map((s) =>
      sitesIn(prepared, s).filter((f) => !f.neighbour && (f.site.organ !== '' || sitesIn(prepared, s).length > 1)),
    )
    .find((sites) => sites.length > 0)
  return named === undefined
    ? []
    : specific(withOrgans(named.filter((f) => !f.naming || named.length === 1).map((f) => f.site)))
}

/** A whole organ gives way to its part, and a place without a side to the same with one. */
export const specific = (sites: Site[]): Site[] =>
  sites.filter(
    (s) =>
      s.part !== undefined ||
      !sites.some(
        (o) =>
          o !== s &&
          o.organ === s.organ &&
          (o.part !== undefined || (o.laterality !== undefined && s.laterality === undefined)),
      ),
  )

function sharedSites(all: Site[][]): Site[] {
  const sites = all.flat()
  const first = sites[0]
  return first !== undefined &&
    sites.every((s) => s.organ === first.organ && s.part === first.part && s.laterality === first.laterality)
    ? [first]
    : []
}
