import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Biomarker, Item, Items } from '../statement/item.ts'
import type { BoardItem, BoardState, Specimen } from '../view/view.ts'
import { type SpecimenReports, specimens } from './specimens.ts'

/** The lines of every board, in reading order; a line no report speaks of is "not in the file". */
export const boardKeys = [
  'procedure',
  'primarySite',
  'laterality',
  'histology',
  'grade',
  'tumourSizeMm',
  'pT',
  'pN',
  'pM',
  'stageGroup',
  'nodesExamined',
  'nodesPositive',
  'margin',
  'marginDistanceMm',
  'residual',
  'lvi',
  'pni',
  'ene',
  'recurrentTumour',
  'neoadjuvant',
  'riskAsWritten',
  'date',
] as const

/** One board a specimen, from its report and what came after: amended lines replace, addenda add, both stay (R11). */
export const boards = (summaries: DocumentSummary[]): Specimen[] => specimens(summaries).map(board)

function board(group: SpecimenReports): Specimen {
  return {
    id: group.id,
    documents: group.reports.map((r) => r.document),
    ...(group.labNumber === undefined ? {} : { labNumber: group.labNumber }),
    date: group.date,
    items: boardKeys.map((key) => boardItem(group, key)),
    biomarkers: biomarkers(group),
  }
}

type Key = (typeof boardKeys)[number]

function boardItem(group: SpecimenReports, key: Key): BoardItem {
  const values: BoardItem['values'] = []
  for (const report of group.reports) {
    const item = report.items[key] as Item | undefined
    if (item === undefined) continue
    const same = values.find((v) => v.value === item.value && !v.replaced)
    if (same) {
      same.because.push(cite(report, item))
      continue
    }
    if (replaces(report)) for (const value of values) value.replaced = true
    values.push(boardValue(report, item))
  }
  return { key, state: stateOf(key, values), values }
}

/** The same line in a later version of the report stands in place of the earlier one; a day of writing is no such line. */
const replaces = (report: DocumentSummary): boolean =>
  report.facts.version?.version === 'amended' || report.facts.version?.version === 'corrected'

const boardValue = (report: DocumentSummary, item: Item): BoardItem['values'][number] => ({
  value: item.value,
  ...(item.prefix === undefined ? {} : { prefix: item.prefix }),
  ...(item.qualifier === undefined ? {} : { qualifier: item.qualifier }),
  ...(item.several ? { several: true } : {}),
  because: [cite(report, item)],
})

const lookedFor = new Set<Key>(['lvi', 'pni', 'ene'])
const describes = new Set<Key>(['procedure', 'primarySite', 'laterality', 'histology', 'date', 'riskAsWritten'])

function stateOf(key: Key, values: BoardItem['values']): BoardState {
  const standing = values.filter((v) => !v.replaced)
  if (standing.length === 0) return 'not-in-the-file'
  // Two wordings of one name are not a conflict; two values of one measure are.
  if (standing.length > 1 && !describes.has(key)) return 'conflicting'
  return lookedFor.has(key) && standing[0]!.value === 'absent' ? 'looked-for-and-absent' : 'known'
}

function biomarkers(group: SpecimenReports): Specimen['biomarkers'] {
  const rows: Specimen['biomarkers'] = []
  for (const report of group.reports) {
    for (const marker of report.items.biomarkers ?? []) addMarker(rows, report, marker)
    for (const notice of report.facts.notices) {
      if (notice.notice !== 'pending' || notice.what === undefined || rows.some((r) => covers(notice.what!, r.name)))
        continue
      rows.push({ name: notice.what, result: 'pending', state: 'pending', because: [cite(report, notice)] })
    }
  }
  return rows.filter(
    (row) =>
      row.state !== 'pending' || !rows.some((r) => r !== row && r.state !== 'pending' && covers(row.name, r.name)),
  )
}

const covers = (what: string, name: string): boolean => what.toLowerCase().includes(name.toLowerCase())

/** A first test that left the answer open is answered, not contradicted, by a second. */
const openResult = /equivocal|indeterminate|borderline|2\+/i

function addMarker(rows: Specimen['biomarkers'], report: DocumentSummary, marker: Biomarker): void {
  const because = [cite(report, marker)]
  const known = rows.find((r) => r.name === marker.name && r.state !== 'pending')
  if (known && known.result === marker.result) {
    known.because.push(...because)
    return
  }
  const differs = known !== undefined && !replaces(report) && !openResult.test(known.result)
  if (differs) known.state = 'conflicting'
  const row = {
    name: marker.name,
    result: marker.result,
    ...(marker.value === undefined ? {} : { value: marker.value }),
    because,
  }
  rows.push({ ...row, state: differs ? 'conflicting' : 'known' })
}

/** The value that stands for a line, when one does. */
export const standing = (specimen: Specimen, key: keyof Items): string | number | boolean | undefined =>
  specimen.items.find((i) => i.key === key)?.values.findLast((v) => !v.replaced)?.value
