import { course, john } from './made-up-course.ts'

course(
  'lung, a scar under watch',
  [
    [
      '2018-03-02-path',
      john +
        'HISTOPATHOLOGY\nReported 2 March 2018\nLeft upper lobe, lobectomy: squamous cell carcinoma, 41 mm. Margins clear. pT2b pN0.',
    ],
    [
      '2018-09-02-rt',
      'RADIOTHERAPY SUMMARY 2 September 2018\nRe: John Roe 03/04/1955\nPost-operative radiotherapy to the left hilum completed. He has thus completed all planned curative treatment.',
    ],
    [
      '2019-03-02-ct',
      john +
        'CT CHEST\nExam date: 2 March 2019\nImpression: Post radiation change in the left hilum. No evidence of recurrence in the chest.',
    ],
    [
      '2020-03-02-ct',
      john +
        'CT CHEST\nExam date: 2 March 2020\nGrowing 24 mm soft tissue at the left hilum.\nImpression: Increasing left hilar soft tissue. Recurrence versus radiation fibrosis. PET recommended.',
    ],
    [
      '2020-03-20-pet',
      john +
        'FDG PET-CT\nStudy date: 20 March 2020\nIntense uptake at the left hilum, SUV 8.\nImpression: Left hilar uptake likely represents local recurrence. Inflammation is possible. No distant disease.',
    ],
    [
      '2020-04-02-cyto',
      john +
        'CYTOLOGY\nReported 2 April 2020\nEBUS-TBNA station 11L: negative for malignant cells. Bronchial washing: no malignant cells.',
    ],
    [
      '2020-09-02-ct',
      john +
        'CT CHEST\nExam date: 2 September 2020\nLeft hilar soft tissue unchanged.\nImpression: Stable appearances. No new lesion.',
    ],
    [
      '2021-03-02-letter',
      'Oncology 2 March 2021\nRe: John Roe 03/04/1955\nOn three consecutive CTs the left hilar mass has shrunk. I am satisfied that this is post-radiation fibrosis and not a recurrence of his lung cancer. Remains free of disease.',
    ],
  ],
  [
    ['2018-03-10', 'not-applicable'],
    ['2018-09-03', 'none-seen'],
    ['2019-03-03', 'none-seen'],
    ['2020-03-03', 'possible local'],
    ['2020-03-21', 'suspected local'],
    ['2020-04-03', 'suspected local'],
    ['2020-09-03', 'suspected'],
    ['2021-03-03', 'none-seen'],
  ],
)

course(
  'prostate, a clear scan undoes nothing',
  [
    [
      '2019-03-02-path',
      john +
        'SURGICAL PATHOLOGY REPORT\nReported 2 March 2019\nRadical prostatectomy: acinar adenocarcinoma, Gleason 3+4=7. Margins clear. pT2 pN0.',
    ],
    [
      '2019-06-10-letter',
      'Urology clinic 10 June 2019\nRe: John Roe 03/04/1955\nProstate cancer, radical prostatectomy February 2019. No evidence of disease.',
    ],
    [
      '2021-03-01-letter',
      'Urology clinic 1 March 2021\nRe: John Roe 03/04/1955\nPSA 0.12, 0.25 and now 0.31: biochemical recurrence.',
    ],
    [
      '2021-03-20-ct',
      john +
        'CT CHEST ABDOMEN PELVIS\nExam date: 20 March 2021\nImpression: No evidence of recurrent or metastatic disease.',
    ],
    [
      '2021-04-20-letter',
      'Urology clinic 20 April 2021\nRe: John Roe 03/04/1955\nPSA 0.36. No clinical evidence of recurrence on rectal examination.',
    ],
  ],
  [
    ['2019-07-01', 'none-seen'],
    ['2021-03-02', 'established unstated'],
    ['2021-03-22', 'established unstated'],
    ['2021-04-21', 'established'],
  ],
)

