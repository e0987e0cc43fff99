import type { LexiconRule } from '../../lexicon/lexicon.ts'

/** A rule with one sentence that shows it and one that does not. */
export const simple = <M>(id: string, means: M, patterns: string[], yes: string, no: string): LexiconRule<M> => ({
  id,
  patterns,
  means,
  yes: [yes],
  no: [no],
})
