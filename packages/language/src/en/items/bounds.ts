import type { Layer } from '../../lexicon/lexicon.ts'
import type { BoundWord } from '../../values/limits.ts'

/** Words that make a measurement the limit of a category, or a distance. */
export const bounds: Layer<BoundWord> = {
  layer: 'item-bound',
  rules: [
    {
      id: 'en.bound.limit',
      patterns: [
        '(more|greater|larger|exceeding) than',
        'or (less|more|smaller|greater)',
        'not more than',
        '(between|exceeding)',
      ],
      means: 'limit',
      yes: ['Tumor more than 2 cm'],
    },
    {
      id: 'en.bound.away',
      patterns: ['from', 'away', 'to the', 'thick', 'deep', 'into'],
      means: 'away',
      yes: ['2 cm from the apex'],
    },
    { id: 'en.bound.at', patterns: ['at'], means: 'at', yes: ['rectal tumour at 8 cm'] },
  ],
}
