import type { Finding, Quoted } from '@cairn/core'
import { hitsOf } from '../prepare.ts'
import type { ChoiceMeaning, SampleMeaning } from './meanings.ts'
import { isCarried, type Reading, sentenceOf } from './reading.ts'
import { hitsWithin, sentenceIndexAt } from './sentence-hits.ts'

const reach = 12

/** Keeps the explanation an author names beside a suspicion (R8): "A or B" in its sentence, or a later sentence that names one. */
export function addAlternatives(reading: Reading, findings: Finding[]): void {
  const open = findings.filter((f) => f.statement.status === 'suspected' || f.statement.status === 'possible')
  for (const finding of open) {
    const same = inSentence(reading, finding)
    if (same !== undefined) finding.alternative = same
  }
  for (const hit of hitsOf<ChoiceMeaning>(reading.prepared, 'choice')) {
    if (hit.rule.means.choice !== 'alternative') continue
    const finding = open.findLast((f) => f.statement.span[0] < hit.start)
    if (finding === undefined || finding.alternative !== undefined) continue
    if (isCarried(reading, hit.start) !== isCarried(reading, finding.statement.span[0])) continue
    const away =
      sentenceIndexAt(reading.prepared, hit.start) - sentenceIndexAt(reading.prepared, finding.statement.span[0])
    if (away > reach) continue
    finding.alternative = sentenceQuote(reading, hit.start, hit.rule.id)
  }
}

/** "post-radiation change versus local recurrence": another explanation on the far side of "versus" or "or". */
function inSentence(reading: Reading, finding: Finding): Quoted | undefined {
  const sentence = sentenceOf(reading, finding.statement.span[0])
  const choices = hitsWithin<ChoiceMeaning>(reading.prepared, 'choice', sentence)
  if (choices.length === 0) return undefined
  const others = hitsWithin<SampleMeaning>(reading.prepared, 'sample', sentence).filter(
    (s) => s.rule.means.says === 'effect' || s.rule.means.says === 'benign',
  )
  const other = others.find((o) => choices.some((c) => Math.abs(c.first - o.first) <= 12))
  if (other !== undefined) {
    return {
      span: [other.start, other.end],
      quote: reading.prepared.text.slice(other.start, other.end),
      rules: [other.rule.id],
    }
  }
  const named = choices.find((c) => c.rule.means.choice === 'alternative')
  return named === undefined ? undefined : sentenceQuote(reading, named.start, named.rule.id)
}

function sentenceQuote(reading: Reading, at: number, rule: string): Quoted {
  const sentence = sentenceOf(reading, at)
  return {
    span: [sentence.start, sentence.end],
    quote: reading.prepared.text.slice(sentence.start, sentence.end),
    rules: [rule],
  }
}
