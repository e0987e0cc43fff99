import type { CancerFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf } from '../prepare.ts'
import type { DocumentIndex } from './document-index.ts'
import { headEnd } from './places.ts'

interface CancerName {
  organ: string
  histology?: string
}

/** The patient's own cancers a document names, with organ, side and kind; relatives' and denied ones are left out. */
export function cancerFacts(index: DocumentIndex): CancerFact[] {
  const facts: CancerFact[] = []
  for (const hit of hitsOf<CancerName>(index.prepared, 'cancer-name')) push(facts, named(index, hit))
  for (const hit of hitsOf<string>(index.prepared, 'cancer-word')) {
    if (hit.rule.means === 'cancer') push(facts, paired(index, hit))
  }
  if (index.prepared.kind === 'pathology' && !facts.some((f) => f.role === 'diagnosis')) push(facts, ofSpecimen(index))
  return facts.sort((a, b) => a.span[0] - b.span[0])
}

/** A report's cancer without an organ of its own is of the organ that was removed. */
function ofSpecimen(index: DocumentIndex): CancerFact | undefined {
  const removed = hitsOf<string>(index.prepared, 'operation-organ')[0]
  const cancer = hitsOf<string>(index.prepared, 'cancer-word').find(
    (h) => h.rule.means === 'cancer' && !leftOut(index, h, 'primary'),
  )
  if (removed === undefined || cancer === undefined) return undefined
  const kind = index.text(cancer.start, cancer.end).toLowerCase()
  const found = fact(
    index,
    { organ: removed.rule.means, ...(kind.length > 6 && kind.endsWith('oma') ? { histology: kind } : {}) },
    [cancer],
  )
  return { ...found, role: 'diagnosis', rules: [...found.rules, removed.rule.id] }
}

/** The same organ in the same words once; an overlapping name keeps the fuller one. */
function push(facts: CancerFact[], fact: CancerFact | undefined): void {
  if (fact === undefined) return
  const twin = facts.findIndex((f) => f.organ === fact.organ && f.span[0] < fact.span[1] && fact.span[0] < f.span[1])
  if (twin < 0) facts.push(fact)
  else if (facts[twin]!.histology === undefined && fact.histology !== undefined) facts[twin] = fact
}

function named(index: DocumentIndex, hit: Hit<CancerName>): CancerFact | undefined {
  const { start, end } = index.sentence(hit.start)
  if (leftOut(index, hit, 'any')) return undefined
  const { organ, histology } = hit.rule.means
  // Urothelium lines the ureter too: the organ named beside it wins.
  const beside = index.hits<string>('cancer-organ', Math.max(start, hit.start - 60), Math.min(end, hit.end + 60))
  const ureter =
    organ === 'bladder' &&
    beside.some((h) => h.rule.means === 'ureter') &&
    !beside.some((h) => h.rule.means === 'bladder')
  // Tumours of any place take the organ right before or after their name.
  const near = anywhere.has(organ)
    ? beside.find((h) => Math.min(Math.abs(hit.first - h.last), Math.abs(h.first - hit.last)) <= 3)
    : undefined
  const place = near?.rule.means ?? (ureter ? 'ureter' : organ)
  return fact(index, { organ: place, ...(histology === undefined ? {} : { histology }) }, [hit])
}

const anywhere: ReadonlySet<string> = new Set(['soft-tissue', 'neuroendocrine'])

/** A general word with the organ nearest in its sentence: "rectal ca", "adenocarcinoma of the ascending colon". */
function paired(index: DocumentIndex, hit: Hit): CancerFact | undefined {
  const { start, end } = index.sentence(hit.start)
  if (leftOut(index, hit, 'primary')) return undefined
  const organs = index.hits<string>('cancer-organ', Math.max(start, hit.start - 50), Math.min(end, hit.end + 60))
  const near = organs
    .map((organ) => ({ organ, gap: organ.end <= hit.start ? hit.first - organ.last - 1 : organ.first - hit.last - 1 }))
    .filter(({ organ, gap }) => gap >= 0 && gap <= 4 && joined(index, organ, hit))
    .sort((a, b) => a.gap - b.gap || a.organ.start - b.organ.start)[0]
  if (near === undefined) return undefined
  const kind = index.text(hit.start, hit.end).toLowerCase()
  return fact(
    index,
    { organ: near.organ.rule.means, ...(kind.length > 6 && kind.endsWith('oma') ? { histology: kind } : {}) },
    [near.organ, hit],
  )
}

