import { type PartialDate, partialDate } from '@cairn/core'
import { field, present, wordsOf } from './field.ts'

/** When something was: dates where they are real ones, and as printed with the time cut off. */
export interface When {
  date?: PartialDate
  until?: PartialDate
  /** "2018-04-01 to 2018-10-25"; '' when nothing is said. */
  text: string
  /** Words for a date that tells only when it was written down. */
  note?: string
}

/** The time of a resource from its own elements; the date of the record only where there is no other. */
export function whenOf(resource: unknown): When {
  for (const name of times) {
    const start = pointOf(resource, name)
    if (start === undefined) continue
    const end = endings.get(name) ?? ''
    return asWhen(start.from, pointOf(resource, end)?.until ?? start.until)
  }
  const ended = pointOf(resource, 'abatement')?.until
  if (ended) return asWhen('', ended)
  for (const [name, note] of records) {
    const written = wordsOf(resource, name)
    if (written !== '') return { ...asWhen(written, ''), note }
  }
  return { text: '' }
}

const times = [
  'effective',
  'onset',
  'performed',
  'occurrence',
  'occurred',
  'whenHandedOver',
  'period',
  'started',
  'start',
  'collected',
  'receivedTime',
  'collection',
  'created',
  'date',
]
const endings = new Map([
  ['onset', 'abatement'],
  ['start', 'end'],
])
const records: [string, string][] = [
  ['recordedDate', 'date of the record'],
  ['assertedDate', 'date of the record'],
  ['dateAsserted', 'date of the record'],
  ['authoredOn', 'date of the order'],
  ['authored', 'date of the record'],
  ['issued', 'date of issue'],
  ['whenPrepared', 'date of preparation'],
  ['startDate', 'planned start'],
  ['lastOccurrence', 'last time'],
]

/** What an element told in any of its shapes (…DateTime, …Period, …Instant) says of its start and end. */
function pointOf(resource: unknown, name: string): { from: string; until: string } | undefined {
  if (name === '') return undefined
  if (name === 'collection') return pointOf(field(resource, name), 'collected')
  const [moment] = present(['', 'DateTime', 'Instant', 'Date'].map((shape) => wordsOf(resource, name + shape)))
  const found = name === 'period' ? field(resource, name) : field(resource, `${name}Period`)
  const [from, end] = [wordsOf(found, 'start'), wordsOf(found, 'end')]
  if (moment !== undefined) return { from: moment, until: name === 'abatement' || name === 'end' ? moment : '' }
  if (from === '' && end === '') return undefined
  // The end of the time in which something began is not its end.
  return { from: from || (name === 'onset' ? end : ''), until: name === 'onset' ? '' : end || from }
}

function asWhen(from: string, end: string): When {
  const [start, until] = [printed(from), end === from ? '' : printed(end)]
  const when: When = {
    text: until === '' || until === start ? start : start === '' ? `until ${until}` : `${start} to ${until}`,
  }
  const [first, last] = [dateIn(from), dateIn(end)]
  if (first) when.date = first
  if (last && until !== '') when.until = last
  return when
}

/** A date or time as printed, without the time of day. */
export function printed(text: string): string {
  return /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T|$)/.exec(text)?.[1] ?? text.slice(0, 40)
}

function dateIn(text: string): PartialDate | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(text)
  return m ? partialDate(...([m[1], m[2], m[3]].filter(Boolean).map(Number) as [number, number, number])) : undefined
}
