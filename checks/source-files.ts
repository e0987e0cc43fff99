import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** From the repository root, with forward slashes. */
  path: string
  text: string
  lines: number
  isTest: boolean
  /** Tables of medical or language knowledge: their length is no measure of the code. */
  isData: boolean
}

const places = ['packages', 'apps', 'eval', 'bench', 'fixtures', 'checks', 'docs']
const data = /^packages\/language\/src\/(en|zh)\/|^knowledge\//

/** Every source file of ours below `root`, in order of path. */
export function sourceFiles(root: string): SourceFile[] {
  const paths = globSync(
    places.map((place) => `${place}/**/*.{ts,js,cjs}`),
    { cwd: root, exclude: (name) => name === 'node_modules' },
  )
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
      return { path, text, lines, isTest: /\.test\.ts$/.test(path), isData: data.test(path) }
    })
}

/** The workspace a path lies in, such as `packages/core`; files outside the workspaces belong to their first folder. */
export function workspaceOf(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'packages' || parts[0] === 'apps' ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}
