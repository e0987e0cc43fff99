import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

const operation =
  'resection|excision|surgery|operation|lobectomy|mastectomy|colectomy|nephrectomy|hepatectomy|exenteration|craniotomy|amputation|radiotherapy|radiosurgery|radiation|chemotherapy|therapy|treatment|ablation'

/** English words that put a mention into the past or the future. */
export const timeContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.historical.history-of',
    patterns: [
      '(history|hx|h / o|ho|past history|previous history|prior history|medical history|pmh|pmhx) (of|for)',
      '(status post|s / p)',
      '(previous|previously|past|earlier|old|former|remote|last|prior)',
    ],
    means: { gives: 'historical', direction: 'forward', reach: 4 },
    yes: ['History of recurrent bladder cancer.', 'Previously recurrent sarcoma.'],
    no: ['Recurrent bladder cancer.'],
  },
  {
    id: 'en.historical.after',
    patterns: [
      '(after|following|since) (the|a|an|her|his|this|that)? (first|second|third|initial|local|last|previous|prior|chest wall)?',
      `(after|following|status post|s / p|since|underwent|received|undergone|receiving) <4> (${operation}) (\\( <1> \\))? (for|of) (the|a|an|her|his)? (first|second|third|local|last)?`,
    ],
    means: { gives: 'historical', direction: 'forward', reach: 1 },
    yes: ['After the first recurrence she had chemotherapy.', 'Three months after excision for local recurrence.'],
  },
  {
    id: 'en.historical.healed',
    patterns: ['(healed|treated|resolved|cured)'],
    means: { gives: 'historical', direction: 'forward', reach: 2 },
    yes: ['Healed metastases in the femur.'],
    no: ['Metastases in the femur.'],
  },
  {
    id: 'en.historical.treated',
    patterns: [
      '(excised|resected|removed|irradiated|enucleated)',
      '(was|were) (treated|managed|ablated) (with|by)',
      'in # ,? (and|then)? (was|were)? (treated|resected|excised|irradiated|ablated|managed|salvaged|removed)',
      '(and|then) (was|were) (treated|managed|excised|resected|removed|irradiated|enucleated)',
    ],
    means: { gives: 'historical', direction: 'backward', reach: 8 },
    yes: ['A second relapse was resected.', 'Chest wall recurrence, excised in 2017.'],
    no: ['Recurrence was seen.'],
  },
  {
    id: 'en.not-historical',
    patterns: [
      '(completely|incompletely|not|totally|to be|being|be) (excised|resected|removed)',
      '(past|last|previous|prior) (week|month|months|year|years|day|days|few|several|visit|scan|ct|mri|study|exam|examination|menstrual|two|three|four|six|\\#)',
      '(no|without) (prior|previous|past|known) history',
      'past (medical|surgical) (history|hx)',
      'past history \\:',
    ],
    means: { gives: 'none', direction: 'both' },
    yes: ['Recurrent carcinoma, completely excised.'],
  },
  {
    id: 'en.hypothetical.risk-list',
    patterns: [
      '(risk|risks|complications|side effects) <4> (include|includes|including|included|discussed|explained|are|were|of)',
      '(risk|risks|complications) \\:',
      '(including|included|include|includes|are|were|is)? ,? but (are|is|were|was|,)? not (limited|restricted) to',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 90 },
    yes: ['Risks include bleeding, nerve injury and tumor recurrence.'],
    no: ['Tumor recurrence.'],
  },
  {
    id: 'en.hypothetical.worry',
    patterns: [
      '(she|he|patient|they|family|wife|husband) (is|was|are|remains|continues to be|has been|feels)? (very|quite|also)? (worried|anxious|concerned|afraid|fearful|scared|nervous) (about|of|that)',
      '(report|contact|call|phone|ring|watch|look out|alert|vigilant|come back|return|attend) <4> (sign|signs|symptom|symptoms) (of|for|suggesting|suggestive of)?',
      '(frightened|afraid|scared|terrified|fearful) (of|about|that)',
      '(worries|fears|fear|worry|anxiety) (about|of|that)',
      '(discussed|reviewed|explained|educated|counseled|counselled|aware) <3> (signs|symptoms|warning signs) (of|for)',
      '(ensure|ensuring|make sure|making sure|be sure) (that)? (there|it|she|he|this|nothing|the)? (cancer|disease|tumour|tumor)? (is|was|has|have)? (no|not)?',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 12 },
    yes: ['She is worried about recurrence.', 'CT to ensure no recurrence.'],
    no: ['I am concerned about recurrence.'],
  },
  {
    id: 'en.hypothetical.risk',
    patterns: [
      '(risk|risks|chance|chances|likelihood|probability|odds|fear|fears|danger|threat|potential) (of|for|that|include|includes|including|are|to|factors)? (a|the|local|distant|developing|having)?',
      '(provided|providing|assuming|presuming) (that|there|the|no|he|she)',
      '(as|so) long as',
      '(if|unless|in case of|in the event of|in case|in the event) (it|there|the|she|he)?',
      'should (it|there|the|she|he|any|this|these|anything|you|symptoms)',
      '(prevent|prevents|preventing|prevention|avoid|avoiding|reduce|reduces|reducing|decrease|minimize|minimise|minimizing|delay|prophylaxis) (of)?',
      '(understands|understand|discussed|explained|counseled|counselled|aware|include|including|includes|informed|complications) <4> (possibility|possible|potential) (of)?',
      '(at|high|low|increased|higher|greater|lower|intermediate) risk (of|for)?',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 24 },
    yes: ['The chance of recurrence is low.', 'She is at high risk for relapse.', 'If it recurs we shall operate.'],
    no: ['Recurrence.'],
  },
  {
    id: 'en.not-hypothetical',
    patterns: ['as (if|though)', 'even though'],
    means: { gives: 'none', direction: 'both' },
    yes: ['It looks as if the cancer has recurred.'],
    no: ['If it recurs we shall operate.'],
  },
  {
    id: 'en.hypothetical.looking-for',
    patterns: [
      '(to|for|in order to|can) (look|looking|evaluate|evaluation|reevaluate|reassess|assess|assessment|check|checking|screen|screening|monitor|monitoring|search|detect|detection|exclude|see if|see whether|watch|identify|investigate|determine if|determine whether) (for|of|if|whether)? (the|any|presence of)?',
      '(surveillance|monitoring|screening|watch|watching|looking|look|evaluate|evaluation|evaluated|monitor|monitored|assess|check|checked|search|work up|workup|watched|scan|followed|follow up|screened|investigated) for (the|any|possible|evidence of|signs of)?',
      '(question|questions) (about|regarding)',
      '(aim|aimed|aims|aiming|intended|designed|view|goal|purpose) <4> (find|finding|detect|detecting|identify|identifying|pick up|picking up|spot|spotting|catch|catching|exclude|excluding|prevent|preventing)',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 10 },
    yes: ['CT to look for metastases.', 'She is followed for recurrence.'],
    no: ['CT showed metastases.'],
  },
  {
    id: 'en.hypothetical.test-for',
    patterns: [
      '(ct|mri|pet|scan|scans|ultrasound|imaging|staging|screen|screened|xray|bronchoscopy|cystoscopy|bloods) (chest|abdomen|pelvis|head|brain|scan|tap|requested|booked|arranged|ordered)? for (any|possible|distant)? (metastases|metastasis|mets|recurrence|relapse)',
      '(on|upon) (relapse|recurrence|progression) (we|she|he|they|i|consider|for|,)',
      '(signs|symptoms|warning signs|features) (of|for) <2> (was|were|are|have been|has been) (explained|discussed|reviewed|outlined|given|gone over)',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 1, around: true },
    yes: ['Staging CT for metastases next week.', 'The signs of local recurrence were explained.'],
    no: ['CT showed metastases.'],
  },
  {
    id: 'en.hypothetical.general-knowledge',
    patterns: [
      '(chemotherapy|treatment|therapy|surgery|benefit|benefits|outcome|outcomes|efficacy|activity) in',
      '(standard of care|treatment options|options|management) (for|in)',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 1 },
    yes: ['The benefit of chemotherapy in metastatic cancer is modest.'],
    no: ['Chemotherapy was given for metastatic cancer.'],
  },
  {
    id: 'en.hypothetical.any-evidence',
    patterns: [
      '(if|whether|see if|see whether) (there)? (is|are|was|has been)? any <1> (evidence|sign|signs|suggestion|features)? (of|for)?',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 10 },
    yes: ['Ultrasound to see if there is any evidence of metastasis.'],
    no: ['No evidence of metastasis.'],
  },
  {
    id: 'en.hypothetical.modal',
    patterns: [
      '(may|might|could|can|will|would|does|tend to|tends to|likely to|usually|often|typically|rarely) (also|still|later|even|eventually|locally)?',
    ],
    means: { gives: 'hypothetical', direction: 'forward', reach: 1 },
    yes: ['The tumour may recur.'],
    no: ['The tumour recurred.'],
  },
  {
    id: 'en.hypothetical.plan-after',
    patterns: [
      '(would|will) be (treated|considered|offered|an indication|unlikely)',
      '(workup|work up|survey|evaluation|restaging) (is|was|has been)? (advised|recommended|pending|planned|ordered|suggested|needed|warranted|scheduled)',
    ],
    means: { gives: 'hypothetical', direction: 'backward', reach: 4 },
    yes: ['Any relapse would be treated with surgery.'],
  },
]
