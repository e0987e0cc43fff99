import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'
import { named } from './concepts-names.ts'

/** English words for a cancer that came back. */
export const recurrenceConcepts: LexiconRule<ConceptMeaning>[] = [
  {
    id: 'en.recurrence.adjective',
    patterns: ['recurrent', '(relapsed|relapsing|recurring)'],
    means: { concept: 'recurrence', form: 'adjective', needs: 'cancer-named' },
    yes: ['Recurrent ovarian carcinoma.', 'Relapsed lymphoma.'],
    no: ['The recurrent laryngeal nerve was seen.'],
  },
  {
    id: 'en.recurrence.noun',
    patterns: ['(recurrence|recurrences|reoccurrence|recurrance|recurence|relapse|relapses|recidive|recidivism)'],
    means: { concept: 'recurrence', form: 'noun', needs: 'no-other-named' },
    yes: ['Local recurrence of the sarcoma.', 'No relapse so far.'],
    no: ['The Recurrence Score is 14.'],
  },
  {
    id: 'en.recurrence.verb',
    patterns: ['(recur|recurs|recurred|recured|reoccur|reoccurs|reoccurred)'],
    means: { concept: 'recurrence', form: 'verb', needs: 'no-other-named' },
    yes: ['The tumour recurred after two years.'],
  },
  {
    id: 'en.recurrence.came-back',
    patterns: ['(came|come|comes|coming) back', '(grown|grew|growing) back', 'has returned'],
    means: { concept: 'recurrence', form: 'verb', needs: 'cancer-named' },
    yes: ['The lymphoma has come back.'],
    no: ['Please call back.'],
  },
  {
    id: 'en.recurrence.regrowth',
    patterns: ['(regrowth|re growth)'],
    means: { concept: 'recurrence', form: 'noun', needs: 'cancer-named', extent: 'local' },
    yes: ['Regrowth of the tumour in the cavity.'],
  },
  {
    id: 'en.recurrence.biochemical',
    patterns: [
      '(biochemical|psa|marker) (recurrence|recurrences|relapse|failure|progression)',
      'biochemically (recurrent|relapsed)',
    ],
    means: { concept: 'recurrence', form: 'complete', needs: 'nothing', basis: 'marker' },
    yes: ['This is a biochemical recurrence.'],
  },
  {
    id: 'en.recurrence.molecular',
    patterns: ['(molecular|mrd) (relapse|recurrence)'],
    means: { concept: 'recurrence', form: 'complete', needs: 'nothing', basis: 'molecular' },
    yes: ['Molecular relapse in the marrow.'],
  },
  {
    id: 'en.recurrence.free',
    patterns: ['(recurrence|relapse) free', 'free (of|from) (recurrence|relapse)'],
    means: { concept: 'recurrence', form: 'complete', needs: 'no-other-named', status: 'absent' },
    yes: ['She is recurrence-free at five years.'],
    no: ['Recurrence-free survival was longer.'],
  },
  {
    id: 'en.recurrence.outcome-measure',
    patterns: [
      '(recurrence|relapse) free (survival|interval|rate|rates)',
      '(recurrence|relapse) (rate|rates|score|scores|risk score|assay)',
      'cancer recurrence (score|assay|panel)',
      '(r|recurrent) \\( recurrent \\)',
      'r \\( recurrence \\)',
    ],
    means: { concept: 'recurrence', form: 'complete', needs: 'nothing', status: 'other' },
    yes: ['Recurrence-free survival was longer.', 'The Recurrence Score is 14.'],
  },
  {
    id: 'en.recurrence.distant',
    patterns: ['distant (recurrence|recurrences|relapse|relapses|failure)'],
    means: { concept: 'recurrence', form: 'complete', needs: 'nothing', extent: 'distant' },
    yes: ['No distant recurrence.'],
    no: ['No local recurrence.'],
  },
  {
    id: 'en.recurrence.risk',
    patterns: ['(recurrence|relapse) (risk|risks|probability|prevention)'],
    means: { concept: 'recurrence', form: 'complete', needs: 'no-other-named', status: 'hypothetical' },
    yes: ['The recurrence risk is low.'],
    no: ['The recurrence is small.'],
  },
  {
    id: 'en.not-recurrence.anatomy',
    patterns: [
      'recurrent (laryngeal|pharyngeal|inferior laryngeal) (nerve|nerves)?',
      'recurrent (nerve|nerves|branch|artery|vessel)',
      'recurrent meningeal',
      '(l|r|left|right)? (rln|recurrent (laryngeal|nerve))',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['The right recurrent laryngeal nerve was preserved.'],
    no: ['Recurrent thyroid carcinoma.'],
  },
  {
    id: 'en.not-recurrence.name',
    patterns: [
      `(recurrence|relapse) ${named}`,
      `(recurrent|relapsed) (breast|ovarian|pelvic|rectal|colorectal|brain|prostate|cancer|disease|glioma|lymphoma|bladder) (cancer|disease)? ${named}`,
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['PELVIC RECURRENCE MDT', 'Registered for the local recurrence study.'],
    no: ['Recurrence, for the MDT.'],
  },
  {
    id: 'en.not-recurrence.illness',
    patterns: [
      'relapsing (remitting|polychondritis|fever|panniculitis)',
      '(smoking|alcohol|drug|substance|opioid|cocaine) (relapse|recurrence)',
      'relapse prevention',
    ],
    means: { concept: 'none', form: 'complete', needs: 'nothing' },
    yes: ['Relapsing-remitting multiple sclerosis.'],
  },
]
