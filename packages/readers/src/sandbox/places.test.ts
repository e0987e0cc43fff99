import { spawnSync } from 'node:child_process'
import { describe, expect, it, vi } from 'vitest'
import { sandboxArguments, sandboxPlaces } from './places.ts'

// Processes are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Runs code as the readers' process is run; gives what it printed, or the code of the error it met. */
function inSandbox(code: string): string {
  const script = `try { ${code}; console.log('done') } catch (error) { console.log(error.code ?? error.cause?.code ?? error.message) }`
  const run = spawnSync(process.execPath, [...sandboxArguments(200), '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: {},
  })
  return run.stdout.trim()
}

describe('the sandbox of the readers', () => {
  it('reads its own code and data', () => {
    const { child, pdfjs } = sandboxPlaces()
    expect(
      inSandbox(
        `const fs = await import('node:fs'); fs.readFileSync(${JSON.stringify(child)}); fs.readdirSync('${pdfjs}/cmaps')`,
      ),
    ).toBe('done')
  })

  it.each([
    ['read other files', `(await import('node:fs')).readFileSync('/etc/hostname')`],
    ['write', `(await import('node:fs')).writeFileSync('/tmp/x', '')`],
    ['start a process', `(await import('node:child_process')).execFileSync('true')`],
    ['start a worker', `new (await import('node:worker_threads')).Worker('1', { eval: true })`],
    [
      'use the network',
      `await new Promise((ok, no) => import('node:net').then(({ connect }) => connect(9, '127.0.0.1').on('error', no)).catch(no))`,
    ],
    [
      'listen',
      `await new Promise((ok, no) => import('node:net').then(({ createServer }) => createServer().listen(0, ok).on('error', no)).catch(no))`,
    ],
  ])('may not %s', (_, code) => {
    expect(inSandbox(code)).toBe('ERR_ACCESS_DENIED')
  })
})
