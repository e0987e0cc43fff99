import type { DocumentFacts, IdentityFact } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import { authorOf } from './author.ts'
import { cancerFacts } from './cancer-facts.ts'
import { dateFacts, dateOf, newestOf } from './date-facts.ts'
import { DocumentIndex } from './document-index.ts'
import { identityFacts } from './identity-facts.ts'
import { markerFacts } from './marker-facts.ts'
import { noticeFacts } from './notice-facts.ts'
import { treatmentFacts } from './treatment-facts.ts'
import { labNumber, titleOf, versionFact } from './version-facts.ts'

/**
 * Everything a document says of itself, of its person, of treatments, of what is awaited or missing. All spans are
 * UTF-16 offsets into `prepared.text`, every quote is the text at its span. Never throws on any text.
 */
export function documentFacts(prepared: Prepared): DocumentFacts {
  const identity = identityFacts(prepared)
  const dates = dateFacts(prepared, identity)
  const index = new DocumentIndex(
    prepared,
    { reference: dateOf(dates)?.date, written: newestOf(dates) },
    birthPlaces(identity),
  )
  return {
    title: titleOf(prepared),
    version: versionFact(prepared),
    labNumber: labNumber(prepared),
    identity,
    dates,
    author: authorOf(prepared),
    treatments: treatmentFacts(index, dates),
    notices: noticeFacts(index),
    markers: markerFacts(index),
    cancers: cancerFacts(index),
  }
}

const birthPlaces = (identity: IdentityFact[]): ReadonlySet<number> =>
  new Set(identity.filter((f) => f.what === 'birthDate').map((f) => f.span[0]))
