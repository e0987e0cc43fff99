import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Basis } from '../statement/statement.ts'
import { earliestDay, type PartialDate } from '../time/day.ts'
import type { Certainty, Citation, ThreadCertainty } from '../view/view.ts'
import { axisApplies, episodeExtent, severalExtents } from './extent-of.ts'
import { type Course, levels, type OpenEpisode } from './open-episode.ts'
import { citeAll, type Piece } from './piece.ts'
import type { Primary } from './primaries.ts'

type Answer = Omit<ThreadCertainty, 'history'>

const empty = { alternatives: [], notSettledBy: [], laterDocuments: [], responseWords: [] }

/** Where a thread stands after its course, before its history is added. */
export function answerOf(course: Course, primary: Primary, summaries: DocumentSummary[]): Answer {
  const extent = axisApplies(primary) ? 'unstated' : 'does-not-apply'
  const open = openEpisodes(course)
  if (open.length > 0) return concern(course, open, primary)
  if (course.freedom !== undefined) return noneSeen(course, primary, summaries)
  if (course.said.length === 0 && primary.because.length === 0) {
    return { ...empty, certainty: 'not-addressed', extent, rule: 'R1', basis: [], because: [] }
  }
  return {
    ...empty,
    certainty: 'not-applicable',
    extent,
    basis: basesOf(course.response),
    rule: 'R1',
    because: primary.because,
    alternatives: alternativesOf(course.episodes),
    responseWords: citeAll(course.response.filter((p) => p.finding.carried !== true)),
  }
}

/** Episodes that nothing ended. Before any freedom there are none, unless the file itself begins with a stated return. */
function openEpisodes(course: Course): OpenEpisode[] {
  const open = course.episodes.filter((e) => e.ended === undefined)
  return course.freedom !== undefined ? open.filter((e) => !e.early) : beginsWithReturn(course) ? open : []
}

/** The first thing the file says of the cancer is an author's established recurrence: freedom lies before the file. */
export function beginsWithReturn(course: Course): boolean {
  const first = course.episodes.find((e) => e.level === 'established' && e.pieces.some(isReturn))
  const piece = first?.pieces.find(isReturn)
  if (piece === undefined) return false
  return course.said.every((p) => p.day >= piece.day || p.summary.document === piece.summary.document)
}

const isReturn = (piece: Piece): boolean =>
  piece.finding.statement.concept === 'recurrence' &&
  piece.finding.statement.status === 'established' &&
  piece.finding.carried !== true

function concern(course: Course, open: OpenEpisode[], primary: Primary): Answer {
  const rank = Math.max(...open.map((e) => levels.indexOf(e.level)))
  const ruling = open.filter((e) => levels.indexOf(e.level) === rank)
  const against = ruling.flatMap((e) => e.against)
  const pieces = ruling.flatMap((e) => e.pieces)
  const telling = pieces.filter((p) => tells(p, levels[rank]!))
  const certainty: Certainty = against.length > 0 ? 'conflicting' : levels[rank]!
  const because = citeAll(dedupe([...(telling.length > 0 ? telling : pieces), ...against]))
  return {
    certainty,
    extent: severalExtents(ruling.map((e) => episodeExtent(e, primary))),
    basis: basesOf(telling.length > 0 ? telling : pieces),
    rule: against.length > 0 ? 'R9' : certainty === 'established' ? 'R5' : 'R4',
    because,
    // Once a return is stated as fact, what was weighed against it before has been answered.
    alternatives: alternativesOf(certainty === 'established' ? [] : open),
    notSettledBy: citeAll(dedupe(open.flatMap((e) => e.notSettledBy))),
    laterDocuments: [],
    responseWords: citeAll(course.response.filter((p) => p.finding.carried !== true && p.day >= open[0]!.day)),
  }
}

const tells = (piece: Piece, level: string): boolean =>
  piece.finding.statement.status === level ||
  (level === 'established' && piece.finding.settles === 'malignant-by-sample')

const dedupe = (pieces: Piece[]): Piece[] => [...new Set(pieces)]

function alternativesOf(episodes: OpenEpisode[]): Citation[] {
  const seen = new Set<string>()
  return episodes.flatMap((e) =>
    e.pieces.flatMap((p) => {
      const { alternative } = p.finding
      if (alternative === undefined || p.finding.carried) return []
      const key = `${p.summary.document} ${alternative.span[0]}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ ...cite(p.summary, alternative), ...(p.date === undefined ? {} : { date: p.date }) }]
    }),
  )
}

/** Nothing is open after freedom: the latest words that say so, with test, region and date, and the papers after them (R6). */
function noneSeen(course: Course, primary: Primary, summaries: DocumentSummary[]): Answer {
  const settled = course.episodes.flatMap((e) => (e.ended === undefined || e.early ? [] : [e.ended.by]))
  const words = dedupe([...course.denials, ...settled, course.freedom!]).sort((a, b) => a.day.localeCompare(b.day))
  const last = words[words.length - 1]!
  const because = words.filter((p) => p.summary.document === last.summary.document || p.day === last.day).slice(-3)
  const lastPaper = last.summary.date ?? last.date
  const tested =
    words.findLast(
      (p) =>
        p.finding.statement.status === 'absent' &&
        p.finding.settles === undefined &&
        p.finding.test !== undefined &&
        because.includes(p),
    ) ??
    because.findLast((p) => p.finding.test !== undefined || p.finding.region !== undefined) ??
    last
  return {
    certainty: 'none-seen',
    extent: axisApplies(primary) ? 'unstated' : 'does-not-apply',
    basis: basesOf(because),
    rule: 'R6',
    because: citeAll(because),
    alternatives: [],
    notSettledBy: [],
    ...(tested.finding.test === undefined ? {} : { test: tested.finding.test }),
    ...(tested.finding.region === undefined ? {} : { region: tested.finding.region }),
    ...(tested.date === undefined ? {} : { date: tested.date }),
    laterDocuments: laterThan(lastPaper, primary, summaries, words),
    responseWords: [],
  }
}

function laterThan(
  date: PartialDate | undefined,
  primary: Primary,
  summaries: DocumentSummary[],
  words: Piece[],
): ThreadCertainty['laterDocuments'] {
  const speaking = new Set(words.map((p) => p.summary.document))
  const from = date === undefined ? '' : earliestDay(date)
  return summaries
    .filter(
      (s) =>
        primary.documents.includes(s.document) &&
        !speaking.has(s.document) &&
        s.date !== undefined &&
        earliestDay(s.date) > from,
    )
    .sort((a, b) => earliestDay(a.date!).localeCompare(earliestDay(b.date!)) || a.document.localeCompare(b.document))
    .map((s) => ({ file: s.name, ...(s.date === undefined ? {} : { date: s.date }), read: s.unread.length === 0 }))
}

export function basesOf(pieces: readonly Piece[]): Basis[] {
  return [...new Set(pieces.map((p) => p.finding.basis))]
}
