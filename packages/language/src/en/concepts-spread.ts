import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'
import { named } from './concepts-names.ts'

/** English words for a cancer that spread. */
export const spreadConcepts: LexiconRule<ConceptMeaning>[] = [
  {
    id: 'en.spread.metastasis',
    patterns: [
      '(metasta*|micrometasta*|macrometasta*|oligometasta*|metatasis|metastisis)',
      'mets',
      '(liver|lung|bone|brain|nodal|hepatic|adrenal|solitary|distant|spinal|pulmonary|skin|cerebral|single|possible|\\?) met',
      '(metastasized|metastasised) (to)?',
    ],
    means: { concept: 'spread', form: 'complete', needs: 'nothing' },
    yes: ['Liver metastases.', 'Known bone mets.'],
    no: ['She exercised to 7 METs.', 'She met her doctor.'],
  },
  {
    id: 'en.spread.free',
    patterns: ['(metastasis|metastases|mets) free'],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', status: 'absent' },
    yes: ['She is metastasis-free.'],
    no: ['Metastasis-free survival was longer.'],
  },
  {
    id: 'en.spread.potential',
    patterns: ['metastatic (potential|risk|capacity|capability)', '(metastasis|metastases|metastatic) (rate|rates)'],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', status: 'hypothetical' },
    yes: ['A tumour of uncertain metastatic potential.'],
    no: ['Metastatic tumour.'],
  },
  {
    id: 'en.spread.label',
    patterns: [
      '(metastasis|metastases) \\( (pm|m|cm|dm|es) \\)',
      'distant (metastasis|metastases) (pmo|pmx|pm0|pm1|mx|m0|mo|m1)',
    ],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', status: 'other', extent: 'distant', label: true },
    yes: ['DISTANT METASTASIS (M)'],
    no: ['Distant metastasis in the liver.'],
  },
  {
    id: 'en.spread.carcinomatosis',
    patterns: [
      '(carcinomatosis|carcinosis|lymphangitis carcinomatosa|sarcomatosis|gliomatosis cerebri)',
      '(peritoneal|pleural|omental) (deposit|deposits|seeding|implants|implant|dissemination|disease|nodularity)',
      '(leptomeningeal|meningeal) (disease|spread|dissemination|seeding)',
      'malignant (ascites|pleural effusion|effusion)',
    ],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', extent: 'distant' },
    yes: ['Peritoneal carcinomatosis.', 'No leptomeningeal disease.'],
  },
  {
    id: 'en.spread.distant-disease',
    patterns: [
      'distant (disease|spread)',
      '(nodal|distant) (or|and|/) distant disease',
      '(extrahepatic|extracranial|extrathoracic|extra abdominal) (disease|spread)',
      '(secondaries|secondary deposits|secondary (tumour|tumor|tumours|tumors))',
      'disseminated (disease|malignancy|cancer|carcinoma)',
    ],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', extent: 'distant' },
    yes: ['No distant disease.'],
  },
  {
    id: 'en.spread.nodal-disease',
    patterns: ['(nodal|regional|lymph node) (disease|spread|involvement)'],
    means: { concept: 'spread', form: 'complete', needs: 'nothing', extent: 'regional' },
    yes: ['No nodal disease.'],
  },
  {
    id: 'en.not-spread.name',
    patterns: [
      `(metastatic|metastasis|secondary) ${named}`,
      `(metastatic|secondary) (breast|spine|spinal|bone|liver|lung|brain|colorectal|prostate|bowel|pelvic|cancer|disease|carcinoma|cord|melanoma|renal) (cancer|disease|cord|carcinoma|care)? (compression)? ${named}`,
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['METASTATIC SPINE MDT', 'Seen in the metastatic breast clinic.'],
    no: ['Metastatic breast cancer, discussed at the MDT.'],
  },
  {
    id: 'en.not-spread.exercise',
    patterns: [
      '# (\\. #)? (mets|met)',
      '(mets|metabolic equivalents) (achieved|of exercise|level)',
      '(achieved|achieving|workload|exercised) <3> mets',
      '(total|peak|maximum|maximal|estimated|max) mets',
      'mets (was|were|of|level|equal|\\=|\\:) <1> #',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['She exercised to 7 METs.', 'A workload of 10.1 METS.'],
    no: ['Multiple mets in the liver.'],
  },
  {
    id: 'en.not-spread.other',
    patterns: [
      'metastatic (calcification|calcifications|infection|abscess|abscesses|calcinosis)',
      '(was|were|is|been|be|has|have|had|i|we|she|he|they|who|that|not|criteria|having|and) met',
      'met (with|her|his|him|the|a|all|criteria|at|by|for|my|our|and|us|me)',
      'met (enceph*|amplification|exon|inhibitor|mutation|kinase|gene|ihc)',
      'c met',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Metastatic calcification in the kidney.', 'I met her today.'],
    no: ['Metastatic carcinoma in the kidney.'],
  },
]
