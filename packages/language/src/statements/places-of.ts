import type { Hit } from '../lexicon/lexicon.ts'
import { isNumberAt, signAt } from '../text/tokens.ts'
import type { Place } from './context.ts'
import type { ConceptMeaning, PlaceMeaning } from './meanings.ts'
import { phraseEnd } from './noun-phrase.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

/** A place that belongs to a mention, and by what: its own phrase, a locative ("in the liver"), the line, or a heading. */
export interface PlaceOfMention {
  place: Hit<PlaceMeaning>
  by: 'phrase' | 'locative' | 'line' | 'heading'
}

const modifierReach = 4
const listReach = 16
const lineReach = 90

/** Places that belong to a mention: before it in its phrase, inside it, after a locative, or in the line's heading. */
export function placesOf(view: SentenceView, hit: Hit<ConceptMeaning>): PlaceOfMention[] {
  const end = phraseEnd(view, hit)
  const found: PlaceOfMention[] = []
  for (const place of view.places) {
    if (place.first - hit.last > listReach) break
    if (hit.first - place.last > listReach && hit.start - place.end > lineReach) continue
    const by = place.last < hit.first ? linkBefore(view, place, hit) : linkAfter(view, place, hit, end)
    if (by !== undefined) found.push({ place, by })
  }
  // What the mention's own phrase names leaves the rest of the line to others.
  return found.some((p) => p.by !== 'line') ? found.filter((p) => p.by !== 'line') : found
}

function linkBefore(
  view: SentenceView,
  place: Hit<PlaceMeaning>,
  hit: Hit<ConceptMeaning>,
): PlaceOfMention['by'] | undefined {
  if (namesPrimary(view, place, hit.first)) return undefined
  if (modifies(view, place, hit)) return 'phrase'
  return leadsTo(view, place, hit) || headsLine(view, place, hit) ? 'line' : undefined
}

function linkAfter(
  view: SentenceView,
  place: Hit<PlaceMeaning>,
  hit: Hit<ConceptMeaning>,
  end: number,
): PlaceOfMention['by'] | undefined {
  if (place.first <= hit.last) return 'phrase'
  if (namesPrimary(view, place, view.sentence.last + 1) || ofAnother(view, place, hit)) return undefined
  if (place.first <= end || appended(view, end, place)) return 'phrase'
  if (listedAfter(view, end, place)) return 'locative'
  return afterLocative(view, end, place, hit.rule.means.concept === 'spread') ? 'locative' : undefined
}

const headingReach = 4
const headingLimit = 30

/** A diagnosis line under its specimen: the places of the short line above that the dashes or numbers hang from. */
export function placesAbove(view: SentenceView, around: Surroundings): PlaceOfMention[] {
  for (let step = 1; step <= headingReach; step++) {
    const above = around.view(view.index - step)
    if (above === undefined || above.sentence.last - above.sentence.first > headingLimit) return []
    if (step === 1 && !hangs(view) && !opensBlock(above)) return []
    if (above.places.length > 0) return above.places.map((place) => ({ place, by: 'heading' }))
    if (!hangs(above)) return []
  }
  return []
}

/**
 * "radiate her metastases" after "multiple bone metastases", "pathology showed metastatic carcinoma" after "biopsy of
 * the adrenal mass": a mention without a place of its own goes on about the place just told.
 */
export function placesTold(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): PlaceOfMention[] {
  const end = phraseEnd(view, hit)
  if (hit.rule.means.concept !== 'spread' || view.places.some((p) => p.first > hit.last && p.first <= end)) return []
  const before = around.view(view.index - 1)
  // A denial looks at everything, not at the place just told.
  if (before === undefined || view.contexts.some((c) => c.rule.means.gives === 'absent' && c.last < hit.first))
    return []
  let told = toldBy.get(before)
  if (told === undefined) {
    told = placesToldBy(before)
    toldBy.set(before, told)
  }
  return told
}

/** What a sentence tells is looked up once, however many mentions the next one holds. */
const toldBy = new WeakMap<SentenceView, PlaceOfMention[]>()

function placesToldBy(before: SentenceView): PlaceOfMention[] {
  const spread = before.concepts.filter((c) => c.rule.means.concept === 'spread')
  if (spread.length > 0) return spread.flatMap((c) => placesOf(before, c).filter((p) => p.by === 'phrase'))
  const lesions = before.subjects.filter((s) => s.rule.means.about === 'vague')
  return before.places
    .filter((p) => lesions.some((s) => s.first > p.last && s.first - p.last <= 2))
    .map((place) => ({ place, by: 'heading' }))
}

/** "BRAIN, CRANIOTOMY:" above its diagnosis. */
const opensBlock = ({ prepared, sentence }: SentenceView): boolean => signAt(prepared.tokens, sentence.last) === ':'

/** Does a sentence begin with a dash or a list number of its own line? */
function hangs(view: SentenceView): boolean {
  const { text, tokens } = view.prepared
  const { first } = view.sentence
  // "3. Liver", not the day of "05.10.2021".
  if (isNumberAt(tokens, first) && first + 2 < tokens.count)
    return /^[.):][^\d]/.test(text.slice(tokens.start[first + 1], tokens.start[first + 1]! + 2))
  return /[-\u2013*\u2022]\s*$/.test(text.slice(Math.max(0, view.sentence.start - 3), view.sentence.start))
}

