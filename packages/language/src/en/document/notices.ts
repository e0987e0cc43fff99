import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

const simple = <M>(id: string, means: M, patterns: string[], yes: string[], no: string[] = ['The weather was fine.']): LexiconRule<M> => ({ id, patterns, means, yes, no })

/** `imaging`, `tissue`, `blood` and `marker`: examinations that give a report or a value of their own. */
export type TestMeaning = 'imaging' | 'scope' | 'tissue' | 'blood' | 'molecular'

export const testWords: Layer<TestMeaning> = {
  layer: 'test-word',
  rules: [
    simple<TestMeaning>(
      'en.test.imaging',
      'imaging',
      [
        '(ct|cts|mri|mris|pet|pet ct|psma pet|fdg pet|fet pet|cect|cxr|x ray|x rays|xray|ultrasound|uss|us scan|bone scan|scan|scans|mammogram|mammograms|mammo|mammography|dexa|echo|echocardiogram|spect|tomosynthesis|sonogram|urogram|scintigram|scintigraphy|whole body scan|restaging|imaging|barium)',
        '(ct|mri) (scan|scans|urogram|cap|tap|chest|head|brain|abdomen|pelvis|thorax|liver|spine)',
      ],
      ['CT of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.scope',
      'scope',
      ['(cystoscopy|colonoscopy|gastroscopy|endoscopy|ogd|egd|bronchoscopy|sigmoidoscopy|ureteroscopy|flexi|flexi cysto|cysto|scope|hysteroscopy|laparoscopy|nasendoscopy|ercp)'],
      ['Cystoscopy 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.tissue',
      'tissue',
      ['(biopsy|biopsies|bx|histology|histopathology|cytology|pathology|fna|ebus|eus|washings|washing|culture|cultures|slides|blocks|punch|cores|core biopsy|pathology report|pathology review|immunostains|immunohistochemistry|ihc|frozen section)'],
      ['biopsy of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.molecular',
      'molecular',
      ['(fish|her2|kras|nras|ras|braf|egfr|alk|ros1|pd l1|mmr|msi|mgmt|idh|brca|brca1|brca2|hrd|pik3ca|ntrk|ret|met|tert|germline|genetics|genomics|molecular|ngs|sequencing|oncotype|mutation|mutations|genetic)'],
      ['KRAS of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.blood',
      'blood',
      ['(bloods|blood test|blood tests|blood result|fbc|lft|lfts|u \\/ e|ues|tsh|psa|cea|afp|tg|thyroglobulin|testosterone|ca 125|ca125|ca 15 3|ca 19 9|ca19 9|tumour marker|tumour markers|marker|markers|washout|msu|urine)'],
      ['PSA of 4 May'],
    ),
  ],
}
