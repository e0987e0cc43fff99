import type { DateRole } from '@cairn/core'
import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

/** `original`: the date of another version of the report, not of this one. `none`: a date that is not this paper's. */
export type DateLabel = DateRole | 'original' | 'none'

const label = (
  role: DateLabel,
  patterns: string[],
  yes: string[],
  no: string[] = ['She walks well.'],
): LexiconRule<DateLabel> => ({
  id: `en.date-label.${role}`,
  patterns,
  means: role,
  yes,
  no,
})

/** Words that stand right before a date and say what happened on it. */
export const dateLabels: Layer<DateLabel> = {
  layer: 'date-label',
  rules: [
    label(
      'exam',
      [
        '(date|dates) of (exam|examination|scan|study|investigation|imaging|test|procedure)',
        '(exam|examination|scan|study|imaging|procedure|test) (date|dated|performed|on)?',
        '(examined|scanned|performed|acquired|imaged) on?',
      ],
      ['Exam date: 4 May 2020', 'CT, performed 4 May 2020'],
    ),
    label(
      'operation',
      [
        'date of (operation|surgery|op)',
        '(operation|surgery|op|resection) date?',
        'or date',
        'date of resection',
        '(operated|operation performed) on?',
        'dos \\(surgery\\)',
      ],
      ['Date of operation: 4 May 2020'],
    ),
    label(
      'collected',
      [
        '(collected|collection|sampled|obtained|taken|excised|biopsied) (on|date)?',
        '(date|time) (of)? (collected|collection|taken|biopsy|sampling)',
        '(specimen|sample|specimens) (date|taken|collected) (on)?',
        'date (collected|taken)',
      ],
      ['Specimen taken: 4 May 2020', 'Collected 4 May 2020'],
    ),
    label(
      'received',
      [
        '(received|recd|rec) (on|date)?',
        "rec ' d",
        'date received',
        'date of receipt',
        'receipt date',
        '(specimen|specimens) received',
      ],
      ['Received: 4 May 2020', "Rec'd 4 May 2020"],
    ),
    label(
      'reported',
      [
        '(reported|report|authorised|authorized|verified|finalised|finalized|validated|issued|released|signed|final) (out|on)?',
        '(date|time) (of)? (report|reported|reporting|authorisation|authorised|issue|signed)',
        'report (date|issued|dated)',
        'sign out date',
        'signed out',
      ],
      ['Authorised: 4 May 2020', 'Report date 4 May 2020'],
    ),
    label(
      'amended',
      [
        '(amended|corrected|revised|supplemented) (on|report)?',
        'date of (addendum|amendment|correction|revision|supplement)',
        '(addendum|amendment|correction) (date|dated|issued)?',
        'date (amended|corrected|revised)',
      ],
      ['Amended: 4 May 2020', 'Date of addendum 4 May 2020'],
    ),
    label(
      'clinic',
      [
        '(clinic|visit|appointment|consultation|encounter|attendance|consult) (date|of|on)?',
        'date of (clinic|visit|appointment|consultation|encounter|service|attendance|contact|call)',
        '(seen|reviewed|attended|visited) (on)?',
        'dos',
        'date of service',
        'service date',
        '(admitted|admission|discharged|discharge) (date|on)?',
        'date of (admission|discharge)',
        'in clinic on',
      ],
      ['Clinic date 4 May 2020', 'Clinic of 4 May 2020', 'DOS: 4 May 2020'],
    ),
    label(
      'meeting',
      ['(date|day) of (meeting|mdt|board|conference)', '(meeting|conference|mdt|board) (date|of|on)?'],
      ['Date of meeting: 4 May 2020'],
    ),
    label(
      'dictated',
      ['(dictated|dictation|typed|transcribed) (on|date)?', 'date (dictated|typed|transcribed)'],
      ['Dictated 4 May 2020'],
    ),
    label(
      'printed',
      ['(printed|generated|exported|downloaded|copied) (on|at)?', 'print date', 'date (printed|of print)'],
      ['Printed 4 May 2020'],
    ),
    label(
      'document',
      [
        'date',
        'dated',
        'date of (summary|letter|document|note|report writing)',
        '(letter|note|summary) (date|dated|of)',
        '(created|entered|filed|written) (on)?',
      ],
      ['Date: 4 May 2020'],
    ),
    label(
      'original',
      [
        '(original|originally|initial|first) (report|authorised|authorized|reported|issued|signed|final)?',
        '(supersedes|replaces|supplements|replacing|superseding) (the)? (report|version)? (of|dated|from)?',
        '(to|of) the report (of|dated)',
        'report (of|from)',
      ],
      ['Original authorised: 4 May 2020', 'supersedes report of 4 May 2020'],
    ),
    label(
      'none',
      [
        '(comparison|comparisons|compared (with|to)|previous|prior|last|next|since|until|due|from|to|on|of|in|for|lmp|expiration date|expiry|expires|diagnosed)',
        'orders expiration date',
      ],
      ['Comparison: 4 May 2020'],
    ),
  ],
}

