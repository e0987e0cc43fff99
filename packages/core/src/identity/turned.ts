import type { IdentityFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'

/**
 * Whether a paper writes the birth date with day and month in the other order than all papers of the same hospital
 * number do, two of them at least: one of both is a slip, and may be another person (R21).
 */
export function isTurned(summary: DocumentSummary, summaries: DocumentSummary[]): boolean {
  const own = born(summary)
  if (own === undefined || own[0] === own[1]) return false
  const others = summaries
    .filter((s) => s !== summary && shareNumber(s, summary))
    .map(born)
    .filter((b) => b !== undefined)
  return others.length > 1 && others.every((b) => b[0] === own[1] && b[1] === own[0])
}

/** The two short numbers of the birth date as written, in the order written. */
function born(summary: DocumentSummary): [number, number] | undefined {
  const fact = ofKind(summary, 'birthDate')[0]
  const written = fact === undefined ? null : /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{2}|\d{4})$/.exec(fact.quote.trim())
  if (written === null) return undefined
  const [a, b] = [Number(written[1]), Number(written[2])]
  // "3/14/1951" can be read in one way only.
  return a > 12 || b > 12 ? undefined : [a, b]
}

const ofKind = (summary: DocumentSummary, what: IdentityFact['what']): IdentityFact[] =>
  summary.facts.identity.filter((f) => f.what === what)

const digits = (summary: DocumentSummary): string[] => ofKind(summary, 'number').map((f) => f.value.replace(/\D/g, ''))

const shareNumber = (a: DocumentSummary, b: DocumentSummary): boolean => {
  const known = new Set(digits(a))
  return digits(b).some((n) => known.has(n))
}
