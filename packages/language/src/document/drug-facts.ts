import type { TreatmentFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import { type Course, readCourse } from './course.ts'
import type { DocumentIndex } from './document-index.ts'
import { purposeNear, stateOf } from './treatment-state.ts'

interface Drug {
  name: string
  agents: string[]
  class: string
}

/** Drugs named together as one treatment: "carboplatin AUC5 + paclitaxel". */
interface Cluster {
  hits: Hit<Drug>[]
  start: number
  end: number
  agents: string[]
}

/** Systemic treatments (instillations too), each with what its sentence and the ones that carry it on say of its course. */
export function drugFacts(index: DocumentIndex): TreatmentFact[] {
  const clusters = clustersOf(index)
  const facts: TreatmentFact[] = []
  let before: TreatmentFact | undefined
  for (const [i, cluster] of clusters.entries()) {
    if (index.isOfRelative(cluster.start)) continue
    const next = clusters[i + 1]
    const sentence = index.sentence(cluster.start)
    const until = Math.min(sentence.end, next?.start ?? sentence.end)
    const previous = clusters[i - 1]
    const from = previous !== undefined && previous.end > sentence.start ? previous.end : sentence.start
    if (isPartOf(index, before, cluster, from, until)) continue
    const fact = oneFact(index, { cluster, from, until, stop: next?.start ?? index.prepared.text.length })
    before = fact ?? before
    if (fact === undefined) continue
    const switched = previous !== undefined && from > sentence.start ? switchBetween(index, previous, cluster) : false
    if (switched) endPrevious(index, facts.at(-1), fact, until)
    facts.push(fact)
  }
  return facts
}

function clustersOf(index: DocumentIndex): Cluster[] {
  const clusters: Cluster[] = []
  for (const hit of hitsOf<Drug>(index.prepared, 'drug')) {
    const last = clusters.at(-1)
    if (last !== undefined && joins(index, last, hit)) {
      last.hits.push(hit)
      last.end = hit.end
      for (const agent of hit.rule.means.agents) if (!last.agents.includes(agent)) last.agents.push(agent)
    } else clusters.push({ hits: [hit], start: hit.start, end: hit.end, agents: [...hit.rule.means.agents] })
  }
  return clusters
}

/** Only doses, signs and at least one joining word or sign stand between; or the other name of the same drug in brackets. */
function joins(index: DocumentIndex, cluster: Cluster, hit: Hit<Drug>): boolean {
  const first = cluster.hits.at(-1)!.last + 1
  if (hit.first - first > 9 || index.text(cluster.end, hit.start).includes('\n')) return false
  const same = hit.rule.means.agents.every((a) => cluster.agents.includes(a))
  if (hit.first - first <= 1 && same) return true
  const combiners = new Map(index.hits<string>('combiner', cluster.end, hit.start).map((h) => [h.first, h.rule.means]))
  let joined = false
  for (let i = first; i < hit.first; i++) {
    const word = index.word(i)
    if (combiners.get(i) === 'join') joined = true
    else if (combiners.get(i) === undefined && !/^[\d.,()%]|^[a-z]{1,4}\d{1,3}$/.test(word)) return false
  }
  return joined && !same
}

interface Stretch {
  cluster: Cluster
  from: number
  until: number
  /** Where the next drug begins, or the text ends. */
  stop: number
}

function oneFact(index: DocumentIndex, { cluster, from, until, stop }: Stretch): TreatmentFact | undefined {
  const own = readCourse(index, leading(index, from, cluster.start), until)
  const state = stateOf(index, { start: cluster.start, end: cluster.end, from, until, course: own })
  if (state === undefined) return undefined
  const carried = state === 'planned' || state === 'not-given' ? { end: until } : carryOn(index, until, stop, own)
  const reason = own.reason
  const stopped = carried.stopped || state === 'stopped'
  const { cycles } = own
  const quote = index.quoted(from, Math.max(until, cluster.end))
  const purpose = purposeNear(index, from, until)
  return {
    kind: 'systemic',
    name: index.text(cluster.start, cluster.end).replace(/\s+/g, ' '),
    agents: cluster.agents,
    state: stopped && state === 'given' ? 'stopped' : state,
    ...(own.start === undefined ? {} : { start: own.start }),
    ...(own.end === undefined ? (state === 'stopped' && index.reference !== undefined ? { end: index.reference } : {}) : { end: own.end }),
    ...(cycles === undefined ? {} : { cycles }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined ? {} : { reasonStopped: reason }),
    ...quote,
    rules: [...new Set(cluster.hits.map((h) => h.rule.id))],
  }
}

/** A date that opens the sentence belongs to the drug after it ("2020-06-10: carboplatin"). */
const leading = (index: DocumentIndex, from: number, start: number): number => {
  const dates = index.datesIn(from, start)
  return dates.length === 0 || start - from < 40 ? from : dates.some((d) => d.start - from < 4) ? from : start
}

/** Reads the sentences after a drug's own that go on about it, into `course`; stops at a blank line or where they do not. */
function carryOn(index: DocumentIndex, from: number, stop: number, course: Course): { end: number; stopped: boolean } {
  const { sentences, text } = index.prepared
  let stopped = false
  let end = from
  let at = sentences.findIndex((s) => s.start >= from)
  for (let count = 0; at >= 0 && at < sentences.length && count < 6; at++, count++) {
    const sentence = sentences[at]!
    if (sentence.start >= stop || /\n[ \t\r]*\n/.test(text.slice(end, sentence.start)) || sentence.start - end > 60) break
    const hits = index.hits<string>('course', sentence.start, sentence.end)
    const about = hits.some((h) => h.rule.means === 'cycle' || h.rule.means === 'stopped' || h.rule.means === 'not-given' || h.rule.means === 'completed')
    const dated = index.hits('course-date', sentence.start, sentence.end).length > 0 && index.datesIn(sentence.start, sentence.end).length > 0
    const list = index.datesIn(sentence.start, sentence.end).length > 2
    if ((about || dated || list) && !index.has('radiation', sentence.start, sentence.end) && !index.isOfRelative(sentence.start)) {
      const more = readCourse(index, sentence.start, Math.min(sentence.end, stop))
      stopped ||= hits.some((h) => h.rule.means === 'stopped' || h.rule.means === 'not-given')
      merge(course, more)
      count = 0
    }
    end = sentence.end
  }
  return { end, stopped }
}

function merge(course: Course, more: Course): void {
  course.start ??= more.start
  if (more.end !== undefined) course.end ??= more.end
  course.reason ??= more.reason
  if (more.cycles !== undefined && course.cycles === undefined) course.cycles = more.cycles
}

/** "Paclitaxel omitted in cycle 6" speaks of a part of the combination named before, not of another treatment. */
function isPartOf(index: DocumentIndex, before: TreatmentFact | undefined, cluster: Cluster, from: number, until: number): boolean {
  if (before?.agents === undefined || before.agents.length < 2) return false
  if (!cluster.agents.every((a) => before.agents!.includes(a)) || cluster.agents.length >= before.agents.length) return false
  const hits = index.hits<string>('course', from, until)
  return hits.some((h) => h.rule.means === 'not-given' || h.rule.means === 'stopped' || h.rule.means === 'given') && hits.some((h) => h.rule.means === 'cycle')
}

const switchBetween = (index: DocumentIndex, a: Cluster, b: Cluster): boolean =>
  index.hits<string>('course', a.end, b.start).some((h) => h.rule.means === 'switch')

/** "Letrozole changed to exemestane on …": the first one ends where the second begins. */
function endPrevious(index: DocumentIndex, previous: TreatmentFact | undefined, next: TreatmentFact, until: number): void {
  if (previous === undefined) return
  previous.state = 'stopped'
  if (next.start !== undefined) previous.end ??= next.start
  delete previous.start
  const because = index.hits<string>('course', previous.span[0], until).find((h) => h.rule.means === 'reason')
  const reason = because === undefined ? undefined : /^[\s:]*([^.;\n]{3,100})/.exec(index.text(because.end, because.end + 110))?.[1]?.trim()
  if (reason !== undefined) previous.reasonStopped ??= reason
}
