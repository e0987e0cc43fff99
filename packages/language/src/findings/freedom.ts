import type { Site, Statement } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { isWide } from './frame.ts'
import type { FreedomMeaning, RegionMeaning } from './meanings.ts'
import { hasContext, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'
import { type FoundSite, sitesIn } from './sites.ts'

/** Words of freedom that are no denial: remission, completed curative treatment (R1). `past`: told of an earlier time. */
export function freedomWords(reading: Reading): { hit: Hit<FreedomMeaning>; past: boolean }[] {
  if (samplesOnly(reading)) return []
  return hitsOf<FreedomMeaning>(reading.prepared, 'freedom').flatMap((hit) => {
    const { says } = hit.rule.means
    if (!stating.has(says)) return []
    if (conditioned(reading, hit.first, hit.start)) return []
    return [{ hit, past: says === 'completing' && !perfect(reading, hit) }]
  })
}

const stating = new Set<FreedomMeaning['says']>(['completed', 'completing', 'remission', 'free', 'none'])

/** "has completed": true of the day; "completed in April" tells of an earlier time. */
function perfect(reading: Reading, hit: Hit): boolean {
  const near = { first: Math.max(0, hit.first - 3), last: hit.first - 1 }
  return hitsWithin<FreedomMeaning>(reading.prepared, 'freedom', near).some((f) => f.rule.means.says === 'perfect')
}

/** A sample or an operation note cannot state freedom: "margins free of tumour", "no tumour left behind". */
const samplesOnly = (reading: Reading): boolean =>
  ['tissue', 'cytology', 'operation', 'laboratory'].includes(reading.frame.kind)

function conditioned(reading: Reading, token: number, at: number): boolean {
  const sentence = sentenceOf(reading, at)
  const near = { first: Math.max(sentence.first, token - 5), last: token - 1 }
  if (hitsWithin<FreedomMeaning>(reading.prepared, 'freedom', near).some((f) => f.rule.means.says === 'condition'))
    return true
  return hasContext(reading, sentence, ['hypothetical', 'other'], token)
}

/** Does a denial state freedom of disease? Unrestricted, in an author's voice, and over the whole body or without a place (R1, R6). */
export function statesFreedom(reading: Reading, statement: Statement): boolean {
  if (statement.status !== 'absent' || statement.restricted !== undefined || samplesOnly(reading)) return false
  if (statement.concept === 'marker' || statement.aspect === 'treatment-effect') return false
  if (partial(reading, statement)) return false
  const sites = limits(reading, statement)
  const form = denialForm(reading, statement)
  if (form === 'free') {
    const token = tokenAt(reading.prepared, statement.span[0])
    return sites.every((s) => s.part === undefined) && !conditioned(reading, token, statement.span[0])
  }
  if (form === undefined || statement.concept === 'spread' || statement.aspect === 'residual') return false
  if (statement.concept === 'disease' && form !== 'evidence') return false
  if (statement.extent !== 'unstated' && !deniesAll(reading, statement)) return false
  return coversAll(reading, statement, sites)
}

/** "partial remission", "near complete response". */
const partial = (reading: Reading, statement: Statement): boolean =>
  hitsWithin<FreedomMeaning>(reading.prepared, 'freedom', sentenceOf(reading, statement.span[0])).some(
    (f) => f.rule.means.says === 'not-yet' && f.start < statement.span[1] && statement.span[0] < f.end,
  )

/** Places its own sentence names, without the name of the cancer. */
export const ownPlaces = (reading: Reading, statement: Statement): Site[] =>
  placesIn(reading, statement).map((s) => s.site)

const placesIn = (reading: Reading, statement: Statement): FoundSite[] =>
  sitesIn(reading.prepared, sentenceOf(reading, statement.span[0])).filter(
    (s) => !s.naming && !s.neighbour && s.site.organ !== '',
  )

/** Places a denial is limited to: said after it, or its subject. "Vault clear, no evidence of disease" is not limited to the vault. */
export function limits(reading: Reading, statement: Statement): Site[] {
  const { text } = reading.prepared
  const from = statement.span[0]
  const token = tokenAt(reading.prepared, from)
  const reach = denialForm(reading, statement) === 'free' ? 3 : 6
  return placesIn(reading, statement)
    .filter((s) => s.first >= token || (token - s.last <= reach && !/[,;]/.test(text.slice(s.site.span[1], from))))
    .map((s) => s.site)
}

/** Is it worded as freedom itself: free of, disease-free, in remission? */
export const saysFree = (reading: Reading, statement: Statement): boolean =>
  statement.aspect === 'response' || denialForm(reading, statement) === 'free'

/** How a denial is worded: free of, no evidence of, plain no; "not X" denies only a name. */
function denialForm(reading: Reading, statement: Statement): 'free' | 'evidence' | 'denial' | undefined {
  const { prepared } = reading
  const from = tokenAt(prepared, statement.span[0])
  const to = tokenAt(prepared, statement.span[1]) - 1
  const own = hitsWithin<{ status?: string }>(prepared, 'concept', { first: from, last: to })
  if (own.some((c) => c.rule.means.status === 'absent')) return 'free'
  const sentence = sentenceOf(reading, statement.span[0])
  const near = hitsWithin<FreedomMeaning>(prepared, 'freedom', {
    first: Math.max(sentence.first, from - 8),
    last: Math.max(to, from),
  })
  const says = near.map((f) => f.rule.means.says)
  if (says.includes('evidence') || says.includes('none')) return 'evidence'
  return says.includes('denial') ? 'denial' : undefined
}

/** "no local or distant", "no local recurrence or metastatic disease": both ends of the body denied in one sentence. */
function deniesAll(reading: Reading, statement: Statement): boolean {
  const sentence = sentenceOf(reading, statement.span[0])
  const extents = hitsWithin<{ extent: string; organ?: string }>(reading.prepared, 'place', sentence).filter(
    (p) => p.rule.means.organ === undefined,
  )
  const spread = hitsWithin<{ concept: string }>(reading.prepared, 'concept', sentence).some(
    (c) => c.rule.means.concept === 'spread',
  )
  const local = extents.some((p) => p.rule.means.extent === 'local')
  return !local || spread || extents.some((p) => p.rule.means.extent === 'distant')
}

function coversAll(reading: Reading, statement: Statement, sites: Site[]): boolean {
  const sentence = sentenceOf(reading, statement.span[0])
  const named = sitesIn(reading.prepared, sentence).filter((s) => s.naming)
  const regions = hitsWithin<RegionMeaning>(reading.prepared, 'region', sentence).filter(
    (r) => !named.some((n) => n.first <= r.last && r.first <= n.last),
  )
  if (isWide(regions)) return true
  if (reading.frame.kind === 'imaging' && !reading.frame.wide) return false
  if (regions.some((r) => r.start > statement.span[0])) return false
  return sites.every((s) => s.part === undefined && s.organ === reading.frame.organ)
}
