import type { Layer } from '../../lexicon/lexicon.ts'
import { simple } from './simple-rule.ts'

const dull = 'The weather was fine.'

/** Resections and other cancer operations; `minor` takes tissue only for a diagnosis. */
export type OperationMeaning = 'resection' | 'excised' | 'reversal' | 'minor'

export const operations: Layer<OperationMeaning> = {
  layer: 'operation',
  rules: [
    simple<OperationMeaning>(
      'en.operation.resection',
      'resection',
      [
        '(hemicolectomy|colectomy|sigmoidectomy|proctectomy|proctocolectomy|hartmann|hartmanns|hemi|panproctocolectomy)',
        '(mastectomy|lumpectomy|quadrantectomy|segmentectomy|tylectomy)',
        '(lobectomy|bilobectomy|pneumonectomy|wedge resection|metastasectomy|decortication)',
        '(gastrectomy|oesophagectomy|esophagectomy|oesophagogastrectomy|esophagogastrectomy|whipple|pancreatectomy|pancreaticoduodenectomy|duodenectomy|splenectomy)',
        '(hepatectomy|hemihepatectomy|liver resection|hepatic resection|sectionectomy|bisegmentectomy|liver transplant|liver transplantation)',
        '(nephrectomy|nephroureterectomy|ureterectomy|cystectomy|cystoprostatectomy|prostatectomy|ralp|orchidectomy|orchiectomy|penectomy|adrenalectomy)',
        '(turbt|turp|tur|trans urethral resection|transurethral resection)',
        '(hysterectomy|salpingectomy|oophorectomy|salpingo oophorectomy|bso|tah|omentectomy|trachelectomy|vulvectomy|debulking|cytoreduction|cytoreductive surgery|peritonectomy)',
        '(thyroidectomy|hemithyroidectomy|parathyroidectomy|laryngectomy|glossectomy|parotidectomy|maxillectomy|mandibulectomy|pharyngectomy)',
        '(craniotomy|craniectomy|tumour debulking|tumor debulking|hypophysectomy|transsphenoidal (surgery|resection)|vitrectomy|enucleation)',
        '(lymphadenectomy|neck dissection|axillary (clearance|dissection|node clearance)|alnd|node dissection|lymph node dissection|nodal (sampling|clearance)|rplnd|sentinel (lymph)? node biopsy)',
        '(anterior resection|abdominoperineal resection|aper|lar|tme|tem|tamis|exenteration|ileocaecal resection|small bowel resection)',
        '(wide local excision|wle|re excision|mohs|excision biopsy|excisional biopsy|local excision|radical excision|limb salvage|amputation|endoscopic mucosal resection|esd|endoscopic submucosal dissection|polypectomy)',
        '(resection|excision|removal) of',
        '(resection|excision)',
        '(thoracotomy|sternotomy|laparotomy|laparoscopy)',
      ],
      'Right hemicolectomy 4 May 2020',
      dull,
    ),
    simple<OperationMeaning>(
      'en.operation.excised',
      'excised',
      ['(excised|resected|removed) (completely|surgically)?', 'was removed'],
      'Recurrence excised October 2018',
      dull,
    ),
    simple<OperationMeaning>(
      'en.operation.reversal',
      'reversal',
      [
        '(ileostomy|colostomy|stoma|hartmanns) (reversed|reversal|closed|closure)',
        'reversal of (ileostomy|colostomy|stoma)',
        'closure of (ileostomy|colostomy|stoma)',
      ],
      'Ileostomy reversed 4 February 2020',
      dull,
    ),
    simple<OperationMeaning>(
      'en.operation.minor',
      'minor',
      [
        '(core|needle|punch|incisional|skin|bone|liver|lung|node|prostate|trucut|excision margin)? (biopsy|biopsies|bx|cores)',
        '(fna|ebus|tbna|fine needle aspiration|cytology|brushing|washings|aspirate|aspiration)',
      ],
      'core biopsy 4 May 2020',
      dull,
    ),
  ],
}

/** Labels before the name of what was done. */
export const procedureLabels: Layer<true> = {
  layer: 'procedure-label',
  rules: [
    simple<true>(
      'en.procedure-label',
      true,
      [
        '(procedure|procedures|operation|operations) (performed|done|carried out|undertaken)? :',
        '(title|name) of (operation|procedure) :?',
        '(operative|surgical) (procedure|procedures) (performed)? :',
        '(procedure|operation) (performed|title|name)? :?',
      ],
      'Procedure: left nephrectomy',
      dull,
    ),
  ],
}

