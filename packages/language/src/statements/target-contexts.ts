import type { Range, Status, TargetContext, Temporality } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { SectionKind } from '../pack.ts'
import { type Prepared, sentenceIndexAt } from '../prepare.ts'
import { sectionAt } from '../text/sections.ts'
import { decideStatus, type Place, statusesOf, triggersAt } from './context.ts'
import type { ContextMeaning } from './meanings.ts'
import { type SentenceView, sentenceViews } from './sentence-view.ts'

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
  const view = views(sentenceIndexAt(prepared, span[0]))
  const place = view === undefined ? undefined : placeOf(prepared, view, span)
  const triggers = view === undefined || place === undefined ? [] : triggersAt(view, place, allContexts(view))
  const said = statusesOf(triggers)
  const section = sectionAt(prepared.sections, span[0])
  const rules = triggers.map((t) => t.rule.id)
  const other = section.kind === 'family' || triggers.some((t) => t.rule.means.experiencer === 'other')
  if (section.kind === 'family') said.push('other')
  const past = pastSections.has(section.kind)
  if (other || past) rules.push(`section.${section.kind}`)
  return {
    span,
    status: decideStatus(past ? [...said, 'historical'] : said),
    temporality: temporalityOf(said, past),
    experiencer: other ? 'other' : 'patient',
    negated: said.includes('absent'),
    rules: [...new Set(rules)],
  }
}

const pastSections: ReadonlySet<SectionKind> = new Set<SectionKind>([])

function temporalityOf(said: Status[], past: boolean): Temporality {
  if (said.includes('hypothetical')) return 'hypothetical'
  return past || said.includes('historical') ? 'historical' : 'recent'
}

/** Triggers about any condition join those about cancer. */
function allContexts({ contexts, general }: SentenceView): Hit<ContextMeaning>[] {
  if (general.length === 0) return contexts
  return [...contexts, ...general].sort((a, b) => a.first - b.first || a.last - b.last)
}

/** The tokens a range of text covers; the nearest one when it covers none. */
function placeOf(prepared: Prepared, view: SentenceView, [start, end]: Range): Place {
  const { tokens } = prepared
  let first = view.sentence.first
  while (first < view.sentence.last && tokens.end[first]! <= start) first++
  let last = first
  while (last < view.sentence.last && tokens.start[last + 1]! < end) last++
  return { first, last }
}
