import type { Status } from '@cairn/core'
import type { SectionKind } from '../pack.ts'

/** The status that standing in a section gives by itself. */
export function sectionStatus(kind: SectionKind): Status | undefined {
  if (kind === 'family') return 'other'
  if (kind === 'staging') return 'other'
  return undefined
}
