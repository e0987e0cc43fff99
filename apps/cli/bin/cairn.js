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

// A run lasts seconds: only what is called very often is worth the longest compilation (decision 0007).
const shortRuns = ['--invocation-count-for-turbofan=100000', '--no-osr-from-maglev']

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
