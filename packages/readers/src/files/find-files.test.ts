import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encode } from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileTrouble } from './file-trouble.ts'
import { findFiles } from './find-files.ts'
import { loadFile } from './load-file.ts'

let folder = ''
const at = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Names of the files found, and what could not be read as "name: code". */
async function found(...paths: string[]): Promise<string[]> {
  const entries = await Array.fromAsync(findFiles(paths))
  return entries.map((entry) =>
    'unread' in entry ? `${entry.unread.where}: ${entry.unread.trouble.code}` : entry.name,
  )
}

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(at(name), '..'), { recursive: true })
    writeFileSync(at(name), name)
  }
}

describe('walking a folder', () => {
  it('goes by name, the same everywhere, and passes over hidden files', async () => {
    write('b.txt', 'a/2.txt', 'a/10.txt', 'Z.txt', '.hidden', 'a/.git/config', 'é.txt')
    expect(await found(folder)).toEqual(['Z.txt', 'a/10.txt', 'a/2.txt', 'b.txt', 'é.txt'])
  })

  it('reads a hidden file that is named itself, and paths in the order given', async () => {
    write('.hidden', 'b.txt', 'a.txt')
    expect(await found(at('b.txt'), at('.hidden'), at('a.txt'), '-')).toEqual(['b.txt', '.hidden', 'a.txt', '-'])
  })

  it.runIf(process.platform === 'linux')(
    'finds files whose names an old Chinese archive left in its own encoding',
    async () => {
      writeFileSync(Buffer.concat([Buffer.from(at('/')), encode('病理报告.txt', 'gbk')]), 'text')
      const [file] = await Array.fromAsync(findFiles([folder]))
      if (file === undefined || 'unread' in file) throw new Error('not found')
      expect(file.name).toBe('病理报告.txt')
      expect(await loadFile(file)).toEqual({ name: '病理报告.txt', bytes: Buffer.from('text') })
    },
  )

  it('follows links, and tells a loop of links without walking it', async () => {
    write('chart/scans/1.txt', 'elsewhere/2.txt')
    symlinkSync(at('chart'), at('chart/scans/up'))
    symlinkSync(at('elsewhere'), at('chart/more'))
    symlinkSync(at('chart/self'), at('chart/self'))
    symlinkSync(at('nowhere'), at('chart/broken'))
    expect(await found(at('chart'))).toEqual([
      'broken: not-found',
      'more/2.txt',
      'scans/1.txt',
      'scans/up: link-loop',
      'self: link-loop',
    ])
  })

  it('walks a folder once, however many links lead to it', async () => {
    write('a/1.txt', 'b/2.txt')
    for (const name of ['x', 'y', 'z']) {
      symlinkSync(at('b'), at('a', name))
      symlinkSync(at('a'), at('b', name))
    }
    const names = await found(folder)
    expect(names.filter((name) => name.endsWith('.txt'))).toEqual(['a/1.txt', 'a/x/2.txt'])
    expect(names.length).toBeLessThan(20)
  })
})

describe('what cannot be read is told, and the rest is found', () => {
  it('a path that does not exist, or goes through a file', async () => {
    write('a.txt')
    expect(await found(at('no'), at('a.txt', 'b'), at('x'.repeat(5000)), 'a\0b', at('a.txt'))).toEqual([
      `${at('no')}: not-found`,
      `${at('a.txt', 'b')}: not-found`,
      `${at('x'.repeat(5000))}: not-found`,
      'a\0b: not-found',
      'a.txt',
    ])
  })

  it('a file of 1 GB without content, never loaded', async () => {
    write('sparse.txt', 'z.txt')
    truncateSync(at('sparse.txt'), 1e9)
    const [sparse, rest] = await Array.fromAsync(findFiles([folder]))
    expect(sparse).toEqual({
      unread: { where: 'sparse.txt', trouble: { code: 'too-large', params: { limit: '200 MB' } } },
    })
    expect(rest).toMatchObject({ name: 'z.txt' })
  })

  it.skipIf(process.platform === 'win32')('pipes, sockets and devices, without waiting for them', async () => {
    write('a.txt')
    execFileSync('mkfifo', [at('pipe')])
    const server = createServer().listen(at('socket'))
    await new Promise((done) => server.once('listening', done))
    expect(await found(folder, '/dev/null')).toEqual([
      'a.txt',
      'pipe: not-a-file',
      'socket: not-a-file',
      '/dev/null: not-a-file',
    ])
    server.close()
  })

  it('a file that grew or was replaced by a pipe since it was found', async () => {
    write('a.txt')
    expect(await loadFile({ name: 'a.txt', path: at('a.txt'), size: 5 }, 3)).toMatchObject({
      unread: { trouble: { code: 'too-large' } },
    })
    execFileSync('mkfifo', [at('pipe')])
    expect(await loadFile({ name: 'pipe', path: at('pipe'), size: 5 })).toEqual({
      name: 'pipe',
      bytes: Buffer.alloc(0),
    })
    expect(await loadFile({ name: 'gone', path: at('gone'), size: 5 })).toEqual({
      unread: { where: 'gone', trouble: { code: 'not-found' } },
    })
    expect(await loadFile({ name: 'folder', path: folder, size: 5 })).toMatchObject({
      unread: { trouble: { code: 'not-a-file' } },
    })
  })

  it('a file and a folder that may not be opened', { timeout: 60_000 }, async (context) => {
    write('closed/1.txt', 'closed.txt', 'open.txt')
    chmodSync(at('closed.txt'), 0)
    chmodSync(at('closed'), 0)
    chmodSync(folder, 0o755)
    const script = `
      import { findFiles, loadFile } from ${JSON.stringify(fileURLToPath(new URL('../index.ts', import.meta.url)))}
      for await (const entry of findFiles([${JSON.stringify(folder)}])) {
        const got = 'unread' in entry ? entry : await loadFile(entry)
        console.log('unread' in got ? got.unread.where + ': ' + got.unread.trouble.code : got.name)
      }`
    // Permissions do not hold root back, so root asks as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...nobody,
      encoding: 'utf8',
      cwd: '/',
    })
    chmodSync(at('closed'), 0o755)
    if (/EACCES.*(?:node|packages)/.test(`${run.error} ${run.stderr}`))
      context.skip('nobody may not read this checkout')
    expect(run.stderr).toBe('')
    expect(run.stdout.trim().split('\n')).toEqual(['closed: no-permission', 'closed.txt: no-permission', 'open.txt'])
  })

  it('an answer of the system that is not listed is our own mistake', () => {
    expect(() => fileTrouble(new TypeError('bug'))).toThrow('bug')
    expect(fileTrouble(Object.assign(new Error(), { code: 'EACCES' }))).toEqual({ code: 'no-permission' })
    expect(fileTrouble(Object.assign(new Error(), { code: 'EIO' }))).toEqual({ code: 'disk-failure' })
  })
})
