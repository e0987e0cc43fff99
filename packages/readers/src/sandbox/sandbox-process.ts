import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { TroubleCode } from '@cairn/core'
import type { ReadLimits, ReadPart } from '../part.ts'
import { type Answer, answersOf } from './answers.ts'
import type { SandboxRequest } from './child.ts'
import { sandboxArguments, sandboxPlaces } from './places.ts'
import type { SandboxedFormat } from './readers.ts'
import { residentMemory } from './resident-memory.ts'

export interface SandboxLimits extends ReadLimits {
  /** For a file of one page, opening included; every further page adds `millisecondsPerPage`, every megabyte `millisecondsPerMegabyte`. */
  milliseconds: number
  millisecondsPerPage: number
  millisecondsPerMegabyte: number
  megabytes: number
}

/** What a process in the sandbox answers for one file; ends with a trouble of the process when it had to be stopped. */
export interface SandboxProcess {
  read(format: SandboxedFormat, bytes: Uint8Array): AsyncGenerator<ReadPart>
  close(): void
}

const lookEvery = 100

/**
 * Reads files in processes of their own, started when they are needed and kept for the next files; as many as files are
 * read at the same time. A file that takes too long or too much memory, or that crashes its reader, costs itself alone: its
 * process is replaced. `passwords` are tried on locked files.
 */
export function sandboxProcess(limits: SandboxLimits, passwords: readonly string[] = []): SandboxProcess {
  const idle: Running[] = []
  let closed = false
  const close = () => {
    closed = true
    for (const { child } of idle.splice(0)) child.kill('SIGKILL')
  }
  async function* read(format: SandboxedFormat, bytes: Uint8Array): AsyncGenerator<ReadPart> {
    const current = idle.pop() ?? start(limits)
    hold(current, true)
    const watch = watchOver(current.child, limits, bytes.length)
    let done = false
    try {
      send(current, bytes, { format, length: bytes.length, limits: readLimits(limits), passwords })
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
      if (done && !closed) {
        hold(current, false)
        idle.push(current)
      } else current.child.kill('SIGKILL')
    }
  }
  return { read, close }
}

interface Running {
  child: ChildProcess
  input: Writable
  output: Readable
  answers: AsyncIterable<Answer>
}

function start(limits: SandboxLimits): Running {
  const { child: entry, pdfjs } = sandboxPlaces()
  const child = spawn(process.execPath, [...sandboxArguments(limits.megabytes), entry, `${pdfjs}/`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  })
  // A process that has ended shows as the end of its answers; these two only keep Node from throwing.
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  return { child, input: child.stdin, output: child.stdout, answers: allAnswers(child.stdout, limits.innerBytes) }
}

/** One iterator over all answers of a process, so that it can be left after one file and taken up at the next. */
function allAnswers(output: Readable, largestInner: number): AsyncIterable<Answer> {
  const answers = answersOf(output, largestInner)
  return { [Symbol.asyncIterator]: () => ({ next: () => answers.next() }) }
}

/** Node ends itself by SIGABRT when its memory is full, which may come before the watch looks. */
async function endOf(child: ChildProcess): Promise<TroubleCode> {
  child.kill('SIGKILL')
  if (child.signalCode === null && child.exitCode === null && child.pid !== undefined) await once(child, 'exit')
  return child.signalCode === 'SIGABRT' || child.exitCode === 134 ? 'took-too-much-memory' : 'reader-crashed'
}

function send({ input }: Running, bytes: Uint8Array, request: SandboxRequest): void {
  input.write(`${JSON.stringify(request)}\n`)
  input.write(bytes)
}

const readLimits = ({ pages, characters, inners, innerBytes }: SandboxLimits): ReadLimits => ({
  pages,
  characters,
  inners,
  innerBytes,
})

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

function watchOver(child: ChildProcess, limits: SandboxLimits, length: number): Watch {
  let reason: 'took-too-long' | 'took-too-much-memory' | undefined
  const stop = (why: 'took-too-long' | 'took-too-much-memory') => {
    reason ??= why
    child.kill('SIGKILL')
  }
  const granted = limits.milliseconds + Math.ceil(length / 1e6) * limits.millisecondsPerMegabyte
  let timer = setTimeout(stop, granted, 'took-too-long')
  const memory = setInterval(async () => {
    const megabytes = child.pid === undefined ? undefined : await residentMemory(child.pid)
    if (megabytes !== undefined && megabytes > limits.megabytes) stop('took-too-much-memory')
  }, lookEvery)
  return {
    allow: (pages) => {
      clearTimeout(timer)
      const more = Math.min(pages, limits.pages) * limits.millisecondsPerPage
      timer = setTimeout(stop, granted + more, 'took-too-long')
    },
    reason: () => reason,
    stop: () => {
      clearTimeout(timer)
      clearInterval(memory)
    },
  }
}
