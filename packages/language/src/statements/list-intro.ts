import type { Hit } from '../lexicon/lexicon.ts'
import { isNumberAt, signAt } from '../text/tokens.ts'
import type { ContextMeaning } from './meanings.ts'
import type { SentenceView } from './sentence-view.ts'

const longestList = 12

/**
 * "The risks were explained: 1. Bleeding. 2. Recurrence of the cancer." A list item takes what the line that opens its
 * list says of everything below it: risks, wishes and the like, never a denial or a fact.
 */
export function introTriggers(
  view: SentenceView,
  viewAt: (index: number) => SentenceView | undefined,
): Hit<ContextMeaning>[] {
  if (!isItem(view)) return []
  for (let step = 1; step <= longestList; step++) {
    const above = viewAt(view.index - step)
    if (above === undefined) return []
    const opening = above.contexts.filter(
      (c) => c.rule.means.gives === 'hypothetical' && c.rule.means.direction !== 'backward' && lasts(above, c),
    )
    if (opening.length > 0) return opening
    if (!isItem(above)) return []
  }
  return []
}

/** Does a trigger reach the end of its line, which ends in a colon or little after it? */
const lasts = (view: SentenceView, { last }: Hit): boolean =>
  signAt(view.prepared.tokens, view.sentence.last) === ':' || view.sentence.last - last <= 3

/** A list item opens with its number or letter and a stop, or follows one that ended its sentence ("4. Impotence. 5."). */
function isItem(view: SentenceView): boolean {
  const { tokens } = view.prepared
  const { first, last } = view.sentence
  return isNumberAt(tokens, first) || isNumberAt(tokens, last) || (last - 1 >= first && isNumberAt(tokens, last - 1))
}
