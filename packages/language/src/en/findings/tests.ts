import type { FrameMeaning, RegionMeaning, TestMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

const test = (id: string, patterns: string[], means: TestMeaning, yes: string): LexiconRule<TestMeaning> => ({
  id: `en.test.${id}`,
  patterns,
  means,
  yes: [yes],
})

/** Examinations an author rests a statement on. */
export const tests: LexiconRule<TestMeaning>[] = [
  test(
    'imaging',
    [
      '(ct|cts|mri|pet|ultrasound|uss|radiograph|radiographs|x ray|cxr|scintigraphy|spect|ceus)',
      '(ct|mri|us|uss) scan',
      'bone scan',
      '(psma|fdg|fet|dotatate|choline|amino acid)? pet (/)? ct?',
      '(psma|fdg|fet|dotatate|choline) pet',
      'whole body scan',
      'computed tomography',
      'magnetic resonance',
    ],
    { basis: 'imaging' },
    'The CT shows it.',
  ),
  test(
    'imaging.generic',
    ['(imaging|radiologically|radiological|radiology|scan|scans|nuclear medicine)', 'on (serial)? imaging'],
    { basis: 'imaging', generic: true },
    'On imaging there is nothing.',
  ),
  test(
    'mammogram',
    ['(mammogram|mammograms|mammography|tomosynthesis)'],
    { basis: 'imaging', organ: 'breast' },
    'Mammogram today.',
  ),
  test('urogram', ['(ct)? urogram'], { basis: 'imaging', organ: 'ureter' }, 'A CT urogram.'),
  test(
    'cystoscopy',
    ['(flexible|rigid|check|gd)? (cystoscopy|cysto|cystourethroscopy)'],
    { basis: 'examination', organ: 'bladder' },
    'Cystoscopy today.',
  ),
  test('ureteroscopy', ['ureteroscopy'], { basis: 'examination', organ: 'ureter' }, 'Ureteroscopy today.'),
  test(
    'colonoscopy',
    ['(colonoscopy|colonoscopic)'],
    { basis: 'examination', organ: 'colon' },
    'Colonoscopy was clear.',
  ),
  test(
    'sigmoidoscopy',
    ['(flexible)? (sigmoidoscopy|proctoscopy|rectoscopy)'],
    { basis: 'examination', organ: 'rectum' },
    'Sigmoidoscopy today.',
  ),
  test('gastroscopy', ['(gastroscopy|ogd|egd)'], { basis: 'examination', organ: 'stomach' }, 'Gastroscopy today.'),
  test('bronchoscopy', ['bronchoscopy'], { basis: 'examination', organ: 'lung' }, 'Bronchoscopy today.'),
  test(
    'laryngoscopy',
    ['(laryngoscopy|nasendoscopy|nasoendoscopy|nasopharyngoscopy)'],
    { basis: 'examination', organ: 'larynx' },
    'Nasendoscopy today.',
  ),
  test('hysteroscopy', ['(hysteroscopy|colposcopy)'], { basis: 'examination', organ: 'uterus' }, 'Hysteroscopy today.'),
  test(
    'examination',
    [
      '(examination|exam|examined|palpation|palpable|clinically|clinical|endoscopy|endoscopic|endoscopically|laparoscopy|dre)',
      'on examination',
      'o / e',
      '(clinical|physical|rectal|pelvic|vaginal|skin) examination',
    ],
    { basis: 'examination', generic: true },
    'On examination nothing was felt.',
  ),
  test(
    'tissue',
    [
      '(biopsy|biopsies|bx|histology|histological|histologically|histopathology|pathology|specimen|core|cores)',
      '(core|needle|punch|excision|excisional|incisional|trucut|bone) (biopsy|biopsies)',
      'biopsy (proven|confirmed)',
      'tissue (proven|diagnosis)',
      'histologically (proven|confirmed)',
    ],
    { basis: 'tissue' },
    'The biopsy shows it.',
  ),
  test(
    'cytology',
    [
      '(cytology|cytological|fna|fnac|aspirate|aspiration|ebus|tbna|brushing|brushings|washing|washings|smear|smears)',
      'fine needle aspiration',
      'ebus tbna',
    ],
    { basis: 'cytology' },
    'The FNA shows it.',
  ),
  test(
    'marker',
    [
      '(psa|cea|afp|hcg|thyroglobulin|tg|calcitonin|ldh)',
      'ca (125|15 3|19 9|153|199)',
      'tumou?r (marker|markers)',
      '(tumour|tumor) (marker|markers)',
    ],
    { basis: 'marker' },
    'The PSA rose.',
  ),
  test(
    'molecular',
    ['(ctdna|mrd)', 'circulating (tumour|tumor) dna', 'molecular (test|response|relapse|remission)'],
    { basis: 'molecular' },
    'ctDNA was detected.',
  ),
]

const frame = (id: FrameMeaning['frame'], patterns: string[], yes: string): LexiconRule<FrameMeaning> => ({
  id: `en.frame.${id}`,
  patterns,
  means: { frame: id },
  yes: [yes],
})

/** Words of a head line that tell what the document is. */
export const frames: LexiconRule<FrameMeaning>[] = [
  frame(
    'imaging',
    [
      '(radiology|imaging|nuclear medicine)',
      'diagnostic imaging',
      '(radiology|imaging|ct|mri|pet|ultrasound) (report|centre|center|department)',
      'department of radiology',
    ],
    'DEPARTMENT OF RADIOLOGY',
  ),
  {
    id: 'en.frame.modality',
    patterns: ['(ct|mri|pet|ultrasound|psma|mammogram|mammography)', 'pet (/)? ct'],
    means: { frame: 'imaging', title: true },
    yes: ['CT CHEST WITH CONTRAST'],
  },
  frame(
    'endoscopy',
    [
      '(cystoscopy|colonoscopy|gastroscopy|endoscopy|bronchoscopy|sigmoidoscopy|laryngoscopy|nasendoscopy|ureteroscopy|hysteroscopy)',
    ],
    'FLEXIBLE CYSTOSCOPY',
  ),
  frame(
    'tissue',
    [
      '(histopathology|pathology|neuropathology|histology|haematopathology|hematopathology|dermatopathology)',
      '(cellular|surgical|anatomical|anatomic) pathology',
      'biopsy report',
      'accession',
    ],
    'SURGICAL PATHOLOGY REPORT',
  ),
  frame('cytology', ['(cytology|cytopathology|cytological)', '(cytology|cytopathology) report'], 'CYTOLOGY REPORT'),
  frame(
    'operation',
    [
      '(operation|operative|operating|theatre|surgical procedure) (note|record|report)',
      'date of (operation|surgery|procedure)',
    ],
    'OPERATION NOTE',
  ),
  frame(
    'board',
    [
      '(mdt|mdm|tumour board|tumor board|multidisciplinary)',
      '(mdt|tumour board|tumor board|multidisciplinary) (note|outcome|meeting|discussion|sheet|conference)',
    ],
    'UROLOGY MDT',
  ),
  frame(
    'visit',
    [
      '(clinic|outpatients|outpatient|consultation|visit|letter|dear|re \\:|telephone|phone|portal|message|review|follow up|f / u|progress note|progress notes|note|ed note|second opinion|seen today|reviewed today|s / p|discharge|emergency|survivorship)',
    ],
    'Breast Clinic',
  ),
  {
    id: 'en.frame.specialty',
    patterns: [
      '(oncology|urology|surgery|surgical clinic|gynaecology|haematology|hematology|neurosurgery|genetics|ent|maxillofacial|dermatology|gastroenterology|endocrinology|respiratory|practice)',
    ],
    means: { frame: 'visit', weak: true },
    yes: ['Oral and Maxillofacial Surgery'],
  },
  frame(
    'laboratory',
    [
      '(laboratory|biochemistry|cumulative)',
      '(laboratory|lab) (report|results|cumulative)',
      'cumulative (laboratory)? report',
    ],
    'LABORATORY CUMULATIVE',
  ),
  frame(
    'treatment',
    [
      '(radiotherapy|chemotherapy|systemic therapy|treatment|instillation|intravesical treatment|infusion|completion|end of treatment) (summary|completion|completion summary|report|record)',
      'day unit',
    ],
    'RADIOTHERAPY COMPLETION SUMMARY',
  ),
]

const region = (
  id: string,
  patterns: string[],
  wide: RegionMeaning['wide'],
  yes: string,
): LexiconRule<RegionMeaning> => ({ id: `en.region.${id}`, patterns, means: { wide }, yes: [yes] })

/** Regions of the body that an examination covers. */
export const regions: LexiconRule<RegionMeaning>[] = [
  region('chest', ['(chest|thorax|thoracic|lungs|lung)'], 'chest', 'CT of the chest.'),
  region('abdomen', ['(upper)? (abdomen|abdominal)', '(liver|hepatic)'], 'abdomen', 'CT of the abdomen.'),
  region(
    'trunk',
    [
      '(cap|tap|ncap)',
      'whole body',
      '(skull|vertex) base? to (the)? (thigh|thighs|mid thigh|toes)',
      'elsewhere',
      'anywhere',
    ],
    'whole',
    'CT CAP.',
  ),
  region(
    'pelvis',
    [
      '(pelvis|pelvic|neck|brain|head|spine|bladder|breast|breasts|axilla|axillae|prostate bed|thyroid bed|rectum|anastomosis|kidneys|scar|vault|cavity|limb|wrist|skeleton|bones)',
      '(either|both) (side|sides)',
    ],
    'no',
    'MRI of the pelvis.',
  ),
]
