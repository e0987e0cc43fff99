import type { Layer } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** What an English form writes after a label, with or without its colon. */
export const labels: Layer<ContextMeaning> = {
  layer: 'label',
  rules: [
    {
      id: 'en.label.absent',
      patterns: [
        '(\\:|;) (0|o|none|nil|negative|absent|not identified|not present|not seen|not involved|none identified|none seen|r0|uninvolved)',
        '\\: no (\\.|;|,)',
        '\\) (0|none|absent|negative)',
      ],
      means: { gives: 'absent', direction: 'backward', reach: 6 },
      yes: ['Distant metastasis: none.', 'Metastases: 0'],
      no: ['Metastases: liver.', 'CT: no metastases.'],
    },
    {
      id: 'en.label.no',
      patterns: ['\\: no'],
      means: { gives: 'absent', direction: 'backward', reach: 1 },
      yes: ['Intrahepatic metastasis: No Vein invasion: No'],
      no: ['Metastases: none'],
    },
    {
      id: 'en.label.not-no',
      patterns: ['\\: no (change|new|significant|interval|evidence|other|further|increase|longer|more)'],
      means: { gives: 'none', direction: 'both' },
      yes: ['Metastases: no change.'],
      no: ['Metastases: no'],
    },
    {
      id: 'en.label.no-value',
      patterns: [
        '(\\:|\\(|\\))? (not|non) (applicable*|available|assessed|known|submitted|specified|provided|reported|evaluated|determined|stated)',
        '\\: no (lymph)? (node|nodes|specimen|tissue) (submitted|examined|identified|sampled|received|present|found|removed)',
        '(\\:|\\)) (n / a|na|unknown|pmx|mx|pnx|nx|pending|none submitted|no lymph nodes submitted|x|rx)',
      ],
      means: { gives: 'other', direction: 'backward', reach: 5 },
      yes: ['Distant metastasis (pM): Not applicable.', 'Distant Metastasis (pM) Not applicable'],
      no: ['Distant metastasis: liver.'],
    },
  ],
}
