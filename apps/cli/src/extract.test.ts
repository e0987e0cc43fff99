import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCairn } from './run-cairn.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'cairn.js')
const line = (id: string | number, text: string, more: object = {}) => JSON.stringify({ id, text, ...more })
const answers = (out: string) =>
  out
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l))

describe('cairn extract', () => {
  it('answers in order, with statements whose quotes are the very words at their span', async () => {
    const texts = [
      'There is no evidence of local recurrence.',
      'New lung metastases.',
      'The recurrent laryngeal nerve was preserved.',
    ]
    const { code, out } = await runCairn(['extract'], texts.map((t, i) => line(i, t)).join('\n'))
    const got = answers(out)
    expect(code).toBe(0)
    expect(got.map((a) => a.id)).toEqual([0, 1, 2])
    expect(got[0].statements).toMatchObject([{ concept: 'recurrence', status: 'absent', extent: 'local' }])
    expect(got[1].statements).toMatchObject([{ concept: 'spread', status: 'established', extent: 'distant' }])
    expect(got[2].statements).toEqual([])
    for (const [i, answer] of got.entries()) {
      for (const { span, quote } of answer.statements) expect(texts[i]?.slice(span[0], span[1])).toBe(quote)
    }
  })

  it('gives the context of marked targets, in their order', async () => {
    const text = 'He denies chest pain. History of asthma.'
    const targets = [
      [text.indexOf('asthma'), text.indexOf('asthma') + 6],
      [10, 20],
    ]
    const { out } = await runCairn(['extract'], line('t', text, { targets }))
    expect(answers(out)[0].targets).toMatchObject([
      { span: targets[0], temporality: 'historical', experiencer: 'patient', negated: false },
      { span: targets[1], temporality: 'recent', experiencer: 'patient', negated: true },
    ])
  })

  it('answers a bad line with a trouble and goes on', async () => {
    const bad = [
      'no json',
      '[1]',
      '{"text":"x"}',
      '{"id":1}',
      line(2, 'x', { kind: 'poem' }),
      line(3, 'x', { targets: [[0, 9]] }),
    ]
    const { code, out } = await runCairn(['extract'], [...bad, line(4, 'No recurrence.')].join('\n'))
    const got = answers(out)
    expect(code).toBe(0)
    expect(got.map((a) => a.trouble?.code)).toEqual([
      'line-not-json',
      'line-wrong-shape',
      'line-wrong-shape',
      'line-wrong-shape',
      'line-wrong-shape',
      'target-outside',
      undefined,
    ])
    expect(got[5].id).toBe(3)
    expect(got[0].trouble.message).toBe('The line is not JSON.')
  })

  it('refuses a line over 16 MB without keeping it', async () => {
    const long = `{"id":1,"text":"${'a'.repeat(17 * 1024 * 1024)}"}`
    const { out } = await runCairn(['extract'], `${long}\n${line(2, 'No recurrence.')}`)
    expect(answers(out).map((a) => a.trouble?.code ?? a.id)).toEqual(['line-too-long', 2])
  })

  it('takes lone surrogates, NUL, a byte order mark and Windows line ends', async () => {
    const { code, out } = await runCairn(
      ['extract'],
      `\ufeff{"id":"a","text":"No recurrence \\ud800 seen.\\u0000"}\r\n\r\n${line('b', 'x')}\r\n`,
    )
    expect(code).toBe(0)
    expect(answers(out).map((a) => a.id)).toEqual(['a', 'b'])
  })

  it('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [bin, 'extract'])
    child.stdin.on('error', () => {})
    const feed = line('x', 'No evidence of recurrence. '.repeat(40))
    for (let i = 0; i < 3000; i++) child.stdin.write(`${feed}\n`)
    child.stdin.end()
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(code).toBe(0)
    expect(err).toBe('')
  })

  it('says how it is used', async () => {
    expect((await runCairn(['extract', '--help'])).out).toContain('Example:')
    expect(await runCairn(['extract', 'file'])).toMatchObject({ code: 2 })
  })
})
