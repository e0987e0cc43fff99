import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const rule = (pattern: string, means: number): LexiconRule<number> => ({
  id: `en.number.${means}`,
  patterns: [pattern],
  means,
  yes: [`${pattern} lymph nodes`],
})

/** Number words up to ninety-nine, and the words that count as none. */
export const numbers: Layer<number> = {
  layer: 'item-number',
  rules: [
    { id: 'en.number.none', patterns: ['none', 'nil', 'no'], means: 0, yes: ['none of 12 nodes'] },
    { id: 'en.number.single', patterns: ['single', 'solitary'], means: 1, yes: ['a single lymph node'] },
    ...ones.map((word, n) => rule(word, n)),
    ...tens.flatMap((ten, t) => [
      rule(ten, (t + 2) * 10),
      ...ones.slice(1, 10).map((one, n) => rule(`${ten} ${one}`, (t + 2) * 10 + n + 1)),
    ]),
  ],
}
