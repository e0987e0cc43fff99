import type { Range } from '@cairn/core'
import type { Prepared } from '../prepare.ts'
import type { Sentence } from '../text/sentences.ts'
import { tokenAt } from './sentence-hits.ts'
import { sitesIn } from './sites.ts'

const reach = 14

/** The organ of the cancer a sentence names beside a statement: "recurrence of her breast cancer" gives breast. */
export function cancerNamed(prepared: Prepared, sentence: Sentence, span: Range): string | undefined {
  const at = tokenAt(prepared, span[0])
  const naming = sitesIn(prepared, sentence).filter(
    (s) => s.naming && s.site.organ !== '' && Math.abs(s.first - at) <= reach,
  )
  const after = naming.find((s) => s.first >= at)
  return (after ?? naming[naming.length - 1])?.site.organ
}
