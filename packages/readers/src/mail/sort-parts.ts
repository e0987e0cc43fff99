import type { MailPart } from './mail-parts.ts'

/** The parts of a mail by what is done with them. */
export interface SortedParts {
  /** Each entry says one thing, in one form or several. */
  texts: MailPart[][]
  files: MailPart[]
  /** Something is encrypted; its parts are in neither list. */
  locked: boolean
}

/** Sorts text bodies from files; parts of one multipart/alternative are forms of one text. */
export function sortParts(parts: MailPart[]): SortedParts {
  const sorted: SortedParts = { texts: [], files: [], locked: false }
  const forms = new Map<number, MailPart[]>()
  for (const part of parts) {
    const alone = parts.length === 1
    if (part.encrypted || isLocked(part)) sorted.locked = true
    else if (!isBody(part, alone)) sorted.files.push(part)
    else if (part.alternative === undefined) sorted.texts.push([part])
    else {
      const known = forms.get(part.alternative)
      if (known) known.push(part)
      else {
        const started = [part]
        forms.set(part.alternative, started)
        sorted.texts.push(started)
      }
    }
  }
  return sorted
}

function isBody({ type, head }: MailPart, alone: boolean): boolean {
  if (type.value !== 'text/plain' && type.value !== 'text/html') return false
  const disposition = (head.get('content-disposition')?.[0] ?? '').toLowerCase()
  if (disposition.startsWith('attachment')) return false
  return alone || !(/name\*?(?:\d\*?)?\s*=/.test(disposition) || type.parameters.has('name'))
}

/** A signed S/MIME message is not locked, a mere list of certificates neither. */
function isLocked({ type }: MailPart): boolean {
  if (!/^application\/(x-)?pkcs7-mime$/.test(type.value)) return false
  const kind = type.parameters.get('smime-type')?.toLowerCase()
  return kind !== 'signed-data' && kind !== 'certs-only' && kind !== 'compressed-data'
}
