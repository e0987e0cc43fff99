import type { Extent, Statement } from '@cairn/core'
import { type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, tokenAt } from './sentence-hits.ts'
import { sitesIn } from './sites.ts'

const reach = 3

/** A statement's extent; a local return that only reaches a neighbouring organ stays local (R13). */
export function extentOfFinding(reading: Reading, statement: Statement): Extent {
  if (statement.extent !== 'distant') return statement.extent
  const sentence = sentenceOf(reading, statement.span[0])
  const at = tokenAt(reading.prepared, statement.span[0])
  const local = hitsWithin<{ extent: string; organ?: string }>(reading.prepared, 'place', sentence).some(
    (p) => p.rule.means.extent === 'local' && p.rule.means.organ === undefined && p.last <= at && at - p.last <= reach,
  )
  const places = sitesIn(reading.prepared, sentence).filter((s) => !s.naming)
  return local && places.length > 0 && places.every((s) => s.neighbour) ? 'local' : 'distant'
}
