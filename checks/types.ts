import { type Outcome, outcomeOf } from './outcome.ts'
import { runTool, saidLines } from './run-tool.ts'

/**
 * Types of everything with Node's types, and once more of the pure packages with neither Node's nor the browser's.
 * TypeScript 7 is called by path, because `typescript` is version 6 for the tools that need its interface.
 */
export async function checkTypes(root: string, projects = ['tsconfig.json', 'tsconfig.pure.json']): Promise<Outcome> {
  const runs = await Promise.all(
    projects.map((project) => runTool(root, 'node_modules/typescript-7/bin/tsc', ['-p', project, '--pretty', 'false'])),
  )
  const faults = runs.flatMap((run, i) =>
    run.code === 0 ? [] : saidLines(run.output).map((line) => `${projects[i]}: ${line}`),
  )
  return outcomeOf(faults, 'everything, and the pure packages without Node or browser')
}