/** "liver and bone metastases": nothing but joining words and adjectives between. */
function modifies(view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean {
  return hit.first - place.last <= modifierReach && !brokenBetween(view, place.last, hit.first)
}

/** Words between a place and the mention that part them: a preposition, a verb, a stop. */
function brokenBetween(view: SentenceView, from: number, to: number): boolean {
  for (const edge of view.edges) {
    if (edge.first > from && edge.last < to && edge.rule.means.edge !== 'conjunction') return true
  }
  for (let i = from + 1; i < to; i++) {
    const sign = signAt(view.prepared.tokens, i)
    if (sign === '.' || sign === ';' || sign === ':' || sign === ')') return true
  }
  return false
}

/** "two lymph nodes with no metastatic tumour", "liver lesion suspicious for metastasis": what the clause speaks of. */
function leadsTo(view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean {
  if (hit.first - place.last > listReach) return false
  if (hit.rule.means.concept !== 'spread')
    return place.rule.means.extent === 'local' && !mentionBetween(view, place, hit)
  if (place.rule.means.extent === 'regional') return true
  const lesion = view.subjects.some(
    (s) => s.rule.means.about === 'vague' && s.last < hit.first && Math.abs(s.first - place.last) <= 12,
  )
  const speaks = view.edges.some(
    (e) =>
      (e.rule.means.edge === 'verb' ||
        e.rule.means.edge === 'copula' ||
        ((e.rule.means.edge === 'preposition' || e.rule.means.edge === 'origin') && e.first === place.last + 1)) &&
      e.first > place.last &&
      e.first - place.last <= 2 &&
      e.last < hit.first,
  )
  // "Bones clear of metastases".
  const denied = view.contexts.some(
    (c) => c.rule.means.gives === 'absent' && c.first > place.last && c.first - place.last <= 2 && c.last < hit.first,
  )
  return lesion || speaks || denied
}

const mentionBetween = (view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean =>
  view.concepts.some((c) => c.first > place.last && c.last < hit.first)

/** "LYMPH NODES, LEFT PELVIC: METASTATIC CARCINOMA": a place before a colon or dash of the same line. */
function headsLine(view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean {
  if (hit.start - place.end > lineReach) return false
  return /[:\u2013-]\s/.test(view.prepared.text.slice(place.end, hit.start))
}

/** "metastatic breast cancer", "lung cancer metastasis": the organ right before a cancer's name is where it began. */
const namesPrimary = (view: SentenceView, place: Hit<PlaceMeaning>, before: number): boolean =>
  place.rule.means.organ !== undefined &&
  view.subjects.some(
    (s) =>
      s.rule.means.about === 'cancer' &&
      s.last >= place.first &&
      s.first - place.last <= 3 &&
      s.first < before &&
      !signBetween(view, place.last, s.first),
  )

/** "no recurrence nor distant metastasis": a place right before another mention is that one's. */
const ofAnother = (view: SentenceView, place: Hit<PlaceMeaning>, hit: Hit<ConceptMeaning>): boolean =>
  view.concepts.some((c) => c !== hit && c.first > hit.last && c.first - place.last >= 0 && c.first - place.last <= 2)

/** "in the liver and both lungs": a place in the list that a locative opens right after the phrase. */
function afterLocative(view: SentenceView, end: number, place: Hit<PlaceMeaning>, growing: boolean): boolean {
  let opened = false
  for (const edge of view.edges) {
    if (edge.first <= end) continue
    if (edge.first > place.first) break
    const kind = edge.rule.means.edge
    // "metastatic carcinoma of the breast to the spine", "metastasis from colon cancer in the ovary": where it began.
    const began = kind === 'of' && place.rule.means.organ !== undefined && cancerAt(view, edge.first - 1)
    if (began || kind === 'origin') opened = false
    else if (kind === 'locative' || kind === 'of' || (growing && kind === 'growing')) opened = true
    else if (kind !== 'conjunction' && kind !== 'article' && kind !== 'copula') return false
  }
  return opened && !signBetween(view, end, place.first)
}

const cancerAt = (view: SentenceView, token: number): boolean =>
  view.subjects.some((s) => s.rule.means.about === 'cancer' && s.first <= token && s.last >= token)

/** "metastatic carcinoma, left pelvic lymph node": a place added after a comma, the phrase ended. */
function appended(view: SentenceView, end: number, place: Hit<PlaceMeaning>): boolean {
  const { tokens } = view.prepared
  if (view.prepared.pack.sentences.spaceless || end + 1 > view.sentence.last || signAt(tokens, end + 1) !== ',')
    return false
  if (place.first - end > 5 || signBetween(view, end, place.first)) return false
  return !view.edges.some((e) => e.first > end && e.last < place.first)
}

const labelledReach = 10

/** "Sites of metastases: liver, left lung": a place in the list behind a mention's own colon. */
function listedAfter(view: SentenceView, end: number, place: Hit<PlaceMeaning>): boolean {
  const { tokens } = view.prepared
  if (end + 1 > view.sentence.last || signAt(tokens, end + 1) !== ':' || place.first - end > labelledReach) return false
  if (signBetween(view, end + 1, place.first)) return false
  const parted = (h: Place): boolean => h.first > end + 1 && h.first < place.first
  return (
    !view.contexts.some(parted) &&
    !view.concepts.some(parted) &&
    !view.edges.some((e) => parted(e) && e.rule.means.edge !== 'conjunction' && e.rule.means.edge !== 'article')
  )
}

function signBetween(view: SentenceView, from: number, to: number): boolean {
  const { tokens } = view.prepared
  for (let i = from + 1; i < to; i++) {
    const sign = signAt(tokens, i)
    if (sign === ';' || sign === ':') return true
    if (sign === '.' && tokens.end[i] !== tokens.start[i + 1]) return true
  }
  return false
}
