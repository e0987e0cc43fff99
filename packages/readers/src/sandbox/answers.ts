import type { Readable } from 'node:stream'
import type { ReadPart } from '../part.ts'
import { type AnswerLine, answerLine, type InnerHead } from './answer.ts'

/** What a process answers, part by part. */
export type Answer = ReadPart | { done: true }

/**
 * The answers of a process as they come, one iterator for all its files. Ends at the first line that is none and at a file
 * inside that is larger than `largestInner` bytes: a process that answers nonsense is not to be trusted with the next file.
 */
export async function* answersOf(output: Readable, largestInner: number): AsyncGenerator<Answer> {
  const bytes = byteReader(output)
  for (let line = await bytes.line(); line !== undefined; line = await bytes.line()) {
    const answer = answerLine(line.toString())
    if (answer === undefined) return
    if (!isInner(answer)) {
      yield answer
      continue
    }
    const { name, length } = answer.inner
    const content = length > largestInner ? undefined : await bytes.take(length)
    if (content === undefined) return
    yield { inner: { name, bytes: content } }
  }
}

const isInner = (answer: AnswerLine): answer is { inner: InnerHead } => 'inner' in answer

interface ByteReader {
  /** The bytes up to the next line end, which is left out; undefined at the end. */
  line(): Promise<Buffer | undefined>
  /** The next bytes; undefined when there are fewer. */
  take(length: number): Promise<Uint8Array | undefined>
}

function byteReader(output: Readable): ByteReader {
  const chunks = (output as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  let chunk: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    chunk = next.value
    return true
  }
  return {
    async line() {
      const parts: Buffer[] = []
      for (let end = chunk.indexOf(10); end < 0; end = chunk.indexOf(10)) {
        parts.push(chunk)
        if (!(await more())) return undefined
      }
      const end = chunk.indexOf(10)
      parts.push(chunk.subarray(0, end))
      chunk = chunk.subarray(end + 1)
      return Buffer.concat(parts)
    },
    async take(length) {
      const taken = new Uint8Array(length)
      let at = 0
      while (at < length) {
        if (chunk.length === 0 && !(await more())) return undefined
        const part = chunk.subarray(0, length - at)
        taken.set(part, at)
        at += part.length
        chunk = chunk.subarray(part.length)
      }
      return taken
    },
  }
}
