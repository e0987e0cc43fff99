import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** What else a shadow may be; places that are also findings (a scar) are kept apart. */
const mimic =
  'abscess|abscesses|infection|inflammation|inflammatory|infarct|infarction|necrosis|radionecrosis|pseudoprogression|fibrosis|gliosis|granuloma|granulomas|granulation|granulomatous|haemangioma|hemangioma|haemangiomas|hemangiomas|adenoma|adenomas|cyst|cysts|haematoma|hematoma|seroma|lymphocele|fracture|fractures|collapse|atelectasis|pneumonia|pneumonitis|consolidation|sarcoidosis|sarcoid|tuberculosis|reaction|reactive|artefact|artifact|benign|degenerative|neuroma|hyperplasia|gliotic|postoperative|postsurgical|posttreatment|postradiation|lipoma|schwannoma|meningioma|scarring|oedema|edema|fat|trauma|traumatic|stroke|haemorrhage|hemorrhage|thrombus|effect'
const change =
  '(post)? (radiation|radiotherapy|treatment|therapy|operative|surgical|irradiation|chemotherapy) <1> (change|changes|effect|effects|necrosis|fibrosis|injury|scar|scarring|reaction|inflammation)'
const otherCancer = 'hcc|lymphoma|mesothelioma|cholangiocarcinoma|glioma|glioblastoma|sarcoma|myeloma|primary|primaries'
const anyCancer = 'carcinoma|cancer|adenocarcinoma|neoplasm'

/** English words that set one explanation beside another without a word of doubt: "recurrence or scar". */
export const rivalContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.possible.or-else',
    patterns: [
      `or (a|an|the|some|simply|merely|just|only|perhaps)? (focal|old|chronic|acute|simple|local|organising|organizing|fat|complex)? (${mimic})`,
      `or (a|an|the|some|simply|merely|just)? ${change}`,
      `or (a|an|the)? (new|second|another|separate|different|lung|synchronous|metachronous|hepatic|primary|renal|brain|bone|independent|further)? (primary|lung|second)? (${otherCancer})`,
      `or (a|an|the)? (new|second|another|separate|different|lung|synchronous|metachronous|primary|independent) (primary|lung|second)? (${anyCancer})`,
    ],
    means: { gives: 'possible', direction: 'backward', reach: 7 },
    yes: ['Metastasis or an abscess.', 'Relapse or radiation change.', 'Metastasis or second primary.'],
    no: ['Metastasis or nodes.', 'Metastasis and an abscess.'],
  },
  {
    id: 'en.possible.else-or',
    patterns: [
      `(${mimic}|scar|hepatocellular) (tissue|carcinoma)? or (a|an|the|local|tumour|tumor)?`,
      `${change} or (a|an|the|local|tumour|tumor)?`,
      `(${otherCancer}|${anyCancer}) (tumour|tumor|cancer|carcinoma|lung|malignancy|lesion)? ((of|in) (the)? <1>)? or (a|an|the|solitary|single|isolated)?`,
    ],
    means: { gives: 'possible', direction: 'forward', reach: 3, around: true },
    yes: ['An abscess or metastasis.', 'A second primary of the lung or a metastasis.', 'Scar or relapse.'],
    no: ['Nodes or metastasis.'],
  },
  {
    id: 'en.possible.or-scar',
    patterns: ['or (a|an|the|old|surgical|operative|dense)? <1> (scar|scars)'],
    means: { gives: 'possible', direction: 'backward', reach: 1 },
    yes: ['Relapse or scar.'],
    no: ['Relapse in a scar.'],
  },
  {
    id: 'en.not-possible.or-both',
    patterns: ['and / or', 'with or without', 'more or less', 'or so', 'as (possible|probable|likely)'],
    means: { gives: 'none', direction: 'both' },
    yes: ['Direct extension and/or metastasis.'],
    no: ['Extension or metastasis.'],
  },
]
