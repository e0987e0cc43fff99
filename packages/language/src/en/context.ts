import type { Layer } from '../lexicon/lexicon.ts'
import type { ContextMeaning } from '../statements/meanings.ts'
import { absentContext } from './context-absent.ts'
import { doubtContext } from './context-doubt.ts'
import { otherContext } from './context-others.ts'
import { rivalContext } from './context-rivals.ts'
import { stopContext } from './context-stops.ts'
import { timeContext } from './context-time.ts'

/** English triggers, pseudo-triggers and stops. */
export const context: Layer<ContextMeaning> = {
  layer: 'context',
  rules: [...absentContext, ...timeContext, ...doubtContext, ...rivalContext, ...otherContext, ...stopContext],
}
