import { describe, expect, test } from 'vitest'
import { checkArrows } from './arrows.ts'
import { inMiniature } from './miniature.ts'

const arrowsWith = (planted: Record<string, string>) => inMiniature(planted, checkArrows)

describe('second lock: imports follow the arrows and make no cycle', () => {
  test('holds, and has seen every file and every import', async () => {
    const { faults, summary, cycles } = await arrowsWith({})
    expect(faults).toEqual([])
    expect(summary).toBe('10 files, 10 imports, each along an allowed arrow')
    expect(cycles).toBe(0)
  })

  test('sees an arrow that points back', async () => {
    const planted = {
      'packages/core/src/day.ts': "import type { second } from '@cairn/language'\nexport type X = typeof second",
    }
    const { faults } = await arrowsWith(planted)
    expect(faults).toContain('no such arrow: packages/core/src/day.ts -> packages/language/src/index.ts')
  })

  test('sees casework taking a reader directly', async () => {
    const { faults } = await arrowsWith({ 'packages/casework/src/index.ts': "export * from '@cairn/readers'" })
    expect(faults).toEqual(['no such arrow: packages/casework/src/index.ts -> packages/readers/src/index.ts'])
  })

  test('sees a cycle inside a package, and counts it', async () => {
    const planted = {
      'packages/core/src/day.ts': "import { later } from './later.ts'\nexport const first = later",
      'packages/core/src/later.ts': "import { first } from './day.ts'\nexport const later = first",
    }
    const { faults, cycles } = await arrowsWith(planted)
    expect(faults[0]).toMatch(/^cycle: packages\/core\/src\/day.ts -> packages\/core\/src\/later.ts/)
    expect(cycles).toBe(1)
  })

  test('sees an import of a file that is not there', async () => {
    const { faults } = await arrowsWith({ 'packages/core/src/day.ts': "export * from './gone.ts'" })
    expect(faults).toEqual(['cannot be found: packages/core/src/day.ts -> ./gone.ts'])
  })

  test('fails when the tool sees no TypeScript at all instead of calling that clean', async () => {
    const blind = "module.exports = { forbidden: [], options: { includeOnly: '[.]cjs$' } }"
    const { faults } = await arrowsWith({ '.dependency-cruiser.cjs': blind })
    expect(faults).toHaveLength(10)
    expect(faults[0]).toBe('apps/cli/src/main.ts was not seen by the check')
  })
})

describe('fourth lock: eval and readers stay at the edge', () => {
  test('sees a package that leans on eval', async () => {
    const { faults } = await arrowsWith({
      'packages/language/src/index.ts': "export * from '../../../eval/src/main.ts'",
    })
    expect(faults).toContain('no such arrow: packages/language/src/index.ts -> eval/src/main.ts')
  })

  test('sees a command that takes a reader where the parts are not put together', async () => {
    const { faults } = await arrowsWith({
      'apps/cli/src/show.ts': "import { read } from '@cairn/readers'\nexport const show = () => read",
    })
    expect(faults).toEqual(['no such arrow: apps/cli/src/show.ts -> packages/readers/src/index.ts'])
  })
})
