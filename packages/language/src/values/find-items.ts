import type { Items } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import { findBiomarkers } from './biomarkers.ts'
import { findCodes } from './codes.ts'
import { findGrade } from './grade.ts'
import { findHistory } from './history.ts'
import { findMargins } from './margins.ts'
import { findMeasures } from './measure.ts'
import { findNodes } from './nodes.ts'
import { findPresence } from './presence.ts'
import { readingOf } from './reading.ts'
import { findDate } from './report-date.ts'
import { findSize } from './size.ts'
import { findStageGroup } from './stage-group.ts'
import { findSubject } from './subject.ts'
import { findTnm } from './tnm.ts'

/** Without a hit in any of these no item can be told. */
const entrances = ['item-anchor', 'item-grade', 'item-nerve', 'item-zone', 'item-node-name', 'item-marker']

/** The items of the pathology board a document states, keyed and valued as the types say; what it does not say is left out. */
export function findItems(prepared: Prepared): Items {
  if (entrances.every((layer) => hitsOf(prepared, layer).length === 0)) return {}
  const reading = readingOf(prepared)
  const measures = findMeasures(prepared.folded, prepared.text)
  const stage = findTnm(reading)
  const items: Items = findSubject(reading, stage.pT !== undefined)
  return Object.assign(
    items,
    findGrade(reading),
    stage,
    findStageGroup(reading),
    findNodes(reading, stage.pN),
    findMargins(reading, measures),
    findCodes(reading, stage),
    findPresence(reading),
    // Where no tumour is left a printed size is a scar's.
    stage.pT?.value === 'T0' ? undefined : findSize(reading, measures),
    findBiomarkers(reading),
    findHistory(reading),
    findDate(reading),
  )
}
