import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { identityView } from '../identity/identity-view.ts'
import type { Citation, Treatment } from '../view/view.ts'
import { endOf, type Group, groupTreatments, startOf, type Telling } from './groups.ts'

/** The treatments of a case, oldest first: one for all documents that tell it; other people's documents are left out. */
export function treatments(summaries: DocumentSummary[]): Treatment[] {
  return groupsOf(summaries)
    .filter((group) => !isOnlyTalk(group))
    .map(treatment)
    .filter((t, _, all) => !isDoneAsAnother(t, all))
    .sort(
      (a, b) => (a.start ?? a.end ?? '9999').localeCompare(b.start ?? b.end ?? '9999') || a.name.localeCompare(b.name),
    )
}

/** A procedure planned for a day on which an operation was done, under whatever name: it was that. */
const isDoneAsAnother = (planned: Treatment, all: Treatment[]): boolean =>
  planned.state === 'planned' &&
  (planned.kind === 'other' || planned.kind === 'surgery') &&
  planned.start?.length === 10 &&
  all.some((t) => t.kind === 'surgery' && t.state === 'given' && t.start === planned.start)

function groupsOf(summaries: DocumentSummary[]): Group[] {
  const aside = new Set(
    identityView(summaries)
      .flags.filter((f) => f.setAside)
      .map((f) => f.document),
  )
  return groupTreatments(summaries.filter((s) => !aside.has(s.document)))
}

/** Radiotherapy without dose or day beside a course that is told in full adds nothing of its own. */
const isOnlyTalk = (group: Group): boolean =>
  group.every(
    (t) =>
      t.fact.kind === 'radiation' &&
      t.fact.start === undefined &&
      t.fact.end === undefined &&
      t.fact.state === 'given' &&
      !/\d/.test(t.fact.name),
  )

function treatment(group: Group): Treatment {
  const base = fullest(group)
  const start = startOf(group)
  // A specimen may be reported some days after the operation.
  const end = base.fact.kind === 'surgery' ? start : endOf(group)
  const cycles = cyclesOf(group)
  const purpose = firstOf(group, (t) => t.fact.purpose)
  const reason = firstOf(group, (t) => t.fact.reasonStopped)
  return {
    kind: base.fact.kind,
    name: nameOf(group, base),
    state: stateOf(group, reason !== undefined),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || (start !== undefined && end < start) ? {} : { end }),
    ...(cycles === undefined ? {} : { cycles }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined ? {} : { reasonStopped: reason }),
    // The telling that says the most is read first.
    because: unique([base, ...group.filter((t) => t !== base)].map((t) => cite(t.summary, t.fact))),
  }
}

/** Longest name of an operation that still reads as one line of a list, in characters. */
const lineLength = 90

/** An operation is named as its own note names it, else by the fullest words of a line's length without measures. */
function nameOf(group: Group, base: Telling): string {
  if (base.fact.kind !== 'surgery') return base.fact.name
  const note = group.find((t) => t.summary.kind === 'operative' && t.fact.state !== 'planned')
  if (note !== undefined) return note.fact.name
  const short = group.filter(
    (t) => t.fact.state !== 'planned' && t.fact.name.length <= lineLength && !/\d/.test(t.fact.name),
  )
  return short.reduce((best, t) => (t.fact.name.length > best.length ? t.fact.name : best), '') || base.fact.name
}

/** The count of the telling that reaches furthest, else the earliest; a plan's count only when nothing else is told. */
function cyclesOf(group: Group): number | undefined {
  const told = group.filter((t) => t.fact.cycles !== undefined && t.fact.state !== 'planned')
  const furthest = told.reduce<Telling | undefined>(
    (best, t) => ((t.fact.end ?? '') > (best?.fact.end ?? '') ? t : best),
    told[0],
  )
  return furthest?.fact.cycles ?? firstOf(group, (t) => t.fact.cycles)
}

/** The earliest telling that says the most. */
function fullest(group: Group): Telling {
  const weight = ({ fact }: Telling): number =>
    (fact.start?.length ?? 0) +
    (fact.end === undefined ? 0 : 4) +
    (fact.cycles === undefined ? 0 : 3) +
    (fact.state === 'planned' ? -8 : 0) +
    Math.min(fact.name.length / 12, 6)
  return group.reduce((best, t) => (weight(t) > weight(best) ? t : best))
}

const firstOf = <T>(group: Group, read: (t: Telling) => T | undefined): T | undefined => {
  for (const telling of group) {
    const value = read(telling)
    if (value !== undefined) return value
  }
  return undefined
}

function stateOf(group: Group, withReason: boolean): Treatment['state'] {
  const states = new Set(group.map((t) => t.fact.state))
  const stopped = group.some((t) => t.fact.state === 'stopped' && (withReason || t.fact.end !== t.fact.start))
  if (stopped && (states.has('given') || states.has('stopped'))) return 'stopped'
  if (states.has('given') || states.has('stopped')) return 'given'
  return group.at(-1)!.fact.state
}

/** Copied text is one telling: the same words count at their first place. */
function unique(citations: Citation[]): Citation[] {
  const seen = new Set<string>()
  return citations.filter((c) => (seen.has(c.quote) ? false : seen.add(c.quote) !== undefined))
}

export interface TreatmentConflict {
  about: 'cycles' | 'dose'
  name: string
  values: string[]
  because: Citation[]
}

/** Tellings of one treatment that disagree on the number of cycles or the dose; both are shown, neither is chosen (R9). */
export function treatmentConflicts(summaries: DocumentSummary[]): TreatmentConflict[] {
  return groupsOf(summaries).flatMap((group) => [
    ...disagreement(group, 'cycles', (t) =>
      t.fact.kind === 'systemic' && t.fact.state !== 'planned' && t.fact.cycles !== undefined
        ? String(t.fact.cycles)
        : undefined,
    ),
    ...disagreement(group, 'dose', (t) =>
      t.fact.kind === 'radiation' && t.fact.state !== 'planned' ? doseOf(t.fact.name) : undefined,
    ),
  ])
}

const doseOf = (name: string): string | undefined => /(\d+(?:\.\d+)?) ?(?:gy|gray)/i.exec(name)?.[1]

function disagreement(
  group: Group,
  about: TreatmentConflict['about'],
  read: (t: Telling) => string | undefined,
): TreatmentConflict[] {
  const said = group.flatMap((t) => {
    const value = read(t)
    return value === undefined ? [] : [{ value, telling: t }]
  })
  const values = [...new Set(said.map((s) => s.value))]
  const documents = new Set(said.map((s) => s.telling.summary.document))
  if (values.length < 2 || documents.size < 2 || grows(said)) return []
  return [
    {
      about,
      name: fullest(group).fact.name,
      values,
      because: unique(said.map((s) => cite(s.telling.summary, s.telling.fact))),
    },
  ]
}

/** Counts that only rise from document to document tell a course under way, not a disagreement. */
const grows = (said: { value: string; telling: Telling }[]): boolean =>
  said.every((s, i) => i === 0 || Number(s.value) >= Number(said[i - 1]!.value)) &&
  said.every((s) => s.telling.fact.start !== undefined || s.telling.fact.end !== undefined)
