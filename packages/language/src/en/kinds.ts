import type { DocumentKind } from '@cairn/core'
import type { Layer } from '../lexicon/lexicon.ts'

/** Words that tell what kind of document an English text is. */
export const kinds: Layer<DocumentKind> = {
  layer: 'kind',
  rules: [
    {
      id: 'en.kind.pathology',
      patterns: ['(histopathology|pathology|pathologist|cytopathology|neuropathology|histology report)', 'surgical pathology (report)?', '(gross|microscopic) description', 'macroscopy', 'microscopy', 'specimen', 'accession', 'frozen section', 'synoptic', 'cytology report', 'biopsy'],
      means: 'pathology',
      yes: ['SURGICAL PATHOLOGY REPORT'],
      no: ['She was seen today.'],
    },
    {
      id: 'en.kind.radiology',
      patterns: ['(radiology|radiologist)', '(imaging|nuclear medicine|ct|mri|pet ct|ultrasound|x ray|mr) (report|chest|abdomen|pelvis|brain|liver|thorax|urogram)', 'examination date', 'exam', 'technique', 'comparison', 'contrast', '(mri|ct|pet|ultrasound|cystoscopy|mammogram)'],
      means: 'radiology',
      yes: ['DEPARTMENT OF RADIOLOGY'],
      no: ['She was seen today.'],
    },
    {
      id: 'en.kind.operative',
      patterns: ['(operation|operative|operating|procedure) (note|record|report|summary)', 'anaesthe*', 'anesthesia', 'surgeon', 'estimated blood loss', 'ebl', 'preoperative diagnosis', 'postoperative diagnosis', 'skin incision'],
      means: 'operative',
      yes: ['OPERATION NOTE'],
      no: ['She was seen today.'],
    },
    {
      id: 'en.kind.telephone',
      patterns: ['telephone (note|contact|encounter|call|clinic)', 'phone call', '(pt|patient|caller) rang', 'called patient'],
      means: 'telephone',
      yes: ['TELEPHONE CONTACT - CNS'],
      no: ['She was seen today.'],
    },
    {
      id: 'en.kind.discharge',
      patterns: ['discharge (summary|letter|diagnosis|diagnoses|instructions)', 'date of discharge', 'hospital course'],
      means: 'discharge',
      yes: ['DISCHARGE SUMMARY'],
      no: ['She was seen today.'],
    },
    {
      id: 'en.kind.oncology',
      patterns: ['(oncology|oncologist|haematology|hematology)', 'mdt', 'tumour board', 'tumor board', 'chemotherapy', 'radiotherapy', 'dear dr', 'clinic'],
      means: 'oncology',
      yes: ['Department of Clinical Oncology'],
      no: ['She was seen today.'],
    },
  ],
}
