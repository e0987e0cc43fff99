import type { Range, Site } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import type { Frame } from './frame.ts'
import type { SampleMeaning, ToldMeaning } from './meanings.ts'
import { hitsWithin, sentenceIndexAt, tokenAt } from './sentence-hits.ts'
import { type FoundSite, sitesIn } from './sites.ts'
import { type Specimens, specific } from './specimens.ts'

const lookBack = 3
const lesionReach = 10
const described = 25

/** What tells the places of a statement beside its own sentence. */
export interface PlaceContext {
  frame: Frame
  specimens: Specimens
}

/** Places a statement speaks of: those of its own sentence, else of its specimen, else of the sentences before it in its paragraph. */
export function governingSites(prepared: Prepared, span: Range, context: PlaceContext & { open: boolean }): Site[] {
  const sites = placesFor(prepared, span, context)
  return context.open && context.specimens.units.length === 0 ? sites.map((s) => withPart(prepared, span, s)) : sites
}

/** An impression that names the organ alone takes the part that the report described, when it described one lesion there. */
function withPart(prepared: Prepared, span: Range, site: Site): Site {
  if (site.part !== undefined) return site
  const found: Site[] = []
  for (let index = sentenceIndexAt(prepared, span[0]) - 1, back = 0; index >= 0 && back < described; index--, back++) {
    const sentence = prepared.sentences[index]!
    if (!hitsWithin<{ about: string }>(prepared, 'subject', sentence).some((s) => s.rule.means.about === 'vague'))
      continue
    if (
      isNormal(prepared, index) ||
      hitsWithin<{ gives: string }>(prepared, 'context', sentence).some((c) => c.rule.means.gives === 'absent')
    )
      continue
    if (hitsWithin<SampleMeaning>(prepared, 'sample', sentence).some((s) => s.rule.means.says === 'benign')) continue
    for (const place of placesOf(prepared, index))
      if (place.site.organ === site.organ && place.site.part !== undefined) found.push(place.site)
  }
  const parts = new Set(found.map((f) => `${f.part} ${f.laterality}`))
  const only = parts.size === 1 ? found[0] : undefined
  if (only === undefined || (site.laterality !== undefined && only.laterality !== site.laterality)) return site
  return {
    ...site,
    ...(only.laterality === undefined ? {} : { laterality: only.laterality }),
    part: only.part!,
    quote: only.quote,
    span: only.span,
    rules: [...site.rules, ...only.rules],
  }
}

function placesFor(prepared: Prepared, span: Range, context: PlaceContext & { open: boolean }): Site[] {
  const index = sentenceIndexAt(prepared, span[0])
  const own = placesOf(prepared, index)
  const near = nearest(
    prepared,
    own.filter((s) => !s.naming),
    span,
  )
  if (near.length > 0) return finish(near, prepared, context, span[0])
  const specimen = context.specimens.sitesAt(span[0])
  if (specimen.length > 0) return specimen
  const lesion = context.open ? lesionBefore(prepared, index, lookBack) : []
  if (lesion.length > 0) return finish(lesion, prepared, context, span[0])
  for (let back = 1; back <= lookBack && index - back >= 0; back++) {
    if (!sameParagraph(prepared, index - back, index)) break
    const before = placesOf(prepared, index - back).filter((s) => !s.naming)
    if (before.length > 0 && !(context.open && isNormal(prepared, index - back)))
      return finish(before, prepared, context, span[0])
  }
  if (own.length > 0) return finish(own, prepared, context, span[0])
  const earlier = context.open ? lesionBefore(prepared, index, lesionReach) : []
  if (earlier.length > 0) return finish(earlier, prepared, context, span[0])
  const { organ } = context.frame
  return organ === undefined
    ? []
    : [{ organ, span, quote: prepared.text.slice(span[0], span[1]), rules: ['frame.organ'] }]
}

/** "Rest of brain unchanged": a suspicion after it is not about that. */
const isNormal = (prepared: Prepared, index: number): boolean =>
  hitsWithin<ToldMeaning>(prepared, 'told', prepared.sentences[index]!).some((t) => t.rule.means.told === 'normal')

/** An impression that names no place speaks of the lesion the report has described: the last one not denied. */
function lesionBefore(prepared: Prepared, index: number, reach: number): FoundSite[] {
  for (let back = 1; back <= reach && index - back >= 0; back++) {
    const sentence = prepared.sentences[index - back]!
    const denied = hitsWithin<{ gives: string }>(prepared, 'context', sentence).some(
      (c) => c.rule.means.gives === 'absent',
    )
    const lesion = hitsWithin<{ about: string }>(prepared, 'subject', sentence).some(
      (s) => s.rule.means.about === 'vague',
    )
    const sites = placesOf(prepared, index - back).filter((s) => !s.naming)
    if (lesion && !denied && sites.length > 0) return sites
  }
  return []
}

const placesOf = (prepared: Prepared, index: number): FoundSite[] =>
  sitesIn(prepared, prepared.sentences[index]!).filter((s) => !s.neighbour)

/** Of several places in a sentence: those before the mention in its clause, and those right after it. */
function nearest(prepared: Prepared, sites: FoundSite[], span: Range): FoundSite[] {
  const from = tokenAt(prepared, span[0])
  const after = sites.filter((s) => s.first >= from && s.first - from <= 8)
  const before = sites.filter((s) => s.last < from)
  const chosen = [...before, ...after]
  return chosen.length > 0 ? chosen : sites
}

/** Are two sentences in one paragraph, with no list mark before the later one? */
function sameParagraph(prepared: Prepared, earlier: number, later: number): boolean {
  const from = prepared.sentences[earlier]!.end
  const to = prepared.sentences[later]!.start
  const head = prepared.text.slice(to, to + 4)
  return !/\n\s*\n/.test(prepared.text.slice(from, to)) && !/^(?:\d{1,2}[.)]|[-*\u2022])\s/.test(head)
}

/** A part without an organ takes the frame's organ, or the last organ named before it; a whole organ gives way to its part. */
function finish(found: FoundSite[], prepared: Prepared, context: PlaceContext, at: number): Site[] {
  const sites = found.map((f) => (f.site.organ === '' ? { ...f.site, organ: organFor(prepared, context, at) } : f.site))
  const named = sites.filter((s) => s.organ !== '')
  const kept = specific(named)
  return kept.filter(
    (s, i) => !kept.slice(0, i).some((o) => o.organ === s.organ && o.part === s.part && o.laterality === s.laterality),
  )
}

function organFor(prepared: Prepared, context: PlaceContext, at: number): string {
  if (context.frame.organ !== undefined) return context.frame.organ
  for (let index = sentenceIndexAt(prepared, at), back = 0; index >= 0 && back < 12; index--, back++) {
    const organ = sitesIn(prepared, prepared.sentences[index]!).find((s) => s.site.organ !== '')?.site.organ
    if (organ !== undefined) return organ
  }
  return ''
}
