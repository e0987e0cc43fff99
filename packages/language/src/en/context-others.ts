import type { LexiconRule } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** English words that say a mention is about relatives, other patients, studies or a staging table. */
export const otherContext: LexiconRule<ContextMeaning>[] = [
  {
    id: 'en.other.literature',
    patterns: [
      '(in|of|with) (the)? (literature|series|study|studies|trial|trials|population|populations)',
      '(patients|individuals|people|women|men|children) (with|who|whose|in whom|having)',
      'cases (of|with|in)',
      '(is|are|been|be) associated with',
      '(prognosis|prognostic|predict|predicts|predicting|predictor|survival|survivals|cohort|et al|literature|published|meta analysis|guidelines)',
      '(biomarker|biomarkers)',
      '(patient|overall|worse|disease specific) survival',
      'between <6> grade',
      '(reported|described|published|documented) (cases|case)',
    ],
    means: { gives: 'other', direction: 'both' },
    yes: ['Recurrence is seen in patients with this tumour.'],
    no: ['The patient has a recurrence.'],
  },
  {
    id: 'en.other.leaflet',
    patterns: [
      '(leaflet|leaflets|booklet|booklets|handout|factsheet|website|webinar|brochure|information (sheet|leaflet|booklet|pack)) (on|about|for|regarding)',
    ],
    means: { gives: 'other', direction: 'forward', reach: 6 },
    yes: ['A leaflet about metastatic cancer was given.'],
    no: ['We spoke about the metastases.'],
  },
  {
    id: 'en.other.rates',
    patterns: [
      '(rate|rates) (is|are|was|were|of|for|in)',
      '(occurs|occur|happens|happen|develop) (within|during|mostly|usually|commonly|most often|in the first)',
      '(occurs|occur|occurring|happens|develops) in (#|about|approximately|up to|less than|over|most|some|many|few|the majority)',
    ],
    means: { gives: 'other', direction: 'backward', reach: 5 },
    yes: ['Recurrence and metastasis rates are low.', 'Metastasis occurs in 5 percent.'],
    no: ['Recurrence is seen.'],
  },
  {
    id: 'en.other.outcome-list',
    patterns: ['(grade|stage|survival|aggressiveness) (,|\\.)'],
    means: { gives: 'other', direction: 'forward', reach: 1 },
    yes: ['A link between tumour grade, recurrence and survival.'],
    no: ['Recurrence of a high grade tumour.'],
  },
  {
    id: 'en.other.family',
    patterns: [
      '(family history|fhx|fh|family hx)',
      '(mother|father|sister|sisters|brother|brothers|aunt|uncle|grandmother|grandfather|daughter|son|cousin|husband|wife|parent|parents|maternal|paternal|sibling|siblings|half sister|half brother|niece|nephew|relative|relatives|mum|mom|dad|gran|granny|nan|grandma|grandpa|grandad|stepmother|stepfather|(mother|father|sister|brother|son|daughter) in law)',
      '(mother|father|sister|brother|aunt|uncle|grandmother|grandfather|daughter|son|cousin|mum|mom|dad) , (who|also|aged|now|herself|himself) <8> ,',
      '(friend|friends|neighbour|neighbor|colleague|coworker|partner|fiance|fiancee|girlfriend|boyfriend) (also|just|recently|now)? (has|had|died|is|was|with|who|diagnosed)',
    ],
    means: { gives: 'other', direction: 'forward', experiencer: 'other' },
    yes: ['Her sister had metastatic breast cancer.', 'Family history of recurrent cancer.'],
    no: ['She had metastatic breast cancer.'],
  },
  {
    id: 'en.not-other.family',
    patterns: [
      '(her|his|the|with|by|and|accompanied by|patient s) (mother|father|sister|brother|daughter|son|husband|wife|parents|family|mum|mom|dad|partner|friend) (and|present|says|said|states|stated|reports|reported|notes|noted|asks|asked|feels|is present|was present|brought|rang|called|knows|understands|understand|attended|accompanied|agree|agrees|agreed)',
      '(with|by|to|and|from) (her|his|the) (mother|father|sister|brother|daughter|son|husband|wife|parents|family|mum|mom|dad|partner|friend)',
      '(mother|husband|wife|father) (of|to) (two|three|four|one|five)',
    ],
    means: { gives: 'none', direction: 'both' },
    yes: ['I saw her with her husband.'],
    no: ['Her sister had cancer.'],
  },
  {
    id: 'en.other.staging-table',
    patterns: [
      '(staging|stage|tnm|ajcc|uicc|figo) (rule|rules|criteria|criterion|definition|definitions|key|guide|table)',
      '(for information|for reference)',
      '(pn1|pn2|pn3|pm1|pm1a|pm1b|pt4|n1|n2|n3|m1|m1a|m1b|m1c) (\\=|means|is defined as|indicates|denotes)',
      '(is|are) (defined|coded) as',
    ],
    means: { gives: 'other', direction: 'forward' },
    yes: ['Staging rule: pN2 = metastasis in mediastinal nodes.'],
    no: ['pN2, metastasis in two mediastinal nodes.'],
  },
  {
    id: 'en.other.unassessed',
    patterns: [
      '(cannot|can not|could not) be (assessed|determined|evaluated)',
      '(not|cannot be) (assessed|evaluated|applicable|assessable)',
    ],
    means: { gives: 'other', direction: 'backward', reach: 6 },
    yes: ['Distant metastasis cannot be assessed.'],
    no: ['Distant metastasis is present.'],
  },
]
