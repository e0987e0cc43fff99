import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { committedSchema, viewSchema } from './view-schema.ts'

const root = join(import.meta.dirname, '..')
const readSample = (): object =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        join(root, 'apps/cli/bin/cairn.js'),
        'read',
        join(root, 'fixtures/sample-chart'),
        '--json',
        '--today',
        '2024-06-01',
      ],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    ),
  )

describe('the schema of cairn.view/1', () => {
  it('is committed as core has it: node checks/view-schema.ts --write', () => {
    expect(committedSchema()).toBe(viewSchema())
  })

  it('holds for a real view, and not for one with a word it does not know', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(committedSchema()))
    const view = readSample()
    expect(validate(view), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true)
    expect(validate({ ...view, verdict: 'cured' })).toBe(false)
    expect(validate({ ...view, today: undefined })).toBe(false)
  })
})
