import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface ToolRun {
  code: number
  output: string
  /** Standard output alone, for tools that answer in JSON. */
  stdout: string
}

const home = fileURLToPath(new URL('..', import.meta.url))

/** Runs an installed tool on the pinned Node inside `folder`, with `file` given from the repository root. */
export function runTool(folder: string, file: string, args: readonly string[]): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${home}${file}`, ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  })
}

/** The lines of a tool's output that say something. */
export const saidLines = (output: string): string[] => output.split('\n').filter((line) => line.trim() !== '')
