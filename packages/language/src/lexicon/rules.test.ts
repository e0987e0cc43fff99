import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import type { LanguagePack } from '../pack.ts'
import { prepare } from '../prepare.ts'
import { zh } from '../zh/pack.ts'

const packs: LanguagePack[] = [en, zh]

/** Ids of the rules of a layer that a sentence hits. */
const rulesIn = (sentence: string, pack: LanguagePack, layer: string): string[] =>
  prepare(sentence, pack, 'other')
    .hits.of(layer)
    .map((hit) => hit.rule.id)

describe.each(packs.map((pack) => [pack.language, pack] as const))('every rule of pack %s proves itself', (_, pack) => {
  describe.each(
    Object.values(pack.layers)
      .flat()
      .map((layer) => [layer.layer, layer] as const),
  )('layer %s', (name, layer) => {
    it.each(layer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      expect(rule.yes.length, 'a rule needs a sentence that shows it').toBeGreaterThan(0)
      for (const sentence of rule.yes) expect(rulesIn(sentence, pack, name), sentence).toContain(id)
      for (const sentence of rule.no ?? []) expect(rulesIn(sentence, pack, name), sentence).not.toContain(id)
    })
  })
})
