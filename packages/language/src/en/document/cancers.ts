import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

export interface CancerName {
  organ: string
  histology?: string
}

const named = (organ: string, histology: string | undefined, patterns: string[]): LexiconRule<CancerName> => ({
  id: `en.cancer.${organ}.${(histology ?? 'any').replaceAll(/[ ,]+/g, '-').toLowerCase()}`,
  patterns,
  means: { organ, ...(histology === undefined ? {} : { histology }) },
  yes: [`Diagnosis: ${example(patterns[0]!)} 2019`],
  no: ['Diagnosis: hypertension 2019'],
})

const example = (pattern: string): string => {
  let text = pattern
  while (/\(([^()|]*)(?:\|[^()]*)?\)\??/.test(text)) text = text.replace(/\(([^()|]*)(?:\|[^()]*)?\)\??/g, '$1')
  return text.replaceAll('?', '').replaceAll('*', '').replaceAll('\\', '')
}

/** Names of cancers that tell their organ by themselves. */
export const cancerNames: Layer<CancerName> = {
  layer: 'cancer-name',
  rules: [
    named('bladder', 'urothelial carcinoma', [
      '(urothelial|transitional cell) (carcinoma|cancer|ca|tumour|tumor)',
      'papillary urothelial (carcinoma|neoplasm)',
      'nmibc',
      'mibc',
      'tcc',
    ]),
    named('breast', 'ductal carcinoma', [
      '(invasive|infiltrating) (ductal|mammary) (carcinoma|ca)',
      '(idc|dcis)',
      'ductal carcinoma (in situ)?',
      'carcinoma of breast origin',
    ]),
    named('breast', 'lobular carcinoma', ['(invasive|infiltrating)? lobular (carcinoma|ca)', 'ilc']),
    named('lung', 'non-small cell carcinoma', [
      '(nsclc|non small cell (lung)? (cancer|carcinoma))',
      'bronchogenic (carcinoma|ca)',
    ]),
    named('lung', 'small cell carcinoma', ['(sclc|small cell lung cancer)', 'small cell (lung)? carcinoma']),
    named('prostate', 'acinar adenocarcinoma', [
      'acinar adenocarcinoma',
      '(prostatic|prostate) adenocarcinoma',
      'gleason',
    ]),
    named('thyroid', 'papillary carcinoma', [
      'papillary (thyroid)? (carcinoma|cancer)',
      '(ptc|papillary thyroid carcinoma)',
      'papillary thyroid (cancer|microcarcinoma)',
    ]),
    named('thyroid', 'follicular carcinoma', [
      'follicular (thyroid)? (carcinoma|cancer)',
      'h(u|ü)rthle cell carcinoma',
    ]),
    named('thyroid', 'medullary carcinoma', ['medullary (thyroid)? (carcinoma|cancer)']),
    named('ovary', 'high grade serous carcinoma', [
      '(hgsc|hgsoc|high grade serous (carcinoma|cancer)?)',
      'low grade serous (carcinoma)?',
    ]),
    named('brain', 'glioblastoma', ['(glioblastoma|gbm)']),
    named('brain', 'glioma', [
      '(glioma|astrocytoma|oligodendroglioma|ependymoma|medulloblastoma|high grade glioma|low grade glioma)',
    ]),
    named('brain', 'meningioma', ['meningioma']),
    named('pituitary', 'pituitary adenoma', ['pituitary (adenoma|macroadenoma|microadenoma|tumour|tumor)']),
    named('skin', 'melanoma', ['(melanoma|malignant melanoma)']),
    named('skin', 'basal cell carcinoma', ['(basal cell carcinoma|bcc|basal cell ca)']),
    named('skin', 'squamous cell carcinoma of skin', [
      '(cutaneous|skin) (squamous cell carcinoma|scc)',
      '(merkel cell carcinoma)',
    ]),
    named('liver', 'hepatocellular carcinoma', ['(hepatocellular (carcinoma|ca|cancer)|hcc|hepatoma)']),
    named('bile-duct', 'cholangiocarcinoma', ['cholangiocarcinoma']),
    named('kidney', 'renal cell carcinoma', [
      '(renal cell (carcinoma|cancer|ca)|rcc|clear cell renal (cell)? carcinoma)',
    ]),
    named('pancreas', 'ductal adenocarcinoma of pancreas', ['(pdac|pancreatic ductal adenocarcinoma)']),
    named('testis', 'germ cell tumour', ['(seminoma|nonseminoma|nsgct|germ cell (tumour|tumor))']),
    named('uterus', 'endometrial carcinoma', ['(endometrial|endometrioid) (carcinoma|cancer|adenocarcinoma)']),
    named('lymphoma', 'lymphoma', [
      '(lymphoma|dlbcl|hodgkin|hodgkins|non hodgkin|follicular lymphoma|mantle cell lymphoma)',
    ]),
    named('leukaemia', 'leukaemia', ['(leukaemia|leukemia|aml|cll|cml)']),
    named('myeloma', 'myeloma', ['(myeloma|multiple myeloma|plasmacytoma)']),
    named('mesothelioma', 'mesothelioma', ['mesothelioma']),
    named('soft-tissue', 'sarcoma', ['(sarcoma|liposarcoma|leiomyosarcoma|gist|osteosarcoma|ewing)']),
    named('neuroendocrine', 'neuroendocrine tumour', ['(neuroendocrine (tumour|tumor|carcinoma|neoplasm)|carcinoid)']),
  ],
}

