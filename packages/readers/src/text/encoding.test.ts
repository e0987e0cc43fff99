import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { encodingOf } from './encoding.ts'

const chinese = '左肺上叶浸润性腺癌，淋巴结未见转移。建议随访。'
const traditional = '左肺上葉腺癌，淋巴結未見轉移。建議追蹤檢查。'
const japanese = '左肺上葉の腺癌。リンパ節転移を認めない。'
const english = 'The patient’s tumour measures 3.5 ± 0.2 cm – naïve T cells; no metastases were seen on the scan.'

describe('encodings', () => {
  it.each([
    ['utf-8', 'utf-8', chinese],
    ['utf-8', 'ascii', 'No residual tumour.'],
    ['windows-1252', 'windows-1252', english],
    ['windows-1252', 'windows-1252', 'Größe 3 cm, Lymphknoten frei, kein Anhalt für Rückfall'],
    ['windows-1252', 'windows-1252', 'fever 38.5 \u00b0C'],
    ['gb18030', 'gbk', chinese],
    ['gb18030', 'gbk', '肝癌'],
    ['gb18030', 'gbk', 'CT: 肝右叶占位，考虑转移 (S6, 14 mm)'],
    ['gb18030', 'gb18030', `${chinese}㐀`],
    ['big5', 'big5', traditional],
    ['shift_jis', 'shift_jis', japanese],
    ['euc-jp', 'euc-jp', japanese],
    ['euc-kr', 'euc-kr', '좌측 폐 상엽의 선암, 림프절 전이 없음'],
    ['utf-16le', 'utf-16le', english],
    ['utf-16be', 'utf-16be', english],
    ['utf-16le', 'utf-16le', `诊断：\n${chinese}\n\n签名 2021\n`],
    ['utf-16be', 'utf-16be', `诊断：\n${chinese}\n\n签名 2021\n`],
  ])('%s, written as %s: %s', (name, written, text) => {
    expect(encodingOf(encode(text, written))?.name).toBe(name)
  })

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x41], 3],
    ['utf-16le', [0xff, 0xfe, 0x41, 0], 2],
    ['utf-16be', [0xfe, 0xff, 0, 0x41], 2],
  ])('a mark at the start decides: %s', (name, bytes, skip) => {
    expect(encodingOf(Uint8Array.from(bytes))).toEqual({ name, skip })
  })

  it('a long English text with a few Chinese words at its end is still GBK', () => {
    const text = `${'No evidence of disease in the liver. '.repeat(3000)}\n报告医师：考虑转移`
    expect(encodingOf(encode(text, 'gbk'))?.name).toBe('gb18030')
  })

  it('a few broken bytes do not make UTF-8 another encoding', () => {
    const bytes = [...Buffer.from(chinese), 0xff, 0xc3, 0x28, ...Buffer.from(chinese)]
    expect(encodingOf(Uint8Array.from(bytes))?.name).toBe('utf-8')
  })
})
