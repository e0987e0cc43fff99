import type { Hit } from '../lexicon/lexicon.ts'
import { signAt } from '../text/tokens.ts'
import type { Place } from './context.ts'
import type { SubjectMeaning } from './meanings.ts'
import { hitAt, type SentenceView } from './sentence-view.ts'

const phraseLimit = 7
const closing = new Set(['.', ';', ':', ')', '?', '!', '\u3002', '\uff1b'])
const joining = new Set([',', '/', '&', '(', '+', '\u3001'])

/** The last token of the phrase that opens at a mention. A joining word is passed only between adjectives. */
export function phraseEnd(view: SentenceView, hit: Place): number {
  const { tokens } = view.prepared
  let plain = 0
  let end = hit.last
  for (let i = hit.last + 1; i <= view.sentence.last && i - hit.last <= phraseLimit; i++) {
    const sign = signAt(tokens, i)
    if (closing.has(sign) || (sign === ',' && view.prepared.pack.sentences.spaceless)) break
    const concept = hitAt(view.concepts, i) !== undefined
    const edge = hitAt(view.edges, i)
    if (edge !== undefined && edge.rule.means.edge === 'article' && plain === 0) continue
    if (edge !== undefined && edge.rule.means.edge !== 'conjunction') break
    if (plain > 0 && opensSentence(view, i)) break
    if (joining.has(sign) || edge !== undefined) {
      if (plain > 0) break
      continue
    }
    if (!concept) plain++
    end = i
  }
  return end
}

/** "metastatic disease Heart size normal": a capital right after a head noun in small letters begins something new. */
function opensSentence(view: SentenceView, token: number): boolean {
  const { text, tokens } = view.prepared
  const headed = view.subjects.some((s) => s.last === token - 1 && /^[a-z]/.test(text.slice(s.start, s.end)))
  return headed && /^[A-Z][a-z]/.test(text.slice(tokens.start[token]!, tokens.end[token]!))
}

/** The first subject in the noun phrase after an adjective; `open` when no noun follows at all. */
export function phraseAfter(view: SentenceView, hit: Place): Hit<SubjectMeaning> | 'open' | undefined {
  const end = phraseEnd(view, hit)
  for (const subject of view.subjects) {
    if (subject.last <= hit.last || subject.rule.means.about === 'setting') continue
    if (subject.first > end) break
    return subject
  }
  return end <= hit.last ? 'open' : undefined
}

const leadsOn = new Set(['of', 'locative', 'preposition', 'origin'])
const genitiveReach = 6

/** "recurrence of her breast cancer": the first subject after a preposition that follows the noun at once. */
export function ofPhrase(view: SentenceView, hit: Place): Hit<SubjectMeaning> | undefined {
  const preposition = view.edges.find((e) => e.first === hit.last + 1 && leadsOn.has(e.rule.means.edge))
  if (preposition === undefined) return undefined
  for (const subject of view.subjects) {
    if (subject.first <= preposition.last || subject.rule.means.about === 'setting') continue
    return subject.first - preposition.last <= genitiveReach ? subject : undefined
  }
  return undefined
}

/** The last subject that ends at most `reach` tokens before a place. */
export function nearestLeft(view: SentenceView, hit: Place, reach: number): Hit<SubjectMeaning> | undefined {
  let best: Hit<SubjectMeaning> | undefined
  for (const subject of view.subjects) {
    if (subject.last >= hit.first) break
    if (subject.rule.means.about !== 'setting') best = subject
  }
  return best !== undefined && hit.first - best.last <= reach ? best : undefined
}
