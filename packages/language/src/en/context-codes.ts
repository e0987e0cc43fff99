import type { Layer } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** Staging codes: where several stand in a list, what follows explains a code and is not said of the patient. */
export const codes: Layer<ContextMeaning> = {
  layer: 'code',
  rules: [
    {
      id: 'en.other.staging-t',
      patterns: [
        '(pt0|pt1|pt2|pt3|pt4|ptx|pto|ptl|pt1a|pt1b|pt2a|pt2b|pt2c|pt3a|pt3b|pt3c|pt4a|pt4b|t0|t1|t2|t3|t4|tx|tis|ptis) \\)? (\\:|;)?',
      ],
      means: { gives: 'other', direction: 'forward', reach: 14, code: 'T' },
      yes: ['pT0: No evidence of primary tumor.'],
    },
    {
      id: 'en.other.staging-n',
      patterns: [
        '(pnx|pn0|pn1|pn2|pn3|pno|pnl|pn1a|pn1b|pn1c|pn2a|pn2b|pn2c|nx|n0|n1|n2|n3|n1a|n1b|n2a|n2b) \\)? (\\:|;)?',
      ],
      means: { gives: 'other', direction: 'forward', reach: 14, code: 'N' },
      yes: ['pN1: Metastasis in 1 to 3 regional nodes.'],
    },
    {
      id: 'en.other.staging-m',
      patterns: ['(pm0|pm1|pmx|pmo|pml|m0|m1|mx|m1a|m1b|m1c|pm1a|pm1b|pm1c|mo) \\)? (\\:|;)?'],
      means: { gives: 'other', direction: 'forward', reach: 14, code: 'M' },
      yes: ['pM1: Distant metastasis.'],
    },
  ],
}
