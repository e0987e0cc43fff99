import type { Extent } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Place } from './context.ts'
import type { ConceptMeaning } from './meanings.ts'
import { type PlaceOfMention, placesAbove, placesOf, placesTold } from './places-of.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

export interface ExtentFound {
  extent: Extent
  rules: string[]
}

const rank: Record<Extent, number> = { unstated: 0, local: 1, regional: 2, distant: 3 }

/** How far, from the words of the mention's own phrase and its list of places; of several the most distant (R13). */
export function extentOf(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): ExtentFound {
  const { concept, extent: own, status } = hit.rule.means
  if ((concept !== 'recurrence' && concept !== 'spread') || status === 'other') return { extent: 'unstated', rules: [] }
  let extent: Extent = own ?? 'unstated'
  const rules: string[] = []
  const take = (places: PlaceOfMention[]): void => {
    for (const place of places) {
      const said = extentAt(place, concept, around)
      if (said === undefined) continue
      rules.push(place.place.rule.id)
      if (rank[said] > rank[extent]) extent = said
    }
  }
  take(placesOf(view, hit))
  if (extent === 'unstated') take(placesAbove(view, around))
  if (extent === 'unstated') take(placesTold(view, hit, around))
  if (extent === 'unstated') return spreadBeside(view, hit, around) ?? { extent, rules }
  return { extent, rules }
}

/**
 * An organ is distant unless the cancer began there; a place in the mention's own phrase is always another place of
 * spread. With no organ known, only "in the liver" tells where a recurrence is.
 */
function extentAt(
  { place, by }: PlaceOfMention,
  concept: 'recurrence' | 'spread',
  around: Surroundings,
): Extent | undefined {
  const { extent, organ } = place.rule.means
  if (organ === undefined) return extent
  if (concept === 'spread')
    return by === 'phrase' || by === 'locative' || !around.organs.has(organ) ? extent : undefined
  const { organs } = around
  if (organs.has(organ)) return 'local'
  return organs.size === 0 && by !== 'locative' ? undefined : extent
}

/** "recurrence with lung metastases", "recurrent metastatic disease": the spread told in one breath with a return. */
function spreadBeside(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): ExtentFound | undefined {
  if (hit.rule.means.concept !== 'recurrence') return undefined
  const next = view.concepts.find((c) => c.first > hit.last && c.rule.means.concept !== 'none')
  if (next === undefined || next.rule.means.concept !== 'spread' || next.first - hit.last > 16) return undefined
  const between = (h: Place): boolean => h.first > hit.last && h.last < next.first
  const joined = view.edges.some((e) => between(e) && e.rule.means.edge === 'conjunction' && next.first - e.last < 3)
  if (joined || view.contexts.some((c) => between(c) && c.rule.means.ends === undefined)) return undefined
  const found = extentOf(view, next, around)
  return found.extent === 'distant' ? found : undefined
}
