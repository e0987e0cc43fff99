import { describe, expect, it } from 'vitest'
import { repair } from '../en/repair.ts'

const known = new Set(['metastatic', 'margin', 'nodes', 'tumor', 'lesion', 'emission'])
const mend = repair({ words: known, stems: [], endings: [], has: (word) => known.has(word) })

describe('repair of scanned words', () => {
  it('undoes shapes that scanners confuse', () => {
    expect(mend('rnetastatic')).toBe('metastatic')
    expect(mend('rnargin')).toBe('margin')
    expect(mend('n0des')).toBe('nodes')
    expect(mend('turnor')).toBe('tumor')
    expect(mend('1esion')).toBe('lesion')
  })

  it('mends one wrong, missing or extra letter of a long key word', () => {
    expect(mend('carclnoma')).toBe('carcinoma')
    expect(mend('metastaic')).toBe('metastatic')
    expect(mend('adenocarcinoha')).toBe('adenocarcinoma')
  })

  it('never turns one real word into another', () => {
    for (const word of ['emission', 'evidenced', 'identifier', 'marginal', 'concurrent', 'invasions', 'regression']) {
      expect(mend(word), word).toBeUndefined()
    }
  })

  it('leaves short and strange words alone', () => {
    for (const word of ['c1', 'zqxw', 'orchid', 'negatlv']) expect(mend(word), word).toBeUndefined()
  })
})
