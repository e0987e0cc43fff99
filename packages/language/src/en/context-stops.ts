import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words at which a scope ends. */
export const stopContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.stop.contrast',
    patterns: [
      '(but|however|although|though|except|whereas|while|yet|nevertheless|albeit|despite|which|who|whose|because|since|therefore)',
      '(apart|aside) from',
      'other than',
      'with the exception of',
      ';',
    ],
    means: { gives: 'stop', direction: 'both' },
    yes: ['No recurrence, but metastases.'],
  },
  {
    id: 'en.stop.clause',
    patterns: [
      ', (and|then|now|currently|with)? (a|an|the|he|she|it|there|this|these|that|they|we|i|his|her|is|are|was|were|has|had|have|who|which|status post|s / p|now|then|currently|so|as)',
      '(and|who|now) (has|had|have|is|was|are|were|developed|presents|presented|underwent|shows|showed|known|a|an|the)',
    ],
    means: { gives: 'stop', direction: 'both' },
    yes: ['No fever, she has recurrent cancer.'],
  },
  {
    id: 'en.stop.known',
    patterns: ['known', '(given|because of|in view of|due to) <1> (known|history)'],
    means: { gives: 'stop', direction: 'both', ends: ['suspected', 'possible', 'hypothetical', 'absent'] },
    yes: ['Suspicious nodule in known metastatic carcinoma.'],
    no: ['No known metastases.'],
  },
  {
    id: 'en.stop.with',
    patterns: ['(with|now|currently)'],
    means: { gives: 'stop', direction: 'both', ends: ['absent', 'historical', 'possible'] },
    yes: ['No recurrence with known metastases.'],
  },
]
