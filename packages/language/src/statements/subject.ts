import type { Hit } from '../lexicon/lexicon.ts'
import type { ConceptMeaning, SubjectMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'

/** What decides whether a mention is about the cancer; the rule that named the subject, when one did. */
export interface Verdict {
  aboutCancer: boolean
  because?: string
}

/** The rest of the text, asked only when the sentence leaves the subject open. */
export interface Surroundings {
  view: (index: number) => SentenceView | undefined
  /** Cancers named less other conditions named, over the whole text. */
  cancerNamed: boolean
  /** Organs of the cancers named. */
  organs: ReadonlySet<string>
}

const phraseLimit = 7

/** Is a mention about the cancer? Its own phrase speaks first, then the sentence, then the text around it. */
export function subjectOf(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): Verdict {
  const { form, needs } = hit.rule.means
  if (needs === 'nothing') return { aboutCancer: true }
  const named = form === 'adjective' ? phraseAfter(view, hit) : (phraseBefore(view, hit) ?? ofPhrase(view, hit))
  if (named !== undefined && named !== 'open') {
    const { about } = named.rule.means
    if (about === 'cancer') return { aboutCancer: true, because: named.rule.id }
    if (about === 'else') return { aboutCancer: false }
    return { aboutCancer: neighbourhood(view, hit, around, true) }
  }
  if (form === 'adjective') {
    if (named !== 'open') return { aboutCancer: false }
    const left = nearestLeft(view, hit, 8)
    return { aboutCancer: left !== undefined && left.rule.means.about === 'cancer' }
  }
  return { aboutCancer: neighbourhood(view, hit, around, needs === 'no-other-named') }
}

/** The first subject in the noun phrase after an adjective; `open` when no noun follows at all. */
function phraseAfter(view: SentenceView, hit: Hit<ConceptMeaning>): Hit<SubjectMeaning> | 'open' | undefined {
  const end = phraseEnd(view, hit)
  for (const subject of view.subjects) {
    if (subject.last <= hit.last) continue
    if (subject.first > end) break
    return subject
  }
  return end <= hit.last ? 'open' : undefined
}

const closing = new Set(['.', ';', ':', ')', '?', '!', '\u3002', '\uff1b'])
const joining = new Set([',', '/', '&', '(', '+'])

/** The last token of the phrase that an adjective opens. A joining word is passed only between adjectives. */
export function phraseEnd(view: SentenceView, hit: Hit<ConceptMeaning>): number {
  const { entry } = view.prepared.tokens
  let plain = 0
  let end = hit.last
  for (let i = hit.last + 1; i <= view.sentence.last && i - hit.last <= phraseLimit; i++) {
    const word = entry[i]!.word
    if (closing.has(word)) break
    const concept = view.concepts.some((c) => c.first <= i && c.last >= i)
    const edge = view.edges.find((e) => e.first <= i && e.last >= i)
    if (edge !== undefined && edge.rule.means.edge !== 'conjunction') break
    if (joining.has(word) || edge !== undefined) {
      if (plain > 0) break
      continue
    }
    if (!concept) plain++
    end = i
  }
  return end
}

/** "tumour recurrence", "hernia recurrence": the subject right before a noun, or before its verb. */
function phraseBefore(view: SentenceView, hit: Hit<ConceptMeaning>): Hit<SubjectMeaning> | undefined {
  const reach = hit.rule.means.form === 'verb' ? 8 : 2
  return nearestLeft(view, hit, reach)
}

const leadsOn = new Set(['of', 'locative', 'preposition'])

/** "recurrence of her breast cancer": the first subject after a preposition that follows the noun at once. */
function ofPhrase(view: SentenceView, hit: Hit<ConceptMeaning>): Hit<SubjectMeaning> | undefined {
  const preposition = view.edges.find((e) => e.first === hit.last + 1 && leadsOn.has(e.rule.means.edge))
  if (preposition === undefined) return undefined
  for (const subject of view.subjects) {
    if (subject.first <= preposition.last) continue
    return subject.first - preposition.last <= 6 ? subject : undefined
  }
  return undefined
}

function nearestLeft(view: SentenceView, hit: Hit<ConceptMeaning>, reach: number): Hit<SubjectMeaning> | undefined {
  let best: Hit<SubjectMeaning> | undefined
  for (const subject of view.subjects) {
    if (subject.last >= hit.first) break
    best = subject
  }
  return best !== undefined && hit.first - best.last <= reach ? best : undefined
}

/** The nearest clear subject before it, then shortly after it, then in the sentences around, then in the whole text. */
function neighbourhood(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings, open: boolean): boolean {
  const here = lastBefore(view, hit.first) ?? firstAfter(view, hit.last, hit.last + 12)
  if (here !== undefined) return here
  for (const step of [-1, -2]) {
    const other = around.view(view.index + step)
    const said = other === undefined ? undefined : lastBefore(other, Number.POSITIVE_INFINITY)
    if (said !== undefined) return said
  }
  const next = around.view(view.index + 1)
  const said = next === undefined ? undefined : firstAfter(next, -1, Number.POSITIVE_INFINITY)
  return said ?? (around.cancerNamed || open)
}

/** Is the last clear subject before a token a cancer? A mention that needs no naming counts as one. */
function lastBefore(view: SentenceView, token: number): boolean | undefined {
  let at = -1
  let said: boolean | undefined
  for (const subject of view.subjects) {
    if (subject.last >= token) break
    if (subject.rule.means.about === 'vague') continue
    at = subject.last
    said = subject.rule.means.about === 'cancer'
  }
  for (const concept of view.concepts) {
    if (concept.last >= token) break
    if (speaksForItself(concept) && concept.last > at) said = true
  }
  return said
}

function firstAfter(view: SentenceView, token: number, limit: number): boolean | undefined {
  for (const subject of view.subjects) {
    if (subject.first <= token || subject.rule.means.about === 'vague') continue
    if (subject.first > limit) break
    return subject.rule.means.about === 'cancer'
  }
  return view.concepts.some((c) => c.first > token && c.first <= limit && speaksForItself(c)) ? true : undefined
}

const speaksForItself = (hit: Hit<ConceptMeaning>): boolean =>
  hit.rule.means.needs === 'nothing' && hit.rule.means.concept !== 'none'
