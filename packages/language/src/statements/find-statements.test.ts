import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findStatements } from './find-statements.ts'

/** Each statement as "words: concept status extent", with what else it carries. */
const find = (text: string): string[] =>
  findStatements(prepare(text, en, 'oncology')).map((s) =>
    [
      `${s.quote}:`,
      s.concept,
      s.status,
      s.extent === 'unstated' ? '' : s.extent,
      s.aspect === 'present' ? '' : s.aspect,
      s.restricted && `(${s.restricted})`,
    ]
      .filter(Boolean)
      .join(' '),
  )

const says: [string, string[]][] = [
  // Denials
  ['No evidence of local recurrence.', ['recurrence: recurrence absent local']],
  [
    'There is neither local recurrence nor distant metastasis.',
    ['recurrence: recurrence absent local', 'metastasis: spread absent distant'],
  ],
  [
    'No recurrence or metastasis of the sarcoma was found.',
    ['recurrence: recurrence absent', 'metastasis: spread absent'],
  ],
  ['The CT did not show any metastases.', ['metastases: spread absent']],
  ['The lymphoma has not relapsed.', ['relapsed: recurrence absent']],
  ['The carcinoma did not recur.', ['recur: recurrence absent']],
  ['Bone scan was negative for metastatic disease.', ['metastatic: spread absent']],
  ['Recurrence was not seen at cystoscopy.', ['Recurrence: recurrence absent']],
  ['A relapse of the leukaemia was ruled out.', ['relapse: recurrence absent']],
  ['The nodule is a granuloma and not a metastasis.', ['metastasis: spread absent']],
  ['Three lymph nodes with no metastatic carcinoma (0/3).', ['metastatic: spread absent regional']],
  ['Seven nodes negative for metastatic melanoma.', ['metastatic: spread absent regional']],
  ['No new metastases.', ['metastases: spread absent (new)']],
  ['No other metastatic lesions.', ['metastatic: spread absent (other)']],
  ['No metastatic disease outside the chest.', ['metastatic: spread absent (outside)']],
  ['No recurrence is seen, and the planned therapy is over apart from the tablets.', ['recurrence: recurrence absent']],
  ['No evidence of malignancy in these cores.', ['No evidence of malignancy: disease absent (sample)']],
  ['She is free of disease.', ['free of disease: disease absent']],
  ['NED at her five year visit.', ['NED: disease absent']],
  ['The leukaemia is in complete remission.', ['in complete remission: disease absent response']],
  ['The leukaemia is not in remission.', ['in remission: disease established response']],
  ['Eight nodes, all free of tumor (0/8).', ['free of tumor: disease absent']],
  ['The lymphoma is no longer in remission.', ['in remission: disease established response']],
  ['She has never been disease-free.', ['disease-free: disease established']],
  ['No viable tumour is seen.', ['viable: disease absent residual']],
  ['The margin is free of carcinoma.', ['free of carcinoma: disease absent']],
  ['Distant metastasis: None', ['metastasis: spread absent distant']],
  // Facts
  ['Metastatic carcinoma in 2 of 14 lymph nodes.', ['Metastatic: spread established regional']],
  ['She has developed recurrent ovarian cancer.', ['recurrent: recurrence established']],
  ['Known liver and bone metastases.', ['metastases: spread established distant']],
  ['Lung metastases are stable.', ['metastases: spread established distant']],
  ['Locally recurrent rectal cancer invading the bladder.', ['recurrent: recurrence established local']],
  ['Recurrent glioblastoma with necrosis.', ['Recurrent: recurrence established']],
  ['Metastatic breast cancer to the spine and ribs.', ['Metastatic: spread established distant']],
  ['LIVER, SEGMENT 7, CORE BIOPSY: METASTATIC ADENOCARCINOMA.', ['METASTATIC: spread established distant']],
  ['The CT shows disease progression.', ['disease progression: disease established progression']],
  ['This is a biochemical recurrence.', ['biochemical recurrence: recurrence established']],
  ['The tumour has come back.', ['come back: recurrence established']],
  ['No change in the liver metastases.', ['metastases: spread established distant']],
  ['She has no pain from her bone metastases.', ['metastases: spread established distant']],
  ['Without chemotherapy the patient developed metastases.', ['metastases: spread established']],
  ['HER2-negative metastatic breast cancer.', ['metastatic: spread established']],
  ['Not only local recurrence of the cancer was seen.', ['recurrence: recurrence established local']],
  ['No fever, but she has recurrent lymphoma.', ['recurrent: recurrence established']],
  ['Residual adenocarcinoma is present.', ['Residual: disease established residual']],
  // Suspicion
  ['New nodule, suspicious for recurrence.', ['recurrence: recurrence suspected']],
  ['Liver lesion concerning for metastasis.', ['metastasis: spread suspected distant']],
  ['Findings are most consistent with pulmonary metastases.', ['metastases: spread suspected distant']],
  ['Probable local recurrence of her cancer.', ['recurrence: recurrence suspected local']],
  ['Recurrence of the cancer was suspected.', ['Recurrence: recurrence suspected']],
  ['This likely represents metastatic disease.', ['metastatic: spread suspected']],
  ['No lesion suspicious for metastasis.', ['metastasis: spread absent']],
  // Open questions
  ['Metastasis cannot be excluded.', ['Metastasis: spread possible']],
  ['Necrosis versus tumour progression.', ['tumour progression: disease possible progression']],
  [
    'Post-radiation change versus local recurrence.',
    ['Post-radiation change: disease possible treatment-effect', 'recurrence: recurrence possible local'],
  ],
  ['?local recurrence of breast cancer', ['recurrence: recurrence possible local']],
  ['Lung metastases?', ['metastases: spread possible distant']],
  ['The nodule may represent a metastasis.', ['metastasis: spread possible']],
  ['Rule out metastatic disease.', ['metastatic: spread possible']],
  ['We could not rule out recurrent tumour.', ['recurrent: recurrence possible']],
  ['Differential includes metastasis and granuloma.', ['metastasis: spread possible']],
  // Past
  ['History of recurrent bladder cancer.', ['recurrent: recurrence historical']],
  ['The local recurrence of the sarcoma was resected in 2015.', ['recurrence: recurrence historical local']],
  // Future and purpose
  ['The risk of recurrence is about ten per cent.', ['recurrence: recurrence hypothetical']],
  ['If the cancer recurs we shall operate.', ['recurs: recurrence hypothetical']],
  ['Tamoxifen to reduce recurrence.', ['recurrence: recurrence hypothetical']],
  ['PET scan to look for metastases.', ['metastases: spread hypothetical']],
  ['She understands the possibility of recurrence of the cancer.', ['recurrence: recurrence hypothetical']],
  ['This type of tumour may recur.', ['recur: recurrence hypothetical']],
  // Markers are never return or spread
  ['The PSA has risen to 0.4.', ['PSA has risen: marker established']],
  ['CEA is normal.', ['CEA is normal: marker absent']],
  ['ctDNA positive, CT clear.', ['ctDNA positive: marker established']],
  ['MRD negative.', ['MRD negative: marker absent']],
  ['If anything should recur we would see it early in her colon cancer.', ['recur: recurrence hypothetical']],
  ['Staging CT for metastases next week.', ['metastases: spread hypothetical']],
  [
    'The risks included, but were not limited to, bleeding and tumour recurrence.',
    ['recurrence: recurrence hypothetical'],
  ],
  // Rival explanations
  ['Breast cancer. Nodule in the breast: recurrence or fat necrosis.', ['recurrence: recurrence possible local']],
  ['Sarcoma. Haematoma or recurrence.', ['recurrence: recurrence possible']],
  [
    'Lung cancer. A new primary or a metastasis.',
    ['new primary: disease possible new-primary', 'metastasis: spread possible'],
  ],
  ['Liver metastasis until proven otherwise.', ['metastasis: spread suspected distant']],
  ['Lymphoma: partial remission.', ['partial remission: disease established response']],
  // What is denied beside a mention leaves it standing
  ['He is not fit for resection of the liver metastases.', ['metastases: spread established distant']],
  ['No fracture through the bone metastasis.', ['metastasis: spread established distant']],
  ['No fracture or bone metastasis.', ['metastasis: spread absent distant']],
  ['Lung mets -ve.', ['mets: spread absent distant']],
  ['Distant metastasis    No\nNodes    negative', ['metastasis: spread absent distant']],
  // How far
  ['Sites of metastases: liver, left lung.', ['metastases: spread established distant']],
  ['LIVER, RESECTION:\nMetastatic carcinoma.', ['Metastatic: spread established distant']],
  ['Left gastric lymph node: metastatic carcinoma.', ['metastatic: spread established regional']],
  ['Lymph node: metastatic carcinoma, primary in the pancreas.', ['metastatic: spread established regional']],
  ['Metastatic carcinoma of the breast to the spine.', ['Metastatic: spread established distant']],
  // Others than the patient
  ['Her sister died of metastatic breast cancer.', ['metastatic: spread other']],
  ['FHx: brother colon ca with liver mets.', ['mets: spread other distant']],
  ['Recurrence is common in patients with this tumour.', ['Recurrence: recurrence other']],
  ['The Recurrence Score is 14.', ['Recurrence Score: recurrence other']],
  ['Disease-free survival was longer.', ['Disease-free survival: disease other']],
  [
    'pNX: not assessed pN0: no regional lymph node metastasis pN1: metastasis in one to three nodes',
    ['metastasis: spread other regional', 'metastasis: spread other regional'],
  ],
  ['Staging rule: pN2 = metastasis in ipsilateral mediastinal nodes.', ['metastasis: spread other regional']],
  ['Distant metastasis (pM): Not applicable', ['metastasis (pM): spread other']],
  ['Size of metastasis: 0.6 cm', ['metastasis: spread established']],
  ['Intrahepatic metastasis: No Vein invasion: No', ['metastasis: spread absent distant']],
  ['DISTANT METASTASIS: Pathologic stage: pT2', ['METASTASIS: spread other distant']],
]

