import type { Gap, Question, Unread, View } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { trouble } from '../trouble-text.ts'
import { boardLines } from './board.ts'
import { timelineLines, treatmentLines } from './course.ts'
import { gapWords } from './gap-words.ts'
import { heading, wrap } from './lines.ts'
import { say, sayCode } from './say.ts'
import { sourceLine, sourceLines } from './source-line.ts'
import { standLines } from './stand.ts'

const mostQuestions = 8

/** The one calm page of `cairn read`: where things stand first, what was not read last. */
export function showPage(view: View, width: number): string {
  const boards = view.threads.flatMap((t) => t.board)
  const treatments = view.threads.flatMap((t) => t.treatments)
  const sections: [string, string[]][] = [
    ['', urgentLines(view.gaps, width)],
    [
      'page.stand',
      view.threads.length === 0 ? [`  ${say('page.no-documents')}`] : view.threads.flatMap((t) => standLines(t, width)),
    ],
    ['page.questions', view.questions.slice(0, mostQuestions).flatMap((q, i) => questionLines(q, i + 1, width))],
    ['page.board', boards.flatMap((b) => boardLines(b, width))],
    ['page.timeline', timelineLines(view, width)],
    ['page.treatments', treatments.flatMap((t) => treatmentLines(t, width))],
    [
      'page.attention',
      [...identityLines(view, width), ...view.gaps.filter(shownBelow).flatMap((g) => gapLines(g, width))],
    ],
    [
      'page.unread',
      view.unread.length === 0 ? [`  ${say('page.unread-none')}`] : view.unread.map((u) => unreadLine(u, width)),
    ],
  ]
  const body = sections.flatMap(([id, lines]) =>
    id === ''
      ? lines
      : [heading(sayCode('page', id.slice(5))), ...(lines.length === 0 ? [`  ${say('page.none')}`] : lines)],
  )
  return `${[...head(view), ...body, '', say('page.not-care'), ''].join('\n').replace(/\n{3,}/g, '\n\n')}`
}

const head = (view: View): string[] => [
  say('page.title', { date: showDate(view.today, 'en') }),
  say('page.read', { n: view.documents.length, unread: view.unread.length }),
]

/** Urgent words come first, quoted, with whom to call (R17). */
function urgentLines(gaps: Gap[], width: number): string[] {
  const urgent = gaps.filter((g) => g.code === 'urgent')
  if (urgent.length === 0) return []
  return [
    heading(say('page.urgent')),
    ...urgent.flatMap((g) => sourceLines(g.because, width, 2, '  ')),
    wrap(say('page.urgent-call'), width, '  '),
  ]
}

const shownBelow = (gap: Gap): boolean =>
  gap.code !== 'urgent' && gap.code !== 'identity' && gap.code !== 'other-cancer'

function questionLines(question: Question, n: number, width: number): string[] {
  const text = `${sayCode('question', question.code, shownParams(question))} (${say('question.for', { who: sayCode('ask', question.ask) })})`
  return [wrap(text, width, `  ${n}. `, '     '), ...question.because.slice(0, 1).map((c) => sourceLine(c, width))]
}

const shownParams = ({ params, because }: Question): Record<string, string | number> => ({
  ...params,
  what: gapWords(params, because),
  site: params?.site === undefined || params.site === '' ? 'none' : params.site,
  key: params?.key === undefined ? '' : sayCode('board', String(params.key)),
})

function gapLines(gap: Gap, width: number): string[] {
  return [
    wrap(sayCode('gap', gap.code, { ...gap.params, what: gapWords(gap.params, gap.because) }), width, '  • ', '    '),
    ...sourceLines(gap.because, width, 2),
  ]
}

function identityLines(view: View, width: number): string[] {
  return view.identity.flags.flatMap((flag) => {
    const text = flag.differs.every((d) => d === 'cancer')
      ? say('gap.other-cancer', { what: gapWords(undefined, flag.because) })
      : say('gap.identity', { what: gapWords({ differs: flag.differs.join(', ') }, flag.because) })
    return [
      wrap(`${flag.file}: ${text}`, width, '  • ', '    '),
      ...flag.because.slice(0, 1).map((c) => sourceLine(c, width)),
    ]
  })
}

const unreadLine = (unread: Unread, width: number): string =>
  wrap(`${unread.where}: ${trouble(unread.trouble)}`, width, '  • ', '    ')
