import { describe, expect, test } from 'vitest'
import { checkFrontDoors } from './front-doors.ts'
import { inMiniature } from './miniature.ts'

const faultsWith = async (planted: Record<string, string>) => (await inMiniature(planted, checkFrontDoors)).faults

describe('first lock: a package is entered by its front door', () => {
  test('holds when every import names a package', async () => {
    expect(await faultsWith({})).toEqual([])
  })

  test('sees an import past the front door', async () => {
    expect(await faultsWith({ 'apps/cli/src/show.ts': "import '@cairn/core/src/day.ts'" })).toEqual([
      'apps/cli/src/show.ts: imports past the front door: @cairn/core/src/day.ts',
    ])
  })

  test('sees a path that reaches into another package', async () => {
    const planted = { 'packages/casework/src/index.ts': "export * from '../../core/src/day.ts'" }
    expect(await faultsWith(planted)).toEqual([
      'packages/casework/src/index.ts: reaches into another workspace by path: ../../core/src/day.ts',
    ])
  })

  test('sees both in imports made while running, and in tests', async () => {
    const planted = { 'packages/language/src/a.test.ts': "await import('../../core/src/day.ts')" }
    expect(await faultsWith(planted)).toHaveLength(1)
  })

  test('sees a second door in exports', async () => {
    const exports = { '.': './src/index.ts', './day': './src/day.ts' }
    const planted = { 'packages/core/package.json': JSON.stringify({ name: '@cairn/core', exports }) }
    expect(await faultsWith(planted)).toEqual([
      'packages/core/package.json: exports must be exactly {".":"./src/index.ts"}',
    ])
  })
})
