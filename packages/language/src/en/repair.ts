import { makeRepair } from '../lexicon/make-repair.ts'

const words = (list: string): string[] => list.split(' ')

/** Mends what scanners do to English reports: "rnetastatic", "carclnoma", "rnargin", "invas1on". */
export const repair = makeRepair({
  keyWords: words(
    'metastatic metastasis metastases metastasized carcinoma adenocarcinoma carcinomas adenocarcinomas recurrent recurrence malignant malignancy lymphoma glioblastoma melanoma squamous residual progression evidence invasion identified lymphovascular perineural lymphatic vascular extracapsular extranodal extension differentiated moderately resection hemicolectomy mastectomy lobectomy prostatectomy nephrectomy hysterectomy histologic pathologic microscopic diagnosis specimen margins regional surgical intraductal urothelial hepatocellular endometrioid papillary mucinous invasive infiltrating',
  ),
  ordinary: new Set(
    words(
      'capillary pupillary capillaries rejection rejections clone clones closes closed failing failings shears shear surgicel corning hight hatch house houses horse haste hound hight mutinous mailed soiled filing boils coils emission omission evidenced evidences diseased identifier identifies identify malign malignance malignantly recurrently concurrent decurrent recurrences evasion invasions inversion intrusion progressing procession regression digression profession possession extensions extensive intensive excisional hepatocellularly surgically residuals residually vasculars nonvascular avascular microscopical specimens marginal resections dissection lymphomas melanomas pathological histological histology pathology regionally remission remissions admission revision division lesion lesions stern modern pattern patterns cavern concern concerns concerned intern interns internal external return returns returned sternal kernel eastern western northern southern discern govern burner turned turning learn learned earned warned burned morning warning evening corner corners corneal journal alternate alternative cornea carneous hernia hernias sternum thorns horns subjective perspective prospective',
    ),
  ),
  confusions: [
    ['rn', 'm'],
    ['vv', 'w'],
    ['ii', 'u'],
    ['0', 'o'],
    ['1', 'l'],
    ['1', 'i'],
    ['5', 's'],
    ['8', 'b'],
    ['l', 'i'],
    ['i', 'l'],
    ['nn', 'm'],
    ['ni', 'm'],
    ['h', 'm'],
  ],
})
