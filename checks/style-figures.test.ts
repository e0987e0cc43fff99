import { describe, expect, test } from 'vitest'
import { inMiniature } from './miniature.ts'
import { checkStyle } from './style-figures.ts'

const styleWith = (planted: Record<string, string>, cycles = 0) =>
  inMiniature(planted, (root) => checkStyle(root, cycles))
const linesOf = (count: number) => Array.from({ length: count }, (_, i) => `export const n${i} = ${i}`).join('\n')
const functionOf = (lines: number) => `export function slow() {\n${'  void 0\n'.repeat(lines - 2)}}`

describe('style held by number', () => {
  test('prints median and largest file, long functions and cycles', async () => {
    const { summary, faults } = await styleWith({ 'packages/core/src/long.ts': linesOf(300) })
    expect(summary).toBe(
      'files 11, median 2 lines, largest 300 (packages/core/src/long.ts); tables of knowledge none; functions over 60 lines 0; cycles 0',
    )
    expect(faults).toEqual([])
  })

  test('a file may have 400 lines and not one more; tables of words may', async () => {
    expect((await styleWith({ 'packages/core/src/long.ts': linesOf(400) })).faults).toEqual([])
    expect((await styleWith({ 'packages/core/src/long.ts': linesOf(401) })).faults).toEqual([
      'packages/core/src/long.ts: 401 lines, over 400',
    ])
    expect((await styleWith({ 'packages/language/src/en/words.ts': linesOf(401) })).faults).toEqual([])
    expect((await styleWith({ 'packages/core/src/long.test.ts': linesOf(401) })).faults).toEqual([])
  })

  test('a function may have 60 lines and not one more, in tables of words too', async () => {
    expect((await styleWith({ 'packages/core/src/slow.ts': functionOf(60) })).faults).toEqual([])
    expect((await styleWith({ 'packages/language/src/en/slow.ts': functionOf(61) })).faults).toEqual([
      'packages/language/src/en/slow.ts:1: slow has 61 lines, over 60',
    ])
  })

  test('a cycle, a drawer for anything and a switched-off check are faults', async () => {
    const { faults } = await styleWith({ 'apps/cli/src/text-utils.ts': '// @ts-ignore\nexport const x: string = 1' }, 2)
    expect(faults).toEqual([
      'apps/cli/src/text-utils.ts: name it after its main thing',
      'apps/cli/src/text-utils.ts: switches a check off (@ts-ignore)',
      'import cycles: 2',
    ])
  })
})
