import type { Layer } from '../../lexicon/lexicon.ts'
import type { Side } from '../../values/side.ts'

/** Sides of the body. */
export const sides: Layer<Side> = {
  layer: 'item-side',
  rules: [
    { id: 'en.side.left', patterns: ['left', 'left sided', 'lt'], means: 'left', yes: ['left lung'] },
    { id: 'en.side.right', patterns: ['right', 'right sided', 'rt'], means: 'right', yes: ['right kidney'] },
    {
      id: 'en.side.both',
      patterns: ['bilateral', 'bilaterally', 'both', '(right and left|left and right)'],
      means: 'bilateral',
      yes: ['bilateral ovaries'],
    },
    { id: 'en.side.midline', patterns: ['midline'], means: 'midline', yes: ['midline lesion'] },
  ],
}
