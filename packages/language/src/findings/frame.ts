import type { Basis } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import type { FrameKind, FrameMeaning, RegionMeaning, TestMeaning } from './meanings.ts'

/** What a document is made from, by its own head lines: its basis, the organ it looks at, and its whole region. */
export interface Frame {
  kind: FrameKind
  basis: Basis
  /** The organ an endoscopy looks at. */
  organ?: string
  /** Words of the examination and its region, as written in the head. */
  test?: string
  region?: string
  /** True when the region covers chest and abdomen, or the whole body. */
  wide: boolean
}

const headTokens = 60

const basisOf: Record<FrameKind, Basis> = {
  imaging: 'imaging',
  endoscopy: 'examination',
  tissue: 'tissue',
  cytology: 'cytology',
  operation: 'examination',
  board: 'clinician',
  visit: 'clinician',
  laboratory: 'marker',
  treatment: 'clinician',
}

const fallback: Record<Prepared['kind'], FrameKind> = {
  pathology: 'tissue',
  radiology: 'imaging',
  operative: 'operation',
  oncology: 'visit',
  discharge: 'visit',
  telephone: 'visit',
  other: 'visit',
}

/** Reads a document's frame from the earliest telling words of its head. */
export function frameOf(prepared: Prepared): Frame {
  const kind = kindOf(prepared)
  const organ = kind === 'endoscopy' ? headTest(prepared)?.rule.means.organ : undefined
  const regions = hitsOf<RegionMeaning>(prepared, 'region').filter((r) => r.first < headTokens)
  const test = kind === 'imaging' || kind === 'endoscopy' ? headTest(prepared) : undefined
  const region = kind === 'imaging' ? regionText(prepared, regions) : undefined
  return {
    kind,
    basis: basisOf[kind],
    ...(organ === undefined ? {} : { organ }),
    ...(test === undefined ? {} : { test: prepared.text.slice(test.start, test.end) }),
    ...(region === undefined ? {} : { region }),
    wide: isWide(regions),
  }
}

/** The first telling words decide; a specimen report that names itself cytology anywhere in its head is cytology. */
function kindOf(prepared: Prepared): FrameKind {
  const hits = hitsOf<FrameMeaning>(prepared, 'frame').filter(
    (f) => f.first < headTokens && (f.rule.means.title === undefined || f.start < titleEnd(prepared.text)),
  )
  const strong = hits.filter((f) => f.rule.means.weak === undefined)
  const first = strong[0] ?? hits[0]
  if (first === undefined) return unlabelled(prepared)
  if (first.rule.means.frame === 'laboratory' && prepared.kind === 'pathology') return 'tissue'
  const kinds = new Set(strong.filter((f) => f.first < headTokens / 2).map((f) => f.rule.means.frame))
  if (kinds.has('board')) return 'board'
  if (kinds.has('tissue') && kinds.has('cytology')) return 'cytology'
  if (first.rule.means.frame === 'visit' && first.first > 12 && kinds.size > 1)
    return [...kinds].find((k) => k !== 'visit') ?? 'visit'
  return first.rule.means.frame
}

/** Without telling words: a report of images has its parts, findings and impression; anything else is somebody's note. */
function unlabelled(prepared: Prepared): FrameKind {
  const kind = fallback[prepared.kind]
  if (kind !== 'imaging') return kind
  const parts = new Set(prepared.sections.map((s) => s.kind))
  return parts.has('findings') || parts.has('technique') || parts.has('comparison') || parts.has('impression')
    ? 'imaging'
    : 'visit'
}

/** The first named examination of the head; a bare "imaging" only when nothing better is said. */
function headTest(prepared: Prepared) {
  const tests = hitsOf<TestMeaning>(prepared, 'test').filter((t) => t.first < headTokens)
  return tests.find((t) => t.rule.means.generic === undefined) ?? tests[0]
}

/** Where the first three written lines end. */
function titleEnd(text: string): number {
  let at = 0
  for (let lines = 0; lines < 3; ) {
    const next = text.indexOf('\n', at)
    if (next < 0) return text.length
    if (next - at > 2) lines++
    at = next + 1
  }
  return at
}

export function isWide(regions: { rule: { means: RegionMeaning } }[]): boolean {
  const said = new Set(regions.map((r) => r.rule.means.wide))
  return said.has('whole') || (said.has('chest') && said.has('abdomen'))
}

/** The first run of region words, with what joins them: "chest, abdomen and pelvis". */
export function regionText(
  prepared: Prepared,
  regions: { first: number; last: number; start: number; end: number }[],
): string | undefined {
  const first = regions[0]
  if (first === undefined) return undefined
  let last = first
  for (const region of regions.slice(1)) {
    if (region.first - last.last > 4 || prepared.text.slice(last.end, region.start).includes('\n')) break
    last = region
  }
  return prepared.text.slice(first.start, last.end)
}
