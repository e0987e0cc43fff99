/** An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Reads six numbers from what a PDF gave; anything else is the identity. */
export function matrixOf(value: unknown): Matrix {
  const numbers = numbersOf(value)
  if (numbers.length < 6) return identity
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

/** The finite numbers of an array or typed array, up to the first that is none. */
function numbersOf(value: unknown): number[] {
  const list = Array.isArray(value) ? value : ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : []
  const end = list.findIndex((n) => typeof n !== 'number' || !Number.isFinite(n))
  return end < 0 ? list : list.slice(0, end)
}
