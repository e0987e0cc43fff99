import { course, jane, john } from './made-up-course.ts'

course(
  'kidney, a granuloma in the lung',
  [
    [
      '2018-03-02-pathology',
      jane +
        'SURGICAL PATHOLOGY REPORT\nCollected: 02/26/2018 Reported: 03/02/2018\nRight kidney, radical nephrectomy: clear cell renal cell carcinoma, 6.1 cm, grade 2. Margins negative. pT1b pNX.',
    ],
    [
      '2018-09-10-letter',
      'Urology clinic letter, 10 September 2018\nRe: Jane Doe 01/02/1950\nDear Dr Smith\nSix months after right radical nephrectomy for renal cell carcinoma. CT of 3 September shows no evidence of recurrence or metastatic disease in the chest, abdomen or pelvis. She is well.\nMr X',
    ],
    [
      '2020-10-05-ct',
      jane +
        'CT CHEST ABDOMEN PELVIS\nExam date: 5 October 2020\nFINDINGS: Several pulmonary nodules, largest 14 mm in the left lower lobe, new. Nephrectomy bed clear.\nIMPRESSION: New pulmonary nodules worrisome for metastatic disease. No local recurrence.',
    ],
    [
      '2020-10-28-pathology',
      jane +
        'PATHOLOGY\nCollected: 21 October 2020\nLung, left lower lobe, wedge biopsy: Hyalinised granuloma. No evidence of malignancy. The specimen is adequate.',
    ],
  ],
  [
    ['2018-03-30', 'not-applicable'],
    ['2018-09-20', 'none-seen'],
    ['2020-10-10', 'suspected distant'],
    ['2020-11-01', 'none-seen'],
  ],
)

course(
  'colon, another segment was sampled',
  [
    [
      '2018-03-02-pathology',
      jane +
        'SURGICAL PATHOLOGY REPORT\nCollected: 02/26/2018 Reported: 03/02/2018\nSigmoid colon, resection: adenocarcinoma. pT3 pN0.',
    ],
    [
      '2018-09-10-letter',
      'Colorectal clinic letter, 10 September 2018\nRe: Jane Doe 01/02/1950\nColon cancer. Adjuvant chemotherapy completed. She is disease free.',
    ],
    [
      '2020-10-05-ct',
      jane +
        'CT CHEST ABDOMEN PELVIS\nExam date: 5 October 2020\nFINDINGS: 22 mm lesion in segment 7 of the liver. Segment 3: 9 mm lesion.\nIMPRESSION: Segment 7 lesion suspicious for metastasis.',
    ],
    [
      '2020-10-28-pathology',
      `${jane}PATHOLOGY\nCollected: 21 October 2020\nLiver, segment 3, core biopsy: bile duct hamartoma. Good cores.`,
    ],
    [
      '2020-11-03-letter',
      'Oncology clinic letter, 3 November 2020\nRe: Jane Doe 01/02/1950\nI was pleased to tell her that the liver lesion is benign, a bile duct hamartoma, and not a metastasis. No evidence of recurrence.',
    ],
  ],
  [
    ['2020-10-10', 'suspected distant'],
    ['2020-11-01', 'suspected'],
    ['2020-11-05', 'suspected'],
  ],
)

course(
  'thyroid, the other side is reactive',
  [
    [
      '2018-03-02-pathology',
      jane +
        'SURGICAL PATHOLOGY REPORT\nCollected: 02/26/2018 Reported: 03/02/2018\nThyroid, total thyroidectomy: papillary carcinoma 2.2 cm. pT2 N0.',
    ],
    [
      '2018-12-10-letter',
      'Endocrine clinic letter, 10 December 2018\nRe: Jane Doe 01/02/1950\nPapillary thyroid carcinoma. No evidence of disease, thyroglobulin undetectable.',
    ],
    [
      '2020-10-05-us',
      jane +
        'ULTRASOUND NECK\nExam date: 5 October 2020\nRight level III node 12 mm with microcalcification.\nIMPRESSION: Right level III node suspicious for metastatic papillary carcinoma. Left level II node, reactive.',
    ],
    [
      '2020-10-28-cyto',
      jane +
        'CYTOLOGY REPORT\nReported 28 October 2020\nA. FNA right level III node: blood only. Non-diagnostic.\nB. FNA left level II node: reactive lymphoid hyperplasia. Negative for malignancy.',
    ],
    [
      '2020-12-28-cyto',
      jane +
        'CYTOLOGY REPORT\nReported 28 December 2020\nFNA right level III lymph node, repeat: papillary thyroid carcinoma.',
    ],
  ],
  [
    ['2020-10-10', 'suspected regional'],
    ['2020-11-01', 'suspected regional'],
    ['2021-01-05', 'established regional'],
  ],
)

