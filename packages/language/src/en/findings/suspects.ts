import type { SuspectMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

const thing =
  'lesion|lesions|nodule|nodules|mass|masses|node|nodes|focus|foci|opacity|thickening|uptake|area|areas|deposit|deposits|lump|finding|findings|appearance|appearances|enhancement|adenopathy|lymphadenopathy|nodularity|polyp|ulcer|abnormality|tissue'

/** A finding that its reader calls suspicious without naming what of. */
export const suspects: LexiconRule<SuspectMeaning>[] = [
  {
    id: 'en.suspect.before',
    patterns: [
      `(suspicious|worrisome|sinister) <2> (${thing})`,
      `(malignant|aggressive) (looking|appearing) (${thing})`,
    ],
    means: { status: 'suspected' },
    yes: ['Suspicious nodule in the scar.', 'A malignant-looking node.'],
    no: ['A smooth nodule in the scar.'],
  },
  {
    id: 'en.suspect.after',
    patterns: [`(${thing}) (is|are|looks|look|appears|appear|remains|remain) <1> (suspicious|worrisome|sinister)`],
    means: { status: 'suspected' },
    yes: ['The nodule is highly suspicious.'],
  },
  {
    id: 'en.suspect.category',
    patterns: [
      '(birads|bi rads) (4|4a|4b|4c|5)',
      '(lirads|li rads|lr) 5',
      '(tirads|ti rads) 5',
      '(nirads|ni rads) 3',
      'deauville (4|5)',
    ],
    means: { status: 'suspected' },
    yes: ['BI-RADS 5 mass.', 'Deauville 5.'],
  },
]
