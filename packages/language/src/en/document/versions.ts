import type { VersionFact } from '@cairn/core'
import type { Layer } from '../../lexicon/lexicon.ts'

/** Words that make a report a later version of another, or an addition to it. */
export const versions: Layer<VersionFact['version']> = {
  layer: 'version',
  rules: [
    {
      id: 'en.version.amended',
      patterns: [
        '(amended|revised|updated|reissued) (report|version|copy|result|final)?',
        'amendment',
        '(supersedes|replaces) <3> report',
      ],
      means: 'amended',
      yes: ['AMENDED REPORT', 'This report supersedes the report of 4 May 2020'],
      no: ['FINAL REPORT'],
    },
    {
      id: 'en.version.corrected',
      patterns: ['(corrected|correction) (report|version|copy|result)?', 'erratum'],
      means: 'corrected',
      yes: ['CORRECTED REPORT'],
      no: ['FINAL REPORT'],
    },
    {
      id: 'en.version.addendum',
      patterns: ['(addendum|addenda) (no|number|\\#|report)? .? #?', 'addended report'],
      means: 'addendum',
      yes: ['ADDENDUM No. 1 to K20-1177'],
      no: ['FINAL REPORT'],
    },
    {
      id: 'en.version.supplementary',
      patterns: ['(supplementary|supplemental|supplement) (report|result|to)?'],
      means: 'supplementary',
      yes: ['SUPPLEMENTARY REPORT'],
      no: ['FINAL REPORT'],
    },
  ],
}

/** Labels before the number a laboratory or department gave the paper or its specimen. */
export const labLabels: Layer<true> = {
  layer: 'lab-label',
  rules: [
    {
      id: 'en.lab-label',
      patterns: [
        '(lab|laboratory|specimen|accession|path|pathology|histology|case|report|request|sample|surgical|cytology) (no|number|nr|ref|reference|id|\\#) .? :?',
        '(accession|acc|lab ref|case|ref|reference|specimen id) .? :?',
      ],
      means: true,
      yes: ['Lab No: H20-1177', 'Accession: K20-1177'],
      no: ['Hospital: K20-1177'],
    },
  ],
}

/** `by`: the name follows; `role`: the name follows a colon or a gap; `closing`: the name is on a line below. */
export type AuthorLabel = 'by' | 'role' | 'closing'

/** Words before the name of who wrote or answers for a paper. */
export const authorLabels: Layer<AuthorLabel> = {
  layer: 'author-label',
  rules: [
    {
      id: 'en.author.by',
      patterns: [
        '(dictated|reported|authorised|authorized|verified|signed|completed|read|recorded|written|electronically signed|signed off|finalised|finalized) (out)? by',
      ],
      means: 'by',
      yes: ['Reported by Dr K. Oldcastle'],
      no: ['Seen with her husband'],
    },
    {
      id: 'en.author.role',
      patterns: [
        '(signed|author|pathologist|radiologist|cytopathologist|reader|scribe|surgeon|consultant|endoscopist|clinician)',
        'reporting (pathologist|radiologist|physician|doctor|consultant)',
      ],
      means: 'role',
      yes: ['Surgeon: Mr K. Oldcastle'],
      no: ['Seen with her husband'],
    },
    {
      id: 'en.author.closing',
      patterns: [
        'yours (sincerely|faithfully|truly|ever)?',
        '(best|kind|warm|kindest) (wishes|regards)',
        'with (kind|best|warm) (regards|wishes)',
        'sincerely',
      ],
      means: 'closing',
      yes: ['Yours sincerely'],
      no: ['Seen with her husband'],
    },
  ],
}
