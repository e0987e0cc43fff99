import type { Hit } from '../lexicon/lexicon.ts'
import { wordAt } from '../text/tokens.ts'
import type { Place } from './context.ts'
import type { ConceptMeaning, SubjectMeaning } from './meanings.ts'
import { nearestLeft, ofPhrase, phraseAfter } from './noun-phrase.ts'
import type { SentenceView } from './sentence-view.ts'

/** What decides whether a mention is about the cancer; the rule that named the subject, when one did. */
export interface Verdict {
  aboutCancer: boolean
  because?: string
}

/** The rest of the text, asked only when the sentence leaves the subject open. */
export interface Surroundings {
  view: (index: number) => SentenceView | undefined
  /** A cancer, its treatment or its clinic is named anywhere in the text. */
  cancerNamed: boolean
  /** Some other condition is named anywhere in the text. */
  otherNamed: boolean
  /** Organs of the cancers named, found when first asked for. */
  readonly organs: ReadonlySet<string>
}

const verbReach = 8
const nounReach = 2
const shortSentence = 4
const rivalReach = 5

/** Is a mention about the cancer? Its own phrase speaks first, then the sentence, then the text around it. */
export function subjectOf(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): Verdict {
  const { form, needs } = hit.rule.means
  if (needs === 'nothing') return { aboutCancer: true }
  const named = form === 'adjective' ? phraseAfter(view, hit) : namedBeside(view, hit)
  if (named !== undefined && named !== 'open') {
    const { about } = named.rule.means
    if (about === 'cancer') return { aboutCancer: true, because: named.rule.id }
    if (about === 'else') return { aboutCancer: false }
    if (named.rule.means.deniable && around.cancerNamed) return { aboutCancer: lastBefore(view, hit.first) !== false }
    const open = needs === 'no-other-named' || hit.rule.means.concept === 'recurrence' || named.rule.means.deniable
    return { aboutCancer: neighbourhood(view, hit, around, open === true) }
  }
  if (form === 'adjective') {
    return { aboutCancer: appended(view, hit) || (named === 'open' && standsAlone(view, hit, around)) }
  }
  if (form === 'verb' && needs === 'cancer-named') return { aboutCancer: false }
  return { aboutCancer: neighbourhood(view, hit, around, needs === 'no-other-named') }
}

/** "tumour recurrence", "the tumour recurred", "recurrence of the tumour". */
function namedBeside(view: SentenceView, hit: Hit<ConceptMeaning>): Hit<SubjectMeaning> | undefined {
  const left = nearestLeft(view, hit, hit.rule.means.form === 'verb' ? verbReach : nounReach)
  const other = left !== undefined && left.rule.means.about === 'else' && leavesTo(view, left, hit.first)
  return left === undefined || other ? ofPhrase(view, hit) : left
}

