import type { Hit } from '../lexicon/lexicon.ts'
import { hitsOf, sentenceAt } from '../prepare.ts'
import type { MarginWord } from './margins.ts'
import { nodeWordsBetween } from './node-rows.ts'
import { hitsBetween, lineEnd, lineStart, type Reading, zoneAt } from './reading.ts'

/** False for a tumour type that is denied, doubted, of the past, or told by the referral: "no evidence of metastatic carcinoma". */
export function isTold(reading: Reading, word: Hit): boolean {
  if (zoneAt(reading, word.start) === 'clinical' || asked(reading.text, word.start)) return false
  const sentence = sentenceAt(reading.prepared, word.start)
  const from = Math.max(sentence?.start ?? 0, word.start - 60)
  const unparted = (end: number): boolean => !/[.;:\n]|,\s/.test(reading.text.slice(end, word.start).trim())
  const denied = hitsBetween(reading.answers, from, word.start).some(
    (a) =>
      /^(?:no|free|benign|unsure|doubt)$/.test(a.rule.means) &&
      a.start < word.start &&
      unparted(Math.min(a.end, word.start)) &&
      // "Clear cell carcinoma" is free of nothing.
      (a.rule.means !== 'free' || followedByOf(reading, a)),
  )
  return (
    !denied &&
    !hitsBetween(reading.anchors, from, word.start).some(
      (a) => /^(?:past|earlier)$/.test(a.rule.means) && unparted(a.end),
    )
  )
}

/** "?relapse ovary": a question of the person who asks. */
const asked = (text: string, at: number): boolean => /\?[a-z ]{0,14}$/i.test(text.slice(Math.max(0, at - 16), at))

const followedByOf = (reading: Reading, answer: Hit): boolean =>
  nodeWordsBetween(reading.prepared, answer.end, answer.end + 2).some((w) => w.rule.means === 'of')

/** False for a place that is only invaded, spared, cut or reached from elsewhere: "visceral pleura not invaded", "invading the bladder". */
export function isPlaceOfTumour(reading: Reading, word: Hit): boolean {
  const { text } = reading
  if (zoneAt(reading, word.start) === 'clinical' || asked(text, word.start)) return false
  const end = Math.min(lineEnd(text, word.end), word.end + 26)
  const behind = (at: number): boolean => !/[.;,]/.test(text.slice(word.end, at))
  const spared =
    hitsBetween(reading.answers, word.end, end).some((a) => spares.test(a.rule.means) && behind(a.start)) ||
    hitsBetween(reading.anchors, word.end, end).some(
      (a) => /^(?:margin|other-size|lvi)$/.test(a.rule.means) && behind(a.start),
    ) ||
    hitsBetween(hitsOf<MarginWord>(reading.prepared, 'item-margin'), word.end, end).some(
      (w) => /^(?:clear|involved|no)$/.test(w.rule.means) && behind(w.start),
    )
  if (spared) return false
  const from = Math.max(lineStart(text, word.start, 40), word.start - 34)
  return !hitsBetween(reading.anchors, from, word.start).some(
    (a) => a.rule.means === 'other-size' && !/[.;:,]/.test(text.slice(a.end, word.start)),
  )
}

const spares = /^(?:no|free|reached|benign)$/

/** "Tumour in the ascending colon", "adenocarcinoma of the antrum": the tumour's own place, unless it is a metastasis. */
export function isSaidOfTumour(reading: Reading, word: Hit): boolean {
  const link = nodeWordsBetween(reading.prepared, word.start - 16, word.start).at(-1)
  if (link === undefined || !/^(?:in|of)$/.test(link.rule.means) || word.first - link.last > 3) return false
  const near = hitsBetween(reading.anchors, link.start - 50, link.start)
  const last = near.at(-1)
  return (
    last?.rule.means === 'tumour' && link.first - last.last === 1 && !near.some((a) => a.rule.means === 'other-size')
  )
}
