import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Megabytes a process holds in memory; undefined when it has ended or the system does not tell. */
export async function residentMemory(pid: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
    return Number(stdout.trim()) / 1024
  } catch {
    return undefined
  }
}