/** What a title says the paper's own date is the date of. */
export const titleRoles: Layer<DateRole> = {
  layer: 'title-role',
  rules: [
    {
      id: 'en.title.exam',
      patterns: [
        '(cystoscopy|colonoscopy|gastroscopy|bronchoscopy|endoscopy|sigmoidoscopy|hysteroscopy|mammogram|mammography|ultrasound|sonography|echocardiogram)',
        '(ct|mri|pet|pet ct|cxr|x ray|xray|spect|scintigraphy|bone scan|dexa|radiology|imaging|scan|nuclear medicine)',
      ],
      means: 'exam',
      yes: ['FLEXIBLE CYSTOSCOPY   4.5.20', 'MRI BRAIN   4.5.20'],
      no: ['Letter   4.5.20'],
    },
    {
      id: 'en.title.operation',
      patterns: ['(operation|operative|operating|theatre|surgical) (note|record|report|summary)', 'op note'],
      means: 'operation',
      yes: ['OPERATION RECORD   4.5.20'],
      no: ['Letter   4.5.20'],
    },
    {
      id: 'en.title.reported',
      patterns: [
        '(histopathology|pathology|cytology|cytopathology|neuropathology|histology|haematology|biochemistry|laboratory|molecular|genomics) (report|result|results|summary)?',
      ],
      means: 'reported',
      yes: ['HISTOPATHOLOGY REPORT   4.5.20'],
      no: ['Letter   4.5.20'],
    },
    {
      id: 'en.title.meeting',
      patterns: [
        '(mdt|mdm|tumour board|tumor board|tumourboard|tumorboard|multidisciplinary|case conference|cancer conference)',
      ],
      means: 'meeting',
      yes: ['UROLOGY MDT   4.5.20'],
      no: ['Letter   4.5.20'],
    },
    {
      id: 'en.title.clinic',
      patterns: [
        '(clinic|outpatient|outpatients|outpatient department|opd|one stop|follow up|f \\/ u|fu|rapid access|visit|review|consultation|consult|telephone|phone|emergency|ed note|a \\/ e|portal|encounter|progress (note|notes)|helpline|cns line|nurse line)',
      ],
      means: 'clinic',
      yes: ['TELEPHONE NOTE   4.5.20'],
      no: ['Report   4.5.20'],
    },
    {
      id: 'en.title.document',
      patterns: [
        '(radiotherapy|radiation|chemotherapy|systemic therapy|treatment|instillation|intravesical|discharge) <3> (summary|completion|letter|report|record)',
        '(end of treatment|completion of treatment) (summary)?',
        '(letter|opinion|certificate|referral|summary)',
      ],
      means: 'document',
      yes: ['Chemotherapy end of treatment summary   4.5.20'],
      no: ['Clinic   4.5.20'],
    },
  ],
}

/** Words that open a letter. */
export const salutations: Layer<true> = {
  layer: 'salutation',
  rules: [
    {
      id: 'en.salutation',
      patterns: ['dear', 'to whom it may concern'],
      means: true,
      yes: ['Dear Dr Oldcastle,'],
      no: ['FINAL REPORT'],
    },
  ],
}
