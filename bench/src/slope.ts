/**
 * Slope of log time over log size by least squares: 1 is linear, 2 quadratic. Sizes and times are positive, at least two
 * sizes differ.
 */
export function slope(points: readonly { size: number; seconds: number }[]): number {
  const xs = points.map((point) => Math.log(point.size))
  const ys = points.map((point) => Math.log(point.seconds))
  const meanX = mean(xs)
  const meanY = mean(ys)
  let above = 0
  let below = 0
  for (const [i, x] of xs.entries()) {
    above += (x - meanX) * (ys[i]! - meanY)
    below += (x - meanX) ** 2
  }
  return above / below
}

/** The middle one; of an even number, the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
  if (middle === undefined) throw new Error('no median of nothing')
  return middle
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
