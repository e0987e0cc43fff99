import type { Layer } from '../../lexicon/lexicon.ts'

/** Words for people of the family: what a sentence says of them is not the patient's. */
export const relatives: Layer<'relative' | 'family-history'> = {
  layer: 'relative',
  rules: [
    {
      id: 'en.relative.person',
      patterns: [
        '(mother|father|sister|sisters|brother|brothers|aunt|uncle|cousin|grandmother|grandfather|daughter|son|niece|nephew|twin|sibling|siblings|parent|parents|grandparent|half sister|half brother|maternal|paternal)',
      ],
      means: 'relative',
      yes: ['Her sister had breast cancer.'],
      no: ['She had breast cancer.'],
    },
    {
      id: 'en.relative.history',
      patterns: ['family history', '(fhx|fh|fam hx)', 'family hx'],
      means: 'family-history',
      yes: ['FHx: colon cancer'],
      no: ['PMHx: colon cancer'],
    },
  ],
}
