import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = join(import.meta.dirname, '..')
export const schemaFile = join(root, 'docs/cairn.view-1.schema.json')

/** The JSON Schema of "cairn.view/1", made from core's own types so that the two cannot part. */
export function viewSchema(): string {
  const schema = createGenerator({
    path: join(root, 'packages/core/src/view/view.ts'),
    tsconfig: join(root, 'tsconfig.pure.json'),
    type: 'View',
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: true,
  }).createSchema('View')
  return `${JSON.stringify({ $id: 'cairn.view/1', ...schema }, null, 2)}\n`
}

/** Writes the committed schema anew: `node checks/view-schema.ts --write`. */
if (process.argv.includes('--write')) writeFileSync(schemaFile, viewSchema())

export const committedSchema = (): string => readFileSync(schemaFile, 'utf8')
