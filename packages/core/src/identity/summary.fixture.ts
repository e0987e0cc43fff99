import { madeUpSummary } from '../case/made-up.ts'
import type { DateFact, DocumentFacts, IdentityFact, NoticeFact, TreatmentFact } from '../document/document-facts.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { PartialDate } from '../time/day.ts'

/** Parts of a made-up document; spans are those of the quotes in its text. */
export interface Made {
  name: string
  kind?: DocumentSummary['kind']
  date?: PartialDate
  text?: string
  identity?: [IdentityFact['what'], string, ...string[]][]
  dates?: [DateFact['role'], PartialDate][]
  treatments?: (Omit<TreatmentFact, 'span' | 'quote' | 'rules'> & { quote?: string })[]
  notices?: Omit<NoticeFact, 'span' | 'rules'>[]
  cancers?: [organ: string, role?: 'title' | 'diagnosis' | 'history' | 'mention'][]
  labNumber?: string
  version?: DocumentFacts['version']
}

/** A summary as casework makes it, from the parts a test speaks of. */
export function made(parts: Made): DocumentSummary {
  const text = parts.text ?? [parts.name, ...(parts.notices ?? []).map((n) => n.quote)].join('\n')
  const quoted = (quote: string) => {
    const start = Math.max(0, text.indexOf(quote))
    return { span: [start, start + quote.length] as [number, number], quote, rules: ['made'] }
  }
  const cancers = (parts.cancers ?? []).map(([organ, role]) => ({
    organ,
    role: role ?? ('diagnosis' as const),
    ...quoted(organ),
  }))
  const facts: Partial<DocumentFacts> = {
    version: parts.version,
    labNumber: parts.labNumber,
    identity: (parts.identity ?? []).map(([what, value, ...alternatives]) => ({
      what,
      value,
      ...(alternatives.length > 0 ? { alternatives } : {}),
      ...quoted(value),
    })),
    dates: (parts.dates ?? []).map(([role, date]) => ({ role, date, ...quoted(date) })),
    treatments: (parts.treatments ?? []).map((t) => ({ ...t, ...quoted(t.quote ?? t.name) })),
    notices: (parts.notices ?? []).map((n) => ({ ...n, ...quoted(n.quote) })),
    cancers,
  }
  const { name, date, kind = 'oncology' } = parts
  return madeUpSummary({ document: name, name, kind, date, text, facts, cancers })
}
