import { describe, expect, it } from 'vitest'
import { packFor } from './choose-pack.ts'

describe('packFor', () => {
  it('reads an English report with English, also when a name stands in Chinese', () => {
    expect(packFor('CT CHEST. Patient Wang Fang (王芳). No evidence of recurrence in the chest.').language).toBe('en')
  })

  it('reads a Chinese report with Chinese, also when drugs and codes stand in Latin letters', () => {
    expect(packFor('胃癌术后，pT3N1M0，SOX方案化疗6周期。CT：未见复发及转移。').language).toBe('zh')
  })

  it('takes English for a text without any letters', () => {
    expect(packFor('').language).toBe('en')
  })
})
