import type { Items } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import { answerFor } from './answer.ts'
import { hitsBetween, itemAt, type Reading, zoneAt } from './reading.ts'

/** Words of layer `item-history`; the `-label` ones need an answer. */
export type HistoryWord = 'recurrent' | 'recurrent-label' | 'treated' | 'treated-label' | 'risk'

/** What the report says of before: a recurrence, treatment given first; and its words about risk, quoted. */
export function findHistory(reading: Reading): Pick<Items, 'recurrentTumour' | 'neoadjuvant' | 'riskAsWritten'> {
  const items: Pick<Items, 'recurrentTumour' | 'neoadjuvant' | 'riskAsWritten'> = {}
  for (const hit of hitsOf<HistoryWord>(reading.prepared, 'item-history')) {
    const means = hit.rule.means
    if (means === 'risk') items.riskAsWritten ??= riskAt(reading, hit)
    else if (means === 'recurrent' && items.recurrentTumour === undefined) {
      const zone = zoneAt(reading, hit.start)
      const spoken = zone !== 'clinical' && zone !== 'intraoperative' && zone !== 'gross' && !denied(reading, hit)
      if (spoken) items.recurrentTumour = itemAt(reading, true as const, [hit.start, hit.end], [hit.rule.id])
    } else if (means === 'treated' && items.neoadjuvant === undefined && !denied(reading, hit)) {
      items.neoadjuvant = itemAt(reading, true as const, [hit.start, hit.end], [hit.rule.id])
    } else if (means === 'treated-label' || means === 'recurrent-label') {
      const key = means === 'treated-label' ? 'neoadjuvant' : 'recurrentTumour'
      const answered = items[key] === undefined ? answerFor(reading, hit) : undefined
      if (answered?.by !== 'sentence' && answered?.answer === 'yes') {
        items[key] = itemAt(reading, true as const, answered.span, [hit.rule.id])
      }
    }
  }
  return items
}

/** A word of denial or doubt in the same sentence before it, or right behind it ("recurrent tumor: no"). */
function denied(reading: Reading, hit: Hit): boolean {
  const sentence = sentenceAt(reading.prepared, hit.start)
  const from = Math.max(sentence?.start ?? 0, hit.start - 60)
  const behind = hitsBetween(reading.answers, hit.end, hit.end + 8).filter((a) =>
    /^[ :?]*$/.test(reading.text.slice(hit.end, a.start)),
  )
  return [...hitsBetween(reading.answers, from, hit.start), ...behind].some((a) =>
    /^(?:no|unsure|doubt|skip|free)$/.test(a.rule.means),
  )
}

/** The clause around the words, at most 120 units. */
function riskAt(reading: Reading, hit: Hit): Items['riskAsWritten'] {
  const sentence = sentenceAt(reading.prepared, hit.start)
  if (sentence === undefined) return undefined
  const start = Math.max(sentence.start, hit.start - 60)
  const end = Math.min(sentence.end, Math.max(hit.end, start + 120))
  const quote = reading.text.slice(start, end)
  return itemAt(reading, quote, [start, end], [hit.rule.id])
}
