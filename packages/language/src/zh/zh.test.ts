import { describe, expect, it } from 'vitest'
import { prepare } from '../prepare.ts'
import { findStatements } from '../statements/find-statements.ts'
import { zh } from './pack.ts'

const find = (text: string): string[] =>
  findStatements(prepare(text, zh)).map((s) =>
    [
      `${s.quote}:`,
      s.concept,
      s.status,
      s.extent === 'unstated' ? '' : s.extent,
      s.aspect === 'present' ? '' : s.aspect,
      s.restricted && `(${s.restricted})`,
    ]
      .filter(Boolean)
      .join(' '),
  )

const says: [string, string[]][] = [
  ['未见复发。', ['复发: recurrence absent']],
  ['未见明显复发及转移征象。', ['复发: recurrence absent', '转移: spread absent']],
  ['吻合口未见复发，肝内未见转移。', ['复发: recurrence absent local', '转移: spread absent distant']],
  ['无远处转移。', ['转移: spread absent distant']],
  ['腹膜后淋巴结未见转移（0/12）。', ['转移: spread absent regional']],
  ['淋巴结转移（2/5）。', ['转移: spread established regional']],
  ['胃小弯淋巴结见癌转移2/5。', ['转移: spread established regional']],
  ['肝转移。', ['转移: spread established distant']],
  ['肝、肺多发转移。', ['转移: spread established distant']],
  ['乳腺癌骨转移。', ['转移: spread established distant']],
  ['考虑肝转移。', ['转移: spread suspected distant']],
  ['肺内结节，考虑转移。', ['转移: spread suspected distant']],
  ['吻合口增厚，可疑复发。', ['复发: recurrence suspected local']],
  ['倾向于局部复发。', ['复发: recurrence suspected local']],
  ['符合胃癌肝转移。', ['转移: spread suspected distant']],
  ['转移可能性大。', ['转移: spread suspected']],
  ['不除外复发。', ['复发: recurrence possible']],
  ['肝内小结节，转移不除外。', ['转移: spread possible distant']],
  ['骨转移待排。', ['转移: spread possible distant']],
  ['肿瘤复发？', ['复发: recurrence possible']],
  ['请除外脑转移。', ['转移: spread possible distant']],
  ['不能排除肺转移。', ['转移: spread possible distant']],
  ['脑转移已排除。', ['转移: spread absent distant']],
  ['术后改变，未见肿瘤复发。', ['术后改变: disease established treatment-effect', '复发: recurrence absent']],
  ['考虑术后改变，复发待排。', ['术后改变: disease suspected treatment-effect', '复发: recurrence possible']],
  ['口服中药预防复发。', ['复发: recurrence hypothetical']],
  ['复发风险较高。', ['复发: recurrence hypothetical']],
  ['行骨扫描了解有无骨转移。', ['转移: spread hypothetical distant']],
  ['如有复发，考虑再次手术。', ['复发: recurrence hypothetical']],
  ['既往肝转移射频消融。', ['转移: spread historical distant']],
  ['家族史：其姐患乳腺癌骨转移。', ['转移: spread other distant']],
  ['未见新发转移灶。', ['转移灶: spread absent (new)']],
  ['余部位未见转移。', ['转移: spread absent (other)']],
  ['未见复发，但肝内见多发转移瘤。', ['复发: recurrence absent', '转移瘤: spread established distant']],
  ['目前无瘤生存。', ['无瘤生存: disease absent']],
  ['疗效评价：完全缓解。', ['完全缓解: disease absent response']],
  ['与前片比较，肿瘤进展。', ['肿瘤进展: disease established progression']],
  ['切缘未见癌残留。', ['癌残留: disease absent residual']],
  ['肝穿刺组织未见恶性肿瘤。', ['未见恶性肿瘤: disease absent']],
  ['前列腺癌术后生化复发。', ['生化复发: recurrence established']],
  ['头痛反复发作。', []],
  ['复发性口腔溃疡。', []],
  ['喉返神经保护完好。', []],
]

describe('Chinese sentences through the same engine', () => {
  it.each(says)('%s', (text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('quotes the very characters', () => {
    const text = '影像诊断：１.吻合口未见复发；２.肝内占位，考虑转移。'
    const statements = findStatements(prepare(text, zh))
    expect(statements.map((s) => text.slice(...s.span))).toEqual(['复发', '转移'])
    expect(statements.map((s) => s.status)).toEqual(['absent', 'suspected'])
  })
})
