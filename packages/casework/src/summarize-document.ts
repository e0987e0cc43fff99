import {
  type DocumentSummary,
  type Evidence,
  evidenceId,
  type Finding,
  type Items,
  isDay,
  type PartialDate,
  pagePlace,
  type Source,
  type Span,
  type Unread,
  wholeText,
} from '@cairn/core'
import {
  documentDate,
  documentFacts,
  findFindings,
  findItems,
  findStatements,
  type LanguagePack,
  packFor,
  prepare,
} from '@cairn/language'
import { codedLines, withCodedDates, withCodedFacts, withCodedStatus } from './coded-status.ts'

/** Steps 3 and 4 for one document: its words understood, its statements proposed as evidence. */
export function summarizeDocument(source: Source): DocumentSummary {
  const { text, starts } = wholeText(source)
  const prepared = prepare(text, packFor(text))
  const coded = codedLines(source.coded ?? [], starts)
  const facts = withCodedFacts(documentFacts(prepared), coded)
  const statements = withCodedStatus(findStatements(prepared), coded)
  const findings = withCodedDates(findFindings(prepared, statements, facts), coded)
  const items: Items = prepared.kind === 'pathology' ? findItems(prepared) : {}
  const dateFact = documentDate(facts)
  return {
    document: source.document,
    name: source.name,
    mediaType: source.mediaType,
    kind: prepared.kind,
    language: prepared.pack.language,
    date: dateFact?.date ?? dateInName(source.name),
    dateFact,
    text,
    pageStarts: starts,
    reader: source.reader,
    facts,
    items,
    evidence: proposeEvidence(source, text, starts, findings),
    cancers: facts.cancers,
    unread: [...source.unread, ...partlyUnderstood(source, prepared.pack)],
  }
}

/** A pack that knows only sentences must not answer for a chart: the paper is listed, and nothing rests on it. */
const partlyUnderstood = (source: Source, pack: LanguagePack): Unread[] =>
  pack.depth === 'documents'
    ? []
    : [{ where: source.name, trouble: { code: 'language-partly-read', params: { language: pack.language } } }]

/** A file name may begin with its day, as portals and scanners write it; used only when the text gives none. */
function dateInName(name: string): PartialDate | undefined {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})/.exec(name)?.[1]
  return day !== undefined && isDay(day) ? day : undefined
}

function proposeEvidence(source: Source, text: string, pageStarts: number[], findings: Finding[]): Evidence[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { statement } = finding
    const key = `${statement.concept}\n${statement.quote}`
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return {
      id: evidenceId(source.document, statement.concept, statement.quote, occurrence),
      document: source.document,
      place: spanOf(source, text, pageStarts, statement.span),
      range: statement.span,
      finding,
      ...(isRecognised(source, pageStarts, statement.span) ? { ocr: true as const } : {}),
      review: 'unreviewed' as const,
    }
  })
}

const isRecognised = (source: Source, pageStarts: number[], range: [number, number]): boolean =>
  source.pages[pagePlace({ pageStarts }, range).page - 1]?.ocr === true

const around = 32

function spanOf(source: Source, text: string, pageStarts: number[], range: [number, number]): Span {
  return {
    ...pagePlace({ pageStarts }, range),
    quote: text.slice(range[0], range[1]),
    before: text.slice(Math.max(0, range[0] - around), range[0]),
    after: text.slice(range[1], range[1] + around),
    reader: source.reader,
  }
}
