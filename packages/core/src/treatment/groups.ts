import type { TreatmentFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { daysBetween, earliestDay, latestDay, type PartialDate } from '../time/day.ts'

/** One telling of a treatment in one document. */
export interface Telling {
  fact: TreatmentFact
  summary: DocumentSummary
  /** The day the document is about, for telling plans from deeds. */
  told: PartialDate | undefined
}

/** All tellings of one treatment, the earliest document first. */
export type Group = Telling[]

/** Puts tellings of the same treatment together: dated ones first, then those whose words fit one of these. */
export function groupTreatments(summaries: DocumentSummary[]): Group[] {
  const tellings = summaries.flatMap((summary) =>
    summary.facts.treatments.map((fact): Telling => ({ fact, summary, told: summary.date })),
  )
  tellings.sort(byOrder)
  const groups: Group[] = []
  const firm = tellings.filter((t) => t.fact.start !== undefined && t.fact.state !== 'planned')
  const loose = tellings.filter((t) => !firm.includes(t))
  for (const telling of firm)
    place(
      groups,
      telling,
      groups.find((g) => sameDated(g, telling)),
    )
  loose.sort((a, b) => Number(standsAlone(groups, b)) - Number(standsAlone(groups, a)))
  for (const telling of loose) {
    if (telling.fact.agents !== undefined && coversSeveral(groups, telling)) continue
    place(groups, telling, home(groups, telling))
  }
  for (const group of groups) group.sort(byTold)
  return groups
}

function place(groups: Group[], telling: Telling, group: Group | undefined): void {
  if (group === undefined) groups.push([telling])
  else group.push(telling)
}

const byTold = (a: Telling, b: Telling): number =>
  (a.told ?? '9999').localeCompare(b.told ?? '9999') ||
  a.summary.document.localeCompare(b.summary.document) ||
  a.fact.span[0] - b.fact.span[0]

/** By the treatment's own start, so that the order of documents changes nothing. */
const byOrder = (a: Telling, b: Telling): number =>
  earliestDay(a.fact.start ?? '9999').localeCompare(earliestDay(b.fact.start ?? '9999')) ||
  (b.fact.start?.length ?? 0) - (a.fact.start?.length ?? 0) ||
  byTold(a, b)

const first = <K extends 'start' | 'end'>(group: Group, key: K): PartialDate | undefined =>
  group.map((t) => t.fact[key]).find((d) => d !== undefined)

export const startOf = (group: Group): PartialDate | undefined => {
  const starts = group.flatMap((t) => (t.fact.start === undefined || t.fact.state === 'planned' ? [] : [t.fact.start]))
  return starts.sort((a, b) => b.length - a.length || a.localeCompare(b))[0] ?? first(group, 'start')
}

export const endOf = (group: Group): PartialDate | undefined => {
  const ends = group.flatMap((t) => (t.fact.end === undefined || t.fact.state === 'planned' ? [] : [t.fact.end]))
  return ends.sort((a, b) => b.length - a.length || b.localeCompare(a))[0]
}

function sameDated(group: Group, telling: Telling): boolean {
  const { fact } = telling
  const other = group[0]!.fact
  if (other.kind !== fact.kind) return false
  const start = startOf(group)!
  switch (fact.kind) {
    case 'surgery':
      if (start.length === 10 && fact.start!.length === 10 && near(start, fact.start!, 1)) return true
      // A specimen may be received some days after the operation.
      return near(start, fact.start!, 5) && sharesWord(group, fact.name)
    case 'systemic':
      return sameAgents(group, fact) && goesOn(group, fact)
    case 'radiation':
      return near(start, fact.start!, 7) || within(group, fact.start!)
    case 'other':
      return other.name === fact.name && near(start, fact.start!, 3)
  }
}

/** The days two partial dates can mean lie at most so far apart. */
const near = (a: PartialDate, b: PartialDate, days: number): boolean =>
  daysBetween(latestDay(a), earliestDay(b)) <= days && daysBetween(latestDay(b), earliestDay(a)) <= days

const within = (group: Group, day: PartialDate): boolean => {
  const start = startOf(group)
  const end = endOf(group)
  return (
    start !== undefined &&
    end !== undefined &&
    earliestDay(day) >= earliestDay(start) &&
    earliestDay(day) <= latestDay(end)
  )
}

const sameAgents = (group: Group, fact: TreatmentFact): boolean => {
  const known = group[0]!.fact.agents ?? []
  const told = fact.agents ?? []
  const [small, large] = known.length <= told.length ? [known, told] : [told, known]
  return (
    small.length > 0 && small.every((a) => large.includes(a)) && (small.length === large.length || small.length > 1)
  )
}

/** A dose of the same drugs within four months of the last one told is the same line, unless that one had ended. */
function goesOn(group: Group, fact: TreatmentFact): boolean {
  const start = startOf(group)!
  if (near(start, fact.start!, 7) || within(group, fact.start!)) return true
  const end = endOf(group)
  const last =
    group
      .map((t) => t.fact.start ?? '')
      .sort()
      .at(-1) ?? start
  const closed = end !== undefined && end !== start
  return daysBetween(latestDay(closed ? end : last), earliestDay(fact.start!)) <= (closed ? 30 : 130)
}

/** The treatment an undated, planned or merely ended telling speaks of. */
function home(groups: Group[], telling: Telling): Group | undefined {
  const { fact, told } = telling
  if (standsAlone(groups, telling)) return groups.find((g) => equalAgents(g[0]!.fact, fact))
  const alone = groups.some(
    (g) => g[0]!.fact.kind === fact.kind && equalAgents(g[0]!.fact, fact) && fitsTime(g, telling),
  )
  const whole = alone ? undefined : groups.find((g) => isPartOf(g, telling))
  if (whole !== undefined) return whole
  const fitting = groups.filter((g) => g[0]!.fact.kind === fact.kind && fitsWords(g, fact) && fitsTime(g, telling))
  const later = groups.find((g) => goesOnIn(g, telling, fitting))
  if (later !== undefined) return later
  if (fitting.length === 0) return groups.find((g) => plansPartOf(g, telling))
  if (fitting.length < 2) return fitting[0]
  const same = fitting.filter((g) => fact.agents !== undefined && equalAgents(g[0]!.fact, fact))
  const sorted = [...(same.length > 0 ? same : fitting)].sort((a, b) => distance(a, told) - distance(b, told))
  return sorted[0]
}

/** Two drugs told with their own count of cycles, beside a dated course of these and a third with another count. */
function standsAlone(groups: Group[], { fact }: Telling): boolean {
  if (fact.kind !== 'systemic' || fact.cycles === undefined || fact.state === 'planned' || fact.end !== undefined)
    return false
  const wider = groups.filter(
    (g) => sameAgents(g, fact) && g[0]!.fact.agents!.length > fact.agents!.length && g[0]!.fact.start !== undefined,
  )
  return wider.some((g) => g.every((t) => t.fact.cycles !== fact.cycles))
}

/** A drug told as going on, whose own course had ended before it was planned or begun with others: it speaks of these. */
function goesOnIn(group: Group, { fact, told }: Telling, own: Group[]): boolean {
  if (fact.kind !== 'systemic' || fact.state !== 'given' || fact.start !== undefined || fact.end !== undefined)
    return false
  const start = group[0]!.fact.start
  if (start === undefined || told === undefined || !fact.agents!.every((a) => group[0]!.fact.agents?.includes(a)))
    return false
  const begun = earliestDay(start)
  return (
    begun <= earliestDay(told) &&
    !own.includes(group) &&
    own.every((g) => {
      const end = endOf(g)
      return end !== undefined && latestDay(end) < begun
    })
  )
}

/** A drug planned, and soon after begun with others. */
const plansPartOf = (group: Group, telling: Telling): boolean =>
  telling.fact.kind === 'systemic' &&
  telling.fact.state === 'planned' &&
  group[0]!.fact.start !== undefined &&
  (telling.fact.agents?.every((a) => group[0]!.fact.agents?.includes(a)) ?? false) &&
  fitsTime(group, telling)

const equalAgents = (a: TreatmentFact, b: TreatmentFact): boolean =>
  a.agents !== undefined && a.agents.length === b.agents?.length && a.agents.every((x) => b.agents!.includes(x))

/** One drug of a combination that the same document tells in full. */
const isPartOf = (group: Group, { fact, summary, told }: Telling): boolean =>
  fact.kind === 'systemic' &&
  fact.agents?.length === 1 &&
  (fact.state === 'given' || fact.state === 'planned') &&
  (fact.start === undefined || (fact.state === 'planned' && fact.start === told)) &&
  fact.end === undefined &&
  group.some(
    (t) =>
      t.summary === summary &&
      t.fact !== fact &&
      (t.fact.agents?.length ?? 0) > 1 &&
      t.fact.agents!.includes(fact.agents![0]!),
  )

const distance = (group: Group, told: PartialDate | undefined): number => {
  const start = startOf(group)
  return start === undefined || told === undefined
    ? 99999
    : Math.abs(daysBetween(earliestDay(start), earliestDay(told)))
}

function fitsWords(group: Group, fact: TreatmentFact): boolean {
  switch (fact.kind) {
    case 'systemic':
      return sameAgents(group, fact)
    case 'surgery':
      return sharesWord(group, fact.name)
    case 'radiation':
      return true
    case 'other':
      return group[0]!.fact.name === fact.name
  }
}

function fitsTime(group: Group, { fact, told }: Telling): boolean {
  const start = startOf(group)
  if (start === undefined || told === undefined) return true
  const days = daysBetween(earliestDay(told), earliestDay(start))
  // Only what began before can have ended.
  if (fact.end !== undefined && fact.state !== 'planned') return earliestDay(start) <= latestDay(fact.end)
  if (fact.state === 'planned' || fact.state === 'not-given' || fact.state === 'declined') {
    const end = endOf(group)
    const goingOn = fact.kind === 'systemic' && days <= 0 && end === undefined
    return (days >= -7 && days <= 200) || (fact.state === 'planned' && goingOn)
  }
  return days <= 7
}

/** "FEC-T" where FEC and docetaxel are told with their own dates: the name of both. */
function coversSeveral(groups: Group[], { fact }: Telling): boolean {
  if (
    fact.agents!.length < 3 ||
    groups.some((g) => g[0]!.fact.agents?.length === fact.agents!.length && sameAgents(g, fact))
  )
    return false
  const parts = groups.filter(
    (g) => g[0]!.fact.agents?.every((a) => fact.agents!.includes(a)) && g[0]!.fact.agents!.length < fact.agents!.length,
  )
  const covered = new Set(parts.flatMap((g) => g[0]!.fact.agents ?? []))
  return parts.length > 1 && fact.agents!.every((a) => covered.has(a))
}

/** A long word, or its beginning, in common: "excised" and "excision", "lobectomy" and "Lobectomy". */
function sharesWord(group: Group, name: string): boolean {
  const own = stems(name)
  return group.some((t) => stems(t.fact.name).some((w) => own.includes(w)))
}

/** Short words are sides and sizes; the long ones name what was done. */
const stems = (name: string): string[] => (name.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((w) => w.slice(0, 5))
