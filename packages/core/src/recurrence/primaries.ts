import type { CancerFact } from '../document/document-facts.ts'
import { cite, citeEvidence } from '../evidence/citation.ts'
import type { DocumentSummary, Evidence } from '../evidence/evidence.ts'
import type { DocumentId } from '../source/source.ts'
import type { Citation } from '../view/view.ts'
import { sameCancer } from './same-site.ts'

/** One primary tumour of the patient, with where it is named, and the papers that speak of it. */
export interface Primary {
  organ: string
  laterality?: string
  histology?: string
  because: Citation[]
  documents: DocumentId[]
}

interface Named {
  organ: string
  weight: number
  strong: boolean
  fact?: CancerFact
  summary: DocumentSummary
  citation: Citation
}

const weightOf: Record<CancerFact['role'], number> = { title: 3, diagnosis: 3, history: 2, mention: 1 }

/**
 * The primaries the papers name: the one most papers are about, and each further one that an author calls a new primary,
 * lists beside the first as a diagnosis of its own, or proves as a cancer of the skin (R3). Papers in no order.
 */
export function primariesOf(summaries: DocumentSummary[]): Primary[] {
  const named = [...summaries.flatMap(cancersNamed), ...firstSample(summaries)].sort((a, b) =>
    paper(a).localeCompare(paper(b)),
  )
  const called = newPrimaries(summaries)
  const main = mainOrgan(named.filter((n) => !called.some((o) => sameCancer(o, n.organ)))) ?? mainOrgan(named)
  if (main === undefined) return unnamed(summaries)
  const further = [
    ...new Set([...called, ...provenFirst(summaries, named), ...listedBeside(named, main), ...skinCancers(named)]),
  ]
  const organs = [main]
  for (const organ of further) if (!organs.some((o) => sameCancer(o, organ))) organs.push(organ)
  return organs.map((organ) => primary(organ, named, summaries, organs))
}

const paper = (n: Named): string =>
  `${n.summary.date ?? '9999'} ${n.summary.document} ${String(n.citation.start).padStart(9, '0')}`

/** Cancers a paper names; where none is told as a fact of its own, those its statements name ("recurrent breast cancer"). */
function cancersNamed(summary: DocumentSummary): Named[] {
  if (summary.cancers.length > 0) {
    return summary.cancers.map((fact) => ({
      organ: fact.organ,
      weight: weightOf[fact.role],
      strong: fact.role === 'title' || fact.role === 'diagnosis',
      fact,
      summary,
      citation: cite(summary, fact),
    }))
  }
  return summary.evidence
    .filter(
      (e) =>
        e.finding.cancer !== undefined && !seldomFirst.has(e.finding.cancer) && e.finding.statement.status !== 'other',
    )
    .map((e) => ({ organ: e.finding.cancer!, weight: 1, strong: false, summary, citation: citeEvidence(summary, e) }))
}

/** Places where a first sample is rather of a deposit than of where the cancer began. */
const seldomFirst = new Set([
  'node',
  'bone',
  'peritoneum',
  'pleura',
  'meninges',
  'scar',
  'chest wall',
  'anastomosis',
  'soft tissue',
  'skin',
])

/** The organ of the file's first sample that holds cancer, when its author says neither recurrence nor spread. */
function firstSample(summaries: DocumentSummary[]): Named[] {
  const found = summaries.flatMap((summary) =>
    summary.evidence
      .filter(
        (e) =>
          e.finding.settles === 'malignant-by-sample' &&
          e.finding.statement.concept === 'disease' &&
          (e.finding.basis === 'tissue' || e.finding.basis === 'cytology'),
      )
      .flatMap((e) => {
        const organ = e.finding.sites.find((s) => !seldomFirst.has(s.organ))?.organ
        return organ === undefined || summary.date === undefined
          ? []
          : [{ organ, weight: 4, strong: false, summary, citation: citeEvidence(summary, e) }]
      }),
  )
  return found.sort((a, b) => paper(a).localeCompare(paper(b))).slice(0, 1)
}

/** The organ of the first sample, when more than one paper names its cancer: a later primary must not hide the first. */
function provenFirst(summaries: DocumentSummary[], named: Named[]): string[] {
  return firstSample(summaries)
    .map((n) => n.organ)
    .filter((organ) => new Set(named.filter((n) => sameCancer(n.organ, organ)).map((n) => n.summary.document)).size > 1)
}

