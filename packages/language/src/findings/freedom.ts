import type { Site, Statement } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { isWide } from './frame.ts'
import type { FreedomMeaning, RegionMeaning } from './meanings.ts'
import { hasContext, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'

/** Words of freedom that are no denial: remission, completed curative treatment (R1). */
export function freedomWords(reading: Reading): Hit<FreedomMeaning>[] {
  if (samplesOnly(reading)) return []
  return hitsOf<FreedomMeaning>(reading.prepared, 'freedom').filter((hit) => {
    if (hit.rule.means.says !== 'completed' && hit.rule.means.says !== 'remission') return false
    return !conditioned(reading, hit.first, hit.start)
  })
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
export function statesFreedom(reading: Reading, statement: Statement, sites: Site[]): boolean {
  if (statement.status !== 'absent' || statement.restricted !== undefined || samplesOnly(reading)) return false
  if (statement.concept === 'marker' || statement.aspect === 'treatment-effect') return false
  const form = denialForm(reading, statement)
  if (form === 'free')
    return (
      sites.every((s) => wholeOrgan(reading, s)) &&
      !conditioned(reading, tokenAt(reading.prepared, statement.span[0]), statement.span[0])
    )
  if (form === undefined) return false
  if (statement.concept === 'disease' && form !== 'evidence') return false
  if (statement.concept === 'spread') return false
  if (statement.aspect === 'residual') return false
  if (statement.extent !== 'unstated' && !deniesAll(reading, statement)) return false
  return coversAll(reading, statement, sites)
}

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
  if (says.includes('evidence')) return 'evidence'
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
  const regions = hitsWithin<RegionMeaning>(reading.prepared, 'region', sentence)
  if (isWide(regions)) return true
  if (reading.frame.kind === 'imaging' && !reading.frame.wide) return false
  if (regions.length > 0 && regions.some((r) => r.start > statement.span[0])) return false
  return sites.every((s) => s.span[0] < sentence.start || s.span[1] > sentence.end || wholeOrgan(reading, s))
}

const wholeOrgan = (reading: Reading, site: Site): boolean =>
  site.part === undefined &&
  (reading.frame.organ === site.organ || site.rules.includes('frame.organ') || !reading.frame.wide)
