import { type Status, statusOrder } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { isNumberAt, signAt } from '../text/tokens.ts'
import type { ContextMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import { commas, signsBetween } from './signs.ts'

/** Token range a context is asked for. */
export interface Place {
  first: number
  last: number
}

/** The triggers whose scope holds a place, in order of the text. */
export function triggersAt(view: SentenceView, place: Place): Hit<ContextMeaning>[] {
  return triggersAmong(view, place, { contexts: view.contexts, lists: 'joined' })
}

/** `lists: 'any'` lets a scope run on over commas without an "and" or "or", as reviews of systems do. */
export interface Among {
  contexts: Hit<ContextMeaning>[]
  lists: 'joined' | 'any'
}

export function triggersAmong(view: SentenceView, place: Place, { contexts, lists }: Among): Hit<ContextMeaning>[] {
  const found: Hit<ContextMeaning>[] = []
  for (let i = 0; i < contexts.length; i++) {
    const hit = contexts[i]!
    const { gives, direction, reach = 200 } = hit.rule.means
    if (gives === 'stop' || gives === 'none') continue
    if (hit.last < place.first) {
      if (direction === 'backward' || place.first - hit.last > reach) continue
      if (!speaks(view, hit, place) || stopped(view, contexts, i, 1, place)) continue
      if (!partedForward(view, hit, place, lists)) found.push(hit)
    } else if (hit.first > place.last) {
      if (direction === 'forward' || hit.first - place.last > reach) continue
      if (!speaks(view, hit, place) || stopped(view, contexts, i, -1, place)) continue
      if (!partedBackward(view, place, hit)) found.push(hit)
    } else if (hit.rule.means.around && hit.last >= place.last) found.push(hit)
  }
  return found
}

/** Noughts of decimals, counts that another outweighs and codes outside a list say nothing. */
const speaks = (view: SentenceView, hit: Hit<ContextMeaning>, place: Place): boolean =>
  !partOfDecimal(view, hit) &&
  !(hit.rule.means.count && countsSome(view, place)) &&
  (hit.rule.means.code === undefined || view.listedCodes.has(hit))

/** "metastatic carcinoma in one node (0/11 level 2A, 1/6 level 2B)": some after the mention, whatever else is none. */
function countsSome(view: SentenceView, place: Place): boolean {
  const { text, tokens } = view.prepared
  return /(?<!\d)[1-9]\d{0,2} ?\/ ?\d/.test(text.slice(tokens.end[place.last]!, view.sentence.end))
}

/** "Size of metastasis: 0.6 cm": the nought of a decimal is no count. */
const partOfDecimal = (view: SentenceView, { last, end }: Hit): boolean =>
  isNumberAt(view.prepared.tokens, last) && /^ ?[.,] ?\d/.test(view.prepared.text.slice(end, end + 4))

/** Does a stop stand between trigger i and the place? */
function stopped(view: SentenceView, contexts: Hit<ContextMeaning>[], i: number, step: 1 | -1, place: Place): boolean {
  const trigger = contexts[i]!.rule.means.gives
  if (trigger === 'limit') return false
  for (let k = i + step; k >= 0 && k < contexts.length; k += step) {
    const between = contexts[k]!
    if (step === 1 ? between.first >= place.first : between.last <= place.last) return false
    const { gives, ends, direction, reach } = between.rule.means
    if (direction === 'forward' && step === -1) continue
    if (gives === 'stop' && reach !== undefined && !standsBefore(view, between, place, reach)) continue
    // A sign may be part of the trigger itself: "; none".
    if (between.first <= contexts[i]!.last && contexts[i]!.first <= between.last) continue
    // "No disease apart from the nodes": what is excepted is not denied.
    if (gives === 'limit' && step === 1 && between.rule.means.restricted === 'outside') return true
    if (gives === 'stop' && (ends === undefined || ends.includes(trigger as Status))) return true
  }
  return false
}

/** "in the high grade tumour": near, and no list goes on in between. */
const standsBefore = (view: SentenceView, { last }: Place, { first }: Place, reach: number): boolean =>
  first - last <= reach && !joinedList(view, last, first - 1) && !signsBetween(view, last, first).comma

const loose = new Set<ContextMeaning['gives']>(['other', 'hypothetical', 'limit'])
const listAhead = 8

/** A full stop or a dash ends a scope; a comma does, unless a list with "or", "and" goes on. */
function partedForward(view: SentenceView, trigger: Hit<ContextMeaning>, place: Place, lists: Among['lists']): boolean {
  const signs = signsBetween(view, trigger.last, place.first)
  if (signs.stop) return true
  if (loose.has(trigger.rule.means.gives) || lists === 'any') return false
  if (signs.dash) return true
  if (signs.comma && view.prepared.pack.sentences.spaceless) return true
  return signs.comma && !joinedList(view, trigger.last, place.last + listAhead)
}

/** A later trigger speaks of an earlier place only when nothing but the same list stands between. */
function partedBackward(view: SentenceView, place: Place, trigger: Hit<ContextMeaning>): boolean {
  const signs = signsBetween(view, place.last, trigger.first)
  if (signs.stop) return true
  if (trigger.rule.means.gives === 'limit') return clauseBetween(view, place.last, trigger.first)
  if (loose.has(trigger.rule.means.gives)) return false
  if (signs.dash && !dashBefore(view, trigger)) return true
  if (signs.comma && view.prepared.pack.sentences.spaceless) return true
  return signs.comma && !onlyListed(view, place.last + 1, trigger.first - 1)
}

const dashBefore = (view: SentenceView, trigger: Hit<ContextMeaning>): boolean =>
  /-\s*$/.test(view.prepared.folded.slice(Math.max(0, trigger.start - 3), trigger.start))

const joinedList = (view: SentenceView, from: number, to: number): boolean =>
  view.edges.some((e) => e.rule.means.edge === 'conjunction' && e.first > from && e.last <= to)

/** "No recurrence, and treatment is complete apart from ...": a comma and a joining word open a clause of their own. */
const clauseBetween = (view: SentenceView, from: number, to: number): boolean =>
  view.edges.some(
    (e) =>
      e.rule.means.edge === 'conjunction' &&
      e.first > from + 1 &&
      e.last < to &&
      commas.has(signAt(view.prepared.tokens, e.first - 1)),
  )

/** Every token from first to last is part of a concept, a subject, a place, a joining word or a comma. */
function onlyListed(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (commas.has(signAt(view.prepared.tokens, i))) continue
    const covers = (h: Place): boolean => h.first <= i && i <= h.last
    if (view.concepts.some(covers) || view.subjects.some(covers) || view.places.some(covers)) continue
    if (view.edges.some((e) => e.rule.means.edge === 'conjunction' && covers(e))) continue
    return false
  }
  return true
}

/** The statuses that triggers give; limits give none. */
export const statusesOf = (triggers: Hit<ContextMeaning>[]): Status[] =>
  triggers
    .map((t) => t.rule.means.gives)
    .filter((gives): gives is Status => gives !== 'limit' && gives !== 'stop' && gives !== 'none')

/** A denial keeps the limit its own words set: "no new", "outside the chest", "in these cores" (R6). */
export function restrictionOf(triggers: Hit<ContextMeaning>[]): ContextMeaning['restricted'] {
  if (!triggers.some((t) => t.rule.means.gives === 'absent')) return undefined
  return triggers.find((t) => t.rule.means.restricted !== undefined)?.rule.means.restricted
}

/** When several statuses apply, the first in `statusOrder` decides. */
export function decideStatus(statuses: readonly Status[]): Status {
  for (const status of statusOrder) if (statuses.includes(status)) return status
  return 'established'
}
