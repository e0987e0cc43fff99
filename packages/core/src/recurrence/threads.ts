import type { DocumentSummary } from '../evidence/evidence.ts'
import type { DocumentId } from '../source/source.ts'
import { type Day, earliestDay } from '../time/day.ts'
import type { IdentityView, Thread } from '../view/view.ts'
import { answerOf } from './certainty.ts'
import { withoutCopies } from './copied-text.ts'
import { readCourse } from './course.ts'
import { episodesOf } from './episodes.ts'
import { historyOf } from './history.ts'
import { inOrder, type Piece, piecesOf } from './piece.ts'
import { type Primary, primariesOf } from './primaries.ts'
import { sameCancer } from './same-site.ts'

/** Where one primary stands, with the papers that feed it. */
export interface ThreadAnswer extends Omit<Thread, 'board' | 'treatments'> {
  documents: DocumentId[]
}

/**
 * Derives where each primary stands on a day from the papers dated on or before it. Papers of another person are left out,
 * and papers about another cancer feed no thread but their own. The order of the summaries changes nothing.
 */
export function threads(input: { summaries: DocumentSummary[]; identity: IdentityView; today: Day }): ThreadAnswer[] {
  const aside = new Set(input.identity.flags.filter((f) => f.setAside).map((f) => f.document))
  const summaries = input.summaries
    .filter((s) => !aside.has(s.document) && (s.date === undefined || earliestDay(s.date) <= input.today))
    .sort((a, b) => a.document.localeCompare(b.document))
  const primaries = primariesOf(summaries)
  const pieces = inOrder(withoutCopies(piecesOf(summaries).filter((p) => p.date === undefined || p.day <= input.today)))
  return primaries.map((primary) => answer(primary, primaries, pieces, summaries))
}

function answer(primary: Primary, primaries: Primary[], pieces: Piece[], summaries: DocumentSummary[]): ThreadAnswer {
  const own = pieces.filter((p) => speaksOf(p, primary, primaries))
  const treated = summaries.flatMap(treatmentDays)
  const course = readCourse(own, primary, treated)
  const { organ, laterality, histology, because, documents } = primary
  return {
    id: laterality === undefined ? organ : `${laterality} ${organ}`,
    primary: {
      organ,
      ...(laterality === undefined ? {} : { laterality }),
      ...(histology === undefined ? {} : { histology }),
      because,
    },
    certainty: { ...answerOf(course, primary, summaries), history: historyOf(own, primary, { summaries, treated }) },
    episodes: episodesOf(course, primary, summaries),
    documents,
  }
}

/** Days on which a treatment of any kind began, where the paper tells the month at least. */
const treatmentDays = (summary: DocumentSummary): Day[] =>
  summary.facts.treatments.flatMap((t) =>
    t.state === 'given' && t.start !== undefined && t.start.length > 4 ? [earliestDay(t.start)] : [],
  )

/**
 * Does a piece speak of a thread? The cancer its words name decides, else the one cancer its paper is about; of several, the
 * one whose organ the piece is placed in, else the first. A denial without a place speaks of every cancer of its paper, and a
 * new primary to every thread, for it settles what was suspected.
 */
function speaksOf(piece: Piece, primary: Primary, primaries: Primary[]): boolean {
  const { finding, summary } = piece
  if (finding.statement.aspect === 'new-primary') return true
  const named = primaries.find((p) => finding.cancer !== undefined && sameCancer(p.organ, finding.cancer))
  if (named !== undefined) return named === primary
  // An author's naming settles whichever cancer was suspected there.
  if (finding.settles === 'benign-by-author') return true
  const candidates = primaries.filter((p) => p.documents.includes(summary.document))
  if (candidates.length < 2) return candidates[0] === primary
  if (finding.statement.status === 'absent' && finding.settles === undefined && finding.sites.length === 0)
    return candidates.includes(primary)
  const placed = candidates.find(
    (p) => finding.statement.concept !== 'spread' && finding.sites.some((s) => sameCancer(s.organ, p.organ)),
  )
  return (placed ?? candidates[0]) === primary
}
