import type { SiteMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

const site = (
  id: string,
  patterns: string[],
  means: SiteMeaning,
  yes: string,
  no?: string,
): LexiconRule<SiteMeaning> => ({
  id: `en.site.${id}`,
  patterns,
  means,
  yes: [yes],
  ...(no === undefined ? {} : { no: [no] }),
})

const organ = (name: string, words: string, yes: string) =>
  site(name.replaceAll(' ', '-'), [`(${words})`], { organ: name }, yes)

const roman = 'i|ii|iii|iv|iva|ivb|v|va|vb|vi|vii|viii'

/** Organs of the trunk and what belongs to them. */
export const trunkSites: LexiconRule<SiteMeaning>[] = [
  organ('liver', 'liver|hepatic|perihepatic|hepatectomy bed', 'A lesion of the liver.'),
  site(
    'liver.segment',
    [`(liver|hepatic)? (segment|segments|seg) (#|${roman}|4a|4b)`],
    { organ: 'liver', part: 'numbered', name: 'segment' },
    'A lesion in segment 6.',
    'The posterior segment.',
  ),
  site(
    'liver.lobe.right',
    ['right (hepatic lobe|lobe of (the)? liver|liver lobe)'],
    { organ: 'liver', part: 'lobe', laterality: 'right' },
    'Right hepatic lobe lesion.',
  ),
  site(
    'liver.lobe.left',
    ['left (hepatic lobe|lobe of (the)? liver|liver lobe)'],
    { organ: 'liver', part: 'lobe', laterality: 'left' },
    'Left hepatic lobe lesion.',
  ),
  organ('lung', 'lung|lungs|pulmonary|parenchymal lung', 'A nodule of the lung.'),
  site(
    'lung.rul',
    ['rul', 'right upper lobe'],
    { organ: 'lung', part: 'upper lobe', laterality: 'right' },
    'Right upper lobe nodule.',
  ),
  site(
    'lung.rml',
    ['rml', 'right middle lobe', 'middle lobe'],
    { organ: 'lung', part: 'middle lobe', laterality: 'right' },
    'Middle lobe nodule.',
  ),
  site(
    'lung.rll',
    ['rll', 'right lower lobe'],
    { organ: 'lung', part: 'lower lobe', laterality: 'right' },
    'RLL nodule.',
  ),
  site(
    'lung.lul',
    ['lul', 'left upper lobe'],
    { organ: 'lung', part: 'upper lobe', laterality: 'left' },
    'LUL nodule.',
  ),
  site(
    'lung.lll',
    ['lll', 'left lower lobe'],
    { organ: 'lung', part: 'lower lobe', laterality: 'left' },
    'LLL nodule.',
  ),
  site(
    'lung.upper-lobe',
    ['upper lobe', 'upper zone'],
    { organ: 'lung', part: 'upper lobe' },
    'Nodule of the upper lobe.',
  ),
  site(
    'lung.lower-lobe',
    ['lower lobe', 'lower zone'],
    { organ: 'lung', part: 'lower lobe' },
    'Nodule of the lower lobe.',
  ),
  site(
    'lung.lingula',
    ['(lingula|lingular)'],
    { organ: 'lung', part: 'lingula', laterality: 'left' },
    'Lingular mass.',
  ),
  site(
    'lung.hilum',
    ['(suprahilar|perihilar|infrahilar|parahilar)', '(hilum|hilar) (mass|opacity|lesion|region)?'],
    { organ: 'lung', part: 'hilum' },
    'A suprahilar opacity.',
  ),
  site('lung.stump', ['bronchial (stump|staple line)'], { organ: 'lung', part: 'stump' }, 'Bronchial stump brushing.'),
  site(
    'lung.base',
    ['(lung base|lung bases|lung apex)', '(paramediastinal|apicoposterior segment)'],
    { organ: 'lung', part: 'as-written' },
    'Opacity at the lung base.',
  ),
  organ('pleura', 'pleura|pleural', 'Pleural nodules.'),
  organ('mediastinum', 'mediastinum|mediastinal mass', 'A mass in the mediastinum.'),
  site(
    'chest-wall',
    ['chest wall', 'mastectomy (scar|site|bed|flap|skin)', '(scar|skin) of the mastectomy'],
    { organ: 'chest wall' },
    'A nodule in the mastectomy scar.',
  ),
  organ(
    'scar',
    'scar|operation scar|tumour bed|tumor bed|surgical bed|operative bed|surgical site|operative site|wound|flap',
    'A nodule in the scar.',
  ),
  organ('breast', 'breast|breasts|lumpectomy site|lumpectomy bed', 'A lump in the breast.'),
  organ('kidney', 'kidney|kidneys|renal fossa|nephrectomy bed|partial nephrectomy site', 'A mass in the kidney.'),
  organ('adrenal', 'adrenal|adrenals|adrenal gland', 'An adrenal nodule.'),
  organ('pancreas', 'pancreas|pancreatic|pancreatic bed|pancreatic remnant', 'A pancreatic mass.'),
  organ('spleen', 'spleen|splenic', 'Splenic lesions.'),
  organ('stomach', 'stomach|gastric|gastric remnant|gastric antrum|antrum|gastric cardia', 'A gastric ulcer.'),
  organ('oesophagus', 'oesophagus|esophagus|oesophageal|esophageal|neo oesophagus', 'An oesophageal stricture.'),
  organ('small bowel', 'duodenum|duodenal|jejunum|jejunal|ileum|ileal|small bowel', 'Duodenal biopsies.'),
  organ(
    'colon',
    'colon|colonic|caecum|cecum|sigmoid|ascending colon|transverse colon|descending colon|appendix|bowel',
    'A colonic mass.',
  ),
  organ('rectum', 'rectum|rectal|rectal stump', 'A rectal mass.'),
  organ('anus', 'anus|anal canal|anal margin', 'A nodule of the anal canal.'),
  organ(
    'anastomosis',
    'anastomosis|anastomotic|anastomoses|gastrojejunal anastomosis|colorectal anastomosis|ileocolic anastomosis|staple line',
    'A mass at the anastomosis.',
  ),
  organ('presacral space', 'presacral|presacral space', 'Presacral soft tissue.'),
  organ('pelvis', 'pelvic side wall|pelvic sidewall|pelvic mass|empty pelvis', 'A pelvic side wall mass.'),
  organ(
    'peritoneum',
    'peritoneum|peritoneal|omentum|omental|mesentery|mesenteric|pouch of douglas|cul de sac',
    'Peritoneal nodularity.',
  ),
  site(
    'peritoneum.part',
    ['(paracolic|subphrenic|subdiaphragmatic|perisplenic) (gutter|gutters|peritoneum|space)?'],
    { organ: 'peritoneum', part: 'first-word' },
    'The paracolic gutter.',
  ),
  organ('retroperitoneum', 'retroperitoneum|retroperitoneal mass', 'A retroperitoneal mass.'),
]

/** Urinary and genital organs. */
export const pelvicSites: LexiconRule<SiteMeaning>[] = [
  organ('bladder', 'bladder|vesical', 'A bladder lesion.'),
  site(
    'bladder.trigone',
    ['(bladder)? (trigone|trigonal)'],
    { organ: 'bladder', part: 'trigone' },
    'A tumour of the trigone.',
  ),
  site(
    'bladder.dome',
    ['(bladder dome|dome of the bladder|dome)'],
    { organ: 'bladder', part: 'dome' },
    'A frond at the dome.',
  ),
  site('bladder.neck', ['bladder neck'], { organ: 'bladder', part: 'neck' }, 'A lesion at the bladder neck.'),
  site(
    'bladder.wall',
    ['(posterior|anterior|lateral) bladder wall', '(posterior|anterior|lateral) wall of the bladder'],
    { organ: 'bladder', part: 'first-word' },
    'The posterior bladder wall.',
  ),
  site(
    'wall',
    ['(posterior|anterior|lateral|medial|inferior|superior) wall'],
    { part: 'first-word' },
    'A red patch on the posterior wall.',
  ),
  organ(
    'ureter',
    'ureter|ureters|ureteric|ureteral|upper tract|upper urinary tract|renal pelvis|collecting system|pelvicalyceal',
    'A ureteric stricture.',
  ),
  site(
    'ureter.part',
    ['(upper|proximal|mid|middle|lower|distal) (ureter|ureteric|ureteral)'],
    { organ: 'ureter', part: 'first-word' },
    'The upper ureter.',
  ),
  organ('urethra', 'urethra|urethral', 'A urethral lesion.'),
  organ(
    'prostate',
    'prostate|prostatic|prostate bed|prostatic bed|prostatic fossa|prostatectomy bed|vesicourethral anastomosis',
    'Uptake in the prostate bed.',
  ),
  organ('seminal vesicle', 'seminal vesicle|seminal vesicles', 'The seminal vesicles.'),
  organ('testis', 'testis|testicle|testes|testicular', 'A testicular mass.'),
  organ('penis', 'penis|penile|glans', 'A penile lesion.'),
  organ('uterus', 'uterus|uterine|endometrium|endometrial|myometrium', 'A uterine mass.'),
  organ('cervix', 'uterine cervix|cervix uteri|cervix', 'A lesion of the cervix.'),
  organ('vagina', 'vagina|vaginal|vaginal vault|vaginal cuff|vault', 'A vault nodule.'),
  organ('vulva', 'vulva|vulval|vulvar', 'A vulval lesion.'),
  organ('ovary', 'ovary|ovaries|ovarian|adnexa|adnexal|fallopian tube|fallopian tubes', 'An adnexal mass.'),
]

/** Head, neck, brain, skin, bone and soft tissue. */
export const otherSites: LexiconRule<SiteMeaning>[] = [
  organ(
    'brain',
    'brain|cerebral|cerebellum|cerebellar|intracranial|brainstem|frontal lobe|parietal lobe|occipital lobe|temporal lobe|frontal|parietal|occipital|temporal',
    'A brain lesion.',
  ),
  site(
    'brain.cavity',
    [
      '(temporal|frontal|parietal|occipital|resection|surgical|cavity)? (cavity wall|cavity margin|cavity rim|cavity)',
      '(resection|surgical|operative) (cavity|bed)',
    ],
    { organ: 'brain', part: 'cavity' },
    'Enhancement of the cavity wall.',
  ),
  organ('meninges', 'leptomeninges|leptomeningeal|meninges|meningeal|dura|dural', 'Leptomeningeal enhancement.'),
  organ('spinal cord', 'spinal cord|cauda equina|conus', 'A spinal cord lesion.'),
  organ('pituitary', 'pituitary|sella|sellar|cavernous sinus', 'A sellar mass.'),
  organ('eye', 'orbit|orbital|eye|choroid|retina|conjunctiva', 'An orbital mass.'),
  organ('thyroid', 'thyroid|thyroid bed|isthmus|thyroid lobe', 'A nodule in the thyroid bed.'),
  organ(
    'larynx',
    'larynx|laryngeal (mass|lesion|tumour|tumor|nodule)|vocal cord|vocal cords|glottis|supraglottis|laryngectomy site',
    'A laryngeal lesion.',
  ),
  organ(
    'pharynx',
    'pharynx|pharyngeal (mass|lesion|wall)|nasopharynx|oropharynx|hypopharynx|tonsil|tonsillar|tongue base|base of tongue|pyriform fossa',
    'A tonsillar mass.',
  ),
  organ(
    'mouth',
    'tongue|floor of mouth|oral cavity|oral tongue|buccal mucosa|gingiva|palate|lip|retromolar trigone',
    'A tongue ulcer.',
  ),
  organ('salivary gland', 'parotid|submandibular gland|parotid bed', 'A parotid mass.'),
  organ('nose', 'nasal cavity|paranasal sinus|maxillary sinus|ethmoid', 'A maxillary sinus mass.'),
  organ('skin', 'skin|cutaneous|subcutaneous|temple|cheek|forehead|scalp', 'A nodule of the skin.'),
  organ(
    'soft tissue',
    'thigh|calf|forearm|upper arm|buttock|shoulder|knee|shin|abdominal wall|gluteal|psoas|muscle|groin|port site|incision',
    'A mass in the thigh.',
  ),
  organ(
    'bone',
    'bone|bones|bony|skeleton|skeletal|osseous|spine|spinal|vertebra|vertebrae|vertebral|vertebral body|marrow',
    'A bone lesion.',
  ),
  site(
    'bone.lumbar',
    ['(l1|l2|l3|l4|l5) (vertebra|vertebral body|body)?'],
    { organ: 'bone', part: 'first-word' },
    'A lesion of L3.',
  ),
  site(
    'bone.thoracic',
    [
      '(t5|t6|t7|t8|t9|t10|t11|t12|th5|th6|th7|th8|th9|th10|th11|th12|d8|d9|d10|d11|d12) (vertebra|vertebral body|body)?',
      '(t1|t2|t3|t4|c1|c2|c3|c4|c5|c6|c7|s1|s2|s3) (vertebra|vertebral body)',
    ],
    { organ: 'bone', part: 'first-word' },
    'A lesion of T11.',
    'Stage T3.',
  ),
  site(
    'bone.ilium',
    ['(ilium|iliac wing|iliac bone|iliac crest|iliac blade)'],
    { organ: 'bone', part: 'ilium' },
    'A lesion in the right iliac wing.',
  ),
  site('bone.sacrum', ['(sacrum|sacral ala|sacral)'], { organ: 'bone', part: 'sacrum' }, 'A sacral lesion.'),
  site(
    'bone.rib',
    ['(rib|ribs)', '(#|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th) rib'],
    { organ: 'bone', part: 'as-written' },
    'Uptake in the 6th rib.',
  ),
  site(
    'bone.femur',
    ['(femur|femoral (head|neck|shaft)|proximal femur)'],
    { organ: 'bone', part: 'femur' },
    'A lesion of the femoral neck.',
  ),
  site(
    'bone.other',
    [
      '(humerus|humeral head|sternum|skull|calvarium|acetabulum|scapula|clavicle|pubic ramus|ischium|tibia|mandible|manubrium)',
    ],
    { organ: 'bone', part: 'as-written' },
    'A lesion of the sternum.',
  ),
]

const nodes = '(lymph)? (node|nodes|nodal|adenopathy|lymphadenopathy)'

/** Lymph nodes by their basins. */
export const nodeSites: LexiconRule<SiteMeaning>[] = [
  site(
    'node',
    ['(lymph)? (node|nodes|adenopathy|lymphadenopathy)', 'ln'],
    { organ: 'node' },
    'An enlarged lymph node.',
  ),
  site(
    'node.level',
    [`(neck)? (level|levels) (#|${roman})`],
    { organ: 'node', part: 'numbered', name: 'level' },
    'A node at level IV.',
  ),
  site(
    'node.station',
    ['station (#|4r|4l|10r|10l|11r|11l|2r|2l)'],
    { organ: 'node', part: 'numbered', name: 'station' },
    'Station 7.',
  ),
  site(
    'node.axilla',
    ['(axilla|axillae|axillary)', `axillary ${nodes}`],
    { organ: 'node', part: 'axilla' },
    'The left axilla.',
  ),
  site(
    'node.supraclavicular',
    [
      '(supraclavicular|infraclavicular)',
      '(supraclavicular|infraclavicular) (fossa|fossae)',
      `(supraclavicular|infraclavicular) ${nodes}`,
      '(scf|scn)',
    ],
    { organ: 'node', part: 'supraclavicular' },
    'A supraclavicular mass.',
  ),
  site(
    'node.cervical',
    [`(cervical|lateral neck|neck|jugular) ${nodes}`, 'lateral neck'],
    { organ: 'node' },
    'A lateral neck node.',
  ),
  site(
    'node.inguinal',
    [`(inguinal|groin) ${nodes}`],
    { organ: 'node', part: 'inguinal' },
    'An inguinal node.',
    'An inguinal hernia.',
  ),
  site(
    'node.pelvic',
    [
      `(pelvic|iliac|obturator|external iliac|internal iliac|common iliac|mesorectal|side wall|sidewall|presacral) ${nodes}`,
    ],
    { organ: 'node', part: 'first-word' },
    'A left obturator node.',
  ),
  site(
    'node.abdominal',
    [
      `(para aortic|paraaortic|retroperitoneal|mesenteric|coeliac|celiac|portal|portocaval|aortocaval|interaortocaval|peripancreatic|perigastric|ileocolic) ${nodes}`,
    ],
    { organ: 'node', part: 'first-word' },
    'A para-aortic node.',
  ),
  site(
    'node.chest',
    [`(mediastinal|hilar|subcarinal|paratracheal|internal mammary|aortopulmonary) ${nodes}`],
    { organ: 'node', part: 'first-word' },
    'Mediastinal nodes.',
  ),
]
