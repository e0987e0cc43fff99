import { describe, expect, test } from 'vitest'
import { inMiniature } from './miniature.ts'
import { checkPurity } from './purity.ts'
import { checkTypes } from './types.ts'

const faultsWith = async (line: string, path = 'packages/core/src/day.ts') =>
  (await inMiniature({ [path]: line }, checkPurity)).faults

describe('third lock: the pure packages ask neither the clock nor chance', () => {
  test.each([
    'export const a = new Date(2021, 3, 1)',
    "export const b = new Date('2021-04-01').getTime()",
    'export const c = Date.UTC(2021, 3, 1)',
    'export const d = Math.max(1, 2)',
    'export interface Date { now: number }',
    'export const e = (x: unknown): x is Date => x instanceof Date',
    'export const f = { now: 1, random: 2, Date: 3 }.Date',
    '// Date.now() and Math.random() only in words',
  ])('lets pass: %s', async (line) => {
    expect(await faultsWith(line)).toEqual([])
  })

  test.each([
    'export const a = Date.now()',
    "export const b = Date['now']()",
    'export const c = new Date()',
    'export const d = Date()',
    'export const e = [1].map(Date.now)',
    'export const { now } = Date',
    'const clock = Date\nexport const f = new clock()',
    'export const g = Math.random()',
    'export const { random } = Math',
    'export const h = globalThis',
    'export const i = Temporal.Now.instant()',
  ])('sees: %s', async (line) => {
    expect(await faultsWith(line)).not.toEqual([])
  })

  test('names file, line and reason, in language and i18n too', async () => {
    expect(await faultsWith('\nexport const t = Date.now()', 'packages/language/src/clock.ts')).toEqual([
      'packages/language/src/clock.ts:2: asks the clock (Date)',
    ])
    expect(await faultsWith('export const t = Math.random()', 'packages/i18n/src/chance.ts')).toHaveLength(1)
  })

  test('leaves the clock to the parts outside', async () => {
    expect(await faultsWith('export const t = Date.now()', 'apps/cli/src/today.ts')).toEqual([])
  })
})

describe('third lock: the pure packages are compiled without Node or browser', () => {
  const typesWith = async (line: string) =>
    (await inMiniature({ 'packages/core/src/day.ts': line }, (root) => checkTypes(root))).faults

  test('holds in the sound miniature', async () => {
    expect((await inMiniature({}, (root) => checkTypes(root))).faults).toEqual([])
  })

  test.each([
    ["import { sep } from 'node:path'\nexport const first = sep.length", "'node:path'"],
    ['export const first = process.pid', "'process'"],
    ['export const first = document.title.length', "'document'"],
    ["export const first = fetch('x') ? 1 : 0", "'fetch'"],
  ])('sees: %s', async (line, name) => {
    const pure = (await typesWith(line)).filter((fault) => fault.startsWith('tsconfig.pure.json'))
    expect(pure).toHaveLength(1)
    expect(pure[0]).toContain(`packages/core/src/day.ts`)
    expect(pure[0]).toContain(`Cannot find`)
    expect(pure[0]).toContain(name)
  })
})
