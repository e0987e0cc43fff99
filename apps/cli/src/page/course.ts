import type { TimelineEvent, Treatment, View } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { wrap } from './lines.ts'
import { say, sayCode } from './say.ts'
import { shortSource, sourceLine } from './source-line.ts'

/** The timeline, a line an event: date, what, where it is written. */
export const timelineLines = (view: View, width: number): string[] =>
  view.timeline.map((event) => eventLine(event, width))

function eventLine(event: TimelineEvent, width: number): string {
  const date = (event.date === undefined ? say('page.date-unknown') : showDate(event.date, 'en')).padEnd(12)
  return wrap(`${what(event)} ${shortSource(event.because[0], 80)}`, width, `  ${date} `, ' '.repeat(17))
}

function what(event: TimelineEvent): string {
  const [first = '', ...rest] = event.what.split('-')
  const code = rest.join('-')
  const name = String(event.params?.name ?? '')
  if (first === 'document') return sayCode('kind', code)
  if (first === 'certainty') return sayCode('certainty.short', code)
  if (code.endsWith('begins')) return say('event.begins', { name })
  if (code.endsWith('ends')) return say('event.ends', { name })
  const state = code.replace(/^[a-z]+-/, '')
  return state === 'given' ? name : `${name}, ${sayCode('treatment-state', state)}`
}

export function treatmentLines(treatment: Treatment, width: number): string[] {
  const parts = [
    `${sayCode('treatment', treatment.kind)}: ${say('treatment.line', { name: treatment.name, cycles: treatment.cycles ?? 0 })}`,
    dates(treatment),
    ...(treatment.state === 'given' ? [] : [sayCode('treatment-state', treatment.state)]),
    ...(treatment.reasonStopped === undefined
      ? []
      : [say('treatment.stopped-because', { reason: treatment.reasonStopped })]),
  ]
  return [
    wrap(parts.join(', '), width, '  • ', '    '),
    ...treatment.because.slice(0, 1).map((c) => sourceLine(c, width)),
  ]
}

function dates({ start, end }: Treatment): string {
  if (start !== undefined && end !== undefined && start !== end)
    return say('treatment.from-to', { start: showDate(start, 'en'), end: showDate(end, 'en') })
  if (start !== undefined)
    return end === start ? showDate(start, 'en') : say('treatment.from', { start: showDate(start, 'en') })
  return end === undefined ? say('treatment.undated') : say('treatment.until', { end: showDate(end, 'en') })
}
