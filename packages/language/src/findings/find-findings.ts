import type { DocumentFacts, Finding, Site, Statement } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import { addAlternatives } from './alternatives.ts'
import { basisOfFinding, testBeside } from './basis.ts'
import { cancerNamed } from './cancer-named.ts'
import { examDate } from './exam-date.ts'
import { extentOfFinding } from './extent.ts'
import { regionText } from './frame.ts'
import { freedomWords, limits, ownPlaces, saysFree, statesFreedom } from './freedom.ts'
import { governingSites } from './governing-sites.ts'
import { leftOpen } from './left-open.ts'
import type { FreedomMeaning, RegionMeaning, ToldMeaning } from './meanings.ts'
import { hasContext, isCarried, madeStatement, type Reading, readingOf, sentenceOf } from './reading.ts'
import { recoveredStatements, suspiciousFindings } from './recovered.ts'
import { type SampleResult, sampleResults } from './sampling.ts'
import { hitsWithin, sentenceIndexAt, tokenAt } from './sentence-hits.ts'
import { deniesName, namedBenign } from './settling.ts'
import { sitesIn } from './sites.ts'
import { blockAt } from './told.ts'

/**
 * Places statements in the body, in time and on their basis, and adds what only the document as a whole tells: freedom of
 * disease, what samples settle, and the explanations named beside a suspicion. In order of place.
 */
export function findFindings(prepared: Prepared, statements: Statement[], facts: DocumentFacts): Finding[] {
  const reading = readingOf(prepared, facts)
  const said = [...statements, ...recoveredStatements(reading, statements)]
  const all = [...said, ...suspiciousFindings(reading, said)]
  const findings = leftOpen(reading, all)
    .filter((s) => !isAsked(reading, s) && !ofRelative(reading, s))
    .map((s) => findingOf(reading, s))
  addFreedom(reading, findings)
  for (const result of sampleResults(reading)) addSample(reading, findings, result)
  addNamed(reading, findings, all)
  addAlternatives(reading, findings)
  return findings.sort((a, b) => a.statement.span[0] - b.statement.span[0])
}

/** What a patient asks or fears is no author's finding. */
function isAsked(reading: Reading, statement: Statement): boolean {
  const sentence = sentenceOf(reading, statement.span[0])
  const before = { first: sentence.first, last: tokenAt(reading.prepared, statement.span[0]) - 1 }
  return hitsWithin<ToldMeaning>(reading.prepared, 'told', before).some((t) => t.rule.means.told === 'asked')
}

/** "His sister now has liver metastases": a relative who has it, named shortly before. */
function ofRelative(reading: Reading, statement: Statement): boolean {
  const { prepared } = reading
  const sentence = sentenceOf(reading, statement.span[0])
  const at = tokenAt(prepared, statement.span[0])
  return hitsWithin<string>(prepared, 'relative', { first: sentence.first, last: at - 1 }).some(
    (r) =>
      at - r.last <= 10 &&
      hitsWithin<FreedomMeaning>(prepared, 'freedom', { first: r.last + 1, last: r.last + 2 }).some(
        (f) => f.rule.means.says === 'perfect',
      ),
  )
}

function findingOf(reading: Reading, statement: Statement): Finding {
  const { prepared, frame } = reading
  const sentence = sentenceOf(reading, statement.span[0])
  const freedom = statesFreedom(reading, statement)
  // Freedom speaks of its own sentence's places only; a marker's relapse has the place its own words give, or none.
  const narrow = statement.basis === 'marker' || statement.basis === 'molecular'
  const sites = freedom
    ? limits(reading, statement)
    : narrow
      ? ownPlaces(reading, statement)
      : governingSites(prepared, statement.span, { ...reading, open: openStatuses.has(statement.status) })
  const settles = deniesName(reading, statement) && sites.length > 0
  const date = datedElsewhere(reading, statement, settles)
    ? examDate(prepared, sentence, statement.span, { ...reading, beside: freedom && saysFree(reading, statement) })
    : undefined
  const cancer = cancerNamed(prepared, sentence, statement.span)
  const test = testBeside(reading, statement.span)
  const region = regionAfter(reading, statement) ?? frame.region
  // "clinical" says how it was seen, and names no test.
  const testWords =
    test === undefined || test.rule.means.generic === true ? frame.test : prepared.text.slice(test.start, test.end)
  return {
    statement,
    sites,
    ...(date === undefined ? {} : { date }),
    basis: basisOfFinding(reading, statement),
    extent: extentOfFinding(reading, statement),
    ...(freedom ? { freedom, freedomBy: saysFree(reading, statement) ? ('words' as const) : ('denial' as const) } : {}),
    ...(settles ? { settles: 'benign-by-author' as const } : {}),
    ...(isCarried(reading, statement.span[0]) || isDisowned(reading, statement) ? { carried: true } : {}),
    ...(statement.status !== 'absent' && isPast(reading, statement) ? { past: true } : {}),
    ...(testWords === undefined ? {} : { test: testWords }),
    ...(region === undefined ? {} : { region }),
    ...(cancer === undefined ? {} : { cancer }),
  }
}

/** Words of the region a sentence speaks of after the mention; "her lung cancer" names a cancer, not a region. */
function regionAfter(reading: Reading, statement: Statement): string | undefined {
  const { prepared } = reading
  const sentence = sentenceOf(reading, statement.span[0])
  const names = sitesIn(prepared, sentence).filter((s) => s.naming)
  const regions = hitsWithin<RegionMeaning>(prepared, 'region', sentence).filter(
    (r) => r.start > statement.span[0] && !names.some((n) => n.first <= r.last && r.first <= n.last),
  )
  return regionText(prepared, regions)
}

