import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCairn } from './run-cairn.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-read-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const letter = `Oncology clinic letter
Clinic date: 3 May 2022
Re: Mrs Ada Quill, born 2 January 1950, hospital number QX100200

Diagnosis: carcinoma of the left breast, mastectomy 2 March 2021, chemotherapy completed.
She has completed treatment and is free of disease. There is no evidence of recurrence.
`

describe('cairn read', () => {
  it('tells where things stand, with the words, the document and the page', async () => {
    const path = put('2022-05-03-letter.txt', letter)
    const { code, out } = await runCairn(['read', path, '--today', '2022-06-01'])
    expect(code).toBe(0)
    expect(out).toContain('Where the records stand on 1 Jun 2022')
    expect(out).toContain('No sign of cancer was seen')
    expect(out).toMatch(/2022-05-03-letter\.txt,\s+page 1/)
    expect(out).toContain('It is not medical care')
  })

  it('gives the view as one JSON object with its top keys', async () => {
    const { out } = await runCairn(['read', join(folder, '2022-05-03-letter.txt'), '--json', '--today', '2022-06-01'])
    const view = JSON.parse(out)
    expect(view.format).toBe('cairn.view/1')
    expect(Object.keys(view).sort()).toEqual(
      ['documents', 'format', 'gaps', 'identity', 'questions', 'threads', 'timeline', 'today', 'unread'].sort(),
    )
    expect(view.threads[0]).toMatchObject({
      certainty: { certainty: 'none-seen' },
      episodes: [],
      board: [],
      treatments: expect.any(Array),
    })
  })

  it('prints a station line by line', async () => {
    for (const until of ['source', 'statements', 'evidence']) {
      const { code, out } = await runCairn(['read', join(folder, '2022-05-03-letter.txt'), '--until', until])
      expect(code).toBe(0)
      expect(
        out
          .trim()
          .split('\n')
          .map((l) => JSON.parse(l)).length,
      ).toBeGreaterThan(0)
    }
  })

  it('reads standard input by "-"', async () => {
    const { out } = await runCairn(['read', '-', '--json', '--today', '2022-06-01'], letter)
    expect(JSON.parse(out).threads[0].certainty.certainty).toBe('none-seen')
  })

  it('lists what it could not read, each with a plain sentence, and reads the rest', async () => {
    const sick = mkdtempSync(join(folder, 'sick-'))
    writeFileSync(join(sick, 'good.txt'), letter)
    writeFileSync(join(sick, 'empty.txt'), '')
    writeFileSync(
      join(sick, 'binary.txt'),
      new Uint8Array(2000).map((_, i) => (i * 7) % 256),
    )
    writeFileSync(join(sick, 'cut.pdf'), '%PDF-1.4\n1 0 obj\n<< /Type /Catalog')
    writeFileSync(join(sick, 'sparse.txt'), '')
    truncateSync(join(sick, 'sparse.txt'), 1024 ** 3)
    symlinkSync('loop-b', join(sick, 'loop-a'))
    symlinkSync('loop-a', join(sick, 'loop-b'))
    symlinkSync('.', join(sick, 'again'))
    execFileSync('mkfifo', [join(sick, 'pipe')])
    chmodSync(join(sick, 'good.txt'), 0o600)
    const { code, out } = await runCairn(['read', sick, join(sick, 'no-such-file'), '--json', '--today', '2022-06-01'])
    const view = JSON.parse(out)
    expect(code).toBe(0)
    expect(view.documents.map((d: { file: string }) => d.file)).toEqual([expect.stringContaining('good.txt')])
    const unread = Object.fromEntries(
      view.unread.map((u: { where: string; trouble: { code: string } }) => [u.where.split('/').at(-1), u.trouble.code]),
    )
    expect(unread).toMatchObject({
      'empty.txt': 'empty-file',
      'cut.pdf': 'pdf-broken',
      'sparse.txt': 'too-large',
      'loop-a': 'link-loop',
      pipe: 'not-a-file',
      'no-such-file': 'not-found',
    })
    expect(['binary-file', 'unknown-format']).toContain(unread['binary.txt'])
    const page = await runCairn(['read', sick, '--today', '2022-06-01'])
    expect(page.out).toContain('The file is empty.')
  })

  it('exits with 1 when nothing could be read and with 2 for wrong usage', async () => {
    expect((await runCairn(['read', join(folder, 'nothing-here')])).code).toBe(1)
    expect((await runCairn(['read'])).code).toBe(2)
    expect((await runCairn(['read', folder, '--today', '2022-02-30'])).code).toBe(2)
    expect((await runCairn(['read', folder, '--until', 'noon'])).code).toBe(2)
    expect((await runCairn(['fly'])).code).toBe(2)
  })

  it('leaves out a paper of a later day and says so', async () => {
    const { out } = await runCairn(['read', join(folder, '2022-05-03-letter.txt'), '--json', '--today', '2021-01-01'])
    expect(JSON.parse(out).unread).toMatchObject([{ trouble: { code: 'dated-later' } }])
  })
})
