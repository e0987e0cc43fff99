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
  const { entry } = view.prepared.tokens
  const end = phraseEnd(view, hit)
  const found: Hit<PlaceMeaning>[] = []
  for (const place of view.places) {
    if (place.last < hit.first) {
      if (hit.first - place.last <= modifierReach && !brokenBetween(view, place.last, hit.first)) found.push(place)
      else if (headsLine(view, place, hit)) found.push(place)
      continue
    }
    if (place.first <= hit.last) {
      found.push(place)
      continue
    }
    if (place.first <= end) {
      // "metastatic breast cancer" names the primary, not the place.
      const namesPrimary = view.subjects.some(
        (s) => s.rule.means.about === 'cancer' && s.first >= place.first && s.first <= end,
      )
      if (!namesPrimary) found.push(place)
      continue
    }
    if (place.first - hit.last > listReach) break
    if (afterPreposition(view, end, place)) found.push(place)
  }
  void entry
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

function afterPreposition(view: SentenceView, end: number, place: Hit<PlaceMeaning>): boolean {
  const { edges, prepared } = view
  let opened = false
  for (const edge of edges) {
    if (edge.first <= end) continue
    if (edge.first > place.first) break
    if (edge.rule.means.edge === 'preposition') opened = true
    else if (edge.rule.means.edge === 'verb') return false
  }
  if (!opened) return false
  for (let i = end + 1; i < place.first; i++) {
    const word = prepared.tokens.entry[i]!.word
    if (word === ';' || word === ':' || (word === '.' && prepared.tokens.end[i] !== prepared.tokens.start[i + 1]))
      return false
  }
  return true
}