/** "Hepatocellular carcinoma, recurrent": right after a cancer's name and a comma. */
function appended(view: SentenceView, hit: Hit<ConceptMeaning>): boolean {
  const left = nearestLeft(view, hit, 2)
  if (left === undefined || left.rule.means.about !== 'cancer' || left.last !== hit.first - 2) return false
  return /^[,(/]$/.test(wordAt(view.prepared.tokens, hit.first - 1))
}

/** "Glioma, recurrent": an adjective without a noun speaks of what stands before it, or of the line above. */
function standsAlone(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): boolean {
  const left = nearestLeft(view, hit, verbReach)
  if (left !== undefined) return left.rule.means.about === 'cancer'
  // "She has relapsed", "This is recurrent."
  const told =
    hit.rule.means.concept === 'recurrence' &&
    view.edges.some(
      (e) =>
        (e.rule.means.edge === 'verb' || e.rule.means.edge === 'copula') &&
        e.last < hit.first &&
        hit.first - e.last <= 3,
    )
  if (told) return neighbourhood(view, hit, around, false)
  return view.sentence.last - view.sentence.first < shortSentence && neighbourhood(view, hit, around, false)
}

/** The clear subject before it, then shortly after it, then in the sentences around, then in the whole text. */
function neighbourhood(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings, open: boolean): boolean {
  if (saysHowFar(view, hit) || spreadListed(view, hit)) return true
  const after = firstAfter(view, hit.last, hit.last + 6)
  const here = lastBefore(view, hit.first) ?? (after === false && inDoubt(view, hit) ? undefined : after)
  if (here !== undefined) return here
  if (deniedByEvidence(view, hit)) return around.cancerNamed || open
  for (const step of [-1, -2]) {
    const other = around.view(view.index + step)
    const said = other === undefined ? undefined : lastBefore(other, Number.POSITIVE_INFINITY)
    if (said !== undefined) return said
  }
  const next = around.view(view.index + 1)
  const said = next === undefined ? undefined : firstAfter(next, -1, Number.POSITIVE_INFINITY)
  return said ?? (around.cancerNamed || (open && !around.otherNamed))
}

/** "Differential: recurrence, abscess": what else is named behind is another explanation. */
const inDoubt = (view: SentenceView, hit: Hit<ConceptMeaning>): boolean =>
  view.contexts.some((c) => c.rule.means.gives === 'possible' && c.last < hit.first && hit.first - c.last <= 3)

/** "local recurrence", "distant relapse": only cancers are told so. */
const saysHowFar = (view: SentenceView, hit: Hit<ConceptMeaning>): boolean =>
  view.places.some((p) => p.rule.means.organ === undefined && p.last < hit.first && hit.first - p.last <= 2)

/** "no recurrence, malignant change or metastases": a list that goes on to spread is about a cancer. */
const spreadListed = (view: SentenceView, hit: Hit<ConceptMeaning>): boolean =>
  view.concepts.some((c) => c.rule.means.concept === 'spread' && c.first > hit.last && c.first - hit.last <= 8)

/** "no evidence of recurrence": said of what was looked for, whatever else the sentences around tell. */
const deniedByEvidence = (view: SentenceView, hit: Hit<ConceptMeaning>): boolean =>
  view.contexts.some(
    (c) => c.rule.means.gives === 'absent' && c.last > c.first && c.last < hit.first && hit.first - c.last <= 4,
  )

/** Is the last clear subject before a token a cancer? A mention that needs no naming counts as one. */
function lastBefore(view: SentenceView, token: number): boolean | undefined {
  let at = -1
  let said: boolean | undefined
  for (const subject of view.subjects) {
    if (subject.last >= token) break
    const { about } = subject.rule.means
    if (about !== 'cancer' && about !== 'else') continue
    if (about === 'else' && leavesTo(view, subject, token)) continue
    at = subject.last
    said = about === 'cancer'
  }
  for (let i = view.concepts.length - 1; i >= 0; i--) {
    const concept = view.concepts[i]!
    if (concept.last <= at) break
    if (concept.last < token && speaksForItself(concept)) return true
  }
  return said
}

/** "haematoma or recurrence", "symptoms of relapse": what is beside or of a mention does not take it for itself. */
function leavesTo(view: SentenceView, { last }: Place, token: number): boolean {
  if (token - last > rivalReach) return false
  const next = view.edges.find((e) => e.first > last)
  if (next?.first === last + 1 && next.rule.means.edge === 'of') return true
  return view.contexts.some(
    (c) => c.rule.means.gives === 'possible' && c.last > last && c.first <= last + 1 && c.last < token,
  )
}

function firstAfter(view: SentenceView, token: number, limit: number): boolean | undefined {
  for (const subject of view.subjects) {
    const { about } = subject.rule.means
    if (subject.first <= token || (about !== 'cancer' && about !== 'else')) continue
    if (subject.first > limit) break
    return about === 'cancer'
  }
  return view.concepts.some((c) => c.first > token && c.first <= limit && speaksForItself(c)) ? true : undefined
}

const speaksForItself = (hit: Hit<ConceptMeaning>): boolean =>
  hit.rule.means.needs === 'nothing' && hit.rule.means.concept !== 'none'
