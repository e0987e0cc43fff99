import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

export interface Run {
  /** From start to exit, as a person with a stopwatch would see it. */
  seconds: number
  /** Highest resident memory in megabytes; undefined where the system does not tell (only Linux does). */
  peakMegabytes?: number
  /** Processor time of all its threads, which other work on the machine hardly changes; undefined where not told. */
  processorSeconds?: number
  outputLines: number
}

const home = fileURLToPath(new URL('../..', import.meta.url))
// One core for everything the process does, its garbage collection too; the last, because the first is the busiest.
const oneCore = spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', String(availableParallelism() - 1)] : []

/** Runs a source file of ours on this Node and one core, its standard input from a file. Anything but exit 0 is an exception. */
export function runProcess(file: string, args: readonly string[], input = '/dev/null'): Promise<Run> {
  const [command, ...rest] = [...oneCore, process.execPath, file, ...args]
  return new Promise((resolve, reject) => {
    const standardInput = openSync(input, 'r')
    const start = performance.now()
    const child = spawn(command!, rest, { cwd: home, stdio: [standardInput, 'pipe', 'pipe'] })
    closeSync(standardInput)
    let peakMegabytes: number | undefined
    let processorSeconds: number | undefined
    let outputLines = 0
    let complaints = ''
    const look = setInterval(() => {
      peakMegabytes = peakOf(child.pid) ?? peakMegabytes
      processorSeconds = processorTimeOf(child.pid) ?? processorSeconds
    }, 10)
    child.stdout!.on('data', (bytes: Buffer) => {
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) outputLines += 1
    })
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaints = (complaints + text).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      const seconds = (performance.now() - start) / 1000
      if (code !== 0) reject(new Error(`${file} ${args.join(' ')} ended with ${code}: ${complaints}`))
      else
        resolve({
          seconds,
          outputLines,
          ...(peakMegabytes === undefined ? {} : { peakMegabytes }),
          ...(processorSeconds === undefined ? {} : { processorSeconds }),
        })
    })
  })
}

/** The kernel keeps the highest mark itself, so the last look before the end misses almost nothing. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** User and system time in the kernel's hundredths of a second, after the name, which may hold spaces. */
function processorTimeOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return ticks > 0 ? ticks / 100 : undefined
  } catch {
    return undefined
  }
}
