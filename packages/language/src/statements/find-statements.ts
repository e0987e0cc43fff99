import type { Statement, Status } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, type Prepared } from '../prepare.ts'
import { sectionAt } from '../text/sections.ts'
import { basisOf } from './basis.ts'
import { decideStatus, restrictionOf, statusesOf, triggersAt } from './context.ts'
import { extentOf } from './extent.ts'
import { formBoxOf } from './form-box.ts'
import { labelStatus } from './label-value.ts'
import { introTriggers } from './list-intro.ts'
import type { ConceptMeaning, ContextMeaning } from './meanings.ts'
import { presenceStatements } from './presence.ts'
import { sectionStatus } from './section-status.ts'
import { type SentenceView, sentenceViews } from './sentence-view.ts'
import { type Surroundings, subjectOf } from './subject.ts'
import { TextSurroundings } from './surroundings.ts'

/**
 * Every mention of return, spread, presence or a marker of this cancer, with what the author says of it, in order of
 * place and without overlap. A mention that is not about the cancer gives none.
 */
export function findStatements(prepared: Prepared): Statement[] {
  const around = new TextSurroundings(prepared, sentenceViews(prepared))
  const statements: Statement[] = []
  for (const index of sentencesWithWork(prepared)) {
    const view = around.view(index)
    if (view === undefined) continue
    const mentions = mentionStatements(view, around)
    for (const statement of [...mentions, ...presenceStatements(view, mentions)]) statements.push(statement)
  }
  return withoutOverlap(statements)
}

/** Indexes of the sentences that hold a concept or a subject. */
function sentencesWithWork(prepared: Prepared): number[] {
  const found: number[] = []
  const { sentences } = prepared
  const concepts = hitsOf(prepared, 'concept')
  const subjects = hitsOf(prepared, 'subject')
  let at = 0
  for (let c = 0, s = 0; c < concepts.length || s < subjects.length; ) {
    const concept = concepts[c]?.first ?? Number.POSITIVE_INFINITY
    const subject = subjects[s]?.first ?? Number.POSITIVE_INFINITY
    const first = Math.min(concept, subject)
    if (concept === first) c++
    if (subject === first) s++
    while (at < sentences.length && sentences[at]!.last < first) at++
    if (at < sentences.length && found[found.length - 1] !== at) found.push(at)
  }
  return found
}

function mentionStatements(view: SentenceView, around: Surroundings): Statement[] {
  const made: Statement[] = []
  for (const hit of view.concepts) {
    const statement = mentionStatement(view, hit, around)
    if (statement !== undefined) made.push(statement)
  }
  return made
}

function mentionStatement(view: SentenceView, hit: Hit<ConceptMeaning>, around: Surroundings): Statement | undefined {
  const { concept, aspect, capitals } = hit.rule.means
  if (concept === 'none') return undefined
  const quote = view.prepared.text.slice(hit.start, hit.end)
  if (capitals && quote !== quote.toUpperCase()) return undefined
  const box = formBoxOf(view, hit)
  if (box === 'open') return undefined
  const verdict = subjectOf(view, hit, around)
  if (!verdict.aboutCancer) return undefined
  const triggers = [...triggersAt(view, hit), ...introTriggers(view, around.view)]
  const section = sectionAt(view.prepared.sections, hit.start)
  const bySection =
    sectionStatus(section.kind) ??
    (triggers.some((t) => t.layer === 'label') ? undefined : labelStatus(view, hit, around)) ??
    (amongRelatives(view, around) ? 'other' : undefined)
  const status = box === undefined ? statusOf(hit, triggers, bySection) : box === 'ticked' ? 'established' : 'absent'
  const extent = extentOf(view, hit, around)
  const rules = [hit.rule.id, ...triggers.map((t) => t.rule.id), ...extent.rules]
  if (verdict.because !== undefined) rules.push(verdict.because)
  if (box !== undefined) rules.push('form.box')
  if (bySection !== undefined) rules.push(`section.${section.kind}`)
  const restricted = restrictionOf(triggers)
  const basis = basisOf(view, hit)
  const statement: Statement = {
    concept,
    status,
    extent: extent.extent,
    span: [hit.start, hit.end],
    quote,
    rules: [...new Set(rules)],
    sentence: [view.sentence.start, view.sentence.end],
  }
  if (aspect !== undefined) statement.aspect = aspect
  if (basis !== undefined) statement.basis = basis
  if (section.title !== '') statement.section = section.title
  if (restricted !== undefined) statement.restricted = restricted
  return statement
}

/** A sentence between two about relatives goes on about them. */
const amongRelatives = (view: SentenceView, around: Surroundings): boolean =>
  [-1, 1].every((step) => around.view(view.index + step)?.contexts.some((c) => c.rule.means.experiencer === 'other'))

/** Words that say absence themselves ("in remission") are turned by a negation right before them. */
function statusOf(hit: Hit<ConceptMeaning>, triggers: Hit<ContextMeaning>[], bySection: Status | undefined): Status {
  const own = hit.rule.means.status
  const said = statusesOf(triggers)
  if (bySection !== undefined) said.push(bySection)
  // A marker's own "negative" is not a denial of the marker's denial.
  if (hit.rule.means.concept === 'marker' && own !== undefined) return own
  if (own === undefined || (hit.rule.means.label && said.length > 0)) return decideStatus(said)
  const negated = triggers.some((t) => t.rule.means.gives === 'absent' && t.last < hit.first && hit.first - t.last <= 2)
  if (own === 'absent' && negated) return decideStatus(said.filter((s) => s !== 'absent'))
  // "In remission?" asks.
  const asked = hit.rule.means.aspect === 'response' && said.includes('possible')
  if (own === 'absent' && asked && !said.includes('absent')) return decideStatus(said)
  return decideStatus([...said, own])
}

function withoutOverlap(statements: Statement[]): Statement[] {
  const kept: Statement[] = []
  for (const statement of statements.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const previous = kept[kept.length - 1]
    if (previous === undefined || statement.span[0] >= previous.span[1]) kept.push(statement)
  }
  return kept
}