course(
  'prostate, a marker alone',
  [
    [
      '2019-03-02-path',
      john +
        'SURGICAL PATHOLOGY REPORT\nReported 2 March 2019\nRadical prostatectomy: acinar adenocarcinoma, Gleason 3+4=7. Margins clear. pT2 pN0.',
    ],
    [
      '2019-06-10-letter',
      'Urology clinic 10 June 2019\nRe: John Roe 03/04/1955\nProstate cancer, radical prostatectomy February 2019. PSA undetectable. He is free of disease after surgery.',
    ],
    ['2021-02-10-lab', `${john}LABORATORY REPORT\nReported 10 February 2021\nPSA 0.25 ng/mL (previous 0.12)`],
    [
      '2021-03-01-letter',
      'Urology clinic 1 March 2021\nRe: John Roe 03/04/1955\nPSA 0.12, 0.25 and now 0.31. This represents biochemical relapse. No site is known. PSMA PET arranged.',
    ],
    [
      '2021-03-20-pet',
      john +
        'NUCLEAR MEDICINE PSMA PET-CT\nExam date: 20 March 2021\nIndication: biochemical relapse.\nNo PSMA avid local recurrence, node or bone lesion.\nImpression: Negative study.',
    ],
    [
      '2021-10-01-letter',
      'Oncology clinic 1 October 2021\nRe: John Roe 03/04/1955\nFour months after salvage radiotherapy. PSA <0.03. He is in biochemical remission with no evidence of disease.',
    ],
    [
      '2023-01-10-bone',
      john +
        'BONE SCAN\nExam date: 10 January 2023\nFocal uptake in the left femoral neck, possibly degenerative; a metastasis cannot be excluded.\nImpression: Indeterminate left femoral uptake.',
    ],
  ],
  [
    ['2019-04-01', 'not-applicable'],
    ['2019-07-01', 'none-seen'],
    ['2021-02-11', 'none-seen'],
    ['2021-03-02', 'established unstated'],
    ['2021-03-22', 'established unstated'],
    ['2021-10-05', 'none-seen'],
    ['2023-01-11', 'possible distant'],
  ],
)

course(
  'ovary, a board without tissue',
  [
    [
      '2018-03-02-path',
      john +
        'HISTOPATHOLOGY\nReported 2 March 2018\nLeft ovary: high grade serous carcinoma. Omentum involved. FIGO IIIC.',
    ],
    [
      '2018-03-10-mdt',
      'GYNAE MDT 10 March 2018\nRoe Joan 03/04/1955\nOptimal debulking, no residual disease. For carboplatin/paclitaxel x6. High chance of recurrence.',
    ],
    [
      '2018-10-01-letter',
      'Oncology 1 October 2018\nRe: Joan Roe 03/04/1955\nAfter six cycles CT shows a complete response. CA-125 9. She is now in remission.',
    ],
    [
      '2020-04-01-ct',
      john +
        'CT ABDOMEN AND PELVIS\nExam date: 1 April 2020\nTwo nodules at the vaginal vault and a 12 mm omental nodule.\nImpression: Appearances suspicious for peritoneal recurrence.',
    ],
    [
      '2020-04-20-path',
      `${john}CYTOLOGY\nReported 20 April 2020\nLeft supraclavicular node FNA: reactive lymphoid cells. No malignancy.`,
    ],
    [
      '2020-05-01-mdt',
      'GYNAE MDT 1 May 2020\nRoe Joan 03/04/1955\nOUTCOME: treat as platinum-sensitive relapse, peritoneal, biopsy not feasible. Carboplatin + caelyx.',
    ],
    [
      '2020-12-01-letter',
      'Oncology 1 December 2020\nRe: Joan Roe 03/04/1955\nCT: partial response. No new disease. Observe.',
    ],
  ],
  [
    ['2018-03-12', 'not-applicable'],
    ['2018-10-05', 'none-seen'],
    ['2020-04-02', 'suspected distant'],
    ['2020-04-21', 'suspected'],
    ['2020-05-02', 'established'],
    ['2020-12-02', 'established distant'],
  ],
)

course(
  'bladder, a second return and a cystitis',
  [
    [
      '2018-03-02-path',
      `${john}HISTOPATHOLOGY\nReported 2 March 2018\nBladder, TURBT: papillary urothelial carcinoma, low grade, pTa.`,
    ],
    ['2018-06-10-cysto', `${john}FLEXIBLE CYSTOSCOPY 10 June 2018\nBladder clear. No tumour recurrence.`],
    [
      '2019-06-10-cysto',
      john +
        'FLEXIBLE CYSTOSCOPY 10 June 2019\n8 mm papillary lesion on the left lateral wall. Looks like recurrence. For TURBT.',
    ],
    [
      '2019-07-02-path',
      john +
        'HISTOPATHOLOGY\nReported 2 July 2019\nBladder, left lateral wall, TURBT: papillary urothelial carcinoma, low grade, pTa.',
    ],
    ['2019-12-10-cysto', `${john}FLEXIBLE CYSTOSCOPY 10 December 2019\nBladder normal throughout, free of tumour.`],
    [
      '2021-06-10-cysto',
      `${john}FLEXIBLE CYSTOSCOPY 10 June 2021\nRed area at the dome. Cystitis or CIS recurrence, uncertain. Biopsies x2.`,
    ],
    [
      '2021-06-18-path',
      john +
        'HISTOPATHOLOGY\nReported 18 June 2021\nBladder dome, biopsies: eosinophilic cystitis. Adequate. No carcinoma in situ.',
    ],
  ],
  [
    ['2018-03-10', 'not-applicable'],
    ['2018-06-11', 'none-seen'],
    ['2019-06-11', 'suspected local'],
    ['2019-07-03', 'established local'],
    ['2019-12-11', 'none-seen'],
    ['2021-06-11', 'possible local'],
    ['2021-06-19', 'none-seen'],
  ],
)
