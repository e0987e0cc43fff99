import { once } from 'node:events'
import type { ReadLimits, ReadPart } from '../part.ts'
import { readParts, type SandboxedFormat } from './readers.ts'

/** What the parent sends before the bytes of a file, as one JSON line. */
export interface SandboxRequest {
  format: SandboxedFormat
  length: number
  limits: ReadLimits
  passwords: readonly string[]
}

// Standard output carries the answer alone: what a library prints must not get between.
console.log = console.error

// The process inside the sandbox: files come one after the other on standard input; each is answered with one JSON line
// per part, the bytes of a file inside right behind its line, and a last line `{"done":true}`.
const pdfAssets = process.argv[2] ?? ''
for await (const { request, bytes } of requests(process.stdin)) {
  const { format, limits, passwords } = request
  for await (const part of readParts(format, bytes, { limits, passwords, pdfAssets })) await say(part)
  await say({ done: true })
}

async function say(part: ReadPart | { done: true }): Promise<void> {
  if (!('inner' in part)) return write(`${JSON.stringify(part)}\n`)
  const { name, bytes } = part.inner
  await write(`${JSON.stringify({ inner: { name, length: bytes.length } })}\n`)
  await write(bytes)
}

async function write(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

async function* requests(input: AsyncIterable<Buffer>): AsyncGenerator<{ request: SandboxRequest; bytes: Uint8Array }> {
  let rest: Buffer[] = []
  let held = 0
  let request: SandboxRequest | undefined
  for await (const chunk of input) {
    rest.push(chunk)
    held += chunk.length
    if (request === undefined && chunk.includes(10)) {
      const all = Buffer.concat(rest)
      const end = all.indexOf(10)
      request = JSON.parse(all.subarray(0, end).toString()) as SandboxRequest
      rest = [all.subarray(end + 1)]
      held = all.length - end - 1
    }
    if (request === undefined || held < request.length) continue
    // pdf.js takes the buffer over, so it gets bytes of its own. The parent sends the next file only after "done".
    yield { request, bytes: new Uint8Array(Buffer.concat(rest).subarray(0, request.length)) }
    rest = []
    held = 0
    request = undefined
  }
}
