/** True when two names can be one person's: any order, initials, a missing middle name, double names, joined or parted given names. */
export function sameName(a: string, b: string): boolean {
  const x = parts(a)
  const y = parts(b)
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const left = [...long]
  for (const word of [...short].sort((p, q) => q.length - p.length)) {
    const at = left.findIndex((other) => samePart(word, other))
    if (at < 0) return joinedGiven(x, y)
    left.splice(at, 1)
  }
  // Somebody is named by more than initials and one shared word.
  return short.filter((w) => w.length > 1).length >= 1
}

/** True when nothing but initials stands there ("D-A M"): it may be anybody with these. */
export const onlyInitials = (name: string): boolean => parts(name).every((w) => w.split('-').every((p) => p.length < 2))

/** True when family and given name both stand in full and the whole name is the same. */
export const fullName = (name: string): boolean => parts(name).filter((w) => w.length > 1).length >= 2

const parts = (name: string): string[] =>
  plain(name)
    .split(' ')
    .filter((w) => w !== '')

const samePart = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  doubled(a, b) ||
  doubled(b, a)

/** "MEI-HUA" is "MEIHUA"; "SOLHEIM" may be short for "SOLHEIM-OKAFOR". */
const doubled = (a: string, b: string): boolean => {
  const pieces = a.split('-')
  return pieces.length > 1 && (pieces.join('') === b || pieces.includes(b))
}

/** "MEI HUA LIN" and "LIN MEIHUA": the same letters once the words are joined, in some order. */
function joinedGiven(x: string[], y: string[]): boolean {
  if (x.length === y.length) return false
  const letters = (words: string[]): string =>
    words
      .map((w) => w.replaceAll('-', ''))
      .sort()
      .join('')
  const sorted = (text: string): string => [...text].sort().join('')
  return x.some((w) => y.includes(w)) && sorted(letters(x)) === sorted(letters(y))
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[.,']/g, ' ')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .trim()
