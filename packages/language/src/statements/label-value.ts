import type { Status } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { signAt } from '../text/tokens.ts'
import type { ConceptMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Surroundings } from './subject.ts'

const labelTail = 4
const valueHead = 2
const answerReach = 3

/**
 * A mention that is itself a form's label or a heading says nothing: "Distant metastasis:" with another label behind it,
 * "DISTANT METASTASIS No distant metastasis seen". Its value on the next line decides where there is one.
 */
export function labelStatus(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): Status | undefined {
  const after = view.prepared.text.slice(hit.end, hit.end + 60)
  if (/^[ \t]*(?:\([^)\n]{0,6}\))?[ \t]*:\s*[A-Z][A-Za-z ,/]{2,30}:/.test(after)) return 'other'
  if (isHeading(view, hit, after)) return 'other'
  if (answeredNo(view, hit)) return 'absent'
  return endsWithColon(view, hit) ? valueBelow(around.view(view.index + 1)) : undefined
}

/** "Distant metastasis    No": a denial with nothing behind it answers the label before it. */
function answeredNo(view: SentenceView, hit: Hit<ConceptMeaning>): boolean {
  const { text, tokens } = view.prepared
  if (tokens.lineStart[labelStart(view, hit)] !== 1) return false
  const answer = view.contexts.find((c) => c.first > hit.last)
  if (answer?.rule.means.gives !== 'absent' || answer.first - hit.last > answerReach) return false
  if (answer.last < view.sentence.last - 1) return false
  const rest = text.slice(answer.end, answer.end + 8)
  return /^[ \t.]*(?:[\r\n]|$)/.test(rest)
}

/** The first token of a mention with the places right before it. */
function labelStart(view: SentenceView, hit: Hit<ConceptMeaning>): number {
  let first = hit.first
  for (let i = view.places.length - 1; i >= 0; i--)
    if (view.places[i]!.last === first - 1) first = view.places[i]!.first
  return first
}

/** Capitals that open a line, followed by small letters. */
function isHeading(view: SentenceView, hit: Hit<ConceptMeaning>, after: string): boolean {
  const { text, tokens } = view.prepared
  if (hit.rule.means.form === 'adjective' || !/^[ \t]+[A-Z][a-z]/.test(after)) return false
  const first = labelStart(view, hit)
  if (first !== view.sentence.first && tokens.lineStart[first] !== 1) return false
  const heading = text.slice(tokens.start[first]!, hit.end)
  return heading === heading.toUpperCase() && heading !== heading.toLowerCase()
}

function endsWithColon(view: SentenceView, hit: Hit<ConceptMeaning>): boolean {
  const { last } = view.sentence
  return last - hit.last <= labelTail && signAt(view.prepared.tokens, last) === ':'
}

function valueBelow(next: SentenceView | undefined): Status | undefined {
  const value = next?.contexts.find((c) => c.first - next.sentence.first < valueHead)?.rule.means.gives
  return value === 'absent' || value === 'other' ? value : undefined
}
