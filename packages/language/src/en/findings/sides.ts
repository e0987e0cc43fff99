import type { GlueMeaning, InvadeMeaning, SideMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

/** Left and right before a place. */
export const sides: LexiconRule<SideMeaning>[] = [
  {
    id: 'en.side.left',
    patterns: ['(left|lt|l)', 'left sided'],
    means: { laterality: 'left' },
    yes: ['The left lung.'],
  },
  {
    id: 'en.side.right',
    patterns: ['(right|rt|r)', 'right sided'],
    means: { laterality: 'right' },
    yes: ['The right lung.'],
  },
  {
    id: 'en.side.both',
    patterns: ['(bilateral|bilaterally|both)'],
    means: { laterality: 'bilateral' },
    yes: ['Both lungs.'],
  },
]

/** Words after which a place is a neighbour or a landmark: direct invasion is not another site (R13). */
export const invasion: LexiconRule<InvadeMeaning>[] = [
  {
    id: 'en.invade',
    patterns: [
      '(extending|extends|extended|extension|invading|invades|invasion|infiltrating|involving|crossing|crosses|growing|encroaching|reaching) (of|to|into|through|across|the)?',
      '(next|adjacent|close) to',
      '(below|above|beneath|behind|overlying|underlying)',
      '(beside|into|abutting|abuts|displacing|displaced|alongside|against|near)',
      '(spread|metastasis|metastases|metastatic|arising|recurrence) from',
      '(primary|arising) (in|of) (the)?',
    ],
    means: { reaches: true },
    yes: ['A mass extending into the bladder.', 'A nodule next to the stump.'],
    no: ['A mass in the bladder.'],
  },
]

/** Little words inside the name of a place. */
export const glue: LexiconRule<GlueMeaning>[] = [
  { id: 'en.glue.of', patterns: ['of'], means: { glue: 'of' }, yes: ['Segment 6 of the liver.'] },
  { id: 'en.glue.plain', patterns: ['(the|in|on|at|to|her|his)'], means: { glue: 'plain' }, yes: ['In the liver.'] },
  { id: 'en.glue.and', patterns: ['(and|or|nor|with)'], means: { glue: 'and' }, yes: ['Liver and bone.'] },
]
