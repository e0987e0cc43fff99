import type { Range, Settling, Site } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { targetContexts } from '../statements/target-contexts.ts'
import { sectionAt } from '../text/sections.ts'
import type { SampleMeaning, TestMeaning, ToldMeaning } from './meanings.ts'
import { isCarried, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin } from './sentence-hits.ts'

/** What one specimen says: the words that decide, and what they do to a suspicion of its place (R4b). */
export interface SampleResult {
  words: Pick<Hit, 'start' | 'end'> & { rule: string }
  settles: Settling
  sites: Site[]
  /** Cancer was found, and the author leaves open which. */
  originOpen?: true
}

/** Results of every specimen of a report, and of samples that another document tells of. */
export function sampleResults(reading: Reading): SampleResult[] {
  const results = reading.specimens.units.map((unit) => unitResult(reading, unit))
  return [...results, ...toldResults(reading)].filter((r) => r !== undefined)
}

function unitResult(reading: Reading, unit: Reading['specimens']['units'][number]): SampleResult | undefined {
  const said = (layer: string) =>
    hitsOf(reading.prepared, layer).filter(
      (h) => inRanges(unit.ranges, h.start) && !isCarried(reading, h.start) && !isTemplate(reading, h.start),
    )
  const samples = said('sample') as Hit<SampleMeaning>[]
  const cancers = samples.filter((s) => s.rule.means.says === 'malignant')
  const { sites } = unit
  const adequate = samples.some((s) => s.rule.means.says === 'adequate')
  const inadequate = samples.find((s) => s.rule.means.says === 'inadequate')
  const malignant = stated(
    reading,
    cancers.filter((c) => !namesEarlier(reading, c)),
  )
  if (malignant !== undefined && (inadequate === undefined || inDiagnosis(reading, malignant.start))) {
    const originOpen = samples.some((s) => s.rule.means.says === 'open-origin')
    return { words: words(malignant), settles: 'malignant-by-sample', sites, ...(originOpen ? { originOpen } : {}) }
  }
  const benign = stated(
    reading,
    samples.filter((s) => s.rule.means.says === 'benign'),
  )
  // A stated adequacy with a specific diagnosis outweighs a word such as "superficial" said of a layer.
  if (benign !== undefined && (inadequate === undefined || (adequate && inDiagnosis(reading, benign.start))))
    return { words: words(benign), settles: 'benign-by-sample', sites }
  if (inadequate !== undefined) return { words: words(inadequate), settles: 'not-settled-by-sample', sites }
  const named = cancers[0] ?? said('subject').find((h) => (h as Hit<{ about: string }>).rule.means.about === 'cancer')
  return named === undefined ? undefined : { words: words(named), settles: 'not-settled-by-sample', sites }
}

const words = (hit: Hit): SampleResult['words'] => ({ start: hit.start, end: hit.end, rule: `sample.${hit.rule.id}` })

const inRanges = (ranges: Range[], at: number): boolean => ranges.some((r) => r[0] <= at && at < r[1])

/** Staging rules and empty forms state nothing. */
const isTemplate = (reading: Reading, at: number): boolean =>
  sectionAt(reading.prepared.sections, at).kind === 'staging'

const inDiagnosis = (reading: Reading, at: number): boolean => {
  const { kind } = sectionAt(reading.prepared.sections, at)
  return kind === 'diagnosis' || kind === 'impression' || kind === 'header' || kind === 'synoptic'
}

/** The first words stated as fact; those under a diagnosis heading before the rest. */
function stated<Meaning>(reading: Reading, hits: Hit<Meaning>[]): Hit<Meaning> | undefined {
  const contexts = targetContexts(
    reading.prepared,
    hits.map((h): Range => [h.start, h.end]),
  )
  const facts = hits.filter((_, i) => contexts[i]?.status === 'established' && !contexts[i]?.negated)
  return facts.find((h) => inDiagnosis(reading, h.start)) ?? facts[0]
}

/** "the tumour of 2013", "free of tumour", "previous carcinoma": not what this sample holds. */
function namesEarlier(reading: Reading, hit: Hit): boolean {
  const sentence = sentenceOf(reading, hit.start)
  const near = { first: Math.max(sentence.first, hit.first - 4), last: hit.first - 1 }
  const { prepared } = reading
  if (hitsWithin<ToldMeaning>(prepared, 'told', near).some((t) => t.rule.means.told === 'before')) return true
  const own = hitsWithin<{ status?: string }>(prepared, 'concept', {
    first: Math.max(sentence.first, hit.first - 3),
    last: hit.last,
  })
  return own.some((c) => c.rule.means.status === 'absent')
}

/** A letter or board that tells what a sample showed: the sample's words in one sentence with the result. */
function toldResults(reading: Reading): SampleResult[] {
  if (reading.specimens.units.length > 0 || reading.frame.kind === 'laboratory') return []
  const found: SampleResult[] = []
  for (const test of hitsOf<TestMeaning>(reading.prepared, 'test')) {
    const { basis } = test.rule.means
    if ((basis !== 'tissue' && basis !== 'cytology') || isCarried(reading, test.start)) continue
    const sentence = sentenceOf(reading, test.start)
    const inadequate = hitsWithin<SampleMeaning>(reading.prepared, 'sample', sentence).find(
      (s) => s.rule.means.says === 'inadequate',
    )
    if (inadequate !== undefined) {
      found.push({ words: words(inadequate), settles: 'not-settled-by-sample', sites: [] })
      continue
    }
    const cancers = hitsWithin<SampleMeaning>(reading.prepared, 'sample', {
      first: test.last + 1,
      last: sentence.last,
    }).filter((s) => s.rule.means.says === 'malignant')
    const shows = hitsWithin<ToldMeaning>(reading.prepared, 'told', { first: test.last + 1, last: sentence.last }).some(
      (t) => t.rule.means.told === 'shows' || t.rule.means.told === 'concludes',
    )
    const malignant = shows ? stated(reading, cancers) : undefined
    if (malignant !== undefined) found.push({ words: words(malignant), settles: 'malignant-by-sample', sites: [] })
  }
  return [...new Map(found.map((r) => [r.words.start, r])).values()]
}
