import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'

/** English words for the presence, course and absence of a cancer. */
export const diseaseConcepts: LexiconRule<ConceptMeaning>[] = [
  {
    id: 'en.disease.free',
    patterns: [
      '(disease|tumor|tumour|cancer|ned|leukemia|leukaemia|lymphoma|melanoma) free',
      'free (of|from) <2> (tumor|tumour|cancer|malignancy|carcinoma|melanoma|neoplasm|lymphoma)',
      'clear of (cancer|tumour|tumor)',
    ],
    means: { concept: 'disease', form: 'complete', needs: 'nothing', status: 'absent', aspect: 'present' },
    yes: ['She remains disease-free.'],
    no: ['Disease-free survival was longer.'],
  },
  {
    id: 'en.disease.free-of-disease',
    patterns: ['free (of|from) <2> disease', 'clear of disease'],
    means: { concept: 'disease', form: 'noun', needs: 'no-other-named', status: 'absent', aspect: 'present' },
    yes: ['She is free of disease.'],
    no: ['She is free of pain.'],
  },
  {
    id: 'en.disease.ned',
    patterns: ['ned', 'n \\. e \\. d'],
    means: {
      concept: 'disease',
      form: 'complete',
      needs: 'nothing',
      status: 'absent',
      aspect: 'present',
      capitals: true,
    },
    yes: ['NED at one year.'],
  },
  {
    id: 'en.disease.outcome-measure',
    patterns: ['(disease|progression|event|metastasis) free (survival|interval|rate|rates)', 'progression free'],
    means: { concept: 'disease', form: 'complete', needs: 'nothing', status: 'other' },
    yes: ['Disease-free survival was longer.'],
  },
  {
    id: 'en.disease.remission',
    patterns: [
      '(in|into|achieved|complete|cr|molecular|clinical)? (complete|clinical|full|first|second|molecular|cytogenetic|long term)? (remission|remissions)',
    ],
    means: { concept: 'disease', form: 'noun', needs: 'cancer-named', status: 'absent', aspect: 'response' },
    yes: ['Acute leukaemia in remission.'],
  },
  {
    id: 'en.disease.partial-remission',
    patterns: [
      '(in|into|achieved|a)? (very good|good|clinical|radiological|radiologic)? (partial|minor|incomplete) (remission|remissions)',
    ],
    means: { concept: 'disease', form: 'noun', needs: 'cancer-named', aspect: 'response' },
    yes: ['Lymphoma in partial remission.'],
    no: ['Lymphoma in remission.'],
  },
  {
    id: 'en.disease.response',
    patterns: [
      '(complete|partial|near complete|major|mixed|good|excellent|minor|poor) <1> (response|responses)',
      '(metabolic|radiological|radiologic|morphologic|biochemical|pathological complete|pathologic complete) response',
      'stable disease',
      'response to (chemotherapy|chemoradiation|immunotherapy)',
    ],
    means: { concept: 'disease', form: 'noun', needs: 'cancer-named', aspect: 'response' },
    yes: ['Complete response to chemotherapy.', 'Stable disease on CT.'],
  },
  {
    id: 'en.disease.progression-named',
    patterns: [
      '(disease|tumor|tumour|cancer|lesional|radiographic|radiological|radiologic|neoplastic) progression',
      'progression of <3> (cancer|carcinoma|tumor|tumour|lymphoma|malignancy|melanoma|sarcoma|metasta*|glioma|glioblastoma|leukemia|myeloma|neoplasm|adenocarcinoma)',
      'progressive (metastatic)? disease',
      '(cancer|tumour|tumor|lymphoma|carcinoma|melanoma|sarcoma|leukemia) (has|have|had|is|was)? (clearly|now|since|again)? (progressed|progressing)',
      'progressive (cancer|carcinoma|tumor|tumour|malignancy|lymphoma|melanoma|sarcoma|glioma|glioblastoma|myeloma|leukemia|metast*)',
      '(transformation|dedifferentiation) to (high grade|glioblastoma|sarcoma|large cell lymphoma)',
    ],
    means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'progression' },
    yes: ['Disease progression on CT.'],
    no: ['Progression of pneumonia.'],
  },
  {
    id: 'en.disease.progression',
    patterns: ['progression'],
    means: { concept: 'disease', form: 'noun', needs: 'cancer-named', aspect: 'progression' },
    yes: ['Radiation necrosis or progression.'],
    no: ['Poor R wave progression.'],
  },
  {
    id: 'en.disease.progressed',
    patterns: ['(progressed|progressing|progresses)'],
    means: { concept: 'disease', form: 'verb', needs: 'cancer-named', aspect: 'progression' },
    yes: ['Her lymphoma in the neck progressed.'],
    no: ['Progression was seen.'],
  },
  {
    id: 'en.disease.residual',
    patterns: ['(residual|persistent|persisting|viable)'],
    means: { concept: 'disease', form: 'adjective', needs: 'cancer-named', aspect: 'residual' },
    yes: ['Residual adenocarcinoma in the bed.'],
    no: ['The post-void residual was low.'],
  },
  {
    id: 'en.disease.new-primary',
    patterns: [
      '(new|second|another|separate|synchronous|metachronous|de novo|different) (lung|breast|colon|synchronous|primary|independent)? (primary|primaries)',
      'second primary (tumour|tumor|cancer|malignancy)?',
    ],
    means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'new-primary' },
    yes: ['This is a new primary lung cancer.'],
  },
  {
    id: 'en.disease.treatment-effect',
    patterns: [
      '(treatment|therapy|chemotherapy|radiation|radiotherapy|chemoradiation) (related|induced|associated)? (effect|effects|change|changes|necrosis|fibrosis|injury|pneumonitis|inflammation)',
      '(radionecrosis|pseudoprogression|pseudo progression)',
      'post (radiation|radiotherapy|treatment|therapy|surgical|operative) (change|changes|scar|scarring|fibrosis|inflammation|necrosis)',
    ],
    means: { concept: 'disease', form: 'noun', needs: 'cancer-named', aspect: 'treatment-effect' },
    yes: ['Radiation necrosis at the margin.'],
  },
  {
    id: 'en.disease.treatment-effect-label',
    patterns: ['(treatment|therapy) effect (\\:|\\(|on)'],
    means: {
      concept: 'disease',
      form: 'complete',
      needs: 'nothing',
      status: 'other',
      aspect: 'treatment-effect',
      label: true,
    },
    yes: ['Treatment effect: not identified'],
    no: ['Marked treatment effect is seen.'],
  },
  {
    id: 'en.not-disease.form',
    patterns: ['dual / synchronous primary', 'prior malignancy history'],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Dual / Synchronous Primary Noted'],
    no: ['A synchronous primary was found.'],
  },
  {
    id: 'en.not-disease.invasion',
    patterns: [
      '(invasion|infiltration|involvement|penetration|perforation|necrosis|embolus|emboli|thrombus) (by|of) (the)? <1> (tumor|tumour|carcinoma|adenocarcinoma|neoplasm|cancer|malignancy)',
      '(tumor|tumour) (necrosis|size|site|focality|budding|configuration|location|type|grade|marker|markers|board|deposits|infiltrating|related|associated)',
      '(carcinoma|cancer) (embryonic antigen|antigen|screening|center|centre|registry)',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Vascular invasion by tumor is absent.', 'Tumor size: 3 cm'],
    no: ['No tumor seen.'],
  },
  {
    id: 'en.not-disease.waves',
    patterns: [
      '(r|poor|wave) (r)? (wave)? progression',
      '(dissect|dissected|dissecting|peel|peeled|pull|pulled|shave|shaved) (the)? (tumor|tumour) free',
      '(symptom|pain|labor|labour|weaning|diet|exercise) progression',
      'progression (of|in) (labor|labour|diet|activity|exercise|symptoms)',
      'post void residual',
      'residual (urine|volume|deficit|weakness|pain|hemiparesis|curve)',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Poor R wave progression.'],
  },
]
