import { extractLine, type LineRefusal, longestLine, refusalLine } from '@cairn/casework'
import { writeOut } from './write-out.ts'

/** `cairn extract`: lines in, answers out, in order; memory holds one line, whatever the stream's length. */
export async function extractCommand(argv: string[]): Promise<number> {
  if (argv.length > 0) {
    process.stderr.write(`cairn extract takes no "${argv[0]}". Try: cairn extract --help\n`)
    return 2
  }
  let batch = ''
  for await (const line of lines(process.stdin)) {
    const answered = answer(line)
    batch += `${typeof answered === 'string' ? answered : await told(answered)}\n`
    if (batch.length < 1 << 16) continue
    await writeOut(batch)
    batch = ''
  }
  await writeOut(batch)
  return 0
}

function answer(line: string | undefined): string | LineRefusal {
  if (line === undefined) return { code: 'line-too-long' }
  try {
    return extractLine(line)
  } catch (error) {
    // Our own mistake costs one line, not the stream.
    process.stderr.write(`cairn extract: ${error instanceof Error ? error.stack : String(error)}\n`)
    return { code: 'internal-failure' }
  }
}

/** The sentences are loaded with the first line that needs one. */
async function told(refusal: LineRefusal): Promise<string> {
  const { trouble } = await import('./trouble-text.ts')
  return refusalLine(refusal, trouble(refusal))
}

/** Lines of a byte stream as text; a line over the limit gives undefined and is not kept. Blank lines are passed over. */
async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = []
  let size = 0
  let first = true
  const take = (): string | undefined | null => {
    const whole = size > longestLine ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts, size)
    parts = []
    size = 0
    if (whole === undefined) return undefined
    const text = whole.toString('utf8')
    const clean = first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    first = false
    return clean.trim() === '' ? null : clean
  }
  const keep = (part: Buffer): void => {
    size += part.length
    if (size <= longestLine) parts.push(part)
    else parts = []
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      from = at + 1
      const line = take()
      if (line !== null) yield line
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  const line = size > 0 ? take() : null
  if (line !== null) yield line
}
