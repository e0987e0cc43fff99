import type { Layer } from '../../lexicon/lexicon.ts'
import { anchors } from './anchors.ts'
import { answers } from './answers.ts'
import { grades, gradeWords } from './grades.ts'
import { margins } from './margins.ts'
import { nodes } from './nodes.ts'
import { numbers } from './numbers.ts'
import { sides } from './sides.ts'
import { zones } from './zones.ts'

/** The layers the items of the pathology board stand on. */
export const itemLayers = [anchors, answers, grades, gradeWords, margins, nodes, numbers, sides, zones] as Layer[]
