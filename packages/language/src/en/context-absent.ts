import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

const seen =
  'seen|identified|observed|detected|present|found|demonstrated|noted|evident|visible|visualized|visualised|appreciated|shown|documented|recognized|recognised|apparent|reported|confirmed|proven|suspected|involved|felt|palpable'
const evidence =
  'evidence|sign|signs|finding|findings|indication|indications|suggestion|features|suspicion|stigmata|manifestation|manifestations|evidences|evidente'
const leads =
  'of|for|to suggest|suggesting|suggestive of|suspicious for|that|indicating|in favour of|consistent with|concerning for|to indicate|of the|of any|for any|of his|of her|of a'

/** English words of denial. */
export const absentContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.absent.no',
    patterns: ['(no|nil|neither|nor|zero)', 'no (known|definite|obvious|gross|overt|clear|apparent)'],
    means: { gives: 'absent', direction: 'forward', reach: 14 },
    yes: ['No recurrence.'],
    no: ['No new metastases.', 'No change.'],
  },
  {
    id: 'en.absent.no-evidence',
    patterns: [
      `(no|n0|without|w / o|lack of|absence of|free of|nor|nil) <3> (${evidence}) (${leads})?`,
      `no (${evidence}) (${leads})`,
      `nothing <2> (to suggest|to indicate|suggestive of|suggesting|suspicious for|suspicious of|concerning for|worrying for|worrisome for|indicating|indicative of)`,
      `(not|never|fails to|failed to) (show|shown|have|reveal|revealed|demonstrate|demonstrated|shows) <2> (${evidence}) (${leads})`,
    ],
    means: { gives: 'absent', direction: 'forward', reach: 20 },
    yes: ['No evidence of recurrence.', 'Without any signs of relapse.'],
    no: ['Evidence of recurrence.'],
  },
  {
    id: 'en.absent.no-avid',
    patterns: [
      '(no|without|nil) (evidence of|evident|convincing|definite|residual|significant)? (psma|fdg|dotatate|dotatoc|choline|fluciclovine|iodine|octreotide|somatostatin receptor|tracer|radiotracer|mibg)? (avid|positive|expressing|hypermetabolic|metabolically active)',
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14 },
    yes: ['No FDG-avid disease.', 'No evidence of PSMA-avid lymphoma.'],
    no: ['FDG-avid disease.', 'No disease.'],
  },
  {
    id: 'en.absent.without',
    patterns: [
      '(without|w / o|lacks|lacking|denies|denied|denying|absence of|lack of)',
      '(was|were|is|are|been|be|remains)? (free|clear|devoid|negative|neg) (of|from|for|tor|lor|fcr|fer|ior|far)',
      '(negative|neg|clear|normal|unremarkable) (bone|ct|pet|mri|staging|body|chest|brain|whole body)? (scan|scans|ct|mri|pet|imaging|survey|workup|work up|staging) for',
      '(fails|failed|failure) to (show|reveal|demonstrate|identify|detect|contain)',
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14 },
    yes: ['Without recurrence.', 'Negative for metastasis.'],
    no: ['With recurrence.'],
  },
  {
    id: 'en.absent.not',
    patterns: [
      '(not|never|cannot|didn t|hasn t|doesn t|don t|did nt) <1> (show|reveal|revealed|demonstrate|identify|contain|contains|have|had|develop|developed|include|see|detect|find|think|believe|represent|appear|harbor|exhibit|feel|suspect|favor|favour)',
      '(not|never) (a|an|any|be|thought to be|felt to be|consistent with|compatible with|suspicious for|suggestive of|in keeping with)',
      '(rather than|instead of|as opposed to|unlikely to (be|represent)|argues against|argue against|arguing against)',
    ],
    means: { gives: 'absent', direction: 'forward', reach: 12 },
    yes: ['The CT did not show metastases.', 'This is not a metastasis.'],
    no: ['She was not seen.'],
  },
  {
    id: 'en.absent.not-verb',
    patterns: ['no longer', '(not|never|didn t|hasn t) (yet|since|again|been|so far)?'],
    means: { gives: 'absent', direction: 'forward', reach: 3 },
    yes: ['It has not recurred.'],
  },
  {
    id: 'en.absent.ruled-out',
    patterns: [
      '(is|are|was|were|been|be|has|have|had)? (ruled|rules|ruling) out',
      '(is|are|was|were|been|be|has|have|had)? (excluded|excludes|excluding)',
    ],
    means: { gives: 'absent', direction: 'both', reach: 8 },
    yes: ['Scans ruled out a relapse.'],
    no: ['Rule out metastasis.'],
  },
  {
    id: 'en.not-absent',
    patterns: [
      'no (change|changes|increase|decrease|significant change|significant interval change|interval change|doubt|question|reason|need|prior|previous|history|family history|relevant|treatment|improvement|response|evidence of response|definitive treatment|evidence of (change|response))',
      'not limited (to)?',
      'not (diagnostic|definitive|definite|confirmatory|conclusive|proven|specific|typical|classic|convincingly) (of|for)?',
      'not (only|just|necessarily|certain|sure|clear|clearly|known|drain|evaluable)',
      'no (\\.|\\:) #',
      'no \\:',
      'not (as|so)? (well|clearly|fully|completely|adequately|optimally) (seen|visualised|visualized|demonstrated|shown|imaged|assessed|appreciated)',
      'not (seen|visible|visualised|visualized|shown|demonstrated) (as|so) (well|clearly)',
      'no , (this|it|she|he|the|there|these|but|i|we|they)',
      '(estrogen|progesterone|er|pr|her2|her 2|hormone|her2 neu) (receptor|receptors)? (is|are|was)? (negative|neg)',
      '(triple|gram|node|lymph node|rh) (negative|neg)',
      '(vs|vital signs) (\\:|stable|bp|normal)',
      'no (growth|enlargement|increase|pain|treatment|chemotherapy|therapy|radiotherapy|surgery|symptoms|complaints|bleeding|fracture|compression|complications) (of|from|for|in|related to)',
      'without (aura|assistance|incident|distress|change|difficulty|complication|complications|treatment|contrast)',
      '(margin|margins|resection margins) (is|are|was|were)? (negative|uninvolved|free|clear)',
    ],
    means: { gives: 'none', direction: 'both' },
    yes: ['No change in the metastases.'],
    no: ['No metastases.'],
  },
  {
    id: 'en.absent.not-seen',
    patterns: [
      `(not|never|nowhere) <2> (${seen})`,
      '(is|are|was|were|has been|have been|have|been|came back|returned)? (negative|neg|absent|none)',
      '(is|are|was|were|has been|have been|been|seems|considered|felt to be|thought)? (unlikely|refuted|disproved)',
      '(not|none) (identified|seen|present|detected|found)',
    ],
    means: { gives: 'absent', direction: 'backward', reach: 9 },
    yes: ['Recurrence was not seen.', 'Metastases: none.'],
    no: ['Recurrence was seen.'],
  },
  {
    id: 'en.absent.short-sign',
    patterns: ['(is|are|was|were)? ve'],
    means: { gives: 'absent', direction: 'backward', reach: 1 },
    yes: ['Lung mets -ve.'],
    no: ['Lung mets +ve.'],
  },
  {
    id: 'en.absent.short-sign-for',
    patterns: ['(is|are|was|were)? ve (for|of)', 'ø'],
    means: { gives: 'absent', direction: 'forward', reach: 8 },
    yes: ['CT -ve for mets.', 'Ø mets.'],
    no: ['CT +ve for mets.'],
  },
  {
    id: 'en.not-absent.positive-sign',
    patterns: ['\\+ ve (for|of)?', '(they|i|we|you) ve'],
    means: { gives: 'none', direction: 'both' },
    yes: ['CT +ve for mets.'],
    no: ['CT -ve for mets.'],
  },
  {
    id: 'en.absent.restricted-new',
    patterns: [
      `(no|without|negative for) (new|additional|further|interval|fresh)`,
      `(no|without) <2> (${evidence}) (${leads}) (new|additional|further|interval)`,
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14, restricted: 'new' },
    yes: ['No new metastases.', 'No evidence of new metastases.'],
    no: ['New metastases.'],
  },
  {
    id: 'en.absent.restricted-other',
    patterns: [
      '(no|without) (any)? (other|another|more)',
      `(no|without) <2> (${evidence}) (${leads}) (any)? (other|another)`,
    ],
    means: { gives: 'absent', direction: 'forward', reach: 14, restricted: 'other' },
    yes: ['No other metastases.'],
    no: ['Other metastases.'],
  },
  {
    id: 'en.limit.outside',
    patterns: [
      '(outside|beyond|away from) (of)? (the|this|that|her|his)?',
      '(apart|aside) from',
      'other than',
      'except (for|in|at)?',
      'with the exception of',
    ],
    means: { gives: 'limit', direction: 'backward', reach: 8, restricted: 'outside' },
    yes: ['No metastatic disease outside the chest.'],
    no: ['No metastatic disease in the chest.'],
  },
  {
    id: 'en.limit.elsewhere',
    patterns: ['elsewhere'],
    means: { gives: 'limit', direction: 'backward', reach: 8, restricted: 'other' },
    yes: ['No disease elsewhere.'],
    no: ['No disease here.'],
  },
  {
    id: 'en.limit.sample',
    patterns: [
      '(in|on|within) (this|these|the) (material|sample|samples|specimen|cores|core|biopsy|biopsies|sections|section|slides|fragments|tissue|aspirate|washings|cytology|smears)',
      '(in|on|within) (the)? (material|tissue|sections|cores|samples|levels) (submitted|examined|sampled|received|provided|studied)',
      '(on|in) specimen <1>',
    ],
    means: { gives: 'limit', direction: 'backward', reach: 10, restricted: 'sample' },
    yes: ['No evidence of malignancy in these cores.'],
    no: ['No evidence of malignancy in the liver.'],
  },
  {
    id: 'en.absent.node-count',
    patterns: [
      '(0|o) (/|of) # <3> (with|positive|involved|containing|contain|show)',
      '(0|o) (/|of) #',
      '(zero|none) (of|with)',
    ],
    means: { gives: 'absent', direction: 'both', reach: 10, count: true },
    yes: ['Metastases in 0/12 nodes.'],
    no: ['Metastases in 2/12 nodes.'],
  },
]
