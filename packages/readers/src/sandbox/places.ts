import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the readers' code, the libraries they stand on and pdf.js's data lie: all that the process in the sandbox may read. */
export interface SandboxPlaces {
  /** The readers' own code, and that of core. */
  code: string[]
  libraries: string[]
  pdfjs: string
  child: string
}

let known: SandboxPlaces | undefined

export function sandboxPlaces(): SandboxPlaces {
  if (known !== undefined) return known
  const child = fileURLToPath(new URL('./child.ts', import.meta.url))
  const folders = new Map<string, string>()
  const readers = dirname(dirname(dirname(child)))
  for (const library of neededBy(readers)) addFolder(library, readers, folders)
  // A package of our own is a link into the repository: both ends are read.
  const core = realpathSync(folders.get('@cairn/core')!)
  known = {
    code: [dirname(dirname(child)), core],
    libraries: [...folders.values()],
    pdfjs: folders.get('pdfjs-dist')!,
    child,
  }
  return known
}

/** Adds the folder of a library that the code in a folder imports, and those of what it needs itself. */
function addFolder(library: string, from: string, folders: Map<string, string>): void {
  if (folders.has(library)) return
  const folder = installed(library, from)
  folders.set(library, folder)
  for (const needed of neededBy(folder)) addFolder(needed, folder, folders)
}

/** What a package's own list says it imports. */
function neededBy(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: object }
  return Object.keys(manifest.dependencies ?? {})
}

/** Where Node finds a library from a folder: in the nearest node_modules above that has it. */
function installed(library: string, from: string): string {
  for (let above = from; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', library)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (above === dirname(above)) throw new Error(`${library} is not installed`)
  }
}

/**
 * Node's arguments for a process that takes hostile bytes: it reads only its own code and data, and may neither write,
 * use the network, start workers or processes, nor load native code. Memory of buffers is not counted by
 * `--max-old-space-size`; the parent watches it.
 */
export function sandboxArguments(megabytes: number): string[] {
  const { code, libraries: allowed } = sandboxPlaces()
  return [
    '--permission',
    ...[...code, ...allowed].map((folder) => `--allow-fs-read=${folder}/*`),
    `--max-old-space-size=${megabytes}`,
    '--no-warnings',
  ]
}