/** `gy`: a unit of dose after a number; `field`: words for radiotherapy itself; `nuclide`: radioactive medicine. */
export type RadiationMeaning = 'gy' | 'field' | 'nuclide' | 'activity' | 'boost' | 'site' | 'fractions'

export const radiation: Layer<RadiationMeaning> = {
  layer: 'radiation',
  rules: [
    simple<RadiationMeaning>('en.radiation.gy', 'gy', ['(gy|gray|grays|cgy)'], '50 Gy in 25 fractions', dull),
    simple<RadiationMeaning>('en.radiation.activity', 'activity', ['(gbq|mci)'], '3.7 GBq of radioiodine', dull),
    simple<RadiationMeaning>(
      'en.radiation.nuclide',
      'nuclide',
      ['(radioiodine|radioactive iodine|rai|i 131|131 i|131i|i131) (therapy|ablation|treatment)?'],
      '3.7 GBq of radioiodine',
      dull,
    ),
    simple<RadiationMeaning>(
      'en.radiation.field',
      'field',
      [
        '(radiotherapy|radiation therapy|radiation treatment|irradiation|chemoradiotherapy|chemoradiation|chemort|crt|port|sabr|sbrt|brachytherapy|radiosurgery|srs|gamma knife|wbrt|pmrt|ebrt|proton therapy|external beam radiotherapy)',
        '(rt|xrt) (to)?',
        '(radical|adjuvant|salvage|palliative|post operative|postoperative) (rt|xrt|radiotherapy|radiation)',
      ],
      'radiotherapy to February 2019',
      dull,
    ),

    simple<RadiationMeaning>(
      'en.radiation.fractions',
      'fractions',
      ['(fractions|fraction|fracs|frac|fx|fr|treatments)'],
      '50 Gy in 25 fractions',
      dull,
    ),
    simple<RadiationMeaning>('en.radiation.boost', 'boost', ['boost'], 'boost 10 Gy in 5', dull),
    simple<RadiationMeaning>(
      'en.radiation.site',
      'site',
      ['(site|sites|volume|target|area treated|treated area|field|region) :', 'site treated :?'],
      'Site: left chest wall',
      dull,
    ),
  ],
}

/** Other treatments of a tumour that are neither operation, drug nor radiation. */
export const otherTreatments: Layer<string> = {
  layer: 'other-treatment',
  rules: [
    simple<string>(
      'en.other.tace',
      'TACE',
      ['(tace|chemoembolisation|chemoembolization|transarterial chemoembolization|taci|deb tace)'],
      'TACE 4 May 2020',
      dull,
    ),
    simple<string>(
      'en.other.sirt',
      'SIRT',
      ['(sirt|radioembolisation|radioembolization|tare|y90)'],
      'SIRT 4 May 2020',
      dull,
    ),
    simple<string>(
      'en.other.ablation',
      'ablation',
      [
        '(rfa|mwa|radiofrequency ablation|microwave ablation|thermal ablation|cryoablation|cryotherapy|ethanol injection|hifu|fulguration)',
      ],
      'microwave ablation 4 May 2020',
      dull,
    ),
    simple<string>(
      'en.other.transplant',
      'stem cell transplant',
      [
        '(autologous|allogeneic|stem cell|bone marrow) <1> (transplant|transplantation|rescue)',
        'asct',
        'car t (cell)? (therapy)?',
      ],
      'autologous stem cell transplant 4 May 2020',
      dull,
    ),
    simple<string>(
      'en.other.fields',
      'tumour treating fields',
      ['tumou?r treating fields', '(tumour|tumor) treating fields', 'optune'],
      'Optune 4 May 2020',
      dull,
    ),
    simple<string>(
      'en.other.stent',
      'stent',
      ['(biliary|colonic|oesophageal|esophageal|ureteric|duodenal) stent'],
      'biliary stent 4 May 2020',
      dull,
    ),
  ],
}

export type Purpose = 'curative' | 'adjuvant' | 'neoadjuvant' | 'palliative' | 'salvage' | 'maintenance'

