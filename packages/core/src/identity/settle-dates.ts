import type { DateFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import { identityView } from './identity-view.ts'

/**
 * Settles "03/04/2021" in a document: by the day its file's name begins with, else by the others: where its own birth
 * date can be read two ways and the pile knows which. One order of day and month holds for all its dates. Documents
 * that nothing settles are returned as they are.
 */
export function settleDates(summaries: DocumentSummary[]): DocumentSummary[] {
  const born = identityView(summaries).birthDates[0]?.value
  return summaries.map((summary) => settled(summary, born))
}

function settled(summary: DocumentSummary, born: string | undefined): DocumentSummary {
  const turn = turnByName(summary) ?? (born === undefined ? undefined : turnByBirth(summary, born))
  if (turn === undefined) return summary
  const dates = summary.facts.dates.map((d) => (d.alternatives === undefined ? d : readAs(d, turn)))
  const dateFact = summary.dateFact?.alternatives === undefined ? summary.dateFact : readAs(summary.dateFact, turn)
  return {
    ...summary,
    date: summary.dateFact === undefined ? summary.date : dateFact?.date,
    dateFact,
    facts: { ...summary.facts, dates },
  }
}

/** Whether day and month change places so that the paper has the day its file is named by; undefined when neither has. */
function turnByName({ name, dateFact }: DocumentSummary): boolean | undefined {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})/.exec(name)?.[1]
  if (day === undefined || dateFact?.alternatives === undefined) return undefined
  if (dateFact.date === day) return false
  return dateFact.alternatives.includes(day) ? true : undefined
}

function turnByBirth(summary: DocumentSummary, born: string): boolean | undefined {
  const birth = summary.facts.identity.find((f) => f.what === 'birthDate' && f.alternatives !== undefined)
  if (birth === undefined || (birth.value !== born && !birth.alternatives!.includes(born))) return undefined
  return birth.value !== born
}

/** The first reading, or the other one when day and month are to change places. */
function readAs({ alternatives, ...fact }: DateFact, turn: boolean): DateFact {
  const other = alternatives?.[0]
  return turn && other !== undefined ? { ...fact, date: other } : fact
}
