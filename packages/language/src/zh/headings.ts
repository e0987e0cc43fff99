import type { Layer } from '../lexicon/lexicon.ts'
import type { KindMeaning, SectionKind } from '../pack.ts'

const heading = (kind: SectionKind, words: string, yes: string) => ({
  id: `zh.heading.${kind}`,
  patterns: [`(${words})`],
  means: kind,
  yes: [yes],
})

/** Headings of Chinese reports. */
export const headings: Layer<SectionKind> = {
  layer: 'heading',
  rules: [
    heading('clinical', '临床资料|临床诊断|主诉|现病史|简要病史|病史摘要', '主诉：腹痛'),
    heading('history', '既往史|既往病史', '既往史：高血压'),
    heading('family', '家族史', '家族史：其姐患胃癌'),
    heading('findings', '影像所见|检查所见|影像表现|肉眼所见|镜下所见|查体|体格检查', '影像所见：肝内占位'),
    heading('impression', '影像诊断|诊断意见|印象|结论|小结|影像学诊断', '诊断意见：未见复发'),
    heading('diagnosis', '病理诊断|诊断|出院诊断|入院诊断', '病理诊断：腺癌'),
    heading('plan', '建议|处理|计划|医嘱|出院医嘱', '建议：三个月后复查'),
    heading('treatment', '治疗经过|诊疗经过|手术经过|手术名称', '治疗经过：化疗'),
  ],
}

/** Words that tell the kind of a Chinese document. */
export const kinds: Layer<KindMeaning> = {
  layer: 'kind',
  rules: [
    {
      id: 'zh.kind.telephone',
      patterns: ['电话(随访|咨询|记录)'],
      means: { kind: 'telephone', weight: 12 },
      yes: ['电话随访记录'],
    },
    {
      id: 'zh.kind.pathology',
      patterns: ['(病理|病理科|镜下|免疫组化|送检|标本)'],
      means: { kind: 'pathology', weight: 3 },
      yes: ['病理检查报告'],
    },
    {
      id: 'zh.kind.radiology',
      patterns: ['(影像|放射科|扫描|增强|超声|磁共振|ct|mri)'],
      means: { kind: 'radiology', weight: 3 },
      yes: ['影像检查报告'],
    },
    {
      id: 'zh.kind.operative',
      patterns: ['(手术记录|手术经过|麻醉|术者|术中)'],
      means: { kind: 'operative', weight: 3 },
      yes: ['手术记录'],
    },
    {
      id: 'zh.kind.discharge',
      patterns: ['(出院小结|出院记录|出院诊断|出院医嘱)'],
      means: { kind: 'discharge', weight: 3 },
      yes: ['出院小结'],
    },
    {
      id: 'zh.kind.oncology',
      patterns: ['(肿瘤科|门诊|会诊|多学科|化疗)'],
      means: { kind: 'oncology', weight: 3 },
      yes: ['肿瘤科门诊'],
    },
  ],
}
