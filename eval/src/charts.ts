import { join } from 'node:path'
import { summarizeDocument } from '@cairn/casework'
import { type Basis, type DocumentSummary, identityView, type ThreadAnswer, threads } from '@cairn/core'
import { type Chart, type ExpectedChart, readCharts, sourcesOn } from './chart-files.ts'
import { rounded } from './scoreboard.ts'

type Cutoff = ExpectedChart['cutoffs'][number]

export interface ChartMiss {
  chart: string
  today: string
  thread: string
  kind: 'certainty' | 'dangerous' | 'extent' | 'basis' | 'episode'
  expected: string
  got: string
  words?: string
}

export interface ChartScore {
  dates: number
  certaintyRight: number
  extentRight: number
  basisRight: number
  dangerous: number
  episodes: number
  episodesFound: number
  perChart: Record<string, { dates: number; right: number; episodes: number; found: number }>
  misses: ChartMiss[]
  /** What the scoreboard keeps. */
  figures: Record<string, number>
}

/** Runs every English chart at each of its dates and compares certainty, extent, basis and episodes. `include` picks charts by name. */
export function scoreCharts(dataDir: string, include: (name: string) => boolean = () => true): ChartScore {
  const score: ChartScore = {
    dates: 0,
    certaintyRight: 0,
    extentRight: 0,
    basisRight: 0,
    dangerous: 0,
    episodes: 0,
    episodesFound: 0,
    perChart: {},
    misses: [],
    figures: {},
  }
  for (const chart of readCharts(join(dataDir, 'data/charts'))) {
    if (chart.chinese || !include(chart.name)) continue
    scoreChart(chart, score)
  }
  const share = (n: number, of: number): number => rounded(of === 0 ? 0 : n / of)
  score.figures = {
    dates: score.dates,
    certainty: share(score.certaintyRight, score.dates),
    extent: share(score.extentRight, score.dates),
    basis: share(score.basisRight, score.dates),
    episodes: share(score.episodesFound, score.episodes),
    dangerous: score.dangerous,
  }
  return score
}

function scoreChart(chart: Chart, score: ChartScore): void {
  const tally = { dates: 0, right: 0, episodes: 0, found: 0 }
  score.perChart[chart.name] = tally
  for (const cutoff of chart.expected.cutoffs) {
    const answer = matching(answersOn(chart, cutoff.today), chart, cutoff.thread)
    score.dates++
    tally.dates++
    if (scoreCutoff(chart, cutoff, answer, score)) tally.right++
  }
  const last = chart.files[chart.files.length - 1]?.day ?? ''
  const final = answersOn(chart, last)
  for (const episode of chart.expected.episodes) {
    score.episodes++
    tally.episodes++
    const answer = matching(final, chart, episode.thread)
    if (answer?.episodes.some((e) => sameEpisode(e, episode))) {
      score.episodesFound++
      tally.found++
    } else {
      const got = (answer?.episodes ?? []).map((e) => `${e.site}=${e.certainty}`).join(' | ')
      score.misses.push({
        chart: chart.name,
        today: last,
        thread: episode.thread,
        kind: 'episode',
        expected: `${episode.site}=${episode.certainty}`,
        got,
      })
    }
  }
}

const cache = new Map<string, DocumentSummary>()

function answersOn(chart: Chart, today: string): ThreadAnswer[] {
  const summaries = sourcesOn(chart, today).map((source) => {
    const key = `${source.document} ${source.name}`
    const known = cache.get(key) ?? summarizeDocument(source)
    cache.set(key, known)
    return known
  })
  return threads({ summaries, identity: identityView(summaries), today })
}

function matching(answers: ThreadAnswer[], chart: Chart, id: string): ThreadAnswer | undefined {
  const wanted = chart.expected.threads.find((t) => t.id === id)?.primary.toLowerCase() ?? ''
  const byOrgan = answers.find((a) => wanted.includes(a.primary.organ))
  return byOrgan ?? (chart.expected.threads[0]?.id === id ? answers[0] : undefined)
}

const rank = ['not-applicable', 'not-addressed', 'none-seen', 'possible', 'suspected', 'established']

