import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreMentions } from './mentions.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared')

describe('scoreMentions', () => {
  it('scores nothing where there are no marked mentions', () => {
    expect(scoreMentions(join(import.meta.dirname, 'nowhere')).mentions).toBe(0)
  })

  it.skipIf(!existsSync(join(shared, 'gold')))(
    'reads the marked mentions as well as the issue asks (needs ../shared)',
    () => {
      const score = scoreMentions(shared)
      expect(score.macroF1).toBeGreaterThanOrEqual(0.88)
      expect(score.aboutCancer.f1).toBeGreaterThanOrEqual(0.95)
      expect(score.extentAccuracy).toBeGreaterThanOrEqual(0.88)
      expect(score.dangerousShare).toBeLessThanOrEqual(0.01)
    },
  )
})
