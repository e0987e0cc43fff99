import type { DocumentKind } from '@cairn/core'
import type { Layer } from '../lexicon/lexicon.ts'
import type { KindMeaning } from '../pack.ts'

const rule = (kind: DocumentKind, weight: number, patterns: string[], yes: string) => ({
  id: `en.kind.${kind}.${weight}`,
  patterns,
  means: { kind, weight },
  yes: [yes],
  no: ['She was seen today.'],
})

/** Words that tell what kind of document an English text is; titles and salutations weigh most. */
export const kinds: Layer<KindMeaning> = {
  layer: 'kind',
  rules: [
    rule(
      'pathology',
      6,
      [
        '(surgical|cellular|anatomic|anatomical) pathology',
        '(pathology|histopathology|cytology|neuropathology|cytopathology) (report|result|consultation|no)',
        '(neuropathology|histopathology|dermatopathology|histology (department|dept|laboratory|lab))',
        'nature of specimen',
        '(gross|microscopic) description',
        'synoptic report',
      ],
      'SURGICAL PATHOLOGY REPORT',
    ),
    rule(
      'pathology',
      2,
      [
        '(macroscopy|microscopy|accession|specimen|specimens|pathologist|cytopathologist|histopathologist|immunohistochemistry)',
        '(lab|acc|accession|spec|path|bx|surg) (ref|no|nr|number|#)',
        '(our no|ihc|immunostains|decalcified|formalin|paraffin)',
        '(signed out|authorised|authorized)',
        '(excision|biopsy|resection|lobectomy|colectomy|mastectomy|hysterectomy) :',
        'frozen section (diagnosis)?',
        'core biopsy',
      ],
      'MICROSCOPY: glands.',
    ),
    rule('pathology', 3, ['pathology', 'date of report'], 'CENTRAL HOSPITAL - PATHOLOGY'),
    rule('pathology', 1, ['(histology|biopsy|cytology)'], 'Histology: benign.'),
    rule(
      'radiology',
      6,
      [
        'department of radiology',
        '(radiology|imaging) (report|department)',
        '(mri|ct|mr|pet|pet ct|ultrasound|us|x ray|psma|fet pet) (report|chest|abdomen|pelvis|brain|head|liver|thorax|urogram|neck|prostate|rectum|scan report|pituitary)',
        '(exam|examination|scan|study) date',
        'date of (exam|scan|examination|study)',
        'reporting radiologist',
        'nuclear medicine',
        'exam',
      ],
      'DEPARTMENT OF RADIOLOGY',
    ),
    rule(
      'radiology',
      2,
      [
        '(radiologist|technique|comparison|gadolinium|axial|sagittal|coronal|attenuation|hyperintense|hypodense|enhancement|avid|suvmax|suv|lucency|radiograph)',
        'with (iv)? contrast',
        'no (pleural)? effusion',
      ],
      'TECHNIQUE: axial images',
    ),
    rule('radiology', 1, ['(ct|mri|pet|ultrasound|mammogram|xray)'], 'CT today.'),
    rule(
      'operative',
      8,
      [
        '(operation|operative|operating|procedure|surgery) (note|record|report|summary)',
        '(flexible|rigid) cystoscopy',
        '(gastroscopy|colonoscopy|bronchoscopy) (report)?',
        'upper gi endoscopy',
        'procedures (performed)?',
        '(title|name) of (operation|procedure)',
      ],
      'OPERATION NOTE',
    ),
    rule('operative', 4, ['date of (operation|surgery|procedure)'], 'Date of operation: 3 May'),
    rule(
      'operative',
      2,
      [
        '(anaesthe*|anesthe*|surgeon|assistant|ebl|cystoscopy|haemostasis|hemostasis|incision|sutures|sutured|drains)',
        'estimated blood loss',
        '(preoperative|postoperative|pre op|pre operative|post operative) (diagnosis|diagnoses|dx)',
        'skin incision',
      ],
      'Estimated blood loss 50 ml.',
    ),
    rule(
      'telephone',
      12,
      ['(telephone|phone) (note|contact|encounter|call|clinic|consultation|review)', 'portal message', 'call from'],
      'TELEPHONE CONTACT - CNS',
    ),
    rule(
      'telephone',
      3,
      ['(pt|patient|caller|wife|husband|daughter) (rang|called|phoned)', '(called|rang|phoned) (patient|pt)', 'caller'],
      'Patient rang at noon.',
    ),
    rule(
      'discharge',
      10,
      ['discharge (summary|letter|note|diagnosis|diagnoses|instructions)', 'date of discharge', 'discharged to'],
      'DISCHARGE SUMMARY',
    ),
    rule(
      'discharge',
      3,
      ['hospital course', 'date of admission', 'admission date', 'condition on discharge'],
      'HOSPITAL COURSE: uneventful',
    ),
    rule(
      'oncology',
      10,
      [
        'dear (dr|doctor|colleague|mr|ms|miss|mrs|prof)',
        '(mdt|mdm)',
        '(tumour|tumor) board',
        '(clinic|progress|consultation|oncology|outpatient|survivorship|visit) (note|notes|letter|visit)',
        '(date of|visit) clinic',
        'clinic date',
        '(radiotherapy|chemotherapy|radiation) (completion|summary|treatment|end of treatment)',
        'systemic therapy',
        'nurse practitioner',
      ],
      'Dear Dr Brown',
    ),
    rule(
      'oncology',
      3,
      [
        '(oncology|oncologist|haematology|hematology|outpatients|clinic|ecog|kps|dictated)',
        'yours (sincerely|faithfully)',
        '(s p|f u|o e|a p|h o|c o)',
        '(i saw|i reviewed|comes for|came for|attended|reviewed today|feels well|asymptomatic)',
        '(plan|imp|outcome) :',
        'interval (hx|history)',
        'problem list',
        'performance status',
        'chemotherapy',
        'radiotherapy',
      ],
      'Department of Clinical Oncology',
    ),
    rule(
      'other',
      10,
      [
        '(emergency|ed|accident and emergency) (department|note|visit|record)',
        'laboratory cumulative',
        '(laboratory|cumulative) (results|report|result)',
        '(clinical|chemical) (biochemistry|chemistry)',
        'patient (instructions|information|education)',
        'nursing note',
      ],
      'LABORATORY REPORT',
    ),
  ],
}
