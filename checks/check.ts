import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Arrows, checkArrows } from './arrows.ts'
import { checkFrontDoors } from './front-doors.ts'
import { checkLockFile } from './lock-file.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { checkPurity } from './purity.ts'
import { runTool, saidLines } from './run-tool.ts'
import { checkStyle } from './style-figures.ts'
import { checkTypes } from './types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
// A long list hides the next step; the step run alone shows it whole.
const shownFaults = 40
let arrows: Promise<Arrows> | undefined
const arrowsOnce = (): Promise<Arrows> => (arrows ??= checkArrows(root))

/** Every check of the house, in the order in which a fault is cheapest to mend. */
const steps: Record<string, () => Outcome | Promise<Outcome>> = {
  format: async () => {
    const run = await runTool(root, 'node_modules/@biomejs/biome/bin/biome', [
      ...[
        'check',
        '--error-on-warnings',
        '--diagnostic-level=warn',
        '--reporter=concise',
        '--max-diagnostics=none',
        '.',
      ],
    ])
    return outcomeOf(run.code === 0 ? [] : saidLines(run.output), 'format and lint')
  },
  types: () => checkTypes(root),
  arrows: arrowsOnce,
  doors: () => checkFrontDoors(root),
  purity: () => checkPurity(root),
  'lock-file': () => checkLockFile(root),
  'dead-code': async () => {
    const run = await runTool(root, 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints'])
    return outcomeOf(run.code === 0 ? [] : saidLines(run.output), 'no unused file, export or package')
  },
  style: async () => checkStyle(root, (await arrowsOnce()).cycles),
  tests,
  scoreboard,
}

interface TestReport {
  numPassedTests: number
  numPendingTests: number
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

async function tests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-check-'))
  const file = join(folder, 'tests.json')
  const run = await runTool(root, 'node_modules/vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${file}`])
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined
  rmSync(folder, { recursive: true })
  if (report === undefined) return outcomeOf(saidLines(run.output), '')
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : ''
  const faults = failedTests(report)
  // A run can fail beside its tests, by an exception nobody waited for.
  if (run.code !== 0 && faults.length === 0) faults.push(...saidLines(run.output))
  return outcomeOf(faults, `${report.numPassedTests} passed${skipped}, golden cases among them`)
}

/** One line a failed test, and one a file that did not load. */
const failedTests = ({ testResults }: TestReport): string[] =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const path = relative(root, name)
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length === 0) return message === '' ? [] : [`${path}: ${message.split('\n')[0]}`]
    return failed.map((result) => `${path}: ${result.fullName}: ${result.failureMessages[0]?.split('\n')[0] ?? ''}`)
  })

async function scoreboard(): Promise<Outcome> {
  if (!existsSync(join(root, 'eval/src/main.ts'))) return { summary: '', faults: [], skipped: 'no eval yet' }
  if (!existsSync(join(root, '../shared')))
    return { summary: '', faults: [], skipped: 'no ../shared beside this folder' }
  const run = await runTool(root, 'eval/src/main.ts', ['--data', '../shared', '--check', '--quiet'])
  return outcomeOf(run.code === 0 ? [] : saidLines(run.output), 'has not fallen')
}

/** Runs the named steps, all of them when none is named; one calm line each, details only of what does not hold. */
async function check(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => steps[name] === undefined)
  if (unknown.length > 0) {
    console.error(`There is no check named ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
    return 2
  }
  let failed = 0
  for (const name of names.length > 0 ? names : Object.keys(steps)) {
    const start = performance.now()
    const { summary, faults, skipped } = await steps[name]!()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const mark = faults.length > 0 ? 'fault' : skipped === undefined ? 'holds' : 'left '
    console.log(`${mark}  ${name.padEnd(10)}  ${skipped ?? summary} (${seconds} s)`)
    const shown = names.length > 0 ? faults : faults.slice(0, shownFaults)
    for (const fault of shown) console.log(`         ${fault}`)
    if (shown.length < faults.length)
      console.log(`         ${faults.length - shown.length} more lines: npm run check -- ${name}`)
    if (faults.length > 0) failed += 1
  }
  console.log(failed === 0 ? 'Every check holds.' : `${failed} ${failed === 1 ? 'check does' : 'checks do'} not hold.`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await check(process.argv.slice(2))
