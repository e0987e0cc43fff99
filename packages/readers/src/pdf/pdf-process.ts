import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { TroubleCode } from '@cairn/core'
import type { PdfRequest } from './child.ts'
import { type PdfAnswer, pdfAnswer } from './pdf-answer.ts'
import type { PdfPart } from './pdf-pages.ts'
import { residentMemory } from './resident-memory.ts'
import { sandboxArguments, sandboxPlaces } from './sandbox.ts'

export interface PdfProcessLimits {
  pages: number
  characters: number
  /** For a document of one page, opening included; every further page adds `millisecondsPerPage`. */
  milliseconds: number
  millisecondsPerPage: number
  megabytes: number
}

/** What a process in the sandbox answers for one PDF; ends with a trouble of the process when it had to be stopped. */
export interface PdfProcess {
  read(bytes: Uint8Array): AsyncGenerator<PdfPart>
  close(): void
}

const lookEvery = 100

/**
 * Reads PDFs in a process of their own, started at the first PDF and kept for the next ones. A PDF that takes too long
 * or too much memory, or that crashes the reader, costs itself alone: the process is replaced.
 */
export function pdfProcess(limits: PdfProcessLimits): PdfProcess {
  let running: Running | undefined
  const close = () => {
    running?.child.kill('SIGKILL')
    running = undefined
  }
  async function* read(bytes: Uint8Array): AsyncGenerator<PdfPart> {
    const current = running ?? start(limits)
    running = undefined
    hold(current, true)
    const watch = watchOver(current.child, limits)
    let done = false
    try {
      send(current, bytes, limits)
      for await (const answer of current.answers) {
        if ('done' in answer) {
          done = true
          break
        }
        if ('opened' in answer) watch.allow(answer.opened.pages)
        yield answer
      }
      if (!done) yield { trouble: { code: watch.reason() ?? (await endOf(current.child)) } }
    } finally {
      watch.stop()
      if (done && running === undefined) {
        hold(current, false)
        running = current
      } else current.child.kill('SIGKILL')
    }
  }
  return { read, close }
}

interface Running {
  child: ChildProcess
  input: Writable
  output: Readable
  answers: AsyncIterable<PdfAnswer>
}

function start(limits: PdfProcessLimits): Running {
  const { child: entry, pdfjs } = sandboxPlaces()
  const child = spawn(process.execPath, [...sandboxArguments(limits.megabytes), entry, `${pdfjs}/`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  })
  // A process that has ended shows as the end of its answers; these two only keep Node from throwing.
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  return { child, input: child.stdin, output: child.stdout, answers: answersOf(child.stdout) }
}

/** One iterator over all answers of a process, so that it can be left after one PDF and taken up at the next. */
function answersOf(output: Readable): AsyncIterable<PdfAnswer> {
  const lines = jsonLines(output)
  return { [Symbol.asyncIterator]: () => ({ next: () => lines.next() }) }
}

async function* jsonLines(output: Readable): AsyncGenerator<PdfAnswer> {
  let rest: Buffer[] = []
  for await (const chunk of output as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...rest, chunk.subarray(from, end)]).toString()
      rest = []
      from = end + 1
      const answer = pdfAnswer(line)
      // A process that answers nonsense is not to be trusted with the next document either.
      if (answer === undefined) return
      yield answer
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
}

/** Node ends itself by SIGABRT when its memory is full, which may come before the watch looks. */
async function endOf(child: ChildProcess): Promise<TroubleCode> {
  child.kill('SIGKILL')
  if (child.signalCode === null && child.exitCode === null && child.pid !== undefined) await once(child, 'exit')
  return child.signalCode === 'SIGABRT' || child.exitCode === 134 ? 'took-too-much-memory' : 'reader-crashed'
}

function send({ input }: Running, bytes: Uint8Array, { pages, characters }: PdfProcessLimits): void {
  const request: PdfRequest = { length: bytes.length, limits: { pages, characters } }
  input.write(`${JSON.stringify(request)}\n`)
  input.write(bytes)
}

/** An idle process must not keep the program from ending; one that works must. */
function hold({ child, input, output }: Running, held: boolean): void {
  for (const part of [child, input, output]) {
    if (held) (part as unknown as NodeJS.RefCounted).ref?.()
    else (part as unknown as NodeJS.RefCounted).unref?.()
  }
}

interface Watch {
  /** Grants the time for that many pages. */
  allow(pages: number): void
  reason(): 'took-too-long' | 'took-too-much-memory' | undefined
  stop(): void
}

function watchOver(child: ChildProcess, limits: PdfProcessLimits): Watch {
  let reason: 'took-too-long' | 'took-too-much-memory' | undefined
  const stop = (why: 'took-too-long' | 'took-too-much-memory') => {
    reason ??= why
    child.kill('SIGKILL')
  }
  let timer = setTimeout(stop, limits.milliseconds, 'took-too-long')
  const memory = setInterval(async () => {
    const megabytes = child.pid === undefined ? undefined : await residentMemory(child.pid)
    if (megabytes !== undefined && megabytes > limits.megabytes) stop('took-too-much-memory')
  }, lookEvery)
  return {
    allow: (pages) => {
      clearTimeout(timer)
      const more = Math.min(pages, limits.pages) * limits.millisecondsPerPage
      timer = setTimeout(stop, limits.milliseconds + more, 'took-too-long')
    },
    reason: () => reason,
    stop: () => {
      clearTimeout(timer)
      clearInterval(memory)
    },
  }
}
