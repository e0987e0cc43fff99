import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words of suspicion and of open question. */
export const doubtContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.suspected.forward',
    patterns: [
      '(suspicious|concerning|suggestive|worrisome) (for|of) (but|though|although|,) not (diagnostic|definitive|conclusive|definite) (of|for)?',
      '(suspicious|concerning|worrisome|worrying|suggestive|suspicion|suspect|indicative|worry|worried|concerned|suspicions) (for|of|about|that|is)?',
      '(concern|concerns) (for|of|about|that|is|was|raised)',
      '(presumed|presumably|presumptive|probable|probably|likely|apparent|apparently|presumptively|pathognomonic)',
      '(suggests|suggest|suggesting|suggested|favor|favors|favoring|favour|favours|favouring)',
      '(most|more|highly|very|strongly|quite) (likely|probable|suspicious|suggestive|concerning|worrisome) (for|of|that|to be|representing|represents|to represent)?',
      '(consistent|compatible|in keeping|keeping|concordant|commensurate) with',
      '(is|are|was|were|been)? (thought|felt|believed|presumed|suspected|considered) to (be|represent)',
      '(likely|probably) (to be|represents|representing|represent|due to|secondary to|to represent)',
      '(appears|appear|seems|seemed|appeared) to (be|represent|have)',
      '(typical|characteristic|reminiscent|diagnostic impression) (of|for)',
      '(in favour|in favor) of',
    ],
    means: { gives: 'suspected', direction: 'forward', reach: 16 },
    yes: ['Suspicious for recurrence.', 'Consistent with metastasis.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.suspected.backward',
    patterns: [
      '(is|are|was|were|been|be) (highly|strongly|clinically|again|also|initially|first)? (suspected|favored|favoured|likely|probable|suggested|presumed)',
      '(is|are) (most|highly|very) (likely|probable)',
      '\\( (presumed|probable|likely) \\)',
    ],
    means: { gives: 'suspected', direction: 'backward', reach: 8 },
    yes: ['Recurrence was suspected.'],
    no: ['Recurrence was seen.'],
  },
  {
    id: 'en.suspected.until-proven',
    patterns: [
      '(until|unless|till) (otherwise)? (proven|proved|shown|demonstrated|established|confirmed) (otherwise|not to be|benign)?',
      '(until|unless|till) (otherwise) (proven|proved|shown)',
    ],
    means: { gives: 'suspected', direction: 'backward', reach: 14 },
    yes: ['This is a metastasis until proven otherwise.'],
    no: ['Metastasis was proven.'],
  },
  {
    id: 'en.suspected.both',
    patterns: ['(suspected|favored|favoured)'],
    means: { gives: 'suspected', direction: 'both', reach: 10 },
    yes: ['Suspected liver metastasis.', 'Recurrence suspected.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.possible.both',
    patterns: [
      '(versus|vs)',
      '(necrosis|scar|fibrosis|change|changes|inflammation|benign|infection|effect|pseudoprogression|primary) v',
      'v (necrosis|scar|fibrosis|change|changes|inflammation|benign|infection|effect|pseudoprogression|primary)',
      '(considered|questioned)',
      '(less|not as) likely (to be|to represent)?',
      '\\?',
    ],
    means: { gives: 'possible', direction: 'both', reach: 6 },
    yes: ['Necrosis versus progression.', 'Lung metastases?', '?recurrence'],
    no: ['Progression.'],
  },
  {
    id: 'en.possible.forward',
    patterns: [
      '(possible|possibly|questionable|equivocal|indeterminate|perhaps|maybe|potentially|conceivably|uncertain) (for)?',
      '(may|might|could|can|would) (also|possibly|well|conceivably|either)? (represent|be|reflect|indicate|have|suggest|signify|mean|relate to|be due to|be related to|be secondary to)',
      '(possibility|question) (of|that|is)',
      '(cannot|can not|could not|not|unable to|difficult to|impossible to|hard to|can t) (be|been)? (completely|entirely|definitely|definitively|fully|reliably|absolutely|confidently)? (exclude|rule out|determine|distinguish|differentiate)',
      '(differential|ddx|dd) (diagnosis|diagnoses|considerations|consideration)? (includes|include|including|of|is|would include|\\:)?',
      '(whether|query|wonder if|not clear if|unclear if|unclear whether|uncertain whether)',
      '(raises|raise|raised|raising) the (possibility|question|concern) (of|that|for)',
      '(consider|consideration of|considerations include)',
      '(between those|lie between|lies between|either)',
    ],
    means: { gives: 'possible', direction: 'forward', reach: 14 },
    yes: ['Possible recurrence.', 'May represent metastasis.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.possible.backward',
    patterns: [
      '(cannot|can not|could not|not|never|can t) (be|been)? (completely|entirely|definitely|definitively|fully|reliably|absolutely|confidently)? (excluded|ruled out)',
      '(is|are|was|were|remains|remain) (also|both|all)? (possible|a possibility|a consideration|not excluded|questionable|indeterminate|questioned|considered|in the differential|uncertain|unclear)',
      '(possible|questionable) \\)',
      '(can|could|may|might|would) (show|present|appear|occur|cause|mimic|look)',
    ],
    means: { gives: 'possible', direction: 'backward', reach: 8 },
    yes: ['Recurrence cannot be excluded.'],
    no: ['Recurrence was seen.'],
  },
  {
    id: 'en.possible.rule-out',
    patterns: ['rule out', 'r / o', 'to (rule out|r / o)', '(need|needs|needed) to (rule out|exclude)'],
    means: { gives: 'possible', direction: 'forward', reach: 12 },
    yes: ['Rule out metastasis.'],
    no: ['Ruled out metastasis.'],
  },
]
