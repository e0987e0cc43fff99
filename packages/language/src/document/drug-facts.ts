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
    if (index.isOfRelative(cluster.start) || isReason(index, cluster)) continue
    const next = clusters[i + 1]
    const sentence = index.sentence(cluster.start)
    const until = Math.min(sentence.end, next?.start ?? sentence.end, operationAfter(index, cluster.end, sentence.end))
    const previous = clusters[i - 1]
    const from = previous !== undefined && previous.end > sentence.start ? previous.end : sentence.start
    if (isPartOf(index, before, cluster, from, until)) continue
    const fact = oneFact(index, { cluster, from, until, stop: next?.start ?? index.prepared.text.length })
    before = fact ?? before
    if (fact === undefined) continue
    const switched = previous !== undefined && from > sentence.start ? switchBetween(index, previous, cluster) : false
    if (switched) {
      endPrevious(index, facts.at(-1), fact, until)
      // The reason of a change is the earlier drug's.
      delete fact.reasonStopped
    }
    facts.push(fact)
  }
  return facts
}

/** Where an operation told in the same sentence begins: its day is its own. */
const operationAfter = (index: DocumentIndex, from: number, to: number): number =>
  index.hits<string>('operation', from, to).find((h) => h.rule.means === 'resection' && h.start - from > 2)?.start ?? to

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
  if (hit.first - first > 9 || breaksBetween(index, cluster, hit)) return false
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

/** A line's end parts two drugs, unless a joining sign or word stands beside it. */
function breaksBetween(index: DocumentIndex, cluster: Cluster, hit: Hit<Drug>): boolean {
  const lines = index.text(cluster.end, hit.start).split('\n')
  if (lines.length < 2) return false
  const joins = index.hits<string>('combiner', cluster.end, hit.start).filter((h) => h.rule.means === 'join')
  const at = cluster.end + lines[0]!.length
  return lines.length > 2 || !joins.some((h) => index.text(Math.min(h.end, at), Math.max(h.start, at)).trim() === '')
}

interface Stretch {
  cluster: Cluster
  from: number
  until: number
  /** Where the next drug begins, or the text ends. */
  stop: number
}

/** Characters up to which the whole sentence is quoted. */
const wholeSentence = 220

function oneFact(index: DocumentIndex, { cluster, from, until, stop }: Stretch): TreatmentFact | undefined {
  const own = readCourse(index, leading(index, from, cluster.start), until, cluster.end)
  const state = stateOf(index, { start: cluster.start, end: cluster.end, from, until, course: own })
  if (state === undefined) return undefined
  const stopped =
    state === 'planned' || state === 'not-given' ? false : carryOn(index, until, stop, own) || state === 'stopped'
  const reason = own.reason
  const { cycles } = own
  const sentence = index.sentence(cluster.start)
  const quote =
    sentence.end - sentence.start <= wholeSentence && !index.text(sentence.start, sentence.end).includes('\n')
      ? index.quoted(sentence.start, Math.max(sentence.end, cluster.end))
      : index.quoted(from + /^[\s,;:)]*/.exec(index.text(from, cluster.start))![0].length, Math.max(until, cluster.end))
  const purpose = purposeNear(index, from, until)
  return {
    kind: 'systemic',
    name: nameOf(index, cluster),
    agents: cluster.agents,
    state: stopped && state === 'given' ? 'stopped' : state,
    ...(own.start === undefined ? {} : { start: own.start }),
    ...(own.end === undefined
      ? stopsNow(index, cluster, from) && index.reference !== undefined
        ? { end: index.reference }
        : {}
      : { end: own.end }),
    ...(cycles === undefined ? {} : { cycles }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(reason === undefined ? {} : { reasonStopped: reason }),
    ...quote,
    rules: [...new Set(cluster.hits.map((h) => h.rule.id))],
  }
}

/** The drugs as written; where doses stand between them, without these. */
function nameOf(index: DocumentIndex, { hits, start, end }: Cluster): string {
  const whole = closed(index.text(start, end + 1))
  if (hits.length < 2 || !/\d/.test(whole.replace(/5-?FU/gi, ''))) return whole
  const names: string[] = []
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1]
    const bracket = before !== undefined && index.text(before.end, hit.start).trim() === '('
    const words = index.text(hit.start, hit.end).replace(/\s+/g, ' ')
    if (bracket) names[names.length - 1] += ` (${words})`
    else names.push(words)
  }
  return names.join(' + ')
}

/** The words as written, with the bracket that closes them. */
const closed = (words: string): string => {
  const open = words.includes('(') && words.endsWith(')')
  return (open ? words : words.slice(0, -1)).replace(/\s+/g, ' ')
}

/** "because of carboplatin hypersensitivity" names a cause, not a treatment. */
const isReason = (index: DocumentIndex, { start }: Cluster): boolean =>
  index.hits<string>('course', start - 24, start).some((h) => h.rule.means === 'reason' && start - h.end < 3)

