/**
 * Objects with the same keys in the same order, so that reading one is as quick as reading the next; a key that one
 * lacks is undefined in it. Values that share no key are of several kinds, told apart by theirs: they stay as they are.
 */
export function sameShape(values: readonly unknown[]): unknown[] {
  if (!values.every(isPlain)) return [...values]
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))].sort()
  if (!keys.some((key) => values.every((value) => key in value))) return [...values]
  return values.map((value) => Object.fromEntries(keys.map((key) => [key, value[key]])))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