const organ = (code: string, patterns: string[]): LexiconRule<string> => ({
  id: `en.cancer-organ.${code}`,
  patterns,
  means: code,
  yes: [`cancer of the ${example(patterns[0]!)}`],
  no: ['cancer of unknown origin'],
})

/** Organs as the names of cancers use them. */
export const cancerOrgans: Layer<string> = {
  layer: 'cancer-organ',
  rules: [
    organ('breast', ['(breast|breasts|mammary)']),
    organ('lung', [
      '(lung|lungs|pulmonary|bronchus|bronchial|upper lobe|lower lobe|middle lobe|rul|lul|rll|lll|rml|lingula)',
    ]),
    organ('colon', [
      '(colon|colonic|caecum|cecum|caecal|cecal|ascending colon|transverse colon|descending colon|sigmoid|sigmoid colon|splenic flexure|hepatic flexure|bowel|large bowel|colorectal)',
    ]),
    organ('rectum', ['(rectum|rectal|rectosigmoid)']),
    organ('stomach', ['(stomach|gastric|antrum|antral|gastric antrum|cardia|gastro oesophageal junction)']),
    organ('oesophagus', ['(oesophagus|oesophageal|esophagus|esophageal)']),
    organ('liver', ['(liver|hepatic)']),
    organ('bladder', ['(bladder|vesical|urinary bladder)']),
    organ('ureter', ['(ureter|ureteric|ureteral|upper tract|renal pelvis)']),
    organ('kidney', ['(kidney|renal)']),
    organ('prostate', ['(prostate|prostatic)']),
    organ('testis', ['(testis|testicular|testicle)']),
    organ('thyroid', ['thyroid']),
    organ('ovary', ['(ovary|ovarian|ovaries|fallopian tube|tubal|tubo ovarian|adnexal)']),
    organ('uterus', ['(uterus|uterine|endometrium|endometrial|womb)']),
    organ('cervix', ['(cervix|cervical cancer|cervix uteri)']),
    organ('vulva', ['(vulva|vulval|vaginal)']),
    organ('brain', ['(brain|cerebral|temporal lobe|frontal lobe|parietal lobe)']),
    organ('skin', ['(skin|cutaneous)']),
    organ('pancreas', ['(pancreas|pancreatic)']),
    organ('bile-duct', ['(bile duct|gallbladder|biliary)']),
    organ('head-neck', [
      '(larynx|laryngeal|pharynx|oropharynx|oropharyngeal|nasopharynx|nasopharyngeal|tongue|tonsil|mouth|oral cavity|hypopharynx|parotid|head and neck)',
    ]),
    organ('anus', ['(anus|anal|anal canal)']),
    organ('small-bowel', ['(duodenum|duodenal|jejunum|ileum|small bowel|ampulla)']),
    organ('bone', ['(bone primary|primary bone)']),
  ],
}

