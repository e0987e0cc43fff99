import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type SourceFile, sourceFiles, workspaceOf } from './source-files.ts'

/** Packages are entered by their front door alone: `exports` names only it, and no import goes round it. */
export function checkFrontDoors(root: string): Outcome {
  const packages = globSync('packages/*/package.json', { cwd: root }).sort()
  const faults = packages.flatMap((path) => openDoors(path, readFileSync(join(root, path), 'utf8')))
  for (const file of sourceFiles(root)) faults.push(...waysRound(file))
  return outcomeOf(faults, `${packages.length} packages, each entered by its front door`)
}

function openDoors(path: string, text: string): string[] {
  const { exports } = JSON.parse(text) as { exports?: unknown }
  const door = JSON.stringify({ '.': './src/index.ts' })
  return JSON.stringify(exports) === door ? [] : [`${path}: exports must be exactly ${door}`]
}

function waysRound(file: SourceFile): string[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (/^@cairn\/[^/]+\//.test(fileName)) return [`${file.path}: imports past the front door: ${fileName}`]
    if (!fileName.startsWith('.')) return []
    const target = posix.join(dirname(file.path), fileName)
    if (workspaceOf(target) === workspaceOf(file.path)) return []
    return [`${file.path}: reaches into another workspace by path: ${fileName}`]
  })
}
