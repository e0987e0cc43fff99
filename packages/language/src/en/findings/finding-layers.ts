import type { Layer } from '../../lexicon/lexicon.ts'
import { freedom } from './freedom.ts'
import { samples } from './samples.ts'
import { glue, invasion, sides } from './sides.ts'
import { nodeSites, otherSites, pelvicSites, trunkSites } from './sites.ts'
import { suspects } from './suspects.ts'
import { frames, regions, tests } from './tests.ts'
import { choices, told } from './told.ts'

/** Layers that place a statement in the body, in time and on its basis. */
export const findingLayers: Layer[] = [
  { layer: 'site', rules: [...trunkSites, ...pelvicSites, ...otherSites, ...nodeSites] },
  { layer: 'side', rules: sides },
  { layer: 'glue', rules: glue },
  { layer: 'invade', rules: invasion },
  { layer: 'test', rules: tests },
  { layer: 'frame', rules: frames },
  { layer: 'region', rules: regions },
  { layer: 'freedom', rules: freedom },
  { layer: 'sample', rules: samples },
  { layer: 'told', rules: told },
  { layer: 'choice', rules: choices },
  { layer: 'suspect', rules: suspects },
]
