import type { Layer } from '../lexicon/lexicon.ts'
import type { EdgeMeaning, SubjectMeaning } from '../statements/meanings.ts'

/** What a Chinese phrase is about. */
export const subjects: Layer<SubjectMeaning> = {
  layer: 'subject',
  rules: [
    {
      id: 'zh.subject.cancer',
      patterns: [
        '(癌|癌症|腺癌|鳞癌|肿瘤|恶性肿瘤|恶性|肉瘤|淋巴瘤|白血病|黑色素瘤|骨髓瘤|胶质瘤|母细胞瘤|癌细胞|恶性细胞|肿瘤细胞)',
      ],
      means: { about: 'cancer' },
      yes: ['胃癌术后。'],
      no: ['肝血管瘤。'],
    },
    {
      id: 'zh.subject.setting',
      patterns: ['(肿瘤科|化疗|放疗|靶向|免疫治疗|多学科)'],
      means: { about: 'setting' },
      yes: ['化疗后复查。'],
    },
    {
      id: 'zh.subject.vague',
      patterns: ['(病灶|肿块|肿物|占位|结节|病变)'],
      means: { about: 'vague' },
      yes: ['肝内占位。'],
    },
    {
      id: 'zh.subject.else',
      patterns: [
        '(血管瘤|脂肪瘤|肌瘤|囊肿|息肉|结石|炎|感染|溃疡|疝|哮喘|高血压|糖尿病|脑梗|癫痫|出血|疼痛|头痛|发热|抑郁|血栓|心衰|房颤)',
      ],
      means: { about: 'else' },
      yes: ['肝血管瘤。'],
      no: ['肝癌。'],
    },
  ],
}

/** Chinese words at which a phrase ends. */
export const edges: Layer<EdgeMeaning> = {
  layer: 'edge',
  rules: [
    { id: 'zh.edge.locative', patterns: ['(至|于|在|累及)'], means: { edge: 'locative' }, yes: ['转移至肝。'] },
    {
      id: 'zh.edge.preposition',
      patterns: ['(伴|伴有|因|经|对)'],
      means: { edge: 'preposition' },
      yes: ['肝癌伴转移。'],
    },
    {
      id: 'zh.edge.verb',
      patterns: ['(见|可见|有|为|是|行|予|示|呈)'],
      means: { edge: 'verb' },
      yes: ['肝内可见转移。'],
    },
    {
      id: 'zh.edge.conjunction',
      patterns: ['(及|和|与|或|以及|并)'],
      means: { edge: 'conjunction' },
      yes: ['复发及转移。'],
    },
  ],
}
