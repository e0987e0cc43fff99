import type { CancerFact } from '../document/document-facts.ts'
import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { DocumentId } from '../source/source.ts'
import type { Citation } from '../view/view.ts'

/** Neighbours that one author names for the other. */
const kin: string[][] = [
  ['colon', 'rectum', 'small-bowel'],
  ['bladder', 'ureter', 'kidney'],
  ['stomach', 'oesophagus'],
  ['ovary', 'uterus'],
  ['liver', 'bile-duct'],
]

const related = (a: string, b: string): boolean =>
  a === b || kin.some((group) => group.includes(a) && group.includes(b))

/**
 * Documents that speak only of a cancer the rest of the file does not know (R21). A second cancer that another document
 * names beside the first belongs to the case and is not odd.
 */
export function otherCancers(
  summaries: DocumentSummary[],
  aside: ReadonlySet<DocumentId>,
): Map<DocumentSummary, Citation[]> {
  const main = mainOrgan(summaries.filter((s) => !aside.has(s.document)))
  const odd = new Map<DocumentSummary, Citation[]>()
  if (main === undefined) return odd
  const linked = linkedOrgans(summaries, aside, main)
  for (const summary of summaries) {
    const firm = summary.cancers.filter(isFirm)
    const own = summary.cancers.some((c) => related(c.organ, main))
    if (firm.length === 0 || own || firm.some((c) => linked.has(c.organ))) continue
    odd.set(
      summary,
      firm.map((c) => cite(summary, c)),
    )
  }
  return odd
}

const isFirm = (cancer: CancerFact): boolean => cancer.role !== 'mention' || cancer.histology !== undefined

/** The organ most documents name; the earlier in the alphabet when as many do. */
function mainOrgan(summaries: DocumentSummary[]): string | undefined {
  const votes = new Map<string, number>()
  for (const summary of summaries) {
    for (const organ of new Set(summary.cancers.map((c) => c.organ))) votes.set(organ, (votes.get(organ) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0]
}

/** Organs that some document names as the patient's beside the main one. */
function linkedOrgans(summaries: DocumentSummary[], aside: ReadonlySet<DocumentId>, main: string): ReadonlySet<string> {
  const linked = new Set<string>()
  for (const summary of summaries) {
    if (aside.has(summary.document) || !summary.cancers.some((c) => related(c.organ, main))) continue
    for (const cancer of summary.cancers) if (!related(cancer.organ, main)) linked.add(cancer.organ)
  }
  return linked
}
