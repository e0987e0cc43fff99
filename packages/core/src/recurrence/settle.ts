import type { OpenEpisode } from './open-episode.ts'
import type { Piece } from './piece.ts'
import { covers, overlaps, sameOrgan } from './same-site.ts'

/** What a later piece does to an open episode (R4, R8, R9). */
export type Effect = 'settles-by-author' | 'settles-by-sample' | 'raises' | 'disagrees' | 'leaves-open' | 'nothing'

export function effectOn(episode: OpenEpisode, piece: Piece): Effect {
  const { settles, sites } = piece.finding
  if (settles === undefined || piece.day < episode.day) return 'nothing'
  if (episode.pieces.some((p) => p.summary.document === piece.summary.document) && settles !== 'malignant-by-sample')
    return 'nothing'
  switch (settles) {
    case 'benign-by-author':
    case 'benign-by-sample': {
      if (!coversAny(episode, piece) && !namesFinding(episode, piece))
        return sampleElsewhere(episode, piece) ? 'leaves-open' : 'nothing'
      if (episode.level === 'established') return episode.pieces.some(provenByTissue) ? 'nothing' : 'disagrees'
      return settles === 'benign-by-author' ? 'settles-by-author' : 'settles-by-sample'
    }
    case 'malignant-by-sample': {
      if (!sites.some((s) => episode.sites.some((e) => overlaps(s, e)))) return 'nothing'
      return originIsOpen(episode, piece) ? 'leaves-open' : 'raises'
    }
    case 'not-settled-by-sample':
      return sampleElsewhere(episode, piece) || sites.length === 0 ? 'leaves-open' : 'nothing'
  }
}

const coversAny = (episode: OpenEpisode, piece: Piece): boolean =>
  episode.sites.length > 0 && episode.sites.every((e) => piece.finding.sites.some((s) => covers(s, e)))

/**
 * "The lung nodule was inflammatory, not a metastasis": an author may name the finding by its organ alone, unless a sample of
 * that organ was taken meanwhile, for then it may be the sample that he retells (R4).
 */
function namesFinding(episode: OpenEpisode, piece: Piece): boolean {
  const { settles, sites, basis } = piece.finding
  if (settles !== 'benign-by-author' || basis === 'tissue' || basis === 'cytology' || episode.sites.length === 0)
    return false
  if (episode.notSettledBy.some((p) => p.finding.settles === 'benign-by-sample' || p.finding.sites.length > 0))
    return false
  return episode.sites.every((e) => sites.some((s) => s.part === undefined && overlaps(s, e)))
}

/** A sample near the place, or taken because of it, that settles nothing: shown as "not confirmed on this sample". */
const sampleElsewhere = (episode: OpenEpisode, piece: Piece): boolean =>
  piece.finding.settles !== 'benign-by-author' &&
  (piece.finding.basis === 'tissue' || piece.finding.basis === 'cytology') &&
  (episode.sites.some((e) => piece.finding.sites.some((s) => sameOrgan(s.organ, e.organ))) ||
    piece.finding.statement.status === 'absent')

const provenByTissue = (piece: Piece): boolean =>
  piece.finding.statement.status === 'established' &&
  (piece.finding.basis === 'tissue' || piece.finding.basis === 'cytology')

/** Cancer is proven but not whose: the author leaves the origin open, or names another primary beside the suspicion. */
const originIsOpen = (episode: OpenEpisode, piece: Piece): boolean => {
  const { statement } = piece.finding
  if (piece.finding.originOpen === true) return true
  if (statement.concept === 'recurrence' || statement.concept === 'spread') return false
  return episode.pieces.some(
    (p) =>
      p.finding.statement.aspect === 'new-primary' ||
      (p.finding.alternative !== undefined && p.finding.cancer !== undefined),
  )
}
