#!/usr/bin/env node
// Starts Cairn on the Node that the lock file pins, whatever Node the machine has.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const here = dirname(fileURLToPath(import.meta.url))
const pinned = join(here, '..', '..', '..', 'node_modules', '.bin', 'node')
const main = join(here, '..', 'src', 'main.ts')

// A run lasts seconds: code that is optimised late and inlined little is compiled for less than it gives (decision 0007).
const shortRuns = [
  '--max-inlined-bytecode-size-cumulative=250',
  '--max-optimized-bytecode-size=450',
  '--invocation-count-for-turbofan=20000',
]

if (Number(process.versions.node.split('.')[0]) >= 26) {
  for (const flag of shortRuns) setFlagsFromString(flag)
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  await import(main)
} else if (existsSync(pinned)) {
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
} else {
  process.stderr.write('Cairn needs the packages of its lock file: run "npm ci" in its folder first.\n')
  process.exit(1)
}
