import type { Site } from '../document/document-facts.ts'
import type { Day } from '../time/day.ts'
import type { Piece } from './piece.ts'

export type Level = 'possible' | 'suspected' | 'established'

/** One return or suspicion of one, while the course is read. */
export interface OpenEpisode {
  sites: Site[]
  level: Level
  day: Day
  /** Pieces that speak for it, oldest first. */
  pieces: Piece[]
  notSettledBy: Piece[]
  /** Pieces that say otherwise without settling it (R9). */
  against: Piece[]
  /** What ended it: an author's naming, a sample, or freedom after treatment. */
  ended?: { by: Piece; rule: 'R4a' | 'R4b' | 'R3' }
  /** Seen before anybody stated freedom. */
  early: boolean
}

/** A thread's course read up to a day. */
export interface Course {
  /** The first statement of freedom, when there is one (R1). */
  freedom: Piece | undefined
  /** Later denials and statements of freedom: what "none seen" rests on (R6). */
  denials: Piece[]
  episodes: OpenEpisode[]
  /** Response, progression and residual words, before and after (R2). */
  response: Piece[]
  /** Anything said of the cancer at all. */
  said: Piece[]
}

export const levels: Level[] = ['possible', 'suspected', 'established']