/** The organ most papers name, the strongest naming of each paper counted once. */
function mainOrgan(named: Named[]): string | undefined {
  const scores: { organ: string; score: number }[] = []
  const perPaper = new Map<string, number>()
  for (const n of named) {
    const entry =
      scores.find((s) => sameCancer(s.organ, n.organ)) ?? scores[scores.push({ organ: n.organ, score: 0 }) - 1]!
    const key = `${n.summary.document} ${entry.organ}`
    const before = perPaper.get(key) ?? 0
    if (n.weight <= before) continue
    perPaper.set(key, n.weight)
    entry.score += n.weight - before
  }
  // A skin cancer found on the way is rarely what the file is about.
  const inner = scores.filter((s) => s.organ !== 'skin')
  return (inner.length > 0 ? inner : scores).reduce<{ organ: string; score: number } | undefined>(
    (best, s) => (best === undefined || s.score > best.score ? s : best),
    undefined,
  )?.organ
}

function newPrimaries(summaries: DocumentSummary[]): string[] {
  return summaries.flatMap((summary) =>
    summary.evidence.flatMap(({ finding }) => {
      const { statement } = finding
      if (statement.aspect !== 'new-primary' || statement.status !== 'established' || finding.carried) return []
      const organ = finding.cancer ?? finding.sites[0]?.organ
      return organ === undefined ? [] : [organ]
    }),
  )
}

/** "1. Lung adenocarcinoma. 2. Right breast cancer 2012.": two diagnoses of one paper. */
function listedBeside(named: Named[], main: string): string[] {
  const papers = new Map<string, Named[]>()
  for (const n of named) if (n.strong) papers.set(n.summary.document, [...(papers.get(n.summary.document) ?? []), n])
  return [...papers.values()].flatMap((own) =>
    own.some((n) => sameCancer(n.organ, main))
      ? own.filter((n) => !sameCancer(n.organ, main) && n.fact?.histology !== undefined).map((n) => n.organ)
      : [],
  )
}

const skinCancers = (named: Named[]): string[] =>
  named.filter((n) => n.organ === 'skin' && n.strong && n.summary.kind === 'pathology').map((n) => n.organ)

function primary(organ: string, named: Named[], summaries: DocumentSummary[], organs: string[]): Primary {
  const own = named.filter((n) => sameCancer(n.organ, organ))
  const best = [...own].sort((a, b) => b.weight - a.weight || paper(a).localeCompare(paper(b)))
  const laterality = best.find((n) => n.fact?.laterality !== undefined)?.fact?.laterality
  const histology = best.find((n) => n.fact?.histology !== undefined)?.fact?.histology
  return {
    organ,
    ...(laterality === undefined ? {} : { laterality }),
    ...(histology === undefined ? {} : { histology }),
    because: best.slice(0, 3).map((n) => n.citation),
    documents: documentsOf(organ, named, summaries, organs),
  }
}

/** Papers that name the organ's cancer; the first primary also takes those that name none. A paper about another cancer feeds nothing. */
function documentsOf(organ: string, named: Named[], summaries: DocumentSummary[], organs: string[]): DocumentId[] {
  return summaries
    .filter((summary) => {
      const own = named.filter((n) => n.summary === summary)
      if (own.some((n) => sameCancer(n.organ, organ))) return true
      if (organ !== organs[0]) return false
      return own.length === 0 || own.every((n) => speaksOfSpread(summary, n.organ))
    })
    .map((s) => s.document)
    .sort()
}

/**
 * A paper that weighs spread against a cancer of another organ ("metastasis versus primary lung cancer"), or whose "liver
 * metastasis" reads as a cancer of the liver, is no paper about another cancer.
 */
const speaksOfSpread = (summary: DocumentSummary, organ: string): boolean =>
  summary.evidence.some(({ finding }) => {
    const { concept, status } = finding.statement
    if (concept === 'disease' || concept === 'marker' || !finding.sites.some((s) => sameCancer(s.organ, organ)))
      return false
    if (concept === 'spread' && (status === 'possible' || status === 'suspected')) return true
    return status !== 'absent' && finding.cancer === undefined
  })

/** Papers that speak of a cancer without naming where it began. */
function unnamed(summaries: DocumentSummary[]): Primary[] {
  if (!summaries.some((s) => s.evidence.some(tellsOfCancer))) return []
  return [{ organ: 'unstated', because: [], documents: summaries.map((s) => s.document).sort() }]
}

/** A denial about some sample tells of no cancer; a denied return, or freedom, tells that there was one. */
function tellsOfCancer({ finding }: Evidence): boolean {
  const { concept, status } = finding.statement
  if (concept === 'marker' || status === 'other' || status === 'hypothetical') return false
  return status !== 'absent' || concept === 'recurrence' || finding.freedom === true
}
