import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, outcomeOf } from './outcome.ts'
import { runTool, saidLines } from './run-tool.ts'
import { sourceFiles } from './source-files.ts'

interface Cruise {
  modules: { source: string }[]
  summary: {
    totalDependenciesCruised: number
    violations: { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] }[]
  }
}

export interface Arrows extends Outcome {
  cycles: number
}

const folders = ['packages', 'apps', 'eval', 'bench', 'fixtures', 'checks', 'docs']

/**
 * Reads every import below `root` against .dependency-cruiser.cjs. The tool answers "0 modules, no violations" when it
 * does not understand TypeScript, so a source file it did not see is a fault too.
 */
export async function checkArrows(root: string): Promise<Arrows> {
  const present = folders.filter((folder) => existsSync(join(root, folder)))
  const run = await runTool(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    ...present,
  ])
  const cruise = readCruise(run.stdout)
  if (cruise === undefined) return { ...outcomeOf(saidLines(run.output), ''), cycles: 0 }
  const seen = new Set(cruise.modules.map((module) => module.source))
  const files = sourceFiles(root)
  const unseen = files.filter((file) => !seen.has(file.path)).map((file) => `${file.path} was not seen by the check`)
  const { violations } = cruise.summary
  const gone = new Set(
    violations.filter((one) => one.rule.name === 'cannot-be-found').map((one) => `${one.from} ${one.to}`),
  )
  const told = violations.filter((one) => one.rule.name !== 'not-in-allowed' || !gone.has(`${one.from} ${one.to}`))
  const faults = told.map((violation) =>
    violation.rule.name === 'cycle'
      ? `cycle: ${[violation.from, ...(violation.cycle ?? []).map((step) => step.name)].join(' -> ')}`
      : `${plain(violation.rule.name)}: ${violation.from} -> ${violation.to}`,
  )
  if (files.length === 0) unseen.push('no source file was found')
  const cycles = violations.filter((violation) => violation.rule.name === 'cycle').length
  const holds = `${files.length} files, ${cruise.summary.totalDependenciesCruised} imports, each along an allowed arrow`
  return { ...outcomeOf([...unseen, ...new Set(faults)], holds), cycles }
}

function readCruise(stdout: string): Cruise | undefined {
  try {
    return JSON.parse(stdout) as Cruise
  } catch {
    return undefined
  }
}

const plain = (rule: string): string => (rule === 'not-in-allowed' ? 'no such arrow' : rule.replaceAll('-', ' '))
