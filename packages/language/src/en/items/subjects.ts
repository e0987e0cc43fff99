import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { PairedWord, SubjectWord } from '../../values/subject.ts'

const word = (means: SubjectWord, patterns: string[], yes: string[]): LexiconRule<SubjectWord> => ({
  id: `en.subject.${means}`,
  patterns,
  means,
  yes,
})

const ectomies =
  'prostatectomy cystectomy cystoprostatectomy nephrectomy nephroureterectomy hysterectomy salpingo-oophorectomy oophorectomy salpingectomy omentectomy hemicolectomy colectomy sigmoidectomy proctectomy gastrectomy esophagectomy oesophagectomy esophagogastrectomy oesophagogastrectomy hepatectomy pancreatectomy pancreaticoduodenectomy pancreatoduodenectomy duodenectomy splenectomy lobectomy bilobectomy pneumonectomy segmentectomy laryngectomy glossectomy mandibulectomy maxillectomy parotidectomy thyroidectomy hemithyroidectomy lymphadenectomy mastectomy lumpectomy orchiectomy orchidectomy adrenalectomy craniotomy cholecystectomy laryngopharyngectomy pharyngectomy tonsillectomy vulvectomy exenteration trachelectomy thymectomy metastasectomy turbt wle lletz turp tahbso'