/** Nothing between them that parts them: a stop, a spread, another cancer. */
function joined(index: DocumentIndex, organ: Hit, cancer: Hit): boolean {
  const [from, to] = organ.end <= cancer.start ? [organ.end, cancer.start] : [cancer.end, organ.start]
  const between = index.text(from, to)
  if (/[.;()\n]/.test(between) || index.has('cancer-word', from, to)) return false
  // "liver, segment 7: metastatic carcinoma" names where it was found, not where it began.
  return organ.end > cancer.start || !/[:,]/.test(between) || between.length < 24
}

/** A relative's, a denied one, a spread to the organ, or the name of a department. */
function leftOut(index: DocumentIndex, { start: from, end: to }: Hit, which: 'any' | 'primary'): boolean {
  if (index.isOfRelative(from)) return true
  const words = index.hits<string>('cancer-word', from - 34, to + 20)
  return words.some(
    (h) =>
      (which === 'primary' && h.rule.means === 'spread' && h.end <= from && from - h.end < 3) ||
      (h.rule.means === 'refuted' && h.end <= from && !/[.;:,\n]/.test(index.text(h.end, from)) && from - h.end < 26) ||
      (h.rule.means === 'refuted' && h.start >= to && h.start - to < 2),
  )
}

function fact(index: DocumentIndex, cancer: CancerName, hits: Hit[]): CancerFact {
  const start = Math.min(...hits.map((h) => h.start))
  const end = Math.max(...hits.map((h) => h.end))
  const side = index
    .hits<'left' | 'right' | 'bilateral'>('cancer-side', start - 22, end + 14)
    .find((h) => !/[.;\n]/.test(index.text(Math.min(h.end, start), Math.max(h.start, end)).slice(0, 40)))
  const doubted = isDoubted(index, start)
  return {
    organ: cancer.organ,
    ...(side === undefined ? {} : { laterality: side.rule.means }),
    ...(cancer.histology === undefined || doubted ? {} : { histology: cancer.histology }),
    role: doubted ? 'mention' : roleOf(index, start, end),
    span: [start, end],
    quote: index.text(start, end),
    rules: hits.map((h) => h.rule.id),
  }
}

/** Hedged words or a question mark before a name: it is not stated, so its kind is left open too. */
const isDoubted = (index: DocumentIndex, start: number): boolean =>
  index.text(start - 1, start) === '?' ||
  index
    .hits<string>('cancer-word', start - 60, start)
    .some((h) => h.rule.means === 'doubt' && !/[.;\n]/.test(index.text(h.end, start)))

function roleOf(index: DocumentIndex, start: number, end: number): CancerFact['role'] {
  const section = index.section(start)
  const near = !/\n[ \t\r]*\n/.test(index.text(section.start, Math.min(start, section.start + 3000)))
  if (
    near &&
    (section.kind === 'history' ||
      section.kind === 'clinical' ||
      section.kind === 'indication' ||
      section.kind === 'carried' ||
      section.kind === 'problems')
  )
    return 'history'
  if (near && (section.kind === 'diagnosis' || section.kind === 'impression' || section.kind === 'synoptic'))
    return 'diagnosis'
  if (index.prepared.kind === 'pathology') return 'diagnosis'
  return end < headEnd(index.prepared.text) && index.prepared.text.slice(0, start).trim().split('\n').length <= 2
    ? 'title'
    : 'mention'
}
