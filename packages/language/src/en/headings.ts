import type { Layer } from '../lexicon/lexicon.ts'
import type { SectionKind } from '../pack.ts'

const heading = (kind: SectionKind, patterns: string[], yes: string) => ({
  id: `en.heading.${kind}`,
  patterns,
  means: kind,
  yes: [yes],
})

/** Headings of English reports and letters; whether a hit is a heading is decided by where it stands (text/sections.ts). */
export const headings: Layer<SectionKind> = {
  layer: 'heading',
  rules: [
    heading(
      'clinical',
      [
        'clinical (details|history|information|data|notes|question|diagnosis)?',
        'clinical history (/|and)? (diagnosis|pre op dx)?',
        'reason for (exam|study|examination|visit|referral|consultation)',
        '(pre operative|preoperative) diagnosis',
        'background',
        '(history|hx|hpi|subjective|ros)',
        '(oncologic|oncology|oncological|cancer) history',
        'history of (the)? (present|presenting) (illness|complaint|condition)',
        '(brief|interval|social and interval|clinical) (history|hx)',
        '(presenting|chief) (complaint|complaints|problem)',
        'review of (systems|symptoms)',
        '(hospital|clinical|emergency department|ed) course',
        '(brief)? hospital course (by (problem|system))?',
      ],
      'CLINICAL DETAILS: ca colon 2021',
    ),
    heading(
      'indication',
      ['(indication|indications) (for (exam|study|procedure|operation|surgery))?'],
      'INDICATION: rule out metastasis',
    ),
    heading(
      'history',
      [
        '(past|previous|prior) (medical|surgical|oncologic*|oncological)? history',
        'past (medical|surgical) hx',
        '(pmh|pmhx|psh|pshx)',
        '(medical|surgical) history',
        'past history',
        'past (medical and surgical|surgical and medical|medical / surgical) history',
        '(past|previous|prior) (surgeries|surgical procedures|operations|illnesses)',
      ],
      'PAST MEDICAL HISTORY: hypertension',
    ),
    heading(
      'family',
      ['family (medical|and social|social)? history', '(fh|fhx)', 'family hx'],
      'FAMILY HISTORY: mother with breast cancer',
    ),
    heading('social', ['social history', 'sh', 'occupational history', 'habits'], 'SOCIAL HISTORY: smoker'),
    heading(
      'carried',
      [
        '(summary)? (carried|brought) forward',
        '(oncology|summary) <3> carried forward <3>',
        'problem list <2> brought forward',
      ],
      'History (carried forward): pT2 N1a',
    ),
    heading(
      'problems',
      ['problem list', 'problems', '(diagnosis|diagnoses) list', 'active problems'],
      'PROBLEM LIST: gallstones',
    ),
    heading(
      'medication',
      ['(current|home|outpatient)? (medication|medications)', 'meds', 'allergies', 'current outpatient medications'],
      'MEDICATIONS: none',
    ),
    heading(
      'technique',
      ['technique', 'procedure in detail', 'description of procedure', 'protocol'],
      'TECHNIQUE: axial images',
    ),
    heading('comparison', ['(comparison|comparisons)', 'compared with'], 'COMPARISON: 05/10/2021'),
    heading(
      'specimen',
      [
        '(specimen|specimens) (submitted|received|source)?',
        'source of (specimen|specimens)',
        'nature of specimen',
        'tissue submitted',
      ],
      'SPECIMEN: right colon',
    ),
    heading(
      'gross',
      ['gross (description|examination)?', 'macroscopy', 'macroscopic (description|appearance)?'],
      'GROSS DESCRIPTION: received fresh',
    ),
    heading(
      'intraoperative',
      [
        '(intraoperative|intra operative) (consultation|consult|diagnosis)? diagnosis?',
        'frozen section (diagnosis|consultation)?',
      ],
      'INTRAOPERATIVE CONSULTATION: benign',
    ),
    heading('microscopic', ['microscopy', 'microscopic (description|examination)?'], 'MICROSCOPY: glands'),
    heading('synoptic', ['synoptic (report|template|data)?', 'cap (synoptic|checklist)'], 'SYNOPTIC REPORT'),
    heading(
      'findings',
      [
        'findings',
        'operative findings',
        '(result|results)',
        'diagnostics',
        'physical exam*',
        'exam',
        'on examination',
        'objective',
      ],
      'FINDINGS: no nodule',
    ),
    heading(
      'impression',
      [
        'impression',
        '(conclusion|conclusions)',
        'opinion',
        'summary',
        'assessment',
        'assessment (/|and)? plan',
        'outcome',
      ],
      'IMPRESSION: no recurrence',
    ),
    heading(
      'diagnosis',
      [
        '(final|pathologic|pathological|anatomic|histologic*|post operative|postoperative)? (pathologic|pathological)? (diagnosis|diagnoses)',
        'diagnosis details',
        'final diagnosis <2>',
        'diagnosis interpretation',
      ],
      'FINAL DIAGNOSIS: carcinoma',
    ),
    heading('comment', ['(comment|comments)', 'note', 'remarks'], 'COMMENT: see above'),
    heading(
      'addendum',
      ['addendum (#|diagnosis|report|comment)?', 'addenda', 'supplementary report'],
      'ADDENDUM: HER2 negative',
    ),
    heading('amended', ['amended (line|report)', 'reason for amendment', 'corrected report'], 'AMENDED LINE'),
    heading(
      'plan',
      ['plan', '(recommendation|recommendations)', 'follow up', 'p', 'discussed', 'action'],
      'PLAN: CT in six months',
    ),
    heading(
      'treatment',
      [
        'treatment',
        'treatments',
        'regimen',
        '(procedure|procedures) (performed)?',
        'operation (performed)?',
        'title of operation',
      ],
      'TREATMENT: FOLFOX',
    ),
  ],
}
