import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

const seen =
  'seen|identified|observed|detected|present|found|demonstrated|noted|evident|visible|visualized|visualised|appreciated|shown|documented|recognized|recognised|apparent|reported|confirmed|proven'
const evidence =
  'evidence|sign|signs|finding|findings|indication|suggestion|features|suspicion|stigmata|manifestation|manifestations'

/** English words of denial. */
export const absentContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.absent.no',
    patterns: ['(no|nil|neither|nor)', 'no (known|definite|obvious|gross|overt|clear|apparent)'],
    means: { gives: 'absent', direction: 'forward', reach: 14 },
    yes: ['No recurrence.'],
    no: ['No new metastases.', 'No change.'],
  },
  {
    id: 'en.absent.no-evidence',
    patterns: [
      `(no|without|w/o|lack of|absence of|free of|nor|nil) <3> (${evidence}) (of|for|to suggest|suggesting|suggestive of|suspicious for|that|indicating)?`,
      `(not|never) (show|shown|have|reveal|revealed|demonstrate|demonstrated) <2> (${evidence}) (of|for)`,
    ],
    means: { gives: 'absent', direction: 'forward' },
    yes: ['No evidence of recurrence.', 'Without any signs of relapse.'],
    no: ['Evidence of recurrence.'],
  },
  {
    id: 'en.absent.without',
    patterns: [
      '(without|w/o|lacks|lacking|denies|denied|denying|absence of|lack of|absent|exclude of)',
      '(was|were|is|are|been)? (free|clear|devoid|negative|neg) (of|from|for)',
      '(fails|failed|failure) to (show|reveal|demonstrate|identify|detect)',
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14 },
    yes: ['Without recurrence.', 'Negative for metastasis.'],
    no: ['With recurrence.'],
  },
  {
    id: 'en.absent.not',
    patterns: [
      '(not|never|cannot|didn t|did n t|hasn t|doesn t) <1> (show|shown|reveal|revealed|demonstrate|demonstrated|identify|identified|contain|contains|have|had|develop|developed|include|see|detect|detected|find|found|think|believe|represent)',
      '(not|never) (a|an|any|yet|been|be|represent)',
    ],
    means: { gives: 'absent', direction: 'forward', reach: 12 },
    yes: ['The CT did not show metastases.', 'This is not a metastasis.'],
    no: ['She was not seen.'],
  },
  {
    id: 'en.absent.not-verb',
    patterns: ['(not|never|n t|didn t|hasn t) (yet|since|again|been|clearly|so far)?'],
    means: { gives: 'absent', direction: 'forward', reach: 3 },
    yes: ['It has not recurred.'],
  },
  {
    id: 'en.absent.ruled-out-forward',
    patterns: ['(ruled|rules|ruling|excluded|excludes|excluding) out?', '(has|have|had)? (excluded|ruled out)'],
    means: { gives: 'absent', direction: 'forward', reach: 8 },
    yes: ['Scans ruled out a relapse.'],
    no: ['Rule out metastasis.'],
  },
  {
    id: 'en.absent.not-seen',
    patterns: [
      `(not|never|nowhere) <2> (${seen})`,
      '(is|are|was|were|has been|have been|have|been)? (negative|neg|absent|none|nil|0)',
      '(is|are|was|were|has been|have been|been)? (ruled out|excluded|unlikely|refuted|disproved)',
      '(not|none) (identified|seen|present|applicable|detected|found)',
      '\\( - \\)',
    ],
    means: { gives: 'absent', direction: 'backward', reach: 9 },
    yes: ['Recurrence was not seen.', 'Metastases: none.'],
    no: ['Recurrence was seen.'],
  },
  {
    id: 'en.absent.no-restricted-new',
    patterns: [
      `(no|without|no (${evidence}) of|without (${evidence}) of|negative for) (new|additional|further|interval|fresh)`,
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14, restricted: 'new' },
    yes: ['No new metastases.', 'No evidence of new metastases.'],
    no: ['New metastases.'],
  },
  {
    id: 'en.absent.no-restricted-other',
    patterns: [`(no|without|no (${evidence}) of|without (${evidence}) of) (any)? (other|another|more)`],
    means: { gives: 'absent', direction: 'forward', reach: 14, restricted: 'other' },
    yes: ['No other metastases.'],
    no: ['Other metastases.'],
  },
  {
    id: 'en.absent.node-count',
    patterns: ['0 (/|of) #', '(zero|none) of'],
    means: { gives: 'absent', direction: 'both', reach: 10 },
    yes: ['Metastases in 0/12 nodes.'],
    no: ['Metastases in 2/12 nodes.'],
  },
  {
    id: 'en.not-absent',
    patterns: [
      'no (change|changes|longer|increase|decrease|significant change|significant interval change|interval change|doubt|question|reason|need|prior|previous|history|family history|relevant|treatment|improvement|response|evidence of response|definitive treatment)',
      'not (only|just|necessarily|certain|sure|clear|clearly|known|drain|applicable)',
      '(cannot|can not|could not|not|never) (be)? (completely|entirely|definitely|definitively|fully|reliably)? (excluded|ruled out|exclude|rule out)',
      'no (\\.|\\:) #',
      '(estrogen|progesterone|er|pr|her2|hormone) receptor? (negative|neg)',
      '(triple|gram|node|lymph node|her2|er|pr) (negative|neg)',
      'without (change|difficulty|complication|complications|treatment|contrast)',
    ],
    means: { gives: 'none', direction: 'both' },
    yes: ['No change in the metastases.', 'Metastases cannot be excluded.'],
    no: ['No metastases.'],
  },
]