course(
  'colon, two samples in one report',
  [
    [
      '2017-03-12-path',
      'LAKE MEDICAL CENTER SURGICAL PATHOLOGY\nPATIENT: ROE, JOHN  DOB: 03/04/1955  MRN: 778899\nCOLLECTED: 03/08/2017  REPORTED: 03/12/2017\nFINAL DIAGNOSIS:\nSIGMOID COLON, RESECTION:\n- MODERATELY DIFFERENTIATED ADENOCARCINOMA, 4.1 CM.\n- MARGINS NEGATIVE.\n- 0/18 LYMPH NODES.\npT3 pN0',
    ],
    [
      '2017-09-12-note',
      'ONCOLOGY PROGRESS NOTE 12 September 2017\nROE, JOHN DOB 03/04/1955\nHPI: 62M s/p sigmoid colectomy for stage II colon ca, here for f/u. Feels well.\nA/P: Colon ca, NED. CEA q3mo. CT in 1 yr.',
    ],
    [
      '2018-09-12-ct',
      'LAKE MEDICAL CENTER RADIOLOGY\nROE, JOHN DOB 03/04/1955\nEXAM: CT CHEST/ABD/PELVIS W CONTRAST  EXAM DATE: 12 September 2018\nCOMPARISON: 09/01/2017.\nFINDINGS: LUNGS: 8 MM RLL NODULE, NEW. LIVER: 1.9 CM HYPODENSE LESION IN SEGMENT 7, NEW.\nIMPRESSION:\n1. NEW HEPATIC SEGMENT 7 LESION C/W METASTASIS.\n2. NEW RLL NODULE, CANNOT EXCLUDE METASTASIS.\n3. NO EVIDENCE OF LOCAL RECURRENCE.',
    ],
    [
      '2018-10-02-path',
      'LAKE MEDICAL CENTER SURGICAL PATHOLOGY\nPATIENT: ROE, JOHN  DOB: 03/04/1955\nCOLLECTED: 09/28/2018  REPORTED: 10/02/2018\nFINAL DIAGNOSIS:\nA. LIVER, SEGMENT 7, NEEDLE BIOPSY:\n- METASTATIC ADENOCARCINOMA, COMPATIBLE WITH COLORECTAL ORIGIN.\nB. LUNG, RIGHT LOWER LOBE, NEEDLE BIOPSY:\n- NECROTIZING GRANULOMA. GMS POSITIVE FOR HISTOPLASMA. NO MALIGNANCY.',
    ],
    [
      '2019-06-02-note',
      'ONCOLOGY PROGRESS NOTE 2 June 2019\nROE, JOHN DOB 03/04/1955\nHPI: s/p FOLFIRI x6 then segment 7 resection 04/15/2019, path with treated met, margins neg.\nA/P: Metastatic colon ca s/p resection, now NED. Surveillance.',
    ],
  ],
  [
    ['2017-03-20', 'not-applicable'],
    ['2017-09-13', 'none-seen'],
    ['2018-09-13', 'suspected distant'],
    ['2018-10-03', 'established distant'],
    ['2019-06-03', 'none-seen'],
  ],
)

course(
  'breast, three turns',
  [
    [
      '2012-03-02-path',
      john +
        'HISTOPATHOLOGY\nReported 2 March 2012\nRight breast, mastectomy: invasive ductal carcinoma grade 3, 31 mm. 3/12 nodes. pT2 pN1a.',
    ],
    [
      '2013-02-01-letter',
      'Oncology 1 February 2013\nRe: Joan Roe 03/04/1955\nAdjuvant chemotherapy and radiotherapy finished. There is no evidence of disease and curative treatment is complete apart from tamoxifen.',
    ],
    [
      '2016-02-01-path',
      john +
        'HISTOPATHOLOGY\nReported 1 February 2016\nRight axilla, excision of nodule: recurrent invasive ductal carcinoma in fibrofatty tissue and one lymph node. Completely excised.',
    ],
    [
      '2017-01-10-letter',
      'Oncology 10 January 2017\nRe: Joan Roe 03/04/1955\nDiagnoses: 1. Right breast cancer 2012. 2. Right axillary recurrence, excised January 2016, letrozole since.\nShe is once again in complete remission.',
    ],
    [
      '2019-05-01-ct',
      john +
        'CT CHEST ABDOMEN PELVIS\nExam date: 1 May 2019\nClinical: breast ca 2012, axillary recurrence 2016, NED since.\nLiver: 22 mm lesion segment 8, new. Bones: lytic lesion of the sternum.\nImpression: 1. Segment 8 lesion suspicious for metastasis. 2. Sternal lesion suspicious for bone metastasis. 3. No recurrence in the right axilla.',
    ],
    [
      '2019-05-20-path',
      john +
        'HISTOPATHOLOGY\nReported 20 May 2019\nSternum, core biopsy: crushed marrow, no malignant cells identified. Non-diagnostic.',
    ],
    [
      '2019-06-10-path',
      john +
        'HISTOPATHOLOGY\nReported 10 June 2019\nLiver, segment 8, core biopsy: metastatic adenocarcinoma consistent with breast primary.',
    ],
    [
      '2019-07-10-note',
      'Oncology note 10 July 2019\nRe: Joan Roe 03/04/1955\n[Summary carried forward from 10/01/2017]\nShe is once again in complete remission.\n[end]\nStarted palbociclib and fulvestrant for metastatic disease in liver.',
    ],
  ],
  [
    ['2012-03-10', 'not-applicable'],
    ['2013-02-02', 'none-seen'],
    ['2016-02-02', 'established regional'],
    ['2017-01-11', 'none-seen'],
    ['2019-05-02', 'suspected distant'],
    ['2019-05-21', 'suspected distant'],
    ['2019-06-11', 'established distant'],
    ['2019-07-11', 'established distant'],
  ],
)
