import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs the real command in a process of its own, as a person would; for tests. */
export function runCairn(
  argv: string[],
  input?: string | Uint8Array,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'bin', 'cairn.js'), ...argv])
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    child.stdin.end(input ?? '')
  })
}
