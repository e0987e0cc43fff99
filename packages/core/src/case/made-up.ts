import type { DocumentFacts } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Item } from '../statement/item.ts'

/** A made-up summary for tests: whatever is not said is empty. */
export function madeUpSummary(
  part: Partial<Omit<DocumentSummary, 'facts'>> & { document: string; facts?: Partial<DocumentFacts> },
): DocumentSummary {
  const { facts, ...rest } = part
  return {
    name: `${part.document}.txt`,
    mediaType: 'text/plain',
    kind: 'pathology',
    language: 'en',
    date: undefined,
    dateFact: undefined,
    text: 'Final report.',
    pageStarts: [0],
    reader: 'text/1',
    items: {},
    evidence: [],
    cancers: [],
    unread: [],
    ...rest,
    facts: {
      title: undefined,
      version: undefined,
      labNumber: undefined,
      identity: [],
      dates: [],
      author: undefined,
      treatments: [],
      notices: [],
      markers: [],
      cancers: [],
      ...facts,
    },
  }
}

export const madeUpItem = <V extends string | number | boolean>(value: V): Item<V> => ({
  value,
  span: [0, 5],
  quote: 'Final',
  rules: ['made-up'],
})
