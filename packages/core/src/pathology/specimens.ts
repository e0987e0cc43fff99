import type { DocumentSummary } from '../evidence/evidence.ts'
import { earliestDay, type PartialDate } from '../time/day.ts'

/** The reports of one specimen: the first report, then its addenda and amendments, oldest first. */
export interface SpecimenReports {
  id: string
  labNumber?: string
  date: PartialDate | undefined
  reports: DocumentSummary[]
}

/** Groups pathology reports by laboratory number; an amended or supplementary one joins the report it names or the one before it. */
export function specimens(summaries: DocumentSummary[]): SpecimenReports[] {
  const groups: SpecimenReports[] = []
  for (const summary of inOrder(summaries.filter(isReport))) {
    const home = groups.find((g) => sameSpecimen(g, summary))
    if (home) home.reports.push(summary)
    else groups.push(newGroup(summary))
  }
  return groups.filter((g) => g.reports.some(speaksOfTumour))
}

const isReport = (summary: DocumentSummary): boolean => summary.kind === 'pathology'

/** A site, a side or a day alone is no tumour board: the sample may hold none. */
const places = new Set(['procedure', 'primarySite', 'laterality', 'date', 'riskAsWritten', 'neoadjuvant'])

const speaksOfTumour = (summary: DocumentSummary): boolean => Object.keys(summary.items).some((key) => !places.has(key))

const newGroup = (summary: DocumentSummary): SpecimenReports => ({
  id:
    summary.facts.labNumber === undefined
      ? `specimen-${summary.document.slice(0, 12)}`
      : `lab-${baseNumber(summary.facts.labNumber)}`,
  ...(summary.facts.labNumber === undefined ? {} : { labNumber: summary.facts.labNumber }),
  date: summary.date,
  reports: [summary],
})

const inOrder = (summaries: DocumentSummary[]): DocumentSummary[] =>
  [...summaries].sort((a, b) => orderKey(a).localeCompare(orderKey(b)))

const orderKey = (summary: DocumentSummary): string =>
  `${earliestDay(writtenOn(summary) ?? '9999')} ${summary.facts.version ? 1 : 0} ${summary.document}`

/** Reports of one specimen share its collection date, so the day of writing orders them; a later version without one comes last. */
const writtenOn = (summary: DocumentSummary): PartialDate | undefined => {
  const { dates, version } = summary.facts
  const written = dates.find((d) => d.role === 'amended') ?? dates.find((d) => d.role === 'reported')
  return written?.date ?? (version === undefined ? summary.date : undefined)
}

function sameSpecimen(group: SpecimenReports, summary: DocumentSummary): boolean {
  const number = summary.facts.labNumber
  if (number !== undefined && group.labNumber !== undefined && baseNumber(number) === baseNumber(group.labNumber))
    return true
  const version = summary.facts.version
  if (version === undefined) return false
  return group.reports.some((report) => isNamedBy(report, version.of) || sameCollection(report, summary))
}

function isNamedBy(report: DocumentSummary, of: string | undefined): boolean {
  if (of === undefined) return false
  const number = report.facts.labNumber
  if (number !== undefined && baseNumber(of).includes(baseNumber(number))) return true
  return report.facts.dates.some((d) => d.date === of)
}

const collectedOn = (summary: DocumentSummary): PartialDate | undefined =>
  summary.facts.dates.find((d) => d.role === 'collected')?.date

const sameCollection = (a: DocumentSummary, b: DocumentSummary): boolean =>
  collectedOn(a) !== undefined && collectedOn(a) === collectedOn(b)

/** "21H-08834/A" and "21H-08834" are one specimen: the part after the last slash is a version when it is short. */
const baseNumber = (number: string): string =>
  number
    .replace(/[/ -](?:A|AM|ADD|S|\d)\d?$/i, '')
    .replace(/[^0-9a-z]/gi, '')
    .toLowerCase()
