import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'

/** What inflating one part of a package gave. */
export interface ZipPart {
  bytes: Uint8Array
  /** False when the part is damaged: `bytes` is what came before. */
  whole: boolean
}

/** Why a part was not inflated: all parts together are too large, or this one grows too much. */
export type TooLarge = 'all' | 'part'

/** The parts of a package (a zip file), by their paths. */
export interface ZipParts {
  /** Paths as written, in order, folders left out. */
  paths: string[]
  /** True when the list breaks off. */
  damaged: boolean
  /** Inflates a part; its path is matched without regard to case. Undefined when there is none. Never throws. */
  read(path: string): Promise<ZipPart | TooLarge | undefined>
  isLocked(path: string): boolean
}

/** Bytes of all parts together. */
export const largestPackage = 100_000_000
/** A part of more than `freeBytes` may not grow to more than this many times its size in the file. */
const mostGrowth = 200
const freeBytes = 1_000_000
const mostParts = 10_000

/** Lists the parts of a package; what cannot be listed is left out and makes it `damaged`. Never throws. */
export async function zipParts(bytes: Uint8Array): Promise<ZipParts> {
  const entries = new Map<string, FileEntry>()
  const paths: string[] = []
  let damaged = false
  try {
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, strictness: 'tolerant' })
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue
      const path = entry.filename.replaceAll('\\', '/').replace(/^\/+/, '')
      if (entries.size >= mostParts) {
        damaged = true
        break
      }
      if (!entries.has(path.toLowerCase())) paths.push(path)
      entries.set(path.toLowerCase(), entry)
    }
  } catch {
    damaged = true
  }
  const budget = { left: largestPackage }
  return {
    paths,
    damaged,
    isLocked: (path) => entries.get(path.toLowerCase())?.encrypted ?? false,
    async read(path) {
      const entry = entries.get(path.toLowerCase())
      return entry && inflate(entry, budget, Math.min(entry.compressedSize, bytes.length))
    },
  }
}

/** Sizes a zip file tells of itself are not trusted: bytes are counted as they come. */
async function inflate(entry: FileEntry, budget: { left: number }, packed: number): Promise<ZipPart | TooLarge> {
  const chunks: Uint8Array[] = []
  const most = Math.max(freeBytes, packed * mostGrowth)
  let size = 0
  let stopped: TooLarge | undefined
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (chunk.length > budget.left) stopped = 'all'
      else if (size + chunk.length > most) stopped = 'part'
      if (stopped) throw new Error('too large')
      size += chunk.length
      budget.left -= chunk.length
      chunks.push(chunk)
    },
  })
  let whole = true
  try {
    await entry.getData(sink, { useWebWorkers: false, checkSignature: true })
  } catch {
    whole = false
  }
  return stopped ?? { bytes: Buffer.concat(chunks, size), whole }
}
