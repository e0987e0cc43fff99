import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words that put a mention into the past, the future, or somebody else's life. */
export const timeContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.historical.history-of',
    patterns: [
      '(history|hx|h / o|past history|previous history|prior history) of',
      '(status post|s / p)',
      '(previous|previously|past|earlier|old|former)',
    ],
    means: { gives: 'historical', direction: 'forward', reach: 4 },
    yes: ['History of recurrent bladder cancer.'],
  },
  {
    id: 'en.historical.treated',
    patterns: [
      '(was|were) (excised|resected|treated|removed|irradiated|managed) ',
      '(and|then) (was|were)? (excised|resected|removed|irradiated)',
    ],
    means: { gives: 'historical', direction: 'backward', reach: 4 },
    yes: ['A second relapse was resected.'],
  },
  {
    id: 'en.hypothetical.risk',
    patterns: [
      '(risk|risks|chance|chances|likelihood|probability|odds|fear|fears|danger|threat) (of|for|that|include|includes|including|are|to|factors)? (a|the|local|distant)?',
      '(if|should|unless|in case of|in the event of|in case) (it|there|the|she|he)?',
      '(prevent|prevents|preventing|prevention|avoid|avoiding|reduce|reduces|reducing|decrease|minimize|minimise|delay|lower) ',
      '(to|for|of) (look|looking|evaluate|evaluation|assess|assessment|check|checking|screen|screening|monitor|monitoring|search|detect|detection|exclude|see if|watch|rule out|identify) (for|of)?',
      '(surveillance|monitoring|screening|watch|watching|looking|look|evaluate|evaluation|follow up|monitor|assess|check|search|work up|workup) (for|of)',
      '(potential|possible) (for|risk of|complications)',
      '(understands|understand|discussed|explained|counseled|counselled|aware|including|include) <4> (possibility|possible|potential) (of)?',
      '(would|will) (recur|come back|relapse|return|metastasize|spread)',
      '(may|might|could|can) (recur|come back|relapse|return|spread|metastasize|progress)',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 16 },
    yes: ['The risk of recurrence is low.', 'CT to look for metastases.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.other.literature',
    patterns: [
      '(in|of|with) (the)? (literature|series|study|studies|trial|population)',
      '(patients|individuals|women|men|children|cases) (with|who|in)',
      '(is|are|was|were|been|be) associated with',
      '(prognosis|prognostic|predict|predicts|predicting|predictive|predictor|survival|cohort|et al|literature|published)',
      '(biomarker|biomarkers)',
    ],
    means: { gives: 'other', direction: 'both', experiencer: 'other' },
    yes: ['Recurrence is seen in patients with this tumour.'],
  },
  {
    id: 'en.other.family',
    patterns: [
      'family history',
      '(fhx|fh)',
      '(mother|father|sister|brother|aunt|uncle|grandmother|grandfather|daughter|son|cousin|husband|wife|parent|maternal|paternal) (had|has|with|died|was|who|ca|cancer|of|,|-|\\()?',
    ],
    means: { gives: 'other', direction: 'forward', experiencer: 'other' },
    yes: ['Her sister had metastatic breast cancer.', 'Family history of recurrent cancer.'],
  },
  {
    id: 'en.other.staging-text',
    patterns: [
      '(pt0|pt1|pt2|pt3|pt4|ptx|pnx|pn0|pn1|pn2|pn3|pm0|pm1|pmx|t0|tx|nx|n0|n1|n2|n3|m0|m1|mx|m1a|m1b|n1a|n1b|n2a|n2b|pto|pno|pmo|to|no|mo) \\:',
      '(cannot|can not) be assessed',
    ],
    means: { gives: 'other', direction: 'forward', reach: 12 },
    yes: ['pN1: Metastasis in 1 to 3 regional nodes.'],
  },
]
