import type { Layer } from '../lexicon/lexicon.ts'
import type { SubjectMeaning } from '../statements/meanings.ts'

/** What a phrase is about: cancers, words that may mean one, and everything else that recurs, progresses or remits. */
export const subjects: Layer<SubjectMeaning> = {
  layer: 'subject',
  rules: [
    {
      id: 'en.subject.brain-tumour',
      patterns: [
        '(glioma*|astrocytoma*|oligodendroglioma*|oligoastrocytoma*|glioblastoma*|ependymoma*|medulloblastoma*|craniopharyngioma*|meningioma*|gbm|ganglioglioma*|macroadenoma*)',
        'pituitary (adenoma|adenomas|macroadenoma)',
      ],
      means: { about: 'cancer', organ: 'brain' },
      yes: ['Recurrent glioblastoma.'],
      no: ['Recurrent headache.', 'Recurrent paraganglioma.'],
    },
    {
      id: 'en.subject.bone-tumour',
      patterns: ['(osteosarcoma*|chondrosarcoma*|ewing*)', '(osteogenic|ewing s) sarcoma'],
      means: { about: 'cancer', organ: 'bone' },
      yes: ['Metastatic osteosarcoma.'],
      no: ['Bone pain.'],
    },
    {
      id: 'en.subject.cancer',
      patterns: [
        '(cancer|cancers|cancerous|malignancy|malignancies|malignant|neoplasm|neoplasms|neoplasia|neoplastic|tumor|tumors|tumour|tumours|tumoral|tumoural)',
        '(carcinoma*|adenocarcinoma*|cystadenocarcinoma*|cholangiocarcinoma*|choriocarcinoma*|teratoma*|seminoma*|germinoma*)',
        '(sarcoma*|liposarcoma*|leiomyosarcoma*|rhabdomyosarcoma*|angiosarcoma*|fibrosarcoma*|myxofibrosarcoma*|carcinosarcoma*|dermatofibrosarcoma*|*sarcoma|*sarcomas)',
        '(lymphoma*|leukemia*|leukaemia*|myeloma*|plasmacytoma*|mesothelioma*|thymoma*|*blastoma|*blastomas|blastoma*)',
        '(neuroblastoma*|retinoblastoma*|nephroblastoma*|chordoma*|hemangiopericytoma*|*carcinoma|*carcinomas|*cytoma|ameloblastoma*|pheochromocytoma*|paraganglioma*|insulinoma*|gastrinoma*|carcinoid*|hypernephroma*)',
        '(nsclc|sclc|dcis|lcis|scc|dlbcl|aml|cml|cll|mds|gist|gists|crc|npc|hnscc|pdac|nec|dfsp|hodgkin*|wilms*)',
        'ca (of|colon|breast|lung|prostate|ovary|rectum|bladder|stomach|cervix|kidney|pancreas)',
        '(rectal|colon|colorectal|breast|lung|prostate|ovarian|gastric|bladder|renal|esophageal|oesophageal|pancreatic|cervical|endometrial|thyroid|tongue|laryngeal|testicular) ca',
      ],
      means: { about: 'cancer' },
      yes: ['Recurrent ovarian carcinoma.', 'A tumor of the brain.', 'NSCLC.'],
      no: ['A benign adenoma was seen.', 'Recurrent UTI.'],
    },
    {
      id: 'en.subject.liver-tumour',
      patterns: ['(hepatocellular|hcc|hepatoma|hepatoblastoma*)', 'hepatocellular (carcinoma|carcinomas|cancer)'],
      means: { about: 'cancer', organ: 'liver' },
      yes: ['Recurrent HCC.'],
      no: ['Recurrent hepatitis.'],
    },
    {
      id: 'en.subject.skin-tumour',
      patterns: ['(melanoma*|bcc)', 'basal cell (carcinoma|carcinomas)'],
      means: { about: 'cancer', organ: 'skin' },
      yes: ['Metastatic melanoma.'],
      no: ['Skin rash.'],
    },
    {
      id: 'en.subject.kidney-tumour',
      patterns: ['(rcc)', 'renal cell (carcinoma|carcinomas|cancer)'],
      means: { about: 'cancer', organ: 'kidney' },
      yes: ['Metastatic renal cell carcinoma.'],
      no: ['Renal failure.'],
    },
    {
      id: 'en.subject.bladder-tumour',
      patterns: ['(tcc)', '(urothelial|transitional cell) (carcinoma|carcinomas|cancer)'],
      means: { about: 'cancer', organ: 'bladder' },
      yes: ['Recurrent urothelial carcinoma.'],
      no: ['Recurrent cystitis.'],
    },
    {
      id: 'en.subject.else.benign',
      patterns: [
        'benign <1> (tumor|tumors|tumour|tumours|neoplasm|neoplasms|mass|lesion|lesions|nodule)',
        '(tumor|tumors|tumour|tumours) necrosis factor',
        '(intraepithelial|intra epithelial) neoplasia',
        '(odontogenic|epidermoid|dermoid) (cyst|cysts)',
      ],
      means: { about: 'else' },
      yes: ['A benign tumour of the skin recurred.'],
      no: ['A malignant tumour recurred.'],
    },
    {
      id: 'en.subject.setting',
      patterns: [
        '(oncology|oncologist|oncologic|oncological|onc|chemotherapy|chemoradiation|chemoradiotherapy|radiotherapy|radiation|postradiation|irradiation|mastectomy|lumpectomy|mdt|temozolomide|bevacizumab|tamoxifen|letrozole|folfox|restaging|deauville|recist|rano)',
        'radiation (therapy|treatment)',
        '(tumor|tumour) board',
      ],
      means: { about: 'setting' },
      yes: ['Oncology clinic.'],
      no: ['Cardiology clinic.'],
    },
    {
      id: 'en.subject.else.disease',
      patterns: [
        '(kidney|renal|heart|valve|valvular|vascular|coronary|arterial|artery|cardiac|cardiovascular|cerebrovascular|pulmonary|joint|disc|disk|degenerative|neuron|airway|airways|inflammatory|infectious|acute|vessel|periodontal|celiac|autoimmune|reflux|hypertensive|ischemic|diverticular|ulcer|psychiatric) disease',
        'chronic (liver|lung|kidney) disease',
        '(crohn|parkinson|alzheimer|graves|huntington|raynaud|meniere|paget|lyme) s? disease',
      ],
      means: { about: 'else' },
      yes: ['Progression of kidney disease.'],
      no: ['Progression of disease.'],
    },
    {
      id: 'en.subject.process',
      patterns: ['disease process'],
      means: { about: 'vague' },
      yes: ['Progression of the disease process.'],
    },
    {
      id: 'en.subject.disease',
      patterns: ['disease'],
      means: { about: 'vague', deniable: true },
      yes: ['Recurrent disease.'],
      no: ['Recurrent mass.'],
    },
    {
      id: 'en.subject.vague',
      patterns: [
        '(mass|masses|lesion|lesions|nodule|nodules|growth|growths|process|abnormality|disorder|condition|illness|adenoma|adenomas|deposit|deposits|nodularity|foci|focus|opacity|uptake|enhancement|lymphadenopathy|adenopathy|implants|density|densities|thickening|spot)',
      ],
      means: { about: 'vague' },
      yes: ['Recurrent mass.'],
    },
    {
      id: 'en.subject.else.infection',
      patterns: [
        '(infection|infections|infectious|infected|re infected|pneumonia|pneumonias|uti|utis|sepsis|septic|urosepsis|uroseptic|abscess|abscesses|cellulitis|bacteremia|fever|fevers|herpes|zoster|shingles|candid*|thrush|tuberculosis|warts|boils|mrsa|c difficile|colds)',
        '*itis',
        '*itides',
      ],
      means: { about: 'else' },
      yes: ['Recurrent urinary infections.', 'Recurrent tonsillitis.'],
    },
    {
      id: 'en.subject.else.symptom',
      patterns: [
        '(symptom|symptoms|pain|pains|painful|headache|headaches|migraine|migraines|nausea|vomiting|diarrhea|diarrhoea|constipation|cough|dyspnea|dyspnoea|breathlessness|dysphagia|vertigo|dizziness|syncope|syncopal|fainting|falls|falling|fall|weakness|numbness|tingling|fatigue|edema|oedema|swelling|bleeding|hemorrhage|haemorrhage|epistaxis|hematuria|haematuria|hemoptysis|haemoptysis|itching|pruritus|rash|discomfort|cramps|spasm|spasms|hiccups|aspiration|choking|awakenings|episode|episodes|attack|attacks|bout|bouts|admissions|complications|anxiety|ulceration|wheezing|palpitations|incontinence|priapism|colic|hypotension|hypertension|hypoglycemia|jaundice)',
        '*algia',
      ],
      means: { about: 'else' },
      yes: ['Recurrent pain.', 'Recurrent episodes of vertigo.'],
    },
    {
      id: 'en.subject.else.illness',
      patterns: [
        'left (main|anterior descending)',
        '(psychiatric|paranoia|paranoid|anxious|depressed|suicidal|schizophrenia|sobriety|sober|drinking|drinks|asthma|copd|emphysema|diabetes|diabetic|depression|depressive|bipolar|psychosis|psychotic|mania|manic|anorexia|bulimia|schizo*|alcohol|alcoholism|abuse|dependence|polysubstance|substance|cocaine|drug|tobacco|smoking|seizure|seizures|epilepsy|sclerosis|dementia|alzheimer*|parkinson*|parkinsonian|gout|lupus|psoriasis|eczema|sarcoid*|crohn*|reflux|gerd|anemia|anaemia|insomnia|apnea|allerg*|inflammation|inflammatory|arrest|exacerbation|exacerbations|miscarriage|miscarriages|pregnancy|abortion|retention|encephalopathy|cirrhosis|renal failure|myopathy|proteinuria|nephrotic|thrombocytopenia|purpura|itp|ttp|neutropenia|acidosis|hyponatremia|hypokalemia|dehydration|cholangitis|osteoporosis|arthrosis|osteoarthritis|thyrotoxicosis|hyperthyroidism|graves|withdrawal|ideation|delirium|plaque|retinopathy|hyperplasia|hypertrophy)',
      ],
      means: { about: 'else' },
      yes: ['Major depression, recurrent.'],
    },
    {
      id: 'en.subject.else.vessel',
      patterns: [
        '(stroke|strokes|tia|tias|cva|infarct|infarction|ischemia|ischaemia|ischemic|thrombosis|thrombus|thrombo*|dvt|embol*|pe|varic*|aneurysm|aneurysms|stenosis|restenosis|angina|arrhythmia*|fibrillation|flutter|tachycardia|bradycardia|failure|chf|heart|cardiac|venous|arterial|artery|arteries|coronary|circumflex|murmur|dissection|hematoma|haematoma|hematomas)',
      ],
      means: { about: 'else' },
      yes: ['Recurrent DVT.', 'Recurrent atrial fibrillation.'],
    },
    {
      id: 'en.subject.else.structure',
      patterns: [
        '(hernia|hernias|herniation|herniated|hnp|prolapse|dislocation|dislocations|dislocating|subluxation|instability|fracture|fractures|stone|stones|calculi|calculus|fistula|fistulas|stricture|strictures|obstruction|torsion|perforation|keloid|keloids|scoliosis|kyphosis|deformity|bunion|spur|ingrown|otorrhea|cholesteatoma|pterygium|chalazion|polyp|polyps|polyposis|hydrocephalus|stent|stents|graft|grafts|dysplasia|nail|toenail|corn|callosities|hydrocele|ganglion|callus|contracture|contractures|tear|tears|disc|disk|radiculopathy|neuropathy|impingement|adhesions|pneumothorax|chylothorax|chylothoraces|cyst|cysts|ascites|effusion|effusions|cataract|cataracts|glaucoma|detachment|ulcer|ulcers|erosion|gallstones|lithiasis|endometriosis|granuloma|granulomas|lipoma|lipomas|fibroid|fibroids|leiomyoma|hemangioma|haemangioma|schwannoma|neuroma|papilloma|papillomas|fibroadenoma|hamartoma|xanthoma|sebaceous|pilonidal|varicocele)',
      ],
      means: { about: 'else' },
      yes: ['Recurrent inguinal hernia.'],
    },
  ],
}
