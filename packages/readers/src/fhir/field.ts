/** A JSON object of unknown shape. */
export type Fields = Record<string, unknown>

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands under a key, whatever the value is; only keys of its own count. */
export function field(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What stands under a key, as a list: hostile and older files give one value where many are allowed, or the other way round. */
export function listOf(value: unknown, key: string): unknown[] {
  const found = field(value, key)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** The first of what stands under a key. */
export const firstOf = (value: unknown, key: string): unknown => listOf(value, key)[0]

/** A string, number or boolean as text of one line; '' for anything else. */
export function words(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return ''
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** What stands under a key as text of one line. */
export const wordsOf = (value: unknown, key: string): string => words(field(value, key))

/** The texts that are there, each once. */
export const present = (texts: (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined && text !== '')),
]
