const soonest = 3

/** Seconds a reading will still take when `read` of `sizes` bytes took so long; undefined while it is too early to tell. */
export function secondsLeft(seconds: number, read: number, sizes: number): number | undefined {
  if (seconds < soonest || read === 0 || read >= sizes) return undefined
  return Math.ceil((seconds * (sizes - read)) / read)
}
