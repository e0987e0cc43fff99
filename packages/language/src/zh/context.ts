import type { Layer } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'

/** Chinese triggers and stops; a clause ends at a comma, a list goes on at "、". */
export const context: Layer<ContextMeaning> = {
  layer: 'context',
  rules: [
    {
      id: 'zh.absent.forward',
      patterns: [
        '(未见|未见明显|未见明确|未发现|未查见|未检出|未触及|未提示|未出现|未再|没有|无|无明显|无明确|并无|非|不是|不支持)',
        '(未见|无|未发现)(明显|明确|确切)?(肿瘤)?(复发)?(征象|证据|迹象)',
      ],
      means: { gives: 'absent', direction: 'forward', reach: 24 },
      yes: ['未见复发。', '无转移。'],
      no: ['有无转移。', '不除外转移。'],
    },
    {
      id: 'zh.absent.backward',
      patterns: ['(阴性|均阴性|已除外|已排除|可除外|可排除|不支持|未见)'],
      means: { gives: 'absent', direction: 'backward', reach: 10 },
      yes: ['转移已排除。'],
      no: ['转移不除外。'],
    },
    {
      id: 'zh.absent.count',
      patterns: ['0 / #'],
      means: { gives: 'absent', direction: 'both', reach: 12, count: true },
      yes: ['淋巴结0/12。'],
      no: ['淋巴结2/5。'],
    },
    {
      id: 'zh.absent.restricted-new',
      patterns: ['(未见|无|未发现)(明显)?(新发|新增|新的)'],
      means: { gives: 'absent', direction: 'forward', reach: 24, restricted: 'new' },
      yes: ['未见新发转移灶。'],
      no: ['未见转移灶。'],
    },
    {
      id: 'zh.absent.restricted-other',
      patterns: ['(余|其余|其他|其它)(部位|脏器|各处|处)?(均)?(未见|无)(明显|明确)?'],
      means: { gives: 'absent', direction: 'forward', reach: 24, restricted: 'other' },
      yes: ['余部位未见转移。'],
      no: ['未见转移。'],
    },
    {
      id: 'zh.suspected.forward',
      patterns: ['(考虑|首先考虑|考虑为|倾向|倾向于|符合|提示|可疑|疑似|疑|怀疑|拟诊|拟)'],
      means: { gives: 'suspected', direction: 'forward', reach: 24 },
      yes: ['考虑转移。', '可疑复发。'],
      no: ['未提示转移。', '不除外转移。'],
    },
    {
      id: 'zh.suspected.backward',
      patterns: ['可能性大', '(可疑|可能大)'],
      means: { gives: 'suspected', direction: 'backward', reach: 10 },
      yes: ['转移可能性大。'],
      no: ['转移可能。'],
    },
    {
      id: 'zh.possible.both',
      patterns: [
        '(不除外|不能除外|不能排除|不排除|尚不能除外|未除外|不完全除外)',
        '(待排|待除外|待排除|待查|待定)',
        '(可能|或许|\\?)',
        '(鉴别)',
      ],
      means: { gives: 'possible', direction: 'both', reach: 16 },
      yes: ['不除外复发。', '转移待排。', '转移?'],
      no: ['转移可能性大。'],
    },
    {
      id: 'zh.possible.forward',
      patterns: ['(除外|需除外|请除外|排除|以排除|以除外)'],
      means: { gives: 'possible', direction: 'forward', reach: 16 },
      yes: ['请除外转移。'],
      no: ['不除外转移。'],
    },
    {
      id: 'zh.historical',
      patterns: ['(既往|曾|曾有|曾因|病史)'],
      means: { gives: 'historical', direction: 'forward', reach: 24 },
      yes: ['既往肝转移，已切除。'],
    },
    {
      id: 'zh.hypothetical',
      patterns: ['(预防|防止|避免|降低|减少|延缓|警惕|监测|评估|了解|明确|排查|若|如|如果|一旦|倘若)', '(有无|是否)'],
      means: { gives: 'hypothetical', direction: 'forward', reach: 24 },
      yes: ['预防复发。', '了解有无转移。'],
      no: ['未见复发。'],
    },
    {
      id: 'zh.hypothetical.risk',
      patterns: ['(的)?(风险|概率|几率|机会)'],
      means: { gives: 'hypothetical', direction: 'both', reach: 4 },
      yes: ['复发风险高。'],
    },
    {
      id: 'zh.other.family',
      patterns: ['家族史', '(母亲|父亲|其母|其父|其兄|其姐|其弟|其妹|祖父|祖母|外祖母|姑姑|舅舅|姐姐|哥哥|妹妹|弟弟)'],
      means: { gives: 'other', direction: 'forward', experiencer: 'other' },
      yes: ['其姐患乳腺癌骨转移。'],
    },
    {
      id: 'zh.stop',
      patterns: ['(但|但是|然而|而|另见|另|;)', '除 <6> 外'],
      means: { gives: 'stop', direction: 'both' },
      yes: ['未见复发，但肝内见转移。'],
      no: ['未见复发。'],
    },
  ],
}
