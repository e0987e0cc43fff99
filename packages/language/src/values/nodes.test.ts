import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const counts = (text: string): (number | undefined)[] => {
  const items = findItems(prepare(text, en, 'pathology'))
  return [items.nodesPositive?.value, items.nodesExamined?.value]
}

describe('one statement', () => {
  it.each([
    ['Nine lymph nodes negative for carcinoma (0/9).', [0, 9]],
    ['Metastatic carcinoma in 4 of 29 lymph nodes.', [4, 29]],
    ['Metastatic carcinoma involving one (1) of fifteen (15) lymph nodes.', [1, 15]],
    ['Twelve benign lymph nodes.', [0, 12]],
    ['No tumor in 5 lymph nodes.', [0, 5]],
    ['Fourteen lymph nodes, no tumor present.', [0, 14]],
    ['All lymph nodes: 0 positive of 28 lymph nodes', [0, 28]],
    ['Lymph nodes: 2/17', [2, 17]],
    ['Number of lymph nodes examined: 12\nNumber of lymph nodes involved: 3', [3, 12]],
    ['Number of lymph nodes examined\n5\nNumber of lymph nodes involved\n0', [0, 5]],
    ['pT3 pN2 (10/20)', [10, 20]],
    ['pT2, pN0 (0 of 14)', [0, 14]],
    ['Seven lymph nodes one of which contains metastatic carcinoma', [1, 7]],
  ])('%s', (text, expected) => {
    expect(counts(`DIAGNOSIS:\n${text}`)).toEqual(expected)
  })
})

describe('stations', () => {
  it('are summed, and each place is kept', () => {
    const text =
      'DIAGNOSIS:\nA. Right pelvic nodes: Two lymph nodes, free of tumor (0/2).\nB. Left pelvic nodes: Three lymph nodes, one positive for carcinoma (1/3).'
    const items = findItems(prepare(text, en, 'pathology'))
    expect(items.nodesExamined).toMatchObject({ value: 5, summed: true })
    expect(items.nodesExamined?.spans?.map(([a, b]) => text.slice(a, b))).toEqual(['0/2', '1/3'])
    expect(items.nodesPositive?.value).toBe(1)
  })

  it('yield to a stated total', () => {
    expect(counts('DIAGNOSIS:\nNodes: pelvic 0/14; para-aortic 2/9. Total 2/23.')).toEqual([2, 23])
    expect(counts('DIAGNOSIS:\nRegional lymph nodes: 2 of 31 nodes positive (station 3: 1/7; station 6: 1/6)')).toEqual(
      [2, 31],
    )
  })

  it('printed twice are counted once', () => {
    const part = 'B. Lymph nodes, right pelvic, excision: Four lymph nodes, negative for tumor.\n'
    expect(counts(`DIAGNOSIS:\n${part}INTERIM DIAGNOSIS:\n${part}`)).toEqual([0, 4])
  })
})

describe('a row that tells what was found', () => {
  it.each([
    ['Resection line     clear, 9 mm\nNodes     27 found, 5 contain tumour', [5, 27]],
    ['Nodes: 18 retrieved, none with carcinoma', [0, 18]],
    ['Lymph nodes   16 examined, all negative', [0, 16]],
    ['22 lymph nodes, 3 with metastases', [3, 22]],
    ['Axillary nodes:   13 examined, 2 positive', [2, 13]],
    ['Lymph nodes: 17 examined, 2 involved. Apical node negative.', [2, 17]],
    ['Lymph nodes: 20 examined, 2 involved (previously 17 examined, 2 involved).', [2, 20]],
    ['Total nodes 11, nodes involved 1', [1, 11]],
    ['Total nodes: 11\nTotal nodes positive: 1', [1, 11]],
    ['Nodes ............... 6 examined, none involved', [0, 6]],
    ['SLN 1/3 macrometastasis', [1, 3]],
    ['22 lymph nodes retrieved, 4 positive (4/22). Amended from 21 lymph nodes, 4 positive.', [4, 22]],
    ['Lymph nodes: 3/24 (previously 3/21).', [3, 24]],
    ['1 of 1 hilar node negative', [0, 1]],
    ['Left pelvic node     0 of 4\nRight pelvic node     1 of 5', [1, 9]],
    ['Fourteen lymph nodes found, two involved by carcinoma', [2, 14]],
  ])('%s', (text, expected) => {
    expect(counts(`DIAGNOSIS:\n${text}`)).toEqual(expected)
  })
})

describe('what is no count', () => {
  it.each([
    ['a depth', 'Outer half (9 of 14 mm). Nodes: see below'],
    ['a length behind nodes', 'Lymph nodes adherent over 3 of 12 mm'],
    ['a station', 'Level 4 lymph nodes: benign'],
    ['a list number', '2) Lymph nodes, left: see below'],
    ['the bench', 'GROSS DESCRIPTION:\nFive possible lymph nodes are identified, block B2.'],
    ['a page', 'Lymph nodes follow. Page 2 of 4'],
    ['a rule', 'Lymph nodes positive\n7-14 lymph nodes should be examined'],
  ])('%s', (_, text) => {
    expect(counts(text)).toEqual([undefined, undefined])
  })

  it('and counts that contradict the stage are not told', () => {
    expect(counts('DIAGNOSIS: pT2 pN0\n3 of 3 lymph nodes, left pelvic.')).toEqual([undefined, undefined])
  })
})
