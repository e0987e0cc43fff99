import type { Statement, Status } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { sectionAt } from '../text/sections.ts'
import { basisOf } from './basis.ts'
import { decideStatus, restrictionOf, statusesOf, triggersAt } from './context.ts'
import type { SubjectMeaning } from './meanings.ts'
import { sectionStatus } from './section-status.ts'
import type { SentenceView } from './sentence-view.ts'

/** A cancer's name becomes a statement about its presence only where the author says more than the name. */
export function presenceStatements(view: SentenceView, mentions: Statement[]): Statement[] {
  const made: Statement[] = []
  for (const hit of view.subjects) {
    const { about, deniable } = hit.rule.means
    if (about !== 'cancer' && !(about === 'vague' && deniable)) continue
    if (ownedByMention(view, hit)) continue
    if (mentions.some((m) => m.span[0] < hit.end && hit.start < m.span[1])) continue
    const statement = presenceStatement(view, hit)
    if (statement !== undefined) made.push(statement)
  }
  return made
}

/** "recurrent tumour", "tumour recurrence": the mention right beside it speaks for the noun. */
function ownedByMention(view: SentenceView, hit: Hit<SubjectMeaning>): boolean {
  return view.concepts.some((c) => (c.first <= hit.last ? hit.first - c.last <= 4 : c.first - hit.last <= 2))
}

const speaking: Status[] = ['absent', 'possible', 'suspected']

function presenceStatement(view: SentenceView, hit: Hit<SubjectMeaning>): Statement | undefined {
  const triggers = triggersAt(view, hit)
  const section = sectionAt(view.prepared.sections, hit.start)
  const bySection = sectionStatus(section.kind)
  const said = statusesOf(triggers)
  if (bySection !== undefined) said.push(bySection)
  if (!said.some((s) => speaking.includes(s))) return undefined
  // A vague word ("disease", "mass") speaks of the cancer only when it stands bare after the trigger.
  const trigger = triggers.find((t) => t.last < hit.first && t.rule.means.gives === 'absent')
  const vague = hit.rule.means.about === 'vague'
  if (vague && (trigger === undefined || hit.first - trigger.last !== 1)) return undefined
  if (vague && trigger?.rule.means.restricted !== undefined) return undefined
  const start = trigger !== undefined && hit.first - trigger.last <= 4 ? trigger.start : hit.start
  const restricted = restrictionOf(triggers)
  const basis = basisOf(view, {
    ...hit,
    rule: { ...hit.rule, means: { concept: 'disease', form: 'complete', needs: 'nothing' } },
  })
  const statement: Statement = {
    concept: 'disease',
    status: decideStatus(said),
    extent: 'unstated',
    aspect: 'present',
    span: [start, hit.end],
    quote: view.prepared.text.slice(start, hit.end),
    rules: [...new Set([hit.rule.id, ...triggers.map((t) => t.rule.id)])],
    sentence: [view.sentence.start, view.sentence.end],
  }
  if (basis !== undefined) statement.basis = basis
  if (section.title !== '') statement.section = section.title
  if (restricted !== undefined) statement.restricted = restricted
  return statement
}