function scoreCutoff(chart: Chart, cutoff: Cutoff, answer: ThreadAnswer | undefined, score: ChartScore): boolean {
  const got = answer?.certainty.certainty ?? 'not-addressed'
  const accepted = [cutoff.certainty, ...cutoff.accept]
  const right = accepted.includes(got)
  const miss = (kind: ChartMiss['kind'], expected: string, value: string): void => {
    const words = answer?.certainty.because
      .map((c) => `${c.file}: ${c.quote.replace(/\s+/g, ' ')}`)
      .join(' || ')
      .slice(0, 300)
    score.misses.push({
      chart: chart.name,
      today: cutoff.today,
      thread: cutoff.thread,
      kind,
      expected,
      got: value,
      ...(words === undefined ? {} : { words }),
    })
  }
  if (right) score.certaintyRight++
  else miss(isDangerous(accepted, got) ? 'dangerous' : 'certainty', accepted.join('/'), got)
  if (isDangerous(accepted, got)) score.dangerous++
  const extent = answer?.certainty.extent ?? 'unstated'
  // Where recurrence does not apply the axis has nothing to say: the charts write either word.
  const idle = ['unstated', 'does-not-apply']
  if (
    extent === cutoff.extent ||
    (cutoff.certainty === 'not-applicable' && idle.includes(extent) && idle.includes(cutoff.extent))
  )
    score.extentRight++
  else miss('extent', cutoff.extent, extent)
  if (basisFits(cutoff.basis, answer?.certainty.basis ?? [])) score.basisRight++
  else miss('basis', cutoff.basis.join(','), (answer?.certainty.basis ?? []).join(','))
  return right
}

/** A suspicion or a return shown as none seen, or anything lesser shown as established. */
function isDangerous(accepted: string[], got: string): boolean {
  if (accepted.includes(got)) return false
  if (got === 'none-seen') return accepted.some((a) => a === 'suspected' || a === 'established')
  return got === 'established' && accepted.every((a) => rank.indexOf(a) < rank.indexOf('established'))
}

/** Shares a basis, and claims no tissue or cytology that the chart does not. */
function basisFits(expected: string[], got: Basis[]): boolean {
  const wanted = expected.map((b) => b.replace("'s statement", ''))
  if (wanted.length === 0) return true
  if (got.some((b) => (b === 'tissue' || b === 'cytology') && !wanted.includes(b))) return false
  return got.length === 0 || got.some((b) => wanted.includes(b))
}

function sameEpisode(got: ThreadAnswer['episodes'][number], expected: ExpectedChart['episodes'][number]): boolean {
  if (got.certainty !== expected.certainty) return false
  if (got.site === 'unstated') return /no site/.test(expected.site)
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}|[a-z]?\d+/g) ?? []
  const quotes = got.because.map((c) => c.quote).join(' ')
  const wanted = new Set(words(expected.site).filter((w) => !['left', 'right', 'wall', 'upper', 'part'].includes(w)))
  const parts = words(expected.site).filter((w) => /\d/.test(w))
  const own = new Set([...words(got.site)])
  const stem = (w: string): string => w.slice(0, 4)
  const stems = new Set([...own].map(stem))
  return (
    [...wanted].some((w) => stems.has(stem(w))) || (parts.length > 0 && parts.some((w) => words(quotes).includes(w)))
  )
}

/** Prints the figures and every miss with its words. */
export function printCharts(score: ChartScore): void {
  console.log('\nCharts: certainty at each date')
  for (const [name, t] of Object.entries(score.perChart))
    console.log(`  ${name.padEnd(24)} dates ${t.right}/${t.dates}  episodes ${t.found}/${t.episodes}`)
  const { figures } = score
  console.log(
    `  certainty ${figures.certainty}, extent ${figures.extent}, basis ${figures.basis}, episodes ${figures.episodes}, dangerous ${figures.dangerous}`,
  )
  for (const m of score.misses) {
    console.log(
      `  ${m.kind === 'dangerous' ? '!!' : '-'} ${m.chart} ${m.today} ${m.thread} ${m.kind}: expected ${m.expected}, got ${m.got}${m.words === undefined || m.kind === 'extent' || m.kind === 'basis' ? '' : `\n      ${m.words}`}`,
    )
  }
}
