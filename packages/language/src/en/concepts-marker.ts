import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'

const name =
  '(psa|cea|afp|hcg|ldh|thyroglobulin|calcitonin|chromogranin|paraprotein|ca 125|ca 15 3|ca 19 9|ca 27 29|tumor markers|tumour markers|tumor marker|tumour marker)'
const molecular =
  '(ctdna|mrd|(minimal|measurable) residual disease \\( mrd \\)|circulating tumor dna|circulating tumour dna|minimal residual disease|measurable residual disease)'
const high = '(elevated|raised|rising|high|increased|increasing|risen|doubled|doubling|detectable)'
const low = '(normal|undetectable|unmeasurable|low)'

/** English words about markers themselves; a marker is never return or spread (R7). */
export const markerConcepts: LexiconRule<ConceptMeaning>[] = [
  {
    id: 'en.marker.high',
    patterns: [
      `${high} (serum)? ${name}`,
      `${name} (level|levels|values)? (is|was|are|were|has|have)? (been|now|again)? ${high}`,
    ],
    means: { concept: 'marker', form: 'complete', needs: 'nothing', basis: 'marker' },
    yes: ['The PSA has risen.', 'A rising CEA.'],
    no: ['PSA 0.1.', 'High blood pressure.'],
  },
  {
    id: 'en.marker.normal',
    patterns: [
      `${low} (serum)? ${name}`,
      `${name} (level|levels|values)? (is|was|are|were|has|have|remains|remain)? (been|now|again)? ${low}`,
    ],
    means: { concept: 'marker', form: 'complete', needs: 'nothing', status: 'absent', basis: 'marker' },
    yes: ['The PSA is undetectable.', 'Normal tumour markers.'],
    no: ['The PSA has risen.'],
  },
  {
    id: 'en.marker.molecular-positive',
    patterns: [
      `${molecular} (result|assay|test|status)? (is|was|remains)? (positive|detected|detectable)`,
      `(positive|detectable) ${molecular}`,
    ],
    means: { concept: 'marker', form: 'complete', needs: 'nothing', basis: 'molecular' },
    yes: ['ctDNA positive at week 12.', 'MRD was detected.'],
    no: ['ctDNA negative.'],
  },
  {
    id: 'en.marker.molecular-negative',
    patterns: [
      `${molecular} (result|assay|test|status)? (is|was|remains)? (negative|undetectable|not detected|undetected)`,
      `(negative|undetectable) ${molecular}`,
    ],
    means: { concept: 'marker', form: 'complete', needs: 'nothing', status: 'absent', basis: 'molecular' },
    yes: ['MRD negative in the marrow.'],
    no: ['MRD positive.'],
  },
  {
    id: 'en.not-disease.assay',
    patterns: [
      '(minimal|measurable) residual disease (\\( mrd \\))? (by|on|with|via)? (assay|assays|test|tests|testing|panel|analysis|monitoring|assessment|flow|pcr|ngs|study|studies|sample|samples|request|pending|sent)',
      '(minimal|measurable) residual disease \\( mrd \\)',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Minimal residual disease (MRD) assay requested.', 'Measurable residual disease testing was sent.'],
    no: ['Minimal residual disease in the bed.'],
  },
]
