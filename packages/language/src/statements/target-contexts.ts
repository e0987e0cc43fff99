import type { Range, Status, TargetContext, Temporality } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { SectionKind } from '../pack.ts'
import { hitsOf, type Prepared, sentenceIndexAt } from '../prepare.ts'
import { sectionAt } from '../text/sections.ts'
import { decideStatus, type Place, statusesOf, triggersAmong } from './context.ts'
import type { ContextMeaning } from './meanings.ts'
import { type SentenceView, sentenceViews, within } from './sentence-view.ts'

/**
 * The context of given spans, whatever they name: status, time, whose it is, denied or not, in the manner of ConText.
 * `targets` are UTF-16 ranges of the text; answers come in their order. A range outside the text is our caller's mistake.
 */
export function targetContexts(prepared: Prepared, targets: readonly Range[]): TargetContext[] {
  const views = sentenceViews(prepared)
  return targets.map((span) => targetContext(prepared, views, span))
}

function targetContext(
  prepared: Prepared,
  views: (index: number) => SentenceView | undefined,
  span: Range,
): TargetContext {
  const place = placeOf(prepared, span)
  const view = place === undefined ? undefined : views(sentenceIndexAt(prepared, prepared.tokens.start[place.first]!))
  const triggers = view === undefined || place === undefined ? [] : ownTriggers(view, place)
  const { kind } = sectionAt(prepared.sections, span[0])
  const said = [...statusesOf(triggers), ...(sectionSays[kind] ?? [])]
  const rules = triggers.map((t) => t.rule.id)
  if (sectionSays[kind] !== undefined) rules.push(`section.${kind}`)
  return {
    span,
    status: decideStatus(said),
    temporality: temporalityOf(said),
    experiencer: said.includes('other') ? 'other' : 'patient',
    negated: said.includes('absent'),
    rules: [...new Set(rules)],
  }
}

/** What standing in a section says of a condition. */
const sectionSays: Partial<Record<SectionKind, Status[]>> = { family: ['other'], history: ['historical'] }

function temporalityOf(said: Status[]): Temporality {
  if (said.includes('hypothetical')) return 'hypothetical'
  return said.includes('historical') ? 'historical' : 'recent'
}

/** Triggers about any condition join those about cancer; only words about somebody else take it from the patient. */
function ownTriggers(view: SentenceView, place: Place): Hit<ContextMeaning>[] {
  const general = within(hitsOf<ContextMeaning>(view.prepared, 'general-context'), view.sentence)
  const pseudo = general.filter((g) => g.rule.means.gives === 'none')
  const free = view.contexts.filter((c) => !pseudo.some((p) => p.first <= c.last && c.first <= p.last))
  const contexts = [...free, ...general].sort((a, b) => a.first - b.first || a.last - b.last)
  return triggersAmong(view, place, { contexts, lists: 'any' }).filter(
    (t) => t.rule.means.gives !== 'other' || t.rule.means.experiencer === 'other',
  )
}

/** The tokens a range of text covers; the one after it when it covers none. */
function placeOf({ tokens }: Prepared, [start, end]: Range): Place | undefined {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= start) low = middle + 1
    else high = middle
  }
  if (low >= tokens.count) return undefined
  let last = low
  while (last + 1 < tokens.count && tokens.start[last + 1]! < end) last++
  return { first: low, last }
}
