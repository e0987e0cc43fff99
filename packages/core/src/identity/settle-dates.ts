import type { DateFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { identityView } from './identity-view.ts'

/**
 * Settles "03/04/2021" in a document by the others: where its own birth date can be read two ways and the pile knows
 * which, the same order of day and month holds for all its dates. Documents it cannot settle are returned as they are.
 */
export function settleDates(summaries: DocumentSummary[]): DocumentSummary[] {
  const born = identityView(summaries).birthDates[0]?.value
  return born === undefined ? summaries : summaries.map((summary) => settled(summary, born))
}

function settled(summary: DocumentSummary, born: string): DocumentSummary {
  const birth = summary.facts.identity.find((f) => f.what === 'birthDate' && f.alternatives !== undefined)
  if (birth === undefined || (birth.value !== born && !birth.alternatives!.includes(born))) return summary
  const turn = birth.value !== born
  const dates = summary.facts.dates.map((d) => (d.alternatives === undefined ? d : readAs(d, turn)))
  const dateFact = summary.dateFact?.alternatives === undefined ? summary.dateFact : readAs(summary.dateFact, turn)
  return {
    ...summary,
    date: summary.dateFact === undefined ? summary.date : dateFact?.date,
    dateFact,
    facts: { ...summary.facts, dates },
  }
}

/** The first reading, or the other one when day and month are to change places. */
function readAs({ alternatives, ...fact }: DateFact, turn: boolean): DateFact {
  const other = alternatives?.[0]
  return turn && other !== undefined ? { ...fact, date: other } : fact
}
