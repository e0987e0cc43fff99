import type { Hit } from '../lexicon/lexicon.ts'
import { matchesOf } from '../text/matches.ts'
import type { ConceptMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'

/** What the boxes of a form say of a mention: ticked for it, ticked against it, or left open. */
export type FormBox = 'ticked' | 'ticked-against' | 'open'

const empty = '\\[[ \\t_]{0,3}\\]|\\([ \\t_]{1,3}\\)|[\\u2610\\u25a1\\u25fb]'
const ticked = '\\[[ \\t]?[xX\\u2713\\u2714\\u2717][ \\t]?\\]|\\([xX]\\)|[\\u2611\\u2612\\u25a0\\u2714]'
const emptyBefore = new RegExp(`(?:${empty})[ \\t]*(?:[a-z]{1,2}[ \\t]*\\()?$`, 'i')
const tickedBefore = new RegExp(`(?:${ticked})[ \\t]*(?:[a-z]{1,2}[ \\t]*\\()?$`, 'i')
const anyBox = new RegExp(`(${empty})|(${ticked})`, 'g')
const lineReach = 120
const labelReach = 40

/** Reads the boxes right before a mention, or after the label that it stands in; undefined when there are none. */
export function formBoxOf(view: SentenceView, hit: Hit<ConceptMeaning>): FormBox | undefined {
  const { text } = view.prepared
  const before = text.slice(Math.max(0, hit.start - 10), hit.start)
  if (emptyBefore.test(before)) return 'open'
  if (tickedBefore.test(before)) return 'ticked'
  const line = restOfLine(text, hit.end)
  let seen = false
  for (const box of matchesOf(anyBox, line)) {
    if (!seen && (box.index > labelReach || /[.;]\s/.test(line.slice(0, box.index)))) return undefined
    seen = true
    if (box[2] !== undefined) return against(view, hit.end + box.index + box[0].length) ? 'ticked-against' : 'ticked'
  }
  return seen ? 'open' : undefined
}

function restOfLine(text: string, at: number): string {
  const line = text.slice(at, at + lineReach)
  const end = line.search(/[\r\n]/)
  return end < 0 ? line : line.slice(0, end)
}

/** Does the word beside a ticked box deny? */
const against = (view: SentenceView, at: number): boolean =>
  view.contexts.some((c) => c.rule.means.gives === 'absent' && c.start >= at && c.start - at <= 3)
