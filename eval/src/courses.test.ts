import { createHash } from 'node:crypto'
import { summarizeDocument } from '@cairn/casework'
import { identityView, threads } from '@cairn/core'
import { expect, it } from 'vitest'

type Paper = [name: string, text: string]

/** Certainty and extent of the first thread on a day, from the papers named by dates up to it. */
function standing(papers: Paper[], today: string): string {
  const summaries = papers
    .filter(([name]) => name.slice(0, 10) <= today)
    .map(([name, text]) =>
      summarizeDocument({
        document: createHash('sha256').update(text).digest('hex'),
        name: `${name}.txt`,
        mediaType: 'text/plain',
        reader: 'text/1',
        pages: [{ page: 1, text, runs: [], ocr: false }],
        unread: [],
      }),
    )
  const certainty = threads({ summaries, identity: identityView(summaries), today })[0]?.certainty
  return `${certainty?.certainty} ${certainty?.extent}`
}

function course(name: string, papers: Paper[], expected: [day: string, standing: string][]): void {
  it.each(expected)(`${name}, %s: %s`, (day, words) => {
    expect(standing(papers, day)).toMatch(new RegExp(`^${words}`))
  })
}

const jane = 'RIVERSIDE HOSPITAL\nName: DOE, Jane  DOB 01/02/1950  MRN 12345\n'
const john = 'ST MARK HOSPITAL\nPatient: ROE, John   DOB 03/04/1955   Hosp No 778899\n'

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
