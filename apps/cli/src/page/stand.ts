import type { Citation, Thread, ThreadCertainty } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { wrap } from './lines.ts'
import { say, sayCode } from './say.ts'
import { sourceLines } from './source-line.ts'

/** Where one thread stands: the answer, what it rests on, the very words, then place by place. */
export function standLines(thread: Thread, width: number): string[] {
  const { certainty } = thread
  return [
    `  ${threadName(thread)}`,
    wrap([answer(certainty), ...unnamed(certainty)].join(' '), width, '  '),
    ...basisLines(certainty, width),
    ...sourceLines(certainty.because, width, 3),
    ...titled('thread.alternative', certainty.alternatives, width),
    ...titled('thread.not-settled', certainty.notSettledBy, width),
    ...titled('thread.response', latestFirst(certainty.responseWords), width),
    ...laterLines(certainty, width),
    ...episodeLines(thread, width),
    '',
  ]
}

function threadName(thread: Thread): string {
  const { organ, laterality, histology } = thread.primary
  if (organ === 'unstated') return say('thread.unstated')
  const name = say('thread.primary', {
    organ,
    laterality: laterality === undefined ? 'none' : sayCode('laterality', laterality),
    histology: histology ?? 'none',
  })
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const answer = (certainty: ThreadCertainty): string =>
  sayCode('certainty', certainty.certainty, {
    extent: sayCode('extent', certainty.extent),
    test: certainty.test ?? 'none',
    region: certainty.region ?? 'none',
    date: certainty.date === undefined ? 'none' : showDate(certainty.date, 'en'),
  })

/** "No sign seen" always says with which test and where; what the words do not name is said, too (R6). */
function unnamed(certainty: ThreadCertainty): string[] {
  if (certainty.certainty !== 'none-seen') return []
  return [
    ...(certainty.test === undefined ? [say('thread.no-test')] : []),
    ...(certainty.region === undefined ? [say('thread.no-region')] : []),
  ]
}

function basisLines(certainty: ThreadCertainty, width: number): string[] {
  if (certainty.basis.length === 0) return []
  const basis = certainty.basis.map((b) => sayCode('basis', b)).join(', ')
  const tissue = certainty.basis.includes('tissue') || certainty.basis.includes('cytology')
  const concern = ['possible', 'suspected', 'established', 'conflicting'].includes(certainty.certainty)
  const note = concern && !tissue ? ` ${say('thread.no-tissue')}` : ''
  return [wrap(`${say('thread.basis', { basis })}${note}`, width, '  ')]
}

function titled(id: Parameters<typeof say>[0], citations: ThreadCertainty['because'], width: number): string[] {
  return citations.length === 0 ? [] : [`    ${say(id)}:`, ...sourceLines(citations, width, 3)]
}

/** The newest words first: they are what the next visit is about. */
const latestFirst = (citations: Citation[]): Citation[] =>
  citations.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))

function laterLines(certainty: ThreadCertainty, width: number): string[] {
  const silent = certainty.laterDocuments.filter((d) => d.read).map((d) => d.file)
  const unread = certainty.laterDocuments.filter((d) => !d.read).map((d) => d.file)
  return [
    ...(silent.length > 0 ? [wrap(say('thread.later', { files: silent.join(', ') }), width, '  ')] : []),
    ...(unread.length > 0 ? [wrap(say('thread.later-unread', { files: unread.join(', ') }), width, '  ')] : []),
  ]
}

function episodeLines(thread: Thread, width: number): string[] {
  if (thread.episodes.length === 0) return []
  const lines = thread.episodes.flatMap((episode) => {
    const facts = [
      sayCode('certainty.short', episode.certainty),
      sayCode('extent', episode.extent),
      ...(episode.treated ? [say('thread.treated')] : []),
      ...(episode.from === undefined ? [] : [say('thread.since', { date: showDate(episode.from, 'en') })]),
    ]
    return [
      wrap(
        `• ${episode.site === 'unstated' ? say('extent.unstated') : episode.site}: ${facts.join(', ')}`,
        width,
        '    ',
        '      ',
      ),
      ...sourceLines(episode.because, width, 1, '        '),
    ]
  })
  return [`  ${say('thread.sites')}:`, ...lines]
}
