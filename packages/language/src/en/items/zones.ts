import type { Layer } from '../../lexicon/lexicon.ts'
import type { Zone } from '../../values/reading.ts'

/** Names of a report's parts beyond the section headings; where a hit must stand is decided in values/reading.ts. */
export const zones: Layer<Zone> = {
  layer: 'item-zone',
  rules: [
    {
      id: 'en.zone.diagnosis',
      patterns: [
        '(final|permanent|microscopic|pathologic|pathological|histologic|histological|histopathologic*|anatomic*|surgical pathology) (pathologic|pathology|anatomic*)? (diagnosis|diagnoses|interpretation)',
        'diagnosis',
        'diagnoses',

        'microscopic diagnosis',

        '(interpretation|conclusion)',
      ],
      means: 'diagnosis',
      yes: ['FINAL DIAGNOSIS:'],
    },
    {
      id: 'en.zone.synoptic',
      patterns: [
        '(case|diagnostic) (synopsis|summary)',
        'synoptic',
        'synoptic (report|data|summary)',
        '(tumor|tumour) (characteristics|summary|features|synoptic|description)',
        '(cap|cancer) (checklist|protocol|summary|template)',
        'pathologic (stage|staging)',
        'histologic (type|grade)',
        '(perineural|lymphovascular|angiolymphatic|lymph vascular|venous) invasion',
        'primary tumor (pt)?',
        'regional lymph nodes ( pn )',
        '(surgical)? (margin|margins) status',
        'lymph node status',
      ],
      means: 'synoptic',
      yes: ['CASE SYNOPSIS:', 'SYNOPTIC REPORT - LUNG'],
    },
    {
      id: 'en.zone.microscopic',
      patterns: [
        'light microscopy',
        'microscopic (findings|description|examination)',
        'microscopy',
        'microscopic',
        'comment',
        'comments',
      ],
      means: 'microscopic',
      yes: ['Light Microscopy:'],
    },
    {
      id: 'en.zone.addendum',
      patterns: ['addendum', 'addenda', 'supplemental report', 'amended (report|diagnosis)'],
      means: 'addendum',
      yes: ['ADDENDUM 1:'],
    },
    {
      id: 'en.zone.gross',
      patterns: [
        '(block|slide|cassette|section|ink|tissue) (summary|key|code|codes|designation)',
        '(summary|designation|key|description) of (sections|blocks|cassettes)',
        'histo tissue summary',
        'gross (description|examination|findings|specimen)',
        'gross',
        'macroscopic (description|examination|findings)',
        'macroscopy',
        'tissue description',
        '(specimen|specimens) (labeled|labelled)',
      ],
      means: 'gross',
      yes: ['Block Summary:', 'GROSS DESCRIPTION:'],
    },
    {
      id: 'en.zone.frozen',
      patterns: [
        'frozen section (diagnosis|diagnoses|consultation|interpretation|report)?',
        'fs / dx',
        'fsdx',
        '(intraoperative|intra operative|operative|preliminary) (frozen section)? (consult|consultation|consultations|diagnosis|pathologic|section) (diagnosis|diagnoses)?',
        'operative consult (frozen)?',
        'frozen',
      ],
      means: 'intraoperative',
      yes: ['FROZEN SECTION DIAGNOSIS:'],
    },
    {
      id: 'en.zone.clinical',
      patterns: [
        'clinical (history|information|data|diagnosis|notes|indication|findings)',
        '(pertinent|patient|past) (clinical|medical)? (history|information)',
        '(pre|post) (op|operative) (diagnosis|dx)',
        '(preoperative|postoperative) (diagnosis|dx)',
        'outside tissue diagnosis',
        'operative findings',
        'other related clinical data',
        'specific clinical question',
        'prior malignancy',
      ],
      means: 'clinical',
      yes: ['CLINICAL HISTORY:'],
    },
  ],
}

/** Words that open the bench's description without a heading. */
export const zoneOpenings: Layer<Zone> = {
  layer: 'item-zone-open',
  rules: [
    {
      id: 'en.zone.bench',
      patterns: [
        '(the)? (specimen|specimens|case) <2> (is|are) received',
        'received (fresh|in formalin|unfixed|labeled|labelled)',
        '(specimen|container|part) # (is|consists)',
        '(specimen|container|part) (a|b|c|d|e|f) (is|consists)',
        'labeled with the patient',
      ],
      means: 'gross',
      yes: ['The specimen is received fresh', 'Received in formalin labeled'],
    },
  ],
}
