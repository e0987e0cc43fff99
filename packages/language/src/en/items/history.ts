import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'
import type { HistoryWord } from '../../values/history.ts'

const word = (means: HistoryWord, patterns: string[], yes: string[], no?: string[]): LexiconRule<HistoryWord> => ({
  id: `en.history.${means}`,
  patterns,
  means,
  yes,
  ...(no && { no }),
})

const tumour =
  '(tumor|tumour|carcinoma|adenocarcinoma|melanoma|glioma|glioblastoma|astrocytoma|sarcoma|cancer|malignancy|meningioma|neoplasm|disease)'

/** What came before the specimen, and words about the risk ahead. */
export const history: Layer<HistoryWord> = {
  layer: 'item-history',
  rules: [
    word('recurrent-label', ['recurrent (tumor|tumour)'], ['Recurrent tumor: yes']),
    word(
      'recurrent',
      [
        `(recurrent|locally recurrent|recurring) <5> ${tumour}`,
        `recurrence of <3> ${tumour}`,
        `(consistent with|compatible with|represents) (a)? (local)? recurrence`,
        `${tumour} recurrent`,
      ],
      ['Recurrent high-grade urothelial carcinoma', 'recurrence of the tumour'],
      ['recurrent laryngeal nerve'],
    ),
    word(
      'treated',
      [
        '(status post|s / p|sp|after|following|post|received|completed) (prior|preoperative|long course|short course)? (neoadjuvant|neo adjuvant|preoperative|induction) <1> (therapy|treatment|chemotherapy|chemoradiotherapy|chemoradiation|radiotherapy|radiation)',
        '(post treatment|post therapy|postchemotherapy|post chemotherapy|post radiation|post chemoradiation) (specimen|resection|changes|effect)',
        '(after|post|following) (long course|short course)? (chemoradiotherapy|chemoradiation|radiochemotherapy|crt)',
        '(after|post|following) <3> gy',
        'treated with (neoadjuvant|preoperative) (chemotherapy|chemoradiotherapy|radiotherapy|chemoradiation)',
        '(chemotherapy|chemoradiotherapy|radiotherapy) prior to (surgery|resection|operation)',
        '(residual|viable) (tumor|tumour) after (chemotherapy|neoadjuvant therapy|chemoradiotherapy)',
      ],
      ['resection after neoadjuvant chemoradiotherapy'],
      ['applicable to carcinomas treated with neoadjuvant therapy'],
    ),
    word(
      'treated-label',
      [
        'evidence of (neoadjuvant|neo adjuvant) (treatment|therapy)',
        '(neoadjuvant|neo adjuvant|preoperative|pre operative) (treatment|therapy|chemotherapy) (given)?',
        'prior (treatment|therapy)',
      ],
      ['Neoadjuvant therapy: yes'],
    ),
    word(
      'risk',
      [
        '(low|intermediate|high|very low|increased|average) risk (of|for) (recurrence|relapse|distant recurrence|metastasis|progression)',
        '(risk of|risk for) (recurrence|distant recurrence|relapse) <3> #',
        '(oncotype|oncotype dx|mammaprint|prosigna|endopredict|decipher|recurrence score|prolaris|pam50|rs) <4> (score|risk|rs|result) <2> #',
        'recurrence score <2> #',
        '(mammaprint|decipher|prolaris|endopredict) <3> (low|high|intermediate) (risk)?',
      ],
      ['low risk of recurrence', 'Oncotype DX recurrence score 18'],
    ),
  ],
}