const ownExam = new Set(['imaging', 'tissue', 'cytology'])

/** A report speaks of its own examination; dates it names are of others, unless it carries old text. A naming is of its own day. */
const datedElsewhere = (reading: Reading, statement: Statement, settles: boolean): boolean =>
  isCarried(reading, statement.span[0]) || (!settles && !ownExam.has(reading.frame.kind))

const openStatuses = new Set<Statement['status']>(['possible', 'suspected', 'established'])

/** "The emergency department listed metastatic cancer. That is an error": an author speaks of it without standing for it. */
function isDisowned(reading: Reading, statement: Statement): boolean {
  const { prepared } = reading
  const index = sentenceIndexAt(prepared, statement.span[0])
  const sentence = prepared.sentences[index]!
  const own = hitsWithin<ToldMeaning>(prepared, 'told', sentence)
  const after = tokenAt(prepared, statement.span[1])
  if (own.some((t) => t.rule.means.told === 'rejected' && t.first >= after)) return true
  if (!own.some((t) => t.rule.means.told === 'attributed')) return false
  const next = prepared.sentences[index + 1]
  const following =
    next === undefined
      ? []
      : hitsWithin<ToldMeaning>(prepared, 'told', { first: next.first, last: Math.min(next.last, next.first + 8) })
  return [...own, ...following].some((t) => t.rule.means.told === 'error')
}

/** A return told as treated, or as earlier, in a letter: it may be one that the file already knows. */
function isPast(reading: Reading, statement: Statement): boolean {
  if (statement.status === 'historical' || blockAt(reading.blocks, statement.span[0])?.request) return true
  if (reading.frame.kind === 'tissue' || reading.frame.kind === 'cytology' || reading.frame.kind === 'imaging')
    return false
  const { prepared } = reading
  const sentence = sentenceOf(reading, statement.span[0])
  const from = tokenAt(prepared, statement.span[0])
  const to = tokenAt(prepared, statement.span[1]) - 1
  return hitsWithin<ToldMeaning>(prepared, 'told', sentence).some((t) => {
    if (t.rule.means.told === 'done') return t.first > to && t.first - to <= 14
    return t.rule.means.told === 'before' && t.last < from && from - t.last <= 4
  })
}

const freedomBy: Partial<Record<FreedomMeaning['says'], Finding['freedomBy']>> = {
  completed: 'completion',
  completing: 'completion',
  none: 'denial',
}

function addFreedom(reading: Reading, findings: Finding[]): void {
  for (const { hit, past } of freedomWords(reading)) {
    const covered = findings.find((f) => f.statement.span[0] < hit.end && hit.start < f.statement.span[1])
    const { says } = hit.rule.means
    if (covered !== undefined) {
      // Of "free of disease" and "no evidence of disease" the statement has decided already whether it is limited.
      if (says !== 'free' && says !== 'none')
        Object.assign(covered, { freedom: true, freedomBy: freedomBy[says] ?? 'words' })
      continue
    }
    const aspect = says === 'remission' ? 'response' : 'present'
    const statement = madeStatement(reading, { ...hit, rule: hit.rule.id }, { status: 'absent', aspect })
    if (says === 'none' && !statesFreedom(reading, statement)) continue
    const sites = says === 'free' || says === 'none' ? limits(reading, statement) : []
    if (sites.some((s) => s.part !== undefined)) continue
    findings.push({
      ...findingOf(reading, statement),
      sites,
      freedom: true,
      freedomBy: freedomBy[says] ?? 'words',
      ...(past ? { past } : {}),
    })
  }
}

/** A sample's result joins a statement of the same sentence, or becomes one. */
function addSample(reading: Reading, findings: Finding[], result: SampleResult): void {
  const { words, settles } = result
  const wanted = settles === 'malignant-by-sample' ? ['established', 'suspected'] : ['absent']
  const near = findings.find(
    (f) =>
      f.statement.sentence[0] === sentenceOf(reading, words.start).start &&
      wanted.includes(f.statement.status) &&
      (settles !== 'malignant-by-sample' || f.statement.concept !== 'disease'),
  )
  const made = (): Finding =>
    findingOf(
      reading,
      madeStatement(reading, words, { status: settles === 'malignant-by-sample' ? 'established' : 'absent' }),
    )
  const finding = near ?? made()
  if (near === undefined) findings.push(finding)
  finding.settles = settles
  delete finding.freedom
  delete finding.freedomBy
  if (result.originOpen) finding.originOpen = true
  const sites: Site[] = result.sites.length > 0 ? result.sites : finding.sites
  finding.sites = sites
  if (reading.specimens.units.length === 0)
    finding.basis = testBeside(reading, [words.start, words.end])?.rule.means.basis ?? finding.basis
}

/** An author's outright benign name for a finding, where no statement says it already. */
function addNamed(reading: Reading, findings: Finding[], statements: Statement[]): void {
  for (const hit of namedBenign(reading, statements)) {
    const near = findings.find(
      (f) => f.settles === 'benign-by-author' && f.statement.sentence[0] === sentenceOf(reading, hit.start).start,
    )
    if (near !== undefined) continue
    const over = findings.find((f) => f.statement.span[0] < hit.end && hit.start < f.statement.span[1])
    const finding =
      over ??
      findingOf(
        reading,
        madeStatement(reading, { ...hit, rule: hit.rule.id }, { status: 'absent', aspect: 'treatment-effect' }),
      )
    if (finding.sites.length === 0 || hasContext(reading, sentenceOf(reading, hit.start), ['hypothetical'])) continue
    finding.settles = 'benign-by-author'
    if (!finding.carried) delete finding.date
    if (over === undefined) findings.push(finding)
  }
}
