import { madeUpSummary } from '../case/made-up.ts'
import type { CancerFact, Finding, Site } from '../document/document-facts.ts'
import type { DocumentSummary, Evidence } from '../evidence/evidence.ts'
import { evidenceId } from '../evidence/evidence-id.ts'
import type { Statement } from '../statement/statement.ts'

type Told = Partial<Omit<Finding, 'statement' | 'sites'>> &
  Partial<Pick<Statement, 'concept' | 'status' | 'aspect' | 'restricted'>> & {
    words: string
    sites?: string[]
  }

/** "liver/segment 6", "node/level 4/left": a place for a test. */
export function madeUpSite(path: string): Site {
  const [organ = '', part, laterality] = path.split('/')
  return {
    organ,
    ...(part === undefined || part === '' ? {} : { part }),
    ...(laterality === 'left' || laterality === 'right' ? { laterality } : {}),
    span: [0, 0],
    quote: path,
    rules: ['made-up'],
  }
}

/** A made-up paper for tests: its day is its name, each told finding is a sentence of its text. */
export function madeUpPaper(day: string, told: Told[], cancers: string[] = ['colon']): DocumentSummary {
  const text = told.map((t) => t.words).join('\n')
  const document = `${day.replaceAll('-', '')}${evidenceId('00', 'disease', text, 0).slice(-18, -2)}`
  let at = 0
  const evidence = told.map((t): Evidence => {
    const start = text.indexOf(t.words, at)
    at = start + t.words.length
    return evidenceOf(document, t, start)
  })
  const named = cancers.map(
    (organ): CancerFact => ({ organ, role: 'diagnosis', span: [0, 1], quote: organ, rules: ['made-up'] }),
  )
  return madeUpSummary({ document, name: `${day}.txt`, date: day, text, evidence, cancers: named, kind: 'oncology' })
}

function evidenceOf(document: string, told: Told, start: number): Evidence {
  const { words, sites = [], concept = 'recurrence', status = 'established', aspect, restricted, ...rest } = told
  const range: [number, number] = [start, start + words.length]
  const statement: Statement = {
    concept,
    status,
    extent: rest.extent ?? 'unstated',
    ...(aspect === undefined ? {} : { aspect }),
    ...(restricted === undefined ? {} : { restricted }),
    span: range,
    quote: words,
    rules: ['made-up'],
    sentence: range,
  }
  const finding: Finding = { basis: 'clinician', extent: 'unstated', ...rest, statement, sites: sites.map(madeUpSite) }
  const place = { page: 1, start: range[0], end: range[1], quote: words, before: '', after: '', reader: 'made-up' }
  return { id: evidenceId(document, concept, words, start), document, place, range, finding, review: 'unreviewed' }
}
