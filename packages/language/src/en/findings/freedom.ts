import type { FreedomMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

const aim = 'curative|radical|curative intent|first line|definitive'

/** Words that say freedom of disease beside the plain denials (R1). */
export const freedom: LexiconRule<FreedomMeaning>[] = [
  {
    id: 'en.freedom.completing',
    patterns: [
      `(completed|finished|completes) <3> (${aim}) <1> (treatment|therapy|surgery|chemoradiotherapy|chemoradiation|radiotherapy|chemotherapy|resection|course|programme|intent treatment)`,
    ],
    means: { says: 'completing' },
    yes: ['She has completed her planned curative treatment.', 'He completed curative-intent surgery in May.'],
    no: ['She completed the third cycle.'],
  },
  {
    id: 'en.freedom.perfect',
    patterns: ['(has|have|had|having) (now|just|therefore|thus|since)?', '(once) (again|more)', 'not only'],
    means: { says: 'perfect' },
    yes: ['She has completed it.'],
  },
  {
    id: 'en.freedom.completed',
    patterns: [
      `(treatment|therapy|surgery) (with|of) (curative|radical) intent <3> (complete|completed|finished)`,
      `(${aim}) <1> (treatment|therapy) <3> (complete|completed|finished)`,
      '(regard|consider|declare) <2> (treatment|therapy) (as|to be)? (complete|completed|finished)',
      '(all|whole) <2> (planned|intended) treatment <3> (complete|completed|finished)',
    ],
    means: { says: 'completed' },
    yes: ['Treatment with curative intent complete.', 'I regard her treatment as complete.'],
    no: ['She completed the third cycle.', 'Laparoscopic hemicolectomy (curative intent).'],
  },
  {
    id: 'en.freedom.remission',
    patterns: [
      '(complete|full|continuing|continued|sustained|ongoing|biochemical|second|third|first|metabolic|clinical|durable|long term) (metabolic|clinical|radiological|molecular|haematological|cytogenetic)? (remission)',
      '(in|into|achieved|maintained|maintains|remains in) remission',
      'complete (metabolic|clinical|radiological|clinical and radiological)? response',
    ],
    means: { says: 'remission' },
    yes: ['She is in complete remission.', 'Complete metabolic response.', 'He remains in remission.'],
    no: ['Partial remission.', 'A partial response.', 'Near complete response.'],
  },
  {
    id: 'en.freedom.free',
    patterns: ['free (of|from) (disease|cancer|recurrence)', '(disease|cancer|recurrence) free'],
    means: { says: 'free' },
    yes: ['She remains free of disease.', 'He is disease-free.'],
    no: ['Disease-free survival was longer.'],
  },
  {
    id: 'en.freedom.none',
    patterns: [
      '(no|without) <2> (evidence|sign|signs) of (any|active|current)? (disease|cancer|tumour|tumor|malignancy|recurrence)',
    ],
    means: { says: 'none' },
    yes: ['No evidence of disease.', 'No clinical evidence of recurrence.'],
    no: ['No evidence of residual disease.', 'No evidence of local recurrence.'],
  },
  {
    id: 'en.freedom.measure',
    patterns: ['(disease|cancer|recurrence) free (survival|interval|rate|rates|period)'],
    means: { says: 'not-yet' },
    yes: ['Disease-free survival was longer.'],
  },
  {
    id: 'en.freedom.partial',
    patterns: [
      '(partial|very good partial|near complete|nearly complete|almost complete|incomplete|minor) (metabolic|clinical|radiological)? (remission|response)',
      '(pathological|pathologic|histological|path) complete response',
      '(induce|induction of|achieving|aim of|aiming for|goal of|hope of|hoping for|chance of|expect|aim for) <2> (remission|complete response|complete remission)',
    ],
    means: { says: 'not-yet' },
    yes: ['A partial remission.', 'With the aim of complete remission.'],
  },
  {
    id: 'en.freedom.not',
    patterns: [
      '(not|never) (a|an|any|the|feasible|possible|safe|done|taken|performed|obtained|due to|represent|representing|indicate|thought to be|considered)?',
      '(rather than|instead of) (a|an|the)?',
    ],
    means: { says: 'not' },
    yes: ['This is not a metastasis.', 'Fibrosis rather than recurrence.'],
  },
  {
    id: 'en.freedom.condition',
    patterns: [
      '(margin|margins|edge|edges|node|nodes|ureter|line|stump)',
      '(once|when|until|if|before|unless|will|not|never|whether|should|to|hope|hopefully|cannot)',
    ],
    means: { says: 'condition' },
    yes: ['Once she has completed curative treatment we shall scan.'],
  },
  {
    id: 'en.freedom.denial',
    patterns: [
      '(no|without|nil)',
      '(no|without|nil) (clinical|radiological|imaging|endoscopic|cystoscopic|biochemical|obvious|convincing|definite|current|macroscopic|visible|local|active)',
    ],
    means: { says: 'denial' },
    yes: ['No recurrence.'],
  },
  {
    id: 'en.freedom.evidence',
    patterns: [
      '(no|without|nor) <3> (evidence|sign|signs|suggestion|indication|trace) <1> (of|for)?',
      'nothing to suggest',
      '(free|clear) (of|from)',
    ],
    means: { says: 'evidence' },
    yes: ['No evidence of local recurrence.', 'No sign of a relapse.'],
  },
]