const silent = [
  'METASTATIC SPINE MDT',
  'Registered for the pelvic recurrence study.',
  'Minimal residual disease (MRD) assay requested.',
  'The right recurrent laryngeal nerve was preserved.',
  'Recurrent urinary tract infections.',
  'The inguinal hernia is a recurrence after mesh repair.',
  'Major depression, recurrent, in partial remission.',
  'Poor R-wave progression.',
  'She exercised to 7 METs.',
  'Progressive dyspnoea and recurrent chest pain.',
  'Ned Oakley attended with his wife.',
  'Recurrent tumour: [ ] yes [ ] no',
  'Distant metastasis: [ ] liver [ ] lung',
  'I met her in clinic.',
  'Alcohol dependence in remission.',
  'The numbness progressed to his wrist.',
  'Recurrent aspiration pneumonia.',
  'Metastatic calcification of the kidney.',
  'No evidence of acute cardiac disease.',
  'Left main coronary artery free of disease.',
  'Risks include bleeding, nerve injury and recurrence of the hernia.',
  'Poor response to antibiotics.',
  'Total METs was 10.1.',
]

describe('findStatements', () => {
  it.each(says)('%s', (text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it.each(silent)('says nothing of the cancer in: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('reads a ticked box as the form means it', () => {
    expect(find('Recurrent tumour: [x] yes [ ] no')).toEqual(['Recurrent: recurrence established'])
    expect(find('Recurrent tumour: [ ] yes [x] no')).toEqual(['Recurrent: recurrence absent'])
  })

  it('does not let a denial of one line reach the next', () => {
    expect(
      find(
        '05/10/2021 CT: no evidence of recurrence of the cancer\n17/10/2023 CT: liver lesion, suspicious for metastasis',
      ),
    ).toEqual(['recurrence: recurrence absent', 'metastasis: spread suspected distant'])
  })

  it('quotes the very words of the text', () => {
    const text = 'Impression: no evidence of Local Recurrence.'
    for (const s of findStatements(prepare(text, en))) expect(text.slice(...s.span)).toBe(s.quote)
  })
})
