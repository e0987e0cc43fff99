import type { CodedEntry, Status } from '@cairn/core'
import type { Judged } from './status.ts'

/** An entry in words: "condition: Asthma, 2012-08 to 2014 past (statusCode=completed)". */
export function entryLine(entry: Omit<CodedEntry, 'page' | 'start' | 'end'>, judgement: Judged): string {
  const value = entry.value ? ` = ${entry.value.text}` : ''
  const words = statusWords(judgement, entry.name === 'unknown')
  return `${entry.kind}: ${entry.name}${value}${timeWords(entry)}${words === '' ? '' : ` ${words}`}`
}

function timeWords({ date, until }: { date?: string; until?: string }): string {
  if (date === undefined) return until === undefined ? '' : `, to ${until}`
  return until === undefined ? `, ${date}` : `, ${date} to ${until}`
}

const inWords: Record<Status, string> = {
  other: 'unknown',
  hypothetical: 'planned',
  absent: 'not present',
  historical: 'past',
  possible: 'possible',
  suspected: 'suspected',
  established: '',
}

function statusWords({ subject, own, ownBecause }: Judged, nameless: boolean): string {
  const withdrawn = ownBecause.some((each) => each.startsWith('statusCode'))
  const words = own === 'other' && withdrawn ? 'withdrawn' : inWords[own]
  const reasons = `(${ownBecause.join(', ')})`
  // "unknown unknown" says nothing more.
  const told = words === '' ? '' : words === 'unknown' && nameless ? reasons : `${words} ${reasons}`
  if (subject === 'patient') return told
  return told === '' ? "a relative's" : `a relative's, ${told}`
}
