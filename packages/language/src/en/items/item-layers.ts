import type { Layer } from '../../lexicon/lexicon.ts'
import { anchors, nerveAnchors } from './anchors.ts'
import { answers } from './answers.ts'
import { bounds } from './bounds.ts'
import { dateOrder, dates } from './dates.ts'
import { grades, gradeWords } from './grades.ts'
import { history } from './history.ts'
import { margins } from './margins.ts'
import { markers, stainPatterns, stains } from './markers.ts'
import { nodeNames, nodes } from './nodes.ts'
import { numbers } from './numbers.ts'
import { sides } from './sides.ts'
import { pairedOrgans, subjects } from './subjects.ts'
import { zoneOpenings, zones } from './zones.ts'

/** The layers the items of the pathology board stand on. */
export const itemLayers = [
  anchors,
  answers,
  bounds,
  dateOrder,
  dates,
  grades,
  gradeWords,
  history,
  margins,
  markers,
  nerveAnchors,
  nodeNames,
  numbers,
  pairedOrgans,
  sides,
  stainPatterns,
  stains,
  subjects,
  zoneOpenings,
  zones,
] as Layer[]

/** Common words, matched only where counts stand. */
export const rowLayers = [nodes] as Layer[]
