import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const rules = ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.pure.json']

/** A repository of the same shape in which every lock holds: each file one line, the rules are the real ones. */
const sound: Record<string, string> = {
  'packages/core/src/index.ts': "export * from './day.ts'",
  'packages/core/src/day.ts': 'export const first = 1',
  'packages/language/src/index.ts': "import { first } from '@cairn/core'\nexport const second = first + 1",
  'packages/i18n/src/index.ts': "import { first } from '@cairn/core'\nexport const name = String(first)",
  'packages/readers/src/index.ts': "import { first } from '@cairn/core'\nexport const read = first",
  'packages/casework/src/index.ts': "import { second } from '@cairn/language'\nexport const work = second",
  'apps/cli/src/main.ts': "import { pile } from './pile.ts'\nimport { show } from './show.ts'\nshow(pile)",
  'apps/cli/src/pile.ts': "import { read } from '@cairn/readers'\nexport const pile = read",
  'apps/cli/src/show.ts': "import { work } from '@cairn/casework'\nexport const show = (read: number) => read + work",
  'eval/src/main.ts': "import { second } from '@cairn/language'\nexport const score = second",
}

/** Writes the sound miniature with `planted` files over it, hands its root to `look`, and removes it again. */
export async function inMiniature<T>(
  planted: Record<string, string>,
  look: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'cairn-miniature-'))
  try {
    for (const name of rules) copyFileSync(join(home, name), join(root, name))
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
    for (const name of ['core', 'language', 'i18n', 'readers', 'casework']) {
      const manifest = { name: `@cairn/${name}`, type: 'module', exports: { '.': './src/index.ts' } }
      write(root, `packages/${name}/package.json`, JSON.stringify(manifest))
      link(root, `packages/${name}`, `node_modules/@cairn/${name}`)
    }
    for (const name of ['@types/node', 'undici-types'])
      link(home, `node_modules/${name}`, join(root, `node_modules/${name}`))
    for (const [path, text] of Object.entries({ ...sound, ...planted })) write(root, path, `${text}\n`)
    return await look(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function link(from: string, target: string, path: string): void {
  const at = path.startsWith('/') ? path : join(from, path)
  mkdirSync(dirname(at), { recursive: true })
  symlinkSync(join(from, target), at)
}
