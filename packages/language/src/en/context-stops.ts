import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words at which a scope ends. */
export const stopContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.stop.contrast',
    patterns: [
      '(but|however|although|though|whereas|while|yet|nevertheless|albeit|despite|because|therefore|nonetheless)',
      ';',
    ],
    means: { gives: 'stop', direction: 'both' },
    yes: ['No recurrence, but metastases.'],
    no: ['No recurrence or metastases.'],
  },
  {
    id: 'en.stop.clause',
    patterns: [
      ', (and|then|now|currently|with|so|as)? (a|an|the|he|she|it|there|this|these|that|they|we|i|his|her|is|are|was|were|has|had|have|status post|s / p)',
      ', (now|then|currently|so|as|showing|including|consistent with)',
      '(and|now) (he|she|there|it)',
    ],
    means: { gives: 'stop', direction: 'both' },
    yes: ['No fever, she has recurrent cancer.'],
    no: ['No fever, recurrence or pain.'],
  },
  {
    id: 'en.stop.verb',
    patterns: [
      '(which|who|whose|whom)',
      '(and|now) (has|had|have|is|was|are|were|developed|presents|presented|underwent|shows|showed|known|a|an|the|may|might|could|would|appears|appear|likely|probably)',
    ],
    means: {
      gives: 'stop',
      direction: 'both',
      ends: ['absent', 'hypothetical', 'historical', 'possible', 'suspected'],
    },
    yes: ['No fever and has recurrent cancer.'],
    no: ['No fever or recurrence.'],
  },
  {
    id: 'en.stop.denied-phrase',
    patterns: [
      '(from|until|because of|due to|despite|prior to|before|during|when|while|given|for (her|his|the|their))',
      '(developed|presented|underwent|received|died)',
      'the patient',
      '(today|presently|at present|at the moment) (and|,)',
      'there (is|are|was|were)',
    ],
    means: { gives: 'stop', direction: 'forward', ends: ['absent'] },
    yes: ['Without chemotherapy the patient developed metastases.'],
    no: ['Without metastases.'],
  },
  {
    id: 'en.stop.denied-act',
    patterns: [
      '(treatment|treatments|therapy|chemotherapy|radiotherapy|surgery|resection|operation|ablation|irradiation|radiation|palliation|excision|removal|response|candidate|fit|suitable|eligible|amenable|indication|role|keen|option|options|pain|bleeding|effect|benefit|metastasectomy|embolisation|embolization|surgical|control) (of|for|to|from|on|in|against)',
    ],
    means: { gives: 'stop', direction: 'forward', ends: ['absent'] },
    yes: ['She is not a candidate for resection of the metastases.', 'He has not had radiotherapy to the metastases.'],
    no: ['She has no symptoms of recurrence.'],
  },
  {
    id: 'en.stop.definite',
    patterns: [
      '(at|through|around|within|in|on|near|adjacent to) (the|his|her|their|this|these) ((site|region|area|level) of (the|his|her|a)?)?',
      '(related|relating|secondary|due|attributable) to (the|his|her|their|this|these)',
      '(ct|mri|imaging|measurement|assessment|growth|compression) (of|from|by) (the|his|her|their|these)',
    ],
    means: { gives: 'stop', direction: 'forward', reach: 4, ends: ['absent', 'suspected', 'possible'] },
    yes: ['No fracture through the bone metastasis.'],
    no: ['No fracture or metastasis.'],
  },
  {
    id: 'en.stop.known',
    patterns: [
      '(known|proven|biopsy proven|confirmed|previously documented|worsening|improving|progressing|increasing|enlarging)',
      '(given|because of|in view of|due to|with|from|of) (his|her|the|this|a)? (known|history)',
    ],
    means: { gives: 'stop', direction: 'both', ends: ['suspected', 'possible', 'hypothetical', 'absent'] },
    yes: ['Suspicious nodule in known metastatic carcinoma.'],
    no: ['No known metastases.'],
  },
  {
    id: 'en.stop.with',
    patterns: ['(with|now|currently)'],
    means: { gives: 'stop', direction: 'both', ends: ['absent', 'historical'] },
    yes: ['No recurrence with metastases.'],
  },
]
