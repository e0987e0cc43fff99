import { bases, boardKeys, certainties, documentKinds, extents, troubleCodes } from '@cairn/core'
import { describe, expect, it } from 'vitest'
import { showDate } from './dates.ts'
import { en } from './en/catalogue.ts'
import { hasMessage, type MessageId, translator } from './translate.ts'

describe('the catalogues', () => {
  it('have a plain sentence for every code that core can give', () => {
    const ids = [
      ...troubleCodes.map((c) => `trouble.${c}`),
      ...certainties.flatMap((c) => [`certainty.${c}`, `certainty.short.${c}`]),
      ...[...extents, 'several', 'does-not-apply'].map((e) => `extent.${e}`),
      ...bases.map((b) => `basis.${b}`),
      ...boardKeys.map((k) => `board.${k}`),
      ...documentKinds.map((k) => `kind.${k}`),
    ]
    expect(ids.filter((id) => !hasMessage(id))).toEqual([])
  })

  it('fill in every sentence without leaving a brace', () => {
    const t = translator('en')
    for (const id of Object.keys(en)) {
      const shown = t(id as MessageId, {
        n: 2,
        unread: 1,
        cycles: 3,
        ...Object.fromEntries(names(id).map((n) => [n, 1])),
      })
      expect(shown, id).not.toMatch(/[{}]/)
    }
  })

  it('never reassure and never speak in our own words', () => {
    for (const [id, text] of Object.entries(en)) {
      expect(text, id).not.toMatch(/all clear|nothing to worry|probably fine|cured/i)
      expect(text.replace(/\{[^}]*\}/g, ''), id).not.toMatch(/\b(?:extent|evidence|gap|grant|looked for and absent)\b/i)
    }
  })
})

const names = (id: string): string[] => [...(en[id as MessageId] as string).matchAll(/\{(\w+)/g)].map((m) => m[1] ?? '')

it('writes the month as a word, as far as the date is known', () => {
  expect(showDate('2021-04-03', 'en')).toBe('3 Apr 2021')
  expect(showDate('2021-04', 'en')).toBe('Apr 2021')
  expect(showDate('2021', 'en')).toBe('2021')
})
