import type { Trouble } from '@cairn/core'
import type { ReadLimits } from './part.ts'

/** The trouble of a text that goes on behind the limit, in UTF-16 units; what stands before it was read. */
export const tooLong = ({ characters }: Pick<ReadLimits, 'characters'>): Trouble => ({
  code: 'text-too-long',
  params: { limit: characters },
})
