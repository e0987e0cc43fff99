import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentSummary, type Gap, gaps, identityView, type Treatment, treatments } from '@cairn/core'
import { documentDate, documentFacts, en, prepare } from '@cairn/language'
import { type Chart, readCharts } from './chart-files.ts'

interface Flagged {
  what: string
  file: string
  quote: string
}

interface ExpectedTreatment {
  kind: Treatment['kind']
  name: string
  start?: string
  end?: string
  cycles?: number | null
  quote: string
}

interface ExpectedFacts {
  treatments: ExpectedTreatment[]
  followUp: { what: string; quote: string; file: string }[]
  mustFlag: Flagged[]
}

export interface ChartFactsScore {
  figures: Record<string, number>
  misses: string[]
}

/** What documents say of themselves: flags, treatments, follow-up, identity and dates of the English charts, as of their last day. */
export function scoreChartFacts(dataDir: string): ChartFactsScore {
  const tally = newTally()
  const misses: string[] = []
  for (const chart of readCharts(join(dataDir, 'data/charts'))) {
    const english = chart.files.filter((f) => !/[\u4e00-\u9fff]/.test(f.text))
    if (english.length < chart.files.length / 3) continue
    const expected = expectedFacts(dataDir, chart)
    const names = new Set(english.map((f) => f.name))
    const summaries = english.map((f) => summarize(f.name, f.text))
    const identity = identityView(summaries)
    const given = treatments(summaries)
    const all = gaps({ summaries, identity, treatments: given, today: '2030-01-01' })
    const say = (line: string): void => void misses.push(`${chart.name}: ${line}`)
    for (const flag of expected.mustFlag.filter((f) => names.has(f.file))) {
      tally.flags++
      if (isFlagged(all, flag, summaries)) tally.flagged++
      else say(`not flagged (${flag.what}) ${flag.file}: ${flag.quote}`)
    }
    scoreTreatments(expected.treatments, given, tally, say)
    for (const plan of expected.followUp.filter((f) => names.has(f.file))) {
      tally.followUps++
      if (isPlanned(summaries, plan)) tally.followed++
      else say(`follow-up not found ${plan.file}: ${plan.quote}`)
    }
    scoreIdentity(summaries, tally, say)
  }
  return { figures: figuresOf(tally), misses }
}

const newTally = () => ({
  flags: 0,
  flagged: 0,
  treatments: 0,
  found: 0,
  starts: 0,
  ends: 0,
  cycles: 0,
  followUps: 0,
  followed: 0,
  documents: 0,
  named: 0,
  dated: 0,
})
type Tally = ReturnType<typeof newTally>

const part = (n: number, of: number): number => (of === 0 ? 1 : Math.round((n / of) * 1000) / 1000)

const figuresOf = (t: Tally): Record<string, number> => ({
  mustFlag: part(t.flagged, t.flags),
  treatmentsFound: part(t.found, t.treatments),
  treatmentStarts: part(t.starts, t.found),
  treatmentEnds: part(t.ends, t.found),
  treatmentCycles: part(t.cycles, t.found),
  followUp: part(t.followed, t.followUps),
  identityNamed: part(t.named, t.documents),
  datesRight: part(t.dated, t.documents),
})

