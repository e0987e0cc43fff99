import type { Piece } from './piece.ts'
import type { Primary } from './primaries.ts'
import { sameCancer } from './same-site.ts'

/**
 * Does a piece state freedom of this thread's cancer (R1)? Freedom of one organ other than the primary's is a denial of that
 * place alone.
 */
export function statesFreedomOf(piece: Piece, primary: Primary): boolean {
  const { finding } = piece
  if (finding.freedom !== true) return false
  // "complete response" is told as a fact, "in remission" as an absence; an open or conditional one is neither.
  if (finding.statement.status !== 'absent' && finding.statement.status !== 'established') return false
  if (finding.cancer !== undefined && !sameCancer(finding.cancer, primary.organ))
    return finding.sites.length === 0 && primary.organ === 'unstated'
  return finding.sites.every((s) => sameCancer(s.organ, primary.organ))
}

/** Freedom an author states of the day; carried words and requests only tell that there was freedom once. */
export const isOfTheDay = (piece: Piece): boolean => piece.finding.carried !== true && piece.finding.past !== true
