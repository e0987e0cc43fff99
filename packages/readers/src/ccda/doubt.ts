import type { Status } from '@cairn/core'

/** A status that words give, and the words. */
export interface Sign {
  status: Status
  words: string
}

const undecided =
  /\b(?:can(?:no|')?t|can not|could not|not|to|until|unless|needs to)(?: yet)?(?: be)?(?: \w+ly)? (?:ruled out|rule out|excluded?)\b/i
const absent = /\bruled[- ]out\b|\br\/o'?d\b|\bexcluded\b|\brefuted\b|\b(?:known absent|definitely not present)\b/i
const possible =
  /\bpossibl[ey]\b|\brule[- ]out\b|\br\/o\b|\bquery\b|\bquestionable\b|\bdifferential\b|\bddx\b|\bunlikely\b|\bnot likely\b|\bimprobabl[ey]\b|\bprobably not\b|^\s*\?|\?\s*$/i
const suspected = /\bsuspect(?:ed)?\b|\bsuspicion\b|\bsuspicious\b|\bprobabl[ey]\b|\blikely\b|\bpresum(?:ed|ptive)\b/i

/** What words say of how sure a thing is; of several, the one that says less. Undefined when they raise no doubt. */
export function doubtIn(text: string): Sign | undefined {
  const tries: [RegExp, Status][] = [
    [undecided, 'possible'],
    [absent, 'absent'],
    [possible, 'possible'],
    [suspected, 'suspected'],
  ]
  for (const [pattern, status] of tries) {
    const words = pattern.exec(text)?.[0].trim()
    if (words !== undefined) return { status, words }
  }
  return undefined
}

/**
 * What a row of a table or a comment says of the thing of this name. "Ruled out" about something else in it is no refusal, but
 * leaves doubt; so do other words of doubt only where they are short or name the thing.
 */
export function doubtAround(text: string, name: string): Sign | undefined {
  let doubt: Sign | undefined
  for (const piece of text.split(/[;\n]|\.\s/)) {
    const sign = doubtIn(piece)
    if (sign === undefined) continue
    const own = mentions(piece, name) || isBare(piece, sign.words)
    if (own && sign.status === 'absent') return sign
    if (sign.status === 'absent') doubt ??= { ...sign, status: 'possible' }
    else if (own || piece.trim().split(/\s+/).length <= 8) doubt ??= sign
  }
  return doubt
}

function mentions(piece: string, name: string): boolean {
  return name !== '' && piece.toLowerCase().includes(name.toLowerCase())
}

/** "Status: ruled out", "ruled out by MRI": the words speak of nothing else. */
function isBare(piece: string, words: string): boolean {
  const at = piece.indexOf(words)
  const before = piece.slice(0, at).trim()
  const after = piece.slice(at + words.length).trim()
  return (
    /^(?:[\w ]{1,20}:|(?:it )?(?:is|was|has been|had been|been)|now|later|since|later was)?$/i.test(before) &&
    (after === '' || /^(?:[^\w\s]|\d|(?:by|on|after|with|in|per|via)\b)/i.test(after))
  )
}

/** Words that deny: "no known allergies", "denies", "without", "negative for". */
export function denialIn(name: string): string | undefined {
  return /^\s*(?:(?:no|not|denie[sd]|without|negative for|none)\b(?!\.? ?\d)|nkd?a\b)/i.exec(name)?.[0].trim()
}

/** Words that put a thing into the past: "history of", "status post". */
export function pastIn(name: string): string | undefined {
  return /^\s*(?:(?:personal|past|previous|prior) )?(?:(?:medical )?history of|h\/o|hx of|status[- ]post|s\/p)(?!\w)/i
    .exec(name)?.[0]
    .trim()
}

/** Words that give a thing to the family: "family history of". */
export function familyIn(name: string): string | undefined {
  return /^\s*(?:family history\b|fh:|fhx\b|fh of\b)/i.exec(name)?.[0].trim()
}

/** What codes of SNOMED CT say of how sure or how past a thing is. */
export const codedStatus: Record<string, Status> = {
  '415684004': 'suspected',
  '2931005': 'suspected',
  '410592001': 'suspected',
  '371930009': 'possible',
  '410590009': 'possible',
  '410593006': 'possible',
  '385434005': 'possible',
  '410516002': 'absent',
  '410594000': 'absent',
  '723511001': 'absent',
  '160245001': 'absent',
  '716186003': 'absent',
  '409137002': 'absent',
  '429625007': 'absent',
  '428607008': 'absent',
  '413322009': 'historical',
  '73425007': 'historical',
  '277022003': 'historical',
}
