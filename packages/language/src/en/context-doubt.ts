import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words of suspicion and of open question. */
export const doubtContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.suspected.forward',
    patterns: [
      '(suspicious|concerning|worrisome|worrying|suggestive|concern|concerns|suspicion|suspect|indicative|worry|worried) (for|of|about|that|is)?',
      '(suspected|presumed|presumably|presumptive|probable|probably|likely|apparent|apparently|presumed)',
      '(suggests|suggest|suggesting|suggested|favor|favors|favored|favoring|favour|favours|favoured)',
      '(most|more|highly|very) (likely|probable|suspicious|suggestive|concerning) (for|of|that|to be|representing|represents)?',
      '(consistent|compatible|in keeping|keeping) with',
      '(thought|felt|believed) to (be|represent)',
      '(likely|probably) (to be|represents|representing|represent|due to|secondary to)',
      '(appears|appear|seems|seemed|appeared) to (be|represent|have)',
      '(impressive|typical|characteristic) (of|for)',
    ],
    means: { gives: 'suspected', direction: 'forward', reach: 16 },
    yes: ['Suspicious for recurrence.', 'Consistent with metastasis.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.suspected.backward',
    patterns: [
      '(is|are|was|were|been|be) (highly|strongly|clinically|again)? (suspected|favored|favoured|likely|probable|suggested|presumed)',
      '(is|are) (most|highly) (likely|probable)',
      '\\( (suspected|presumed|probable|likely) \\)',
    ],
    means: { gives: 'suspected', direction: 'backward', reach: 10 },
    yes: ['Recurrence was suspected.'],
  },
  {
    id: 'en.possible.forward',
    patterns: [
      '(possible|possibly|questionable|equivocal|indeterminate|potential|perhaps|maybe) (for)?',
      '(may|might|could|can|would) (also|possibly|well)? (represent|be|reflect|indicate|have|suggest|signify|mean|relate to)',
      '(possibility|question) (of|that|is)',
      '(rule|r /|to rule) (out|o)',
      '(cannot|can not|could not|not|unable to|difficult to|impossible to|hard to) (be)? (completely|entirely|definitely|definitively|fully|reliably)? (exclude|rule out)',
      '(versus|vs|v)',
      '(differential|ddx) (diagnosis|diagnoses|considerations|consideration)? (includes|include|including|of|is|would include)?',
      '(whether|query|\\?)',
      'raises the (possibility|question) (of|that)',
      '(wonder|wondered|wonders) (if|whether|about)',
    ],
    means: { gives: 'possible', direction: 'forward', reach: 14 },
    yes: ['Possible recurrence.', 'May represent metastasis.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.possible.backward',
    patterns: [
      '(cannot|can not|could not|not|never) (be)? (completely|entirely|definitely|definitively|fully|reliably|absolutely)? (excluded|ruled out)',
      '(is|are|was|were|remains|remain) (also)? (possible|a possibility|a consideration|considered|not excluded|questionable|indeterminate|questioned|in the differential)',
      '\\?',
      '(versus|vs|v)',
    ],
    means: { gives: 'possible', direction: 'backward', reach: 10 },
    yes: ['Recurrence cannot be excluded.', 'Metastases?'],
  },
  {
    id: 'en.possible.ruleout-heading',
    patterns: ['rule out', 'r / o', 'ro'],
    means: { gives: 'possible', direction: 'forward', reach: 12 },
    yes: ['Rule out metastasis.'],
  },
]
