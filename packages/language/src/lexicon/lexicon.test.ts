import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { Lexicon } from './lexicon.ts'
import type { Layer } from './rule.ts'

const rule = (id: string, means: unknown, ...patterns: string[]) => ({ id, means, patterns, yes: ['-'] })
const layer = (name: string, ...rules: Layer['rules']): Layer => ({ layer: name, rules })

const lexicon = new Lexicon(
  [
    [layer('find', rule('both', 1, 'left lung'), rule('telling', 2, 'lung'), rule('plain', 3, '(lung|liver|bone)'))],
    [layer('doubt', rule('no', 4, 'no <2> lung'))],
  ],
  ['whose'],
)
const hitsOf = (text: string) => lexicon.hits(tokenize(text, lexicon.vocabulary))
const found = (text: string, name: string): string[] =>
  hitsOf(text)
    .of(name)
    .map((hit) => `${hit.rule.id} ${text.slice(hit.start, hit.end)}`)

describe('a lexicon', () => {
  it('keeps the longest hit, and of two as long the rule that stands first', () => {
    expect(found('left lung and lung and liver', 'find')).toEqual(['both left lung', 'telling lung', 'plain liver'])
  })

  it('passes over up to as many words as a gap allows', () => {
    expect(found('no lung', 'doubt')).toEqual(['no no lung'])
    expect(found('no very small lung', 'doubt')).toEqual(['no no very small lung'])
    expect(found('no one very small lung', 'doubt')).toEqual([])
  })

  it('matches some tokens alone', () => {
    const hits = hitsOf('left lung . lung')
    expect(hits.within(1, 2).of('find')).toMatchObject([{ rule: { id: 'telling' }, first: 1, last: 1 }])
    expect(hits.within(2, 2).of('find')).toEqual([])
  })

  it('gives nothing for a layer it does not have, and refuses one that was left out', () => {
    expect(hitsOf('lung').of('never heard of')).toEqual([])
    expect(() => hitsOf('lung').of('whose')).toThrow('whose')
  })
})
