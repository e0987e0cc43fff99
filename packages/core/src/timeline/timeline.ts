import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { DocumentKind } from '../statement/statement.ts'
import { earliestDay } from '../time/day.ts'
import type { Citation, Thread, TimelineEvent } from '../view/view.ts'

const eventOf: Record<DocumentKind, TimelineEvent['kind']> = {
  pathology: 'pathology',
  radiology: 'imaging',
  operative: 'operation',
  oncology: 'visit',
  discharge: 'visit',
  telephone: 'visit',
  other: 'visit',
}

/** Everything dated, oldest first: documents at the date of what they are about, treatments, and each change of an answer. */
export function timeline(summaries: DocumentSummary[], threads: Thread[]): TimelineEvent[] {
  const events = [
    ...summaries.map(documentEvent),
    ...threads.flatMap(treatmentEvents),
    ...threads.flatMap(findingEvents),
  ]
  return events.sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
}

const sortKey = (event: TimelineEvent): string =>
  `${event.date === undefined ? '9999' : earliestDay(event.date)} ${kindOrder.indexOf(event.kind)} ${event.because[0]?.file ?? ''} ${event.because[0]?.start ?? 0}`

const kindOrder: TimelineEvent['kind'][] = [
  'diagnosis',
  'operation',
  'pathology',
  'imaging',
  'marker',
  'treatment',
  'visit',
  'finding',
]

function documentEvent(summary: DocumentSummary): TimelineEvent {
  return {
    date: summary.date,
    kind: eventOf[summary.kind],
    what: `document-${summary.kind}`,
    params: { file: summary.name },
    because: [documentCitation(summary)],
  }
}

function documentCitation(summary: DocumentSummary): Citation {
  const words = summary.dateFact ?? summary.facts.title ?? firstLine(summary)
  return cite(summary, words)
}

function firstLine(summary: DocumentSummary): { span: [number, number]; quote: string } {
  const match = /[^\s][^\n\f]{0,200}/.exec(summary.text)
  const start = match?.index ?? 0
  const quote = match?.[0].trimEnd() ?? ''
  return { span: [start, start + quote.length], quote }
}

function treatmentEvents(thread: Thread): TimelineEvent[] {
  return thread.treatments.flatMap((treatment) => {
    const base = { thread: thread.id, because: treatment.because, params: { name: treatment.name } }
    const kind = treatment.kind === 'surgery' ? ('operation' as const) : ('treatment' as const)
    if (treatment.start === undefined || treatment.end === undefined || treatment.start === treatment.end) {
      return [
        {
          ...base,
          kind,
          date: treatment.start ?? treatment.end,
          what: `treatment-${treatment.kind}-${treatment.state}`,
        },
      ]
    }
    return [
      { ...base, kind, date: treatment.start, what: `treatment-${treatment.kind}-begins` },
      { ...base, kind, date: treatment.end, what: `treatment-${treatment.kind}-ends` },
    ]
  })
}

function findingEvents(thread: Thread): TimelineEvent[] {
  return thread.certainty.history.map((step) => ({
    date: step.date,
    kind: 'finding' as const,
    thread: thread.id,
    what: `certainty-${step.certainty}`,
    params: { extent: step.extent },
    because: step.because,
  }))
}
