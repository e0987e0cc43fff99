import type { Layer } from '../lexicon/lexicon.ts'
import type { ConceptMeaning } from '../statements/meanings.ts'

/** Chinese words for return, spread, presence and course of a cancer. */
export const concepts: Layer<ConceptMeaning> = {
  layer: 'concept',
  rules: [
    {
      id: 'zh.recurrence',
      patterns: ['(复发|复发性)', '再发'],
      means: { concept: 'recurrence', form: 'noun', needs: 'no-other-named' },
      yes: ['吻合口复发。'],
      no: ['头痛反复发作。', '复发性口腔溃疡。'],
    },
    {
      id: 'zh.recurrence.biochemical',
      patterns: ['生化复发'],
      means: { concept: 'recurrence', form: 'complete', needs: 'nothing', basis: 'marker' },
      yes: ['考虑生化复发。'],
    },
    {
      id: 'zh.not-recurrence',
      patterns: ['反复发(作|热|生|病)', '复发性(口腔|阿弗他|胰腺炎|流产|多软骨|泌尿|尿路|感染)', '喉返神经'],
      means: { concept: 'none', form: 'complete', needs: 'nothing' },
      yes: ['头痛反复发作。'],
      no: ['肿瘤复发。'],
    },
    {
      id: 'zh.spread',
      patterns: ['(转移|转移瘤|转移灶|转移癌|转移性)', '(微转移|播散|种植转移)'],
      means: { concept: 'spread', form: 'complete', needs: 'nothing' },
      yes: ['肝转移。'],
      no: ['转移到普通病房。'],
    },
    {
      id: 'zh.not-spread',
      patterns: ['转移(到|至)(普通)?病房', '转移性(右下腹|腹)痛', '注意力转移'],
      means: { concept: 'none', form: 'complete', needs: 'nothing' },
      yes: ['转移性右下腹痛。'],
      no: ['转移性癌。'],
    },
    {
      id: 'zh.disease.free',
      patterns: ['无瘤(生存|状态)', '无病生存'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', status: 'absent', aspect: 'present' },
      yes: ['目前无瘤生存。'],
    },
    {
      id: 'zh.disease.remission',
      patterns: ['完全缓解'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', status: 'absent', aspect: 'response' },
      yes: ['疗效评价完全缓解。'],
      no: ['疼痛缓解。'],
    },
    {
      id: 'zh.disease.response',
      patterns: ['部分缓解', '(疾病|病情|病灶)稳定'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'response' },
      yes: ['疗效评价部分缓解。'],
      no: ['疼痛缓解。'],
    },
    {
      id: 'zh.disease.progression',
      patterns: ['(疾病|病情|肿瘤|病灶)进展'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'progression' },
      yes: ['复查提示肿瘤进展。'],
    },
    {
      id: 'zh.disease.residual',
      patterns: ['(残留|残余)(癌|肿瘤|病灶)?', '(癌|肿瘤)残留'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'residual' },
      yes: ['切缘见癌残留。'],
    },
    {
      id: 'zh.disease.treatment-effect',
      patterns: ['(术后|治疗后|放疗后)(改变|表现|反应|纤维化)', '放射性(坏死|肺炎|损伤)', '假性进展'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'treatment-effect' },
      yes: ['考虑术后改变。'],
    },
    {
      id: 'zh.disease.new-primary',
      patterns: ['(第二|新发)原发(癌|肿瘤)?'],
      means: { concept: 'disease', form: 'complete', needs: 'nothing', aspect: 'new-primary' },
      yes: ['考虑第二原发癌。'],
    },
  ],
}