/** "Stop niraparib" on the day of the paper. */
const stopsNow = (index: DocumentIndex, { start }: Cluster, from: number): boolean =>
  index.hits<string>('course', from, start).some((h) => h.rule.means === 'stop-now' && start - h.end < 12)

/** Where the words on a drug's course begin: a count right before it ("six cycles of"), or a date that opens the sentence. */
function leading(index: DocumentIndex, from: number, start: number): number {
  const text = index.text(from, start)
  if (index.datesIn(from, start).some((d) => d.start - from < 4)) return from
  const cut = Math.max(text.search(/[,;:()\n][^,;:()\n]*$/), text.search(/x ?\d+ [^x]*$/i))
  const begin = cut < 0 ? from : from + cut + 1
  return start - begin > 40 ? start : begin
}

/** Reads the sentences that go on about a drug into `course`, as far as they follow one another; true when they stop it. */
function carryOn(index: DocumentIndex, from: number, stop: number, course: Course): boolean {
  const { sentences, text } = index.prepared
  let stopped = false
  let end = from
  let idle = 0
  for (let at = sentenceFrom(index, from); at < sentences.length && idle < 2; at++) {
    const sentence = sentences[at]!
    if (sentence.start >= stop || sentence.start - end > 60 || /\n[ \t\r]*\n/.test(text.slice(end, sentence.start)))
      break
    const more = goesOn(index, sentence.start, Math.min(sentence.end, stop))
    if (more === undefined) idle++
    else {
      idle = 0
      stopped ||= more.stopped
      merge(course, more.course)
    }
    end = sentence.end
  }
  return stopped
}

function sentenceFrom(index: DocumentIndex, at: number): number {
  const { sentences } = index.prepared
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start >= at) high = middle
    else low = middle + 1
  }
  return low
}

/** A sentence without a drug of its own that speaks of cycles, of an end, or gives dates as fields do. */
function goesOn(index: DocumentIndex, from: number, to: number): { course: Course; stopped: boolean } | undefined {
  if (
    index.has('radiation', from, to) ||
    index.has('test-word', from, to) ||
    index.has('operation', from, to) ||
    index.hits<string>('interval', from, to).some((h) => h.rule.means === 'next') ||
    index.isOfRelative(from)
  )
    return undefined
  const meanings = new Set(index.hits<string>('course', from, to).map((h) => h.rule.means))
  const dates = index.datesIn(from, to)
  const fields = dates.length > 0 && index.has('course-date', from, to)
  const ends = meanings.has('stopped') || meanings.has('not-given') || meanings.has('reason-label')
  const firm =
    meanings.has('cycle') ||
    meanings.has('reason') ||
    meanings.has('reason-label') ||
    dates.some((d) => d.date.length >= 7)
  if (!meanings.has('cycle') && !fields && dates.length < 3 && !(ends && firm)) return undefined
  return { course: readCourse(index, from, to), stopped: ends && firm }
}

function merge(course: Course, more: Course): void {
  course.start ??= more.start
  course.end ??= more.end
  course.reason ??= more.reason
  if (more.missed !== undefined) {
    course.missed = more.missed
    course.cycles = more.missed - 1
  } else if (more.cycles !== undefined && course.missed === undefined)
    course.cycles = Math.max(course.cycles ?? 0, more.cycles)
}

/** "Paclitaxel omitted in cycle 6" speaks of a part of the combination named before, not of another treatment. */
function isPartOf(
  index: DocumentIndex,
  before: TreatmentFact | undefined,
  cluster: Cluster,
  from: number,
  until: number,
): boolean {
  if (before?.agents === undefined || before.agents.length < 2) return false
  if (!cluster.agents.every((a) => before.agents!.includes(a)) || cluster.agents.length >= before.agents.length)
    return false
  const hits = index.hits<string>('course', from, until)
  return (
    hits.some((h) => h.rule.means === 'not-given' || h.rule.means === 'stopped' || h.rule.means === 'given') &&
    hits.some((h) => h.rule.means === 'cycle')
  )
}

const switchBetween = (index: DocumentIndex, a: Cluster, b: Cluster): boolean =>
  index.hits<string>('course', a.end, b.start).some((h) => h.rule.means === 'switch')

/** "Letrozole changed to exemestane on …": the first one ends where the second begins. */
function endPrevious(
  index: DocumentIndex,
  previous: TreatmentFact | undefined,
  next: TreatmentFact,
  until: number,
): void {
  if (previous === undefined) return
  previous.state = 'stopped'
  if (next.start !== undefined) previous.end ??= next.start
  delete previous.start
  const because = index.hits<string>('course', previous.span[0], until).find((h) => h.rule.means === 'reason')
  const reason =
    because === undefined
      ? undefined
      : /^[\s:]*([^.;\n]{3,100})/.exec(index.text(because.end, because.end + 110))?.[1]?.trim()
  if (reason !== undefined) previous.reasonStopped ??= reason
}
