import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { testPdf } from '../pdf/test-pdf.ts'
import { type SandboxLimits, type SandboxProcess, sandboxProcess } from './sandbox-process.ts'

// Processes are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const limits: SandboxLimits = {
  pages: 1000,
  characters: 1e7,
  inners: 100,
  innerBytes: 1e8,
  milliseconds: 20_000,
  millisecondsPerPage: 50,
  millisecondsPerMegabyte: 100,
  megabytes: 1000,
}
let open: SandboxProcess | undefined
afterEach(() => open?.close())

function start(change: Partial<SandboxLimits> = {}): SandboxProcess {
  open = sandboxProcess({ ...limits, ...change })
  return open
}

const pdf = (pages: number) =>
  testPdf({ pages: Array.from({ length: pages }, (_, i) => ({ draw: [{ text: `Sheet ${i + 1}`, x: 60, y: 300 }] })) })

async function told(process: SandboxProcess, bytes: Uint8Array): Promise<unknown[]> {
  const parts = await Array.fromAsync(process.read('pdf', bytes))
  return parts.map((part) => ('page' in part ? part.page.text : 'opened' in part ? part.opened.pages : part))
}

describe('the process in the sandbox', () => {
  it('reads one PDF after the other', async () => {
    const process = start()
    expect(await told(process, pdf(2))).toEqual([2, 'Sheet 1', 'Sheet 2'])
    expect(await told(process, new Uint8Array(Buffer.from('%PDF-1.4 broken')))).toEqual([
      { trouble: { code: 'pdf-broken' } },
    ])
    expect(await told(process, pdf(1))).toEqual([1, 'Sheet 1'])
  })

  it('reads several at the same time', async () => {
    const process = start()
    expect(await Promise.all([told(process, pdf(1)), told(process, pdf(2))])).toEqual([
      [1, 'Sheet 1'],
      [2, 'Sheet 1', 'Sheet 2'],
    ])
  })

  it('is stopped when a PDF takes too long', async () => {
    expect(await told(start({ milliseconds: 20 }), pdf(1))).toEqual([{ trouble: { code: 'took-too-long' } }])
  })

  it('is stopped when a PDF takes too much memory', async () => {
    expect((await told(start({ megabytes: 40 }), pdf(400))).at(-1)).toEqual({
      trouble: { code: 'took-too-much-memory' },
    })
  })

  it.runIf(process.platform === 'linux')('when it dies, that costs one PDF; what was read of it stays', async () => {
    const reader = start()
    const parts: unknown[] = []
    for await (const part of reader.read('pdf', pdf(900))) {
      if (parts.length === 1) process.kill(childOf(process.pid), 'SIGKILL')
      parts.push(part)
    }
    expect(parts.length).toBeLessThan(900)
    expect(parts.at(-1)).toEqual({ trouble: { code: 'reader-crashed' } })
    expect(await told(reader, pdf(1))).toEqual([1, 'Sheet 1'])
  })

  it('a PDF that is left half-read does not disturb the next', async () => {
    const reader = start()
    for await (const part of reader.read('pdf', pdf(300))) if ('page' in part) break
    expect(await told(reader, pdf(1))).toEqual([1, 'Sheet 1'])
  })
})

/** The process of ours in the sandbox. */
function childOf(parent: number): number {
  const child = readdirSync('/proc').find((pid) => {
    try {
      const [, , , ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/\(.*\)/, '()')
        .split(' ')
      return Number(ppid) === parent && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('sandbox/child.ts')
    } catch {
      return false
    }
  })
  if (child === undefined) throw new Error('no process in the sandbox')
  return Number(child)
}
