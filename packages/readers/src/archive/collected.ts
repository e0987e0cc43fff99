/** Unpacking more than this many times what is packed is an attack, once it is more than `freely`. */
const highestRatio = 200
const freely = 4_000_000

/** What a stream gave until its end, its failure or a limit. */
export interface Collected {
  content: Uint8Array
  /** Unpacked it is larger than the limit, or larger than `packed` bytes can honestly be; `content` is what came before. */
  over: boolean
  broken: boolean
}

/** Collects an unpacking stream: at most `limit` bytes, and no more than `packed` bytes can honestly hold. */
export async function collected(stream: AsyncIterable<Uint8Array>, limit: number, packed: number): Promise<Collected> {
  const chunks: Uint8Array[] = []
  let length = 0
  let over = false
  let broken = false
  try {
    for await (const chunk of stream) {
      over = isOver(length + chunk.length, limit, packed)
      if (over) break
      length += chunk.length
      chunks.push(chunk)
    }
  } catch {
    broken = true
  }
  return { content: joined(chunks, length), over, broken }
}

/** Is a size past the limit, or past what `packed` bytes can honestly hold? */
export const isOver = (length: number, limit: number, packed: number): boolean =>
  length > limit || (length > freely && length > packed * highestRatio)

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
