import { type Status, statusOrder } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token range a context is asked for. */
export interface Place {
  first: number
  last: number
}

/** The triggers whose scope holds a place, in order of the text. */
export function triggersAt(view: SentenceView, place: Place): Hit<ContextMeaning>[] {
  const { contexts } = view
  const found: Hit<ContextMeaning>[] = []
  for (let i = 0; i < contexts.length; i++) {
    const hit = contexts[i]!
    const { gives, direction, reach = 200 } = hit.rule.means
    if (gives === 'stop' || gives === 'none') continue
    if (hit.last < place.first) {
      if (direction === 'backward' || place.first - hit.last > reach) continue
      if (!stopped(contexts, i, 1, place, hit)) found.push(hit)
    } else if (hit.first > place.last) {
      if (direction === 'forward' || hit.first - place.last > reach) continue
      if (!stopped(contexts, i, -1, place, hit)) found.push(hit)
    }
  }
  return found
}

/** Does a stop stand between trigger i and the place? */
function stopped(
  contexts: Hit<ContextMeaning>[],
  i: number,
  step: 1 | -1,
  place: Place,
  trigger: Hit<ContextMeaning>,
): boolean {
  for (let k = i + step; k >= 0 && k < contexts.length; k += step) {
    const between = contexts[k]!
    if (step === 1 ? between.first >= place.first : between.last <= place.last) return false
    const { gives, ends } = between.rule.means
    if (gives !== 'stop') continue
    if (ends === undefined || ends.includes(trigger.rule.means.gives as Status)) return true
  }
  return false
}

/** When several statuses apply, the first in `statusOrder` decides. */
export function decideStatus(statuses: readonly Status[]): Status {
  for (const status of statusOrder) if (statuses.includes(status)) return status
  return 'established'
}
