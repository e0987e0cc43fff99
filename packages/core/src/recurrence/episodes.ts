import type { DocumentSummary } from '../evidence/evidence.ts'
import { earliestDay } from '../time/day.ts'
import type { Episode, Step } from '../view/view.ts'
import { basesOf, beginsWithReturn } from './certainty.ts'
import { episodeExtent } from './extent-of.ts'
import { type Course, levels, type OpenEpisode } from './open-episode.ts'
import { citeAll, citePiece, type Piece } from './piece.ts'
import type { Primary } from './primaries.ts'
import { siteName } from './same-site.ts'

/** The returns and suspicions of a thread, oldest first: open ones, settled ones, and treated ones that freedom followed (R3). */
export function episodesOf(course: Course, primary: Primary, summaries: DocumentSummary[]): Episode[] {
  const begins = beginsWithReturn(course)
  return course.episodes
    .filter(
      (e) =>
        !e.early ||
        e.ended?.rule === 'R4a' ||
        e.ended?.rule === 'R4b' ||
        (begins && course.freedom === undefined) ||
        (e.level === 'established' && begins),
    )
    .map((e) => episodeView(e, primary, summaries))
}

function episodeView(episode: OpenEpisode, primary: Primary, summaries: DocumentSummary[]): Episode {
  const { ended } = episode
  const settled = ended !== undefined && (ended.rule !== 'R3' || episode.level !== 'established')
  const site = siteName(episode.sites)
  const from = episode.pieces[0]?.date
  const certainty = settled ? 'none-seen' : episode.against.length > 0 ? 'conflicting' : episode.level
  const because = settled && ended !== undefined ? [ended.by] : strongest(episode)
  return {
    id: `${primary.organ}:${site === '' ? 'unstated' : site}:${episode.day}`,
    site: site === '' ? 'unstated' : site,
    extent: episodeExtent(episode, primary),
    from,
    ...(ended?.by.date === undefined ? {} : { to: ended.by.date }),
    certainty,
    basis: basesOf(because),
    treated: episode.level === 'established' && (ended?.rule === 'R3' || treatedAfter(episode, summaries)),
    because: citeAll(because),
    history: steps(episode, primary),
  }
}

const strongest = (episode: OpenEpisode): Piece[] => {
  const told = episode.pieces.filter(
    (p) => p.finding.statement.status === episode.level || p.finding.settles === 'malignant-by-sample',
  )
  return told.length > 0 ? told : episode.pieces
}

/** A treatment that began after the return was first spoken of. */
const treatedAfter = (episode: OpenEpisode, summaries: DocumentSummary[]): boolean =>
  summaries.some((s) =>
    s.facts.treatments.some(
      (t) => t.state === 'given' && t.start !== undefined && t.start.length > 4 && earliestDay(t.start) >= episode.day,
    ),
  )

function steps(episode: OpenEpisode, primary: Primary): Step[] {
  const made: Step[] = []
  let level = -1
  for (const piece of episode.pieces) {
    const reached =
      piece.finding.settles === 'malignant-by-sample'
        ? 2
        : (levels as readonly string[]).indexOf(piece.finding.statement.status)
    if (reached <= level) continue
    level = reached
    made.push({
      date: piece.date,
      certainty: levels[reached]!,
      extent: episodeExtent({ ...episode, pieces: [piece] }, primary),
      basis: [piece.finding.basis],
      rule: 'R5',
      because: [citePiece(piece)],
    })
  }
  const { ended } = episode
  if (ended !== undefined) {
    made.push({
      date: ended.by.date,
      certainty: 'none-seen',
      extent: 'unstated',
      basis: [ended.by.finding.basis],
      rule: ended.rule,
      because: [citePiece(ended.by)],
    })
  }
  return made
}