/** Operations, organs and tumour types, and the labels they follow. */
export const subjects: Layer<SubjectWord> = {
  layer: 'item-subject',
  rules: [
    word(
      'procedure',
      [
        `(radical|total|partial|simple|completion|subtotal|abdominal|laparoscopic|modified|open|distal|proximal|extended|right|left|bilateral|robot assisted|supracervical)? (radical|abdominal|laparoscopic|total|partial)? (${ectomies.split(' ').join('|')})`,
        '(liver|wedge|segmental|low anterior|anterior|abdominoperineal|transurethral|ileocecal|ileocolic|bowel|en bloc|tumor) resection',
        'whipple (procedure|resection)?',
        '(neck|axillary|lymph node|pelvic lymph node) dissection',
        '(needle|core|excisional|incisional|punch|wedge|endoscopic) biopsy',
        '(wide|local|wire guided|wide local) excision',
        're (excision|resection)',
        '(transurethral|cold cup|image guided|ct guided|us guided|ultrasound guided|shave|trephine|trucut|endobronchial|transbronchial) (core|needle)? (biopsy|biopsies|cores)',
        '(core|needle|punch|excisional|incisional|endoscopic) biopsies',
      ],
      ['radical nephrectomy'],
    ),
    word('procedure-plain', ['(resection|excision|biopsy|biopsies|debulking|amputation)'], ['Left thigh, resection']),
    word(
      'procedure-label',
      [
        '(procedure|operation|surgical procedure|type of (procedure|operation|surgery)|specimen type|procedure type|type of specimen|operative procedure)',
        'nature of specimen',
        'operation performed',
      ],
      ['Procedure: lobectomy'],
    ),
    word(
      'site',
      [
        '(prostate|bladder|urinary bladder|endometrium|cervix|uterine cervix|uterus|stomach|pancreas|liver|colon|rectum|cecum|caecum|sigmoid|esophagus|oesophagus|larynx|tongue|thyroid|brain|skin|pleura|gallbladder|duodenum|appendix|vulva|floor of mouth|buccal mucosa)',
        '(head|tail|body) of pancreas',
        '(sigmoid|ascending|descending|transverse|rectosigmoid) colon',
        '(ascending|transverse) colon',
        '(breast|kidney|lung|testis|ovary|parotid|antrum|vagina|anus|tonsil|oropharynx|hypopharynx|supraglottis|glottis)',
        '(upper|middle|lower) lobe',
        '(frontal|temporal|parietal|occipital) lobe',
        '(left|right) (thyroid)? lobe',
        '((upper|lower|left|right|skin of) back|back , (left|right|upper|lower|mid))',
        '(fallopian tube|vocal cord|gastric antrum|anal canal|renal pelvis)',
        '(thigh|arm|forearm|calf|buttock|shoulder|scalp|temple|cheek|chest wall|abdominal wall|foot|hand|groin|axilla|forehead)',
      ],
      ['Prostate'],
    ),
    word(
      'site-label',
      ['(primary|tumor|tumour) (site|location)', '(location|site) of (tumor|tumour|origin|primary)', 'primary'],
      ['Tumor site: sigmoid colon'],
    ),
    word(
      'side-label',
      [
        '(specimen|tumor|tumour) (laterality|side)',
        'laterality',
        'side of specimen',
        'location of (tumor|tumour)',
        'lobe laterality',
      ],
      ['Laterality: left'],
    ),
    word(
      'histology-label',
      [
        '(histologic|histological|histology|tumor|tumour) <1> (type|subtype|diagnosis)',
        'histologic type',
        'who classification',
        '(tumor|tumour) histology',
        'cell type',
      ],
      ['Histologic type: adenocarcinoma'],
    ),
    word(
      'histology',
      [
        '<2> (adenocarcinoma|carcinoma|sarcoma|glioblastoma|astrocytoma|oligodendroglioma|melanoma|mesothelioma|lymphoma|seminoma|leiomyosarcoma|liposarcoma|cholangiocarcinoma|carcinosarcoma)',
        '(squamous cell|urothelial|transitional cell|renal cell|clear cell|hepatocellular|endometrioid|serous|mucinous|papillary|ductal|lobular|adenosquamous|small cell|large cell|acinar|tubular) (papillary|clear cell|cell)? (adenocarcinoma|carcinoma)',
      ],
      ['invasive ductal carcinoma'],
    ),
    word(
      'histology',
      [
        '(invasive|infiltrating) (ductal|lobular|mammary|squamous cell|urothelial|breast|tubular|mucinous|papillary)? (and lobular)? (carcinoma|adenocarcinoma) (of no special type)?',
        'carcinoma of no special type',
        '(papillary|follicular|medullary|anaplastic|oncocytic) (thyroid)? carcinoma',
        '(papillary|chromophobe|clear cell) renal cell carcinoma',
        '(basal|merkel|non small|small) cell (lung)? carcinoma',
        '(high|low) grade (serous|endometrioid|urothelial) carcinoma',
        '(acinar|prostatic|mucinous|tubular|signet ring|lepidic) adenocarcinoma',
        '(malignant|metastatic) melanoma',
        '(undifferentiated|pleomorphic|synovial|epithelioid|myxoid|endometrial stromal)? (pleomorphic|spindle cell)? sarcoma',
        '(diffuse large (b cell)?|follicular|mantle cell|marginal zone|hodgkin|burkitt|large b cell) lymphoma',
        '(squamous|basal) cell carcinoma',
        'papillary urothelial carcinoma',
      ],
      ['papillary thyroid carcinoma'],
    ),
    word(
      'benign-histology',
      [
        '(cavernous|capillary|pulmonary|sclerosing|intraductal|inverted|benign|uterine)? (hamartoma|haemangioma|hemangioma|fibroadenoma|lipoma|leiomyoma|schwannoma|papilloma|neurofibroma|angiomyolipoma)',
        '(pleomorphic|tubular|villous|tubulovillous|follicular) adenoma',
      ],
      ['cavernous haemangioma'],
    ),
  ],
}

const paired = (means: PairedWord, patterns: string[], yes: string[]): LexiconRule<PairedWord> => ({
  id: `en.paired.${means}`,
  patterns,
  means,
  yes,
})

/** Organs and operations that have a side. */
export const pairedOrgans: Layer<PairedWord> = {
  layer: 'item-paired',
  rules: [
    paired(
      'organ',
      [
        '(kidney|kidneys|lung|lungs|breast|testis|parotid|tonsil|oropharynx)',
        '(upper|lower|middle|frontal|temporal|parietal|occipital) lobe',
        '(thigh|arm|forearm|leg|calf|buttock|shoulder|temple|cheek|chest wall|groin|temporal|vocal cord|tongue|back|hand)',
        '(laparoscopic|radical|partial|simple|total)? (radical|partial|laparoscopic)? (nephrectomy|nephroureterectomy|lobectomy|pneumonectomy|hemicolectomy|mastectomy|colectomy|glossectomy|lumpectomy|orchidectomy|orchiectomy)',
      ],
      ['left kidney'],
    ),
    paired('adnexa', ['(ovary|ovaries|ovarian|adnexa|adnexal|lobe|foot)'], ['left ovary']),
  ],
}
