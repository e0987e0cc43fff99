import type { Layer } from '../lexicon/lexicon.ts'
import type { PlaceMeaning } from '../statements/meanings.ts'

const organ = (name: string, words: string, yes: string, extent: PlaceMeaning['extent'] = 'distant') => ({
  id: `en.place.${name}`,
  patterns: [`(${words})`],
  means: { extent, organ: name },
  yes: [yes],
})

/** Words that tell how far: local, regional and distant, and organs by name. */
export const places: Layer<PlaceMeaning> = {
  layer: 'place',
  rules: [
    {
      id: 'en.place.local',
      patterns: [
        '(local|locally|anastomotic|anastomosis|stump|in situ|in breast|marginal|tumour bed|tumor bed|surgical bed|resection bed|operative bed|surgical site|operative site|surgical scar|mastectomy scar|scar|vaginal cuff|vaginal vault|vault|cuff|chest wall|resection cavity|resection margin|surgical cavity|cavity|in field|ipsilateral breast|same breast|prostate bed|prostatic bed|prostatic fossa|flap|primary site|site of (the)? (resection|surgery|excision|primary)|mastectomy site|presacral)',
        '(thyroid|prostate|prostatic|parotid|nephrectomy|renal|pancreatic|pancreatectomy|hepatectomy|liver|gallbladder|lumpectomy|mastectomy|resection|surgical|operative|tumor|tumour|radiation|treatment|thyroidectomy|prostatectomy) (bed|site|field)',
      ],
      means: { extent: 'local' },
      yes: ['Local recurrence.'],
    },
    {
      id: 'en.place.regional',
      patterns: [
        '(regional|regionally|locoregional|loco regional|nodal|node|nodes|lymph node|lymph nodes|sentinel|axillary|axilla|lymphadenopathy|ln|lns)',
        '(level|levels|station) (1|2|3|4|5|6|7|8|9|10|11|12|i|ii|iii|iv|v|vi|vii|1a|1b|2a|2b|2r|2l|4r|4l|5a|5b|10r|10l|11r|11l|12r|12l|ia|ib|iia|iib|va|vb)',
        'in transit',
        '(internal mammary|intramammary|mammary|peripancreatic|pancreatic|splenic|hepatic|gastric|perigastric|renal|mesorectal|pericolic|peribronchial|bronchial|pulmonary|intrapulmonary|parotid|intraparotid|colonic|adrenal|vesical|prostatic|rectal|mesocolic|thyroid|perithyroidal|esophageal|oesophageal|paraesophageal|bowel|cystic duct|bile duct|sacral|presacral|mesentery|omental|breast|ileocolic) (hilar|hilum|artery|chain|duct)? (lymph)? (node|nodes)',
        '(node|nodes) , (left|right|common)? (hepatic|splenic|gastric|renal|pulmonary|bronchial|pancreatic|mammary) (artery|hilum|hilar|vein|chain|basin)',
        '(axillary|inguinal|hilar|mediastinal|cervical|pelvic|iliac|obturator|mesenteric|para aortic|paraaortic|retroperitoneal|supraclavicular) (lymph)? (node|nodes|adenopathy|lymphadenopathy)',
      ],
      means: { extent: 'regional' },
      yes: ['Regional recurrence in two nodes.'],
    },
    {
      id: 'en.place.distant',
      patterns: [
        '(distant|distantly|remote|systemic|visceral|hematogenous|haematogenous|carcinomatosis|distant (lymph)? (node|nodes)|elsewhere|extrahepatic|extracranial)',
      ],
      means: { extent: 'distant' },
      yes: ['Distant metastasis.'],
    },
    {
      id: 'en.place.test',
      patterns: [
        'bone (scan|scans|scintigraphy|density)',
        '(lung|liver|renal|kidney|thyroid|hepatic|pulmonary) function',
      ],
      means: { extent: 'unstated' },
      yes: ['Bone scan negative.'],
      no: ['Bone metastases.'],
    },
    organ('liver', 'liver|hepatic|hepatocellular|intrahepatic|hepatoma', 'Liver metastases.'),
    organ(
      'lung',
      'lung|lungs|pulmonary|bronchial|bronchogenic|upper lobe|lower lobe|middle lobe|lingula|lingular',
      'Lung metastases.',
    ),
    organ(
      'bone',
      'bone|bones|bony|osseous|skeletal|spine|spinal|vertebra|vertebral|vertebrae|rib|ribs|rib cage|femur|femurs|femora|femoral head|humerus|humeri|humeral|tibia|tibial|fibula|clavicle|scapula|scapular|sacrum|sacral|skull|calvarium|calvarial|sternum|ilium|ischium|acetabulum|acetabular|mandible|iliac (crest|bone|bones|wing)|pelvic (bone|bones)|marrow',
      'Bone metastases.',
    ),
    organ(
      'brain',
      'brain|brains|hemisphere|hemispheric|cerebrum|basal ganglia|dura|dural|falx|cerebrospinal|csf|cerebral|cerebellar|frontal lobe|temporal lobe|parietal lobe|occipital lobe|frontal|parietal|occipital|temporal|frontoparietal|temporoparietal|parietooccipital|parieto occipital|parafalcine|supratentorial|infratentorial|pons|pontine|medullary|uncus|thalamus|brainstem|brain stem|cerebellum|intracranial|intracerebral|cranial|leptomeningeal|meningeal|meninges|cns|intraparenchymal',
      'Brain metastases.',
    ),
    organ(
      'small-bowel',
      'ileum|ileal|jejunum|jejunal|duodenum|duodenal|small bowel|small intestine|appendix|mesoappendix',
      'Ileal metastasis.',
    ),
    organ(
      'peritoneum',
      'peritoneum|peritoneal|ascites|ascitic|paracolic|pouch of douglas|falciform|epiploica|epiploic|gutter|gutters|cul de sac|diaphragm|diaphragmatic|abdominal wall|pelvic side wall|side wall|mesenteric|serosa|serosal|umbilicus|intraperitoneal|omentum|omental|mesentery|intraabdominal|intra abdominal',
      'Peritoneal metastases.',
    ),
    organ('pleura', 'pleura|pleural', 'Pleural metastases.'),
    organ(
      'larynx',
      'larynx|laryngeal|glottis|glottic|supraglottic|supraglottis|vocal cord|vocal cords|vocal fold|hypopharynx|hypopharyngeal',
      'Recurrence in the larynx.',
    ),
    organ(
      'mouth',
      'tongue|floor of mouth|oral cavity|tonsil|tonsillar|oropharynx|oropharyngeal|palate|buccal|gingiva|gingival',
      'Recurrence in the tongue.',
    ),
    organ('gallbladder', 'gallbladder|gall bladder|bile duct', 'Gallbladder metastasis.'),
    organ('adrenal', 'adrenal|adrenals|suprarenal', 'Adrenal metastasis.'),
    organ('skin', 'skin|cutaneous|subcutaneous', 'Skin metastases.'),
    organ('kidney', 'kidney|kidneys|renal|nephrectomy', 'Kidney metastasis.'),
    organ('spleen', 'spleen|splenic', 'Splenic metastases.'),
    organ('pancreas', 'pancreas|pancreatic', 'Pancreatic metastases.'),
    organ('ovary', 'ovary|ovaries|ovarian|adnexa|fallopian tube|fallopian', 'Ovarian metastasis.'),
    organ('breast', 'breast|breasts|mammary', 'Breast metastases.'),
    organ('colon', 'colon|colonic|colorectal|bowel|intestine|intestinal|sigmoid|cecum|caecum', 'Colonic metastasis.'),
    organ('rectum', 'rectum|rectal', 'Rectal recurrence.'),
    organ('bladder', 'bladder|urothelial|trigone|vesical', 'Bladder recurrence.'),
    organ('prostate', 'prostate|prostatic', 'Prostate recurrence.'),
    organ('stomach', 'stomach|gastric', 'Gastric metastasis.'),
    organ('esophagus', 'esophagus|esophageal|oesophagus|oesophageal', 'Oesophageal recurrence.'),
    organ('thyroid', 'thyroid', 'Thyroid metastasis.'),
    organ('heart', 'heart|myocardium|pericardium|pericardial', 'Pericardial metastasis.'),
    organ(
      'soft-tissue',
      'soft tissue|muscle|orbit|orbital|eye|choroid|choroidal|testis|testicular|vagina|vaginal|cervix|uterus|uterine|endometrium|endometrial',
      'Orbital metastasis.',
    ),
  ],
}
