import type { Extent } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { ConceptMeaning, PlaceMeaning } from './meanings.ts'
import { placesAbove, placesOf } from './places-of.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

export interface ExtentFound {
  extent: Extent
  rules: string[]
}

const rank: Record<Extent, number> = { unstated: 0, local: 1, regional: 2, distant: 3 }

/** How far, from the words of the mention's own phrase and its list of places; of several the most distant (R13). */
export function extentOf(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): ExtentFound {
  const { concept, extent: own } = hit.rule.means
  if (concept !== 'recurrence' && concept !== 'spread') return { extent: 'unstated', rules: [] }
  let extent: Extent = own ?? 'unstated'
  const rules: string[] = []
  const take = (places: { place: Hit<PlaceMeaning>; own: boolean }[]): void => {
    for (const { place, own } of places) {
      const said = extentAt(place.rule.means, own, concept, around)
      if (said === undefined) continue
      rules.push(place.rule.id)
      if (rank[said] > rank[extent]) extent = said
    }
  }
  take(placesOf(view, hit))
  if (extent === 'unstated') take(placesAbove(view, hit, around))
  return { extent, rules }
}

/** An organ is distant unless the cancer began there; a place in the mention's own phrase is always another place of spread. */
function extentAt(
  { extent, organ }: PlaceMeaning,
  own: boolean,
  concept: 'recurrence' | 'spread',
  { organs }: Surroundings,
): Extent | undefined {
  if (organ === undefined) return extent
  if (concept === 'spread') return own || !organs.has(organ) ? extent : undefined
  if (organs.has(organ)) return 'local'
  return organs.size === 0 ? undefined : extent
}
