import type { Source, Unread } from '@cairn/core'

/** The outside as casework sees it: a pile gives sources and what could not be read, one at a time, in a stable order. */
export type PileEntry = { source: Source } | { unread: Unread }
export type Pile = AsyncIterable<PileEntry>