function expectedFacts(dataDir: string, chart: Chart): ExpectedFacts {
  const file = join(dataDir, 'data/charts', chart.name, 'expected.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { treatments: [], followUp: [], mustFlag: [] }
}

/** A summary with facts only: statements and items are scored elsewhere. */
function summarize(name: string, text: string): DocumentSummary {
  const prepared = prepare(text, en)
  const facts = documentFacts(prepared)
  const dateFact = documentDate(facts)
  return {
    document: name,
    name,
    mediaType: 'text/plain',
    kind: prepared.kind,
    language: 'en',
    date: dateFact?.date ?? (/^\d{4}-\d\d-\d\d/.exec(name)?.[0] || undefined),
    dateFact,
    text,
    pageStarts: [0],
    reader: 'text/1',
    facts,
    items: {},
    evidence: [],
    cancers: facts.cancers,
    unread: [],
  }
}

/** A gap of the same document whose words overlap the expected quote. */
function isFlagged(all: Gap[], flag: Flagged, summaries: DocumentSummary[]): boolean {
  const text = summaries.find((s) => s.name === flag.file)?.text ?? ''
  const at = text.indexOf(flag.quote)
  return all.some((gap) =>
    gap.because.some(
      (c) =>
        c.file === flag.file &&
        (at < 0 ? flag.quote.includes(c.quote) : c.start < at + flag.quote.length && c.end > at),
    ),
  )
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|\d{2,}/gu) ?? []

function scoreTreatments(
  expected: ExpectedTreatment[],
  given: Treatment[],
  tally: Tally,
  say: (line: string) => void,
): void {
  const used = new Set<Treatment>()
  const add = (key: keyof Tally): void => {
    tally[key]++
  }
  for (const want of expected) {
    add('treatments')
    const found =
      given.find((t) => !used.has(t) && matches(want, t, true)) ??
      given.find((t) => !used.has(t) && matches(want, t, false))
    if (found === undefined) {
      say(`treatment not found: ${want.kind} ${want.name} ${want.start ?? ''}`)
      continue
    }
    used.add(found)
    add('found')
    const start = sameStart(want.start, found.start)
    if (start) add('starts')
    else say(`treatment start ${found.start ?? 'none'} for ${want.name} ${want.start ?? ''}`)
    if (want.end === undefined || sameStart(want.end, found.end)) add('ends')
    else say(`treatment end ${found.end ?? 'none'} for ${want.name} ${want.end}`)
    if (want.cycles == null || want.kind === 'radiation' || found.cycles === want.cycles) add('cycles')
    else say(`treatment cycles ${found.cycles ?? 'none'} for ${want.name} ${want.cycles}`)
  }
  for (const t of given)
    if (!used.has(t)) say(`(more than expected: ${t.kind} ${t.state} ${t.name} ${t.start ?? '-'} ${t.end ?? '-'})`)
}

const sameStart = (want: string | undefined, got: string | undefined): boolean =>
  want === undefined ? true : got !== undefined && (want.startsWith(got) || got.startsWith(want))

/** The same kind, and its day (or, when `byDay` is false, its name) agrees. */
function matches(want: ExpectedTreatment, t: Treatment, byDay: boolean): boolean {
  if (want.kind !== t.kind || t.state === 'not-given' || t.state === 'declined') return false
  const own = words(`${t.name} ${t.because.map((c) => c.quote).join(' ')}`)
  const shares = words(`${want.name}`).some((w) => own.includes(w))
  return byDay
    ? want.start !== undefined && sameStart(want.start, t.start) && (shares || t.kind !== 'systemic')
    : shares && t.start === undefined
}

function isPlanned(summaries: DocumentSummary[], plan: { quote: string; file: string }): boolean {
  const summary = summaries.find((s) => s.name === plan.file)
  const at = summary?.text.indexOf(plan.quote) ?? -1
  if (summary === undefined) return false
  return summary.facts.notices.some((n) => n.span[0] < at + plan.quote.length && n.span[1] > at)
}

function scoreIdentity(summaries: DocumentSummary[], tally: Tally, say: (line: string) => void): void {
  for (const summary of summaries) {
    tally.documents++
    if (summary.facts.identity.length > 0) tally.named++
    else say(`nobody named in ${summary.name}`)
    const day = summary.name.slice(0, 10)
    if (summary.facts.dates.some((d) => d.date === day)) tally.dated++
    else say(`no date of ${day} in ${summary.name}`)
  }
}

export function printChartFacts(score: ChartFactsScore): void {
  console.log('\nWhat documents say of themselves (English charts)')
  for (const [name, figure] of Object.entries(score.figures)) console.log(`  ${name.padEnd(18)} ${figure}`)
  for (const miss of score.misses) console.log(`  - ${miss}`)
}
