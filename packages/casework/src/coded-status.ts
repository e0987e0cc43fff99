import {
  type CodedEntry,
  type DocumentFacts,
  type Finding,
  type Range,
  type Statement,
  type Status,
  statusOrder,
  type TreatmentFact,
} from '@cairn/core'

/** The lines of a document's coded entries, in order of place. */
export type CodedLines = readonly Line[]

/** Where the entries stand in the whole text whose pages begin at `pageStarts`. */
export const codedLines = (coded: readonly CodedEntry[], pageStarts: readonly number[]): CodedLines =>
  coded.flatMap((entry) => linesOf(entry, pageStarts)).sort((a, b) => a.range[0] - b.range[0])

/**
 * Statements that stand in the line of a coded entry take the entry's status beside their own: the first in `statusOrder`
 * decides, so that a refuted problem is never told as present, whatever its name says, nor is the author's line that the entry
 * stands for. In the entry's own line they are quoted by the whole line.
 */
export const withCodedStatus = (statements: Statement[], lines: CodedLines): Statement[] =>
  lines.length === 0
    ? statements
    : statements.map((statement) => {
        const line = lineAt(lines, statement.span[0])
        return line === undefined ? statement : joined(statement, line)
      })

/**
 * Findings in the line of a coded entry are of the entry's own day, not of the day the document was made. A condition's onset
 * dates the condition: of a return or a remission told by its clinical status it says nothing.
 */
export const withCodedDates = (findings: Finding[], lines: CodedLines): Finding[] =>
  lines.length === 0
    ? findings
    : findings.map((finding) => {
        const entry = lineAt(lines, finding.statement.span[0])?.entry
        const ofOnset = entry?.because.some((element) => element.startsWith('clinicalStatus='))
        return entry?.date === undefined || ofOnset ? finding : { ...finding, date: entry.date }
      })

/** What is denied, withdrawn, a relative's or only planned names no cancer of this person, and gave no treatment. */
const notSo: readonly Status[] = ['absent', 'other', 'hypothetical']

/** Facts in the line of a coded entry hold only as far as the entry does. */
export function withCodedFacts(facts: DocumentFacts, lines: CodedLines): DocumentFacts {
  if (lines.length === 0) return facts
  const statusAt = ({ span }: { span: Range }): Status | undefined => lineAt(lines, span[0])?.entry.status
  return {
    ...facts,
    cancers: facts.cancers.filter((fact) => !notSo.some((status) => status === statusAt(fact))),
    treatments: facts.treatments.flatMap((fact) => treatmentsAs(fact, statusAt(fact))),
  }
}

function treatmentsAs(fact: TreatmentFact, status: Status | undefined): TreatmentFact[] {
  if (status === 'other') return []
  if (status === 'absent') return [{ ...fact, state: 'not-given' }]
  if (status === 'hypothetical' && fact.state === 'given') return [{ ...fact, state: 'planned' }]
  return [fact]
}

interface Line {
  entry: CodedEntry
  range: Range
  /** The entry's own line; else the author's, that it stands for. */
  own: boolean
}

function linesOf(entry: CodedEntry, pageStarts: readonly number[]): Line[] {
  const from = pageStarts[entry.page - 1] ?? 0
  const own: Line = { entry, range: [from + entry.start, from + entry.end], own: true }
  if (entry.narrative === undefined) return [own]
  const [start, end] = entry.narrative
  return [own, { entry, range: [from + start, from + end], own: false }]
}

/** The last line that begins at or before an offset and holds it. */
function lineAt(lines: CodedLines, at: number): Line | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.range[0] <= at) low = middle + 1
    else high = middle
  }
  const line = lines[low - 1]
  return line !== undefined && at < line.range[1] ? line : undefined
}

function joined(statement: Statement, { entry, range, own }: Line): Statement {
  const rules = [...statement.rules, ...entry.because.map((element) => `coded:${element}`)]
  return { ...statement, status: firstOf(statement.status, entry.status), rules, ...(own && { sentence: range }) }
}

const firstOf = (a: Status, b: Status): Status => (statusOrder.indexOf(a) <= statusOrder.indexOf(b) ? a : b)