export const purposes: Layer<Purpose> = {
  layer: 'purpose',
  rules: [
    simple<Purpose>(
      'en.purpose.neoadjuvant',
      'neoadjuvant',
      ['(neoadjuvant|neo adjuvant|pre operative|preoperative)'],
      'neoadjuvant radiotherapy',
      dull,
    ),
    simple<Purpose>(
      'en.purpose.adjuvant',
      'adjuvant',
      ['(adjuvant|adj|post operative radiotherapy|pmrt|port)'],
      'adjuvant capecitabine',
      dull,
    ),
    simple<Purpose>(
      'en.purpose.palliative',
      'palliative',
      ['(palliative|palliation|symptom control)'],
      'palliative radiotherapy',
      dull,
    ),
    simple<Purpose>('en.purpose.salvage', 'salvage', ['salvage'], 'salvage radiotherapy', dull),
    simple<Purpose>('en.purpose.maintenance', 'maintenance', ['maintenance'], 'maintenance niraparib', dull),
    simple<Purpose>(
      'en.purpose.curative',
      'curative',
      ['(curative|radical intent|curative intent)'],
      'curative intent',
      dull,
    ),
  ],
}

/** Words that may stand between two drugs of one combination. */
export const combiners: Layer<'join' | 'dose'> = {
  layer: 'combiner',
  rules: [
    simple<'join' | 'dose'>(
      'en.combiner.join',
      'join',
      ['(and|with|plus|+|\\/|&|combined|concurrent)'],
      'carboplatin and paclitaxel',
      'xyz',
    ),
    simple<'join' | 'dose'>(
      'en.combiner.dose',
      'dose',
      [
        '(auc|mg|mcg|ug|g|m2|mg\\/m2|daily|bd|od|tds|q21d|q3w|weekly|iv|po|sc|s|c|im|kg|ml|min|flat|infusion|units|micrograms|per|day|\\.|,|pegylated|liposomal)',
      ],
      'carboplatin AUC5 mg',
      'xyz',
    ),
  ],
}

/** Words at which the name of an operation ends and the description of its specimen begins. */
export const nameEnds: Layer<true> = {
  layer: 'name-end',
  rules: [
    simple<true>(
      'en.name-end',
      true,
      [
        '(comprising|consisting|measuring|weighing|containing|including|showing|shows|received|fixed|opened|orientated|oriented|designated|labelled|labeled|specimen|specimens|which|post|after|following|for|weight|measures|consists|comprises|performed|done|was|were|is|with attached|together with)',
      ],
      'Right hemicolectomy comprising ileum and colon',
      'Right hemicolectomy',
    ),
  ],
}

/** Words that give a drug the days of a course of radiotherapy; "concurrent" alone does not say which days. */
export const concurrent: Layer<true> = {
  layer: 'concurrent',
  rules: [
    simple<true>(
      'en.concurrent',
      true,
      [
        'on (all|the)? (treatment|radiotherapy|radiation|rt) days',
        'on days of (treatment|radiotherapy|radiation|rt)',
        '(during|throughout|for the duration of) (the|her|his)? (radiotherapy|radiation|rt)',
      ],
      'capecitabine on treatment days',
      'concurrent capecitabine',
    ),
  ],
}

/** Words that say a lump taken out is no cancer. */
export const harmless: Layer<true> = {
  layer: 'harmless',
  rules: [
    simple<true>(
      'en.harmless',
      true,
      [
        '(benign|hyperplastic|non cancerous|noncancerous|lipoma|cyst|hernia|gallbladder|appendix|tonsil|tonsils|wisdom tooth|food bolus|bolus|stone|stones|stent|drain|drains|catheter|port|portacath|line|picc|clips|staples|stitches|sutures|polyp|polyps|cataract)',
      ],
      'benign recurrence excised',
      'recurrence excised',
    ),
  ],
}

/** Small words after which the name of a treatment begins. */
export const nameStops: Layer<true> = {
  layer: 'name-stop',
  rules: [
    simple<true>(
      'en.name-stop',
      true,
      [
        '(s \\/ p|status post)',
        '(with|a|an|the|her|his|their|my|by|was|were|had|has|have|underwent|after|since|following|from|for|having|via|is|then|did|this|that|of her|of his|months|weeks|years|check|now|today)',
      ],
      'She had a left mastectomy',
      'Left mastectomy',
    ),
  ],
}

/** Headings over operations of a whole life. */
export const surgicalHistories: Layer<true> = {
  layer: 'surgical-history',
  rules: [
    simple<true>(
      'en.surgical-history',
      true,
      ['(past|previous|prior)? surgical history', '(psh|pshx)'],
      'Past surgical history:',
      dull,
    ),
  ],
}
