import { type PdfLimits, pdfPages } from './pdf-pages.ts'

/** What the parent sends before the bytes of a PDF, as one JSON line. */
export interface PdfRequest {
  length: number
  limits: PdfLimits
}

// Standard output carries the answer alone: what a library prints must not get between.
console.log = console.error

// The process inside the sandbox: PDFs come one after the other on standard input; each is answered with
// one JSON line per part and a last line `{"done":true}`.
const assets = process.argv[2] ?? ''
for await (const { bytes, limits } of requests(process.stdin)) {
  for await (const part of pdfPages(bytes, assets, limits)) say(part)
  say({ done: true })
}

function say(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

async function* requests(input: AsyncIterable<Buffer>): AsyncGenerator<{ bytes: Uint8Array; limits: PdfLimits }> {
  let rest: Buffer[] = []
  let held = 0
  let request: PdfRequest | undefined
  for await (const chunk of input) {
    rest.push(chunk)
    held += chunk.length
    if (request === undefined && chunk.includes(10)) {
      const all = Buffer.concat(rest)
      const end = all.indexOf(10)
      request = JSON.parse(all.subarray(0, end).toString()) as PdfRequest
      rest = [all.subarray(end + 1)]
      held = all.length - end - 1
    }
    if (request === undefined || held < request.length) continue
    // pdf.js takes the buffer over, so it gets bytes of its own. The parent sends the next PDF only after "done".
    yield { bytes: new Uint8Array(Buffer.concat(rest).subarray(0, request.length)), limits: request.limits }
    rest = []
    held = 0
    request = undefined
  }
}
