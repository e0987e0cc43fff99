import type { Extent } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { ConceptMeaning, PlaceMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import { phraseEnd, type Surroundings } from './subject.ts'

export interface ExtentFound {
  extent: Extent
  rules: string[]
}

const rank: Record<Extent, number> = { unstated: 0, local: 1, regional: 2, distant: 3 }
const modifierReach = 4
const listReach = 16

/** How far, from the words of the mention's own phrase and its list of places; of several the most distant (R13). */
export function extentOf(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): ExtentFound {
  const { concept, extent: own } = hit.rule.means
  if (concept !== 'recurrence' && concept !== 'spread') return { extent: 'unstated', rules: [] }
  let extent: Extent = own ?? 'unstated'
  const rules: string[] = []
  for (const place of placesOf(view, hit)) {
    const said = extentAt(place, concept, around)
    if (said === undefined) continue
    rules.push(place.rule.id)
    if (rank[said] > rank[extent]) extent = said
  }
  return { extent, rules }
}

function extentAt(
  place: Hit<PlaceMeaning>,
  concept: 'recurrence' | 'spread',
  around: Surroundings,
): Extent | undefined {
  const { extent, organ } = place.rule.means
  if (organ === undefined) return extent
  if (around.organs.has(organ)) return concept === 'recurrence' ? 'local' : undefined
  if (concept === 'recurrence' && around.organs.size === 0) return undefined
  return extent
}

/** Places that belong to a mention: before it in its phrase, inside it, after a preposition, or in the line's heading. */
function placesOf(view: SentenceView, hit: Hit<ConceptMeaning>): Hit<PlaceMeaning>[] {
  const end = phraseEnd(view, hit)
  const found: Hit<PlaceMeaning>[] = []
  for (const place of view.places) {
    if (place.last < hit.first) {
      if (hit.first - place.last <= modifierReach && !brokenBetween(view, place.last, hit.first)) found.push(place)
      else if (place.rule.means.extent === 'regional' && leadsTo(view, place, hit)) found.push(place)
      else if (headsLine(view, place, hit)) found.push(place)
      continue
    }
    if (place.first <= hit.last) {
      found.push(place)
      continue
    }
    if (place.first <= end) {
      if (!namesPrimary(view, place) && !ofAnother(view, place, hit)) found.push(place)
      continue
    }
    if (place.first - hit.last > listReach) break
    if (namesPrimary(view, place) || ofAnother(view, place, hit)) continue
    if (afterLocative(view, end, place)) found.push(place)
  }
  return found
}

/** Words between a place and the mention that part them: a preposition, a verb, a stop. */
function brokenBetween(view: SentenceView, from: number, to: number): boolean {
  for (const edge of view.edges) {
    if (edge.first > from && edge.last < to && edge.rule.means.edge !== 'conjunction') return true
  }
  for (let i = from + 1; i < to; i++) {
    const word = view.prepared.tokens.entry[i]!.word
    if (word === '.' || word === ';' || word === ':' || word === ')') return true
  }
  return false
}

/** "LYMPH NODES, LEFT PELVIC: METASTATIC CARCINOMA": a place before a colon or dash of the same line. */
function headsLine(view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean {
  const between = view.prepared.text.slice(place.end, Math.min(hit.start, place.end + 90))
  return /[:\u2013-]\s/.test(between) && hit.start - place.end <= 90
}

/** "metastatic breast cancer": the organ right before a cancer's name is where it began. */
const namesPrimary = (view: SentenceView, place: Hit<PlaceMeaning>): boolean =>
  place.rule.means.organ !== undefined &&
  view.subjects.some((s) => s.rule.means.about === 'cancer' && s.last >= place.first && s.first - place.last <= 3)

/** "no recurrence nor distant metastasis": a place right before another mention is that one's. */
const ofAnother = (view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean =>
  view.concepts.some((c) => c !== hit && c.first > hit.last && c.first - place.last >= 0 && c.first - place.last <= 2)

/** "two lymph nodes with no metastatic tumour": nodes named earlier in the clause are what the mention speaks of. */
function leadsTo(view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean {
  if (hit.first - place.last > listReach || hit.rule.means.concept !== 'spread') return false
  return !view.contexts.some((c) => c.rule.means.gives === 'stop' && c.rule.means.ends === undefined && c.first > place.last && c.last < hit.first)
}

/** "in the liver and both lungs": a place in the list that a locative opens right after the phrase. */
function afterLocative(view: SentenceView, end: number, place: Hit<PlaceMeaning>): boolean {
  const { edges, prepared } = view
  let opened = false
  for (const edge of edges) {
    if (edge.first <= end) continue
    if (edge.first > place.first) break
    const kind = edge.rule.means.edge
    if (kind === 'locative' || kind === 'of') opened = true
    else if (kind !== 'conjunction') return false
  }
  if (!opened) return false
  for (let i = end + 1; i < place.first; i++) {
    const word = prepared.tokens.entry[i]!.word
    if (word === ';' || word === ':' || (word === '.' && prepared.tokens.end[i] !== prepared.tokens.start[i + 1])) return false
  }
  return true
}
