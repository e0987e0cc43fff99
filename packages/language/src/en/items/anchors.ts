import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { Anchor } from '../../values/reading.ts'

const anchor = (means: Anchor, id: string, patterns: string[], yes: string[], no?: string[]): LexiconRule<Anchor> => ({
  id: `en.anchor.${id}`,
  patterns,
  means,
  yes,
  ...(no && { no }),
})

const invasion = '(invasion|inv|involvement|permeation|infiltration|invasions|lnvasion|invaslon|space)'
const tumour =
  '(tumor|tumour|tuhor|tumar|turnour|tumoi|dominant nodule|neoplasm|lesion|mass|carcinoma|cancer|turnor|tumors|tumours)'

/** What the values of a pathology report are said of. */
export const anchors: Layer<Anchor> = {
  layer: 'item-anchor',
  rules: [
    anchor(
      'lvi',
      'lvi',
      [
        `(lymphovas*|iymphovas*|lyrnphovas*|lymphvas*|angiolymph*|lymphangitic|angioinvasion|lymphatic (/|and|or)? (blood)? (vascular|vessel|vessels)|lymph (/|and|or)? vascular|vascular (/|and|or)? lymphatic|angio lymphatic|lymphvascular) (channel|space|vessel)? ${invasion}? invasion?`,
        `(vascular|lymphatic|venous|angiovascular|intravascular|microvascular|microvessel|blood vessel|vessel|large vessel|small vessel) (space|channel|vessel)? (invasion|permeation|lnvasion|involvement|infiltration)`,
        '(vascular|lymphatic) space',
        '(large|small) vessel (vascular|venous)? invasion',
        '(lymphatic|venous|vascular) \\( (small|large) (vessel|vessels) \\) invasion?',
        '(venous|vascular) / (lymphatic|lymph) \\( large / small (vessel|vessels) \\) invasion?',
        '(venous|venous / arterial) \\( large vessel \\) invasion?',
        'vascular invasion (large|small)? vessel?',
        'lvi',
        'lvsi',
        '(emvi|imvi)',
        '(extramural|intramural) (venous|vascular|vein) (invasion)?',
        '(lymphatic|vascular) (tumor|tumour)? (emboli|embolus|thrombi)',
        '(vascular|lymphatic) (,|or|and|/|nor) (lymphatic|vascular|perineural|neural|nerve|lymphatics) <1> (invasion|involvement|permeation)',
        'vascular (l|i|1)? lymphatic (invasion|involvement)',
        'invasion (vasc|vascular|lymphatic) / (lymphatic|lymph|vascular)',
        '(vascularllymphatic|lymphaticlvascular|vascularilymphatic|lymphaticivascular|lymphovascuiar|vascular1lymphatic) (invasion|involvement)?',
        '(vascular|lymphatic) , <1> (or|and) (perineural|neural|nerve) (invasion|involvement)',
        'tumor emboli',
      ],
      ['Lymphovascular invasion: present', 'No vascular space invasion seen'],
      ['vascular margin'],
    ),
    anchor(
      'ene',
      'ene',
      [
        '(extranodal|extra nodal|extracapsular nodal) (tumor|tumour)? (extension|spread|invasion|involvement|soft tissue|growth)',
        '(extension|invasion) (beyond|through|outside) (the)? (lymph)? (node|nodal) capsule',
        'ene',
      ],
      ['Extranodal extension: not identified'],
    ),
    anchor(
      'ene-by-node',
      'ene-by-node',
      [
        '(extracapsular|extra capsular|capsular|transcapsular) (tumor|tumour|lymph node|nodal)? (extension|spread|invasion|growth|involvement|rupture|breakthrough)',
        'extracapsular',
        'lymph node extracapsular (extension|spread)',
        'perinodal (extension|invasion|spread|soft tissue)',
      ],
      ['(2/5) with extracapsular extension'],
    ),
    anchor(
      'margin',
      'margin',
      [
        '(surgical|resection|excision|excisional|specimen|inked|circumferential|radial|deep|proximal|distal|bronchial|vascular|ureteral|ureteric|parenchymal|mucosal|soft tissue|lateral|medial|posterior|anterior|superior|inferior|apical|retroperitoneal|uncinate|mesenteric|vaginal|urethral|bladder neck)? (resection|surgical)? (margin|margins|marg1n|rnargin|rnargins|rnargin|margln)',
        '(margin|margins) of (resection|excision)',
        '(margin|margins) status',
        '(line|lines|edge|edges|plane) of (resection|excision|incision)',
        '(incision|excision|cutting|soft tissue|cut) (line|lines|edge|edges)',
        'resection (line|lines|edge|edges)',
        'crm',
        'vaginal cuff',
      ],
      ['Surgical margins: negative', 'Margins of resection free'],
    ),
    anchor(
      'margin-distance',
      'margin-distance',
      [
        '(distance|distances) (of|from|to|between) <5> (margin|margins)',
        '(closest|nearest) <2> (margin|margins) <3>',
        '(margin|margins) (distance|clearance)',
        'distance of (tumor|tumour|invasive carcinoma) (from|to) <4> (margin|margins)',
        '(tumor|tumour) distance from <2> (margin|margins)',
      ],
      ['Distance from margin: 5 mm'],
    ),
    anchor('node', 'node', ['lymph? (node|nodes)', 'lymphadenopathy'], ['three lymph nodes']),
    anchor(
      'stage',
      'stage',
      [
        '(pathologic|pathological|path|tumor|tumour|ajcc|tnm|ptnm|uicc|pt nm|p tnm) (tnm|ajcc|tumor)? (stage|staging|classification)',
        'tnm',
        'ptnm',
        'ajcc',
        'uicc',
        'stage',
        'staging',
        'pathologic stage <3>',
      ],
      ['Pathologic stage: T2 N0'],
    ),
    anchor(
      't-label',
      't-label',
      [
        'primary (tumor|tumour) (p? t)?',
        't stage',
        'primary (tumor|tumour) \\( (t|pt) \\)',
        'primary (tumor|tumour) (pt)?',
        '(pathologic|pathological) t',
        'pt (stage|category)',
        'primary tumor pt',
        'extent of invasion',
        'tumor extent',
      ],
      ['Primary tumor (pT): pT2'],
    ),
    anchor(
      'n-label',
      'n-label',
      [
        'regional lymph? (node|nodes) (pn)?',
        'n stage',
        'lymph (node|nodes) \\( n \\)',
        'regional lymph (node|nodes) \\( (n|pn) \\)',
        'pn (stage|category)',
        '(pathologic|pathological) n',
        'lymph (node|nodes) pn',
        'regional lymph nodes p n',
      ],
      ['N STAGE: pN1'],
    ),
    anchor(
      'm-label',
      'm-label',
      [
        'distant (metastasis|metastases) (pm)?',
        'm stage',
        '(distant)? (metastasis|metastases) \\( (m|pm) \\)',
        'pm (stage|category)',
        '(pathologic|pathological) m',
      ],
      ['Distant metastasis (pM): pMX'],
    ),
    anchor(
      'stage-group',
      'stage-group',
      [
        'figo (stage|staging)?',
        'figo \\(? (2009|2014|2018|2021|2023) \\)? (stage|staging)?',
        '(ajcc|tnm|pathologic|pathological|uicc|overall|anatomic) stage (group|grouping)?',
        'stage (group|grouping)',
      ],
      ['FIGO stage IIIC'],
    ),
    anchor('clinical', 'clinical', ['clinical', 'clinically'], ['clinical stage']),
    anchor('past', 'past', ['(history|h / o|hx) of'], ['history of T2 N0 carcinoma']),
    anchor('earlier', 'earlier', ['(known|previous|previously|prior|former)'], ['previous breast carcinoma']),
    anchor(
      'corrected',
      'corrected',
      [
        '(stage|staging|classification|category) <2> (changed|revised|corrected|amended|upgraded|downgraded) to',
        '(stage|staging|classification|category) should <1> be',
        '(correct|corrected|revised) (pathologic|pathological|tnm)? (stage|staging|classification)',
      ],
      ['The stage should be pT3', 'corrected stage: pT2'],
    ),
    anchor(
      'residual',
      'residual',
      [
        'residual (tumor|tumour) (r)?',
        'extent of resection',
        'complete resection',
        'completeness of (resection|excision)',
        'resection :? (r0|r1|r2|rx)',
      ],
      ['Residual tumor: R0'],
    ),
    anchor(
      'tumour',
      'tumour',
      [
        tumour,
        '(adenocarcinoma|sarcoma|melanoma|lymphoma|seminoma|teratoma|mesothelioma|glioma|malignancy|adenocarcinomas|carcinomas|oncocytoma|oncocytomas|neoplasms|lesions|masses|glioblastoma)',
      ],
      ['the tumour measures 3 cm'],
    ),
    anchor(
      'size-label',
      'size-label',
      [
        `(${tumour}|invasive carcinoma) (size|dimension|dimensions|measurements|measurement|diameter)`,
        `(size|dimension|dimensions|diameter) of (the|largest|main|invasive|dominant)? (largest|main|invasive)? ${tumour}`,
        `(maximum|greatest|largest|max|maximal) (size|dimension|diameter) of (the|largest)? ${tumour}`,
        `(${tumour}|invasive carcinoma) (size|dimension|diameter) (greatest|maximum|largest|maximal) (size|dimension|diameter)`,
        `${tumour} sized`,
        `(maximum|greatest|largest|maximal|macroscopic) ${tumour} (size|dimension|diameter)`,
      ],
      ['Tumor size: 3 cm'],
    ),
    anchor(
      'dimension-label',
      'dimension-label',
      [
        '(maximum|greatest|largest|max|maximal) (size|dimension|diameter)',
        'size (greatest dimension)?',
        'size (cm|mm)?',
      ],
      ['Greatest dimension: 3 cm'],
    ),
    anchor(
      'organ',
      'organ',
      [
        '(spleen|uterus|kidney|prostate|lobe|ureter|gallbladder|tube|liver|lung|bladder|vesicle|vesicles|appendix|stomach|pancreas|colon|scar)',
        'ovary measures',
      ],
      ['the spleen measures 12 cm'],
    ),
    anchor('specimen', 'specimen', ['(specimen|specimens)'], ['specimen size']),
    anchor('other-size', 'metastatic', ['(metastasis|metastases|metastatic)'], ['metastatic carcinoma']),
    anchor(
      'other-size',
      'other-size',
      [
        '(breslow|core|cores|fibrosis|cyst|polyp|additional dimension|additional dimensions|depth|thickness|length|container|fragment|fragments|cassette|portion|segment|section|piece|pieces|aggregate|aggregating|polyps|leiomyoma|leiomyomata|fibroid|adenoma|skin|focus|foci|weighing|weighs|deposit|implant|implants|wall|satellite|nodal metastasis|node|away|within|extends|extending|extend|extension|invades|invading|penetrates|thick|myometrium|myometrial|distance|invasion|infiltration)',
      ],
      ['a cyst of 2 cm'],
    ),
  ],
}

/** Nerves apart from vessels: "vascular or perineural invasion" speaks of both. */
export const nerveAnchors: Layer<Anchor> = {
  layer: 'item-nerve',
  rules: [
    anchor(
      'pni',
      'pni',
      [
        '(perineural*|perineurial|peri neural|perlneural|perineuronal) (space)? (invasion|inv|involvement|infiltration|permeation|lnvasion|spread|space|lymphatic invasion)?',
        '(neural|nerve|intraneural) (invasion|involvement|infiltration|permeation|sheath invasion)',
        'pni',
      ],
      ['Perineural invasion: absent'],
    ),
  ],
}
