import type { Layer } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** What an English form writes after a label's colon. */
export const labels: Layer<ContextMeaning> = {
  layer: 'label',
  rules: [
    {
      id: 'en.label.absent',
      patterns: [
        '\\: (0|none|nil|negative|absent|not identified|not present|not seen|not involved|none identified|none seen|r0|uninvolved)',
        '\\: no (\\.|;|,)',
        '\\) (0|none|absent|negative)',
      ],
      means: { gives: 'absent', direction: 'backward', reach: 6 },
      yes: ['Distant metastasis: none.', 'Metastases: 0'],
      no: ['Metastases: liver.', 'CT: no metastases.'],
    },
    {
      id: 'en.label.no-value',
      patterns: [
        '(\\:|\\() (not|non) (applicable|available|assessed|known|submitted|specified|provided|reported|evaluated|determined|stated)',
        '\\: (n / a|na|unknown|pmx|mx|pnx|nx|pending|none submitted|no lymph nodes submitted|x|rx)',
      ],
      means: { gives: 'other', direction: 'backward', reach: 8 },
      yes: ['Distant metastasis (pM): Not applicable.'],
      no: ['Distant metastasis: liver.'],
    },
  ],
}