/** General words for a cancer, which take their organ from the words around; a spread names no organ of origin. */
export const cancerWords: Layer<'cancer' | 'spread' | 'refuted' | 'doubt'> = {
  layer: 'cancer-word',
  rules: [
    {
      id: 'en.cancer-word',
      patterns: [
        '(cancer|cancers|carcinoma|adenocarcinoma|ca|malignancy|neoplasm|squamous cell carcinoma|scc|primary tumour|primary tumor)',
      ],
      means: 'cancer',
      yes: ['breast cancer'],
      no: ['breast pain'],
    },
    {
      id: 'en.cancer-word.spread',
      patterns: [
        '(metastatic|metastasis|metastases|mets|met|secondary|secondaries|deposit|deposits|spread|invading|invasion) (adenocarcinoma|carcinoma|cancer)?',
      ],
      means: 'spread',
      yes: ['liver metastases'],
      no: ['liver cyst'],
    },
    {
      id: 'en.cancer-word.refuted',
      patterns: [
        '(not|no|without|excluded|rejected|rather than|negative for|ruled out|benign|never had|exclude|screening|screening programme|clinic|support|nurse|charity|unit|centre|center)',
      ],
      means: 'refuted',
      yes: ['no cancer'],
      no: ['cancer'],
    },
    {
      id: 'en.cancer-word.doubt',
      patterns: [
        '(suspicious|suspected|possible|probable|likely|query|versus|vs|or|alternative|whether|if|differential|concerning|appearances of|presumed)',
      ],
      means: 'doubt',
      yes: ['possible cancer'],
      no: ['cancer'],
    },
  ],
}

/** Sides. */
export const sides: Layer<'left' | 'right' | 'bilateral'> = {
  layer: 'cancer-side',
  rules: [
    {
      id: 'en.side.left',
      patterns: ['(left|lt|l|lul|lll)'],
      means: 'left',
      yes: ['left breast'],
      no: ['right breast'],
    },
    {
      id: 'en.side.right',
      patterns: ['(right|rt|r|rul|rll|rml)'],
      means: 'right',
      yes: ['right breast'],
      no: ['left breast'],
    },
    {
      id: 'en.side.bilateral',
      patterns: ['(bilateral|both)'],
      means: 'bilateral',
      yes: ['bilateral breast'],
      no: ['left breast'],
    },
  ],
}

/** Operations that tell the organ of the tumour they remove. */
export const operationOrgans: Layer<string> = {
  layer: 'operation-organ',
  rules: (
    [
      ['breast', ['(mastectomy|lumpectomy|quadrantectomy)']],
      ['lung', ['(lobectomy|bilobectomy|pneumonectomy)', '(upper|lower|middle) lobe']],
      ['colon', ['(hemicolectomy|colectomy|sigmoidectomy|right colon|left colon)']],
      ['rectum', ['(anterior resection|abdominoperineal resection|proctectomy|total mesorectal excision|tme|lar)']],
      ['stomach', ['gastrectomy']],
      ['oesophagus', ['(oesophagectomy|esophagectomy)']],
      ['pancreas', ['(pancreatectomy|pancreaticoduodenectomy|whipple)']],
      ['bladder', ['(turbt|cystectomy|cystoprostatectomy)']],
      ['prostate', ['(prostatectomy|prostate cores)']],
      ['kidney', ['nephrectomy']],
      ['thyroid', ['(thyroidectomy|hemithyroidectomy)']],
      ['testis', ['(orchidectomy|orchiectomy)']],
      ['uterus', ['hysterectomy']],
      ['ovary', ['(oophorectomy|salpingo oophorectomy|bso)']],
      ['brain', ['craniotomy']],
    ] as [string, string[]][]
  ).map(([code, patterns]) => ({
    id: `en.operation-organ.${code}`,
    patterns,
    means: code,
    yes: [`Specimen: ${example(patterns[0]!)}`],
    no: ['Specimen: skin ellipse'],
  })),
}
