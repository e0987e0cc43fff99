import type { Citation, Gap } from '@cairn/core'
import { showDate } from '@cairn/i18n'
import { sayCode } from './say.ts'

type Params = NonNullable<Gap['params']>

/** What a gap or its question is about, in a few words, from its parameters or else from the very words it cites. */
export function gapWords(params: Params | undefined, because: Citation[]): string {
  const { what, when, differs, name, values } = params ?? {}
  if (differs !== undefined) return words(differs)
  if (values !== undefined) return `${name ?? ''}: ${values}`
  if (what !== undefined) return when === undefined ? String(what) : `${what}, ${shownWhen(String(when))}`
  return because[0] === undefined ? '' : beginning(because[0].quote)
}

/** The first words of a quote that stands in full below. */
function beginning(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ').trim()
  return flat.length <= 60 ? flat : `${flat.slice(0, flat.lastIndexOf(' ', 56))} …`
}

const words = (differs: string | number): string =>
  String(differs)
    .split(', ')
    .map((d) => sayCode('differs', d))
    .join(', ')

const shownWhen = (when: string): string => (/^\d{4}(?:-\d\d){0,2}$/.test(when) ? showDate(when, 'en') : when)
