import type { Citation } from '../view/view.ts'

/** Citations without those that repeat the same words of the same document. */
export function onceEach(citations: Citation[]): Citation[] {
  const seen = new Set<string>()
  return citations.filter((c) => {
    const key = `${c.document} ${c.quote}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}
