import type { Site } from '../document/document-facts.ts'

type Place = Pick<Site, 'organ' | 'part' | 'laterality'>

/** Organs that documents name by several words for one place; used to group what authors say, never to conclude (R13). */
const families = [
  ['scar', 'chest wall', 'skin'],
  ['ovary', 'fallopian tube', 'fallopian-tube', 'adnexa'],
  ['colon', 'bowel', 'large bowel', 'sigmoid', 'caecum', 'colorectum'],
  ['oesophagus', 'esophagus'],
  ['uterus', 'endometrium', 'corpus uteri'],
  ['mouth', 'oral cavity', 'tongue'],
  ['pharynx', 'oropharynx', 'nasopharynx', 'hypopharynx', 'tonsil'],
  ['soft tissue', 'soft-tissue'],
  ['brain', 'cns', 'central nervous system'],
  ['stomach', 'gastric'],
  ['kidney', 'renal'],
  ['node', 'lymph node', 'lymph-node'],
]

/** Wide words and the organs they hold: "head and neck" holds the larynx, but the larynx is not the tongue. */
const wideWords: Record<string, readonly string[]> = {
  'head-neck': ['larynx', 'pharynx', 'mouth', 'nose', 'salivary gland'],
  'bile-duct': ['bile duct', 'gallbladder'],
  'small-bowel': ['small bowel'],
  colorectum: ['colon', 'rectum'],
}

/** Do two words name one organ? Symmetric. */
export function sameOrgan(a: string, b: string): boolean {
  if (a === b || wideWords[a]?.includes(b) || wideWords[b]?.includes(a)) return true
  return families.some((family) => family.includes(a) && family.includes(b))
}

/** Organs whose cancers papers name by one another's words. */
const kin = [
  ['bladder', 'ureter', 'urethra', 'urothelial'],
  ['colon', 'rectum'],
  ['vulva', 'vagina'],
  ['ovary', 'peritoneum'],
]

/** Can two words name one cancer? Wider than one organ. Symmetric. */
export const sameCancer = (a: string, b: string): boolean =>
  sameOrgan(a, b) || kin.some((family) => family.includes(a) && family.includes(b))

/** Can two places be the same place? Organ, part and side must not differ where both say them. Symmetric. */
export function overlaps(a: Place, b: Place): boolean {
  if (!sameOrgan(a.organ, b.organ)) return false
  if (!wide.has(a.organ) && a.part !== undefined && b.part !== undefined && a.part !== b.part) return false
  return sidesMeet(a, b)
}

/** Serosa and the operated cavity are one surface: their parts do not make separate places. */
const wide = new Set(['peritoneum', 'pleura'])

const sidesMeet = (a: Place, b: Place): boolean =>
  a.laterality === undefined ||
  b.laterality === undefined ||
  a.laterality === b.laterality ||
  a.laterality === 'bilateral' ||
  b.laterality === 'bilateral'

/** Organs in which one sample may well miss the lesion that was meant. */
const many = new Set(['liver', 'lung', 'bone', 'brain', 'node', 'soft tissue', 'peritoneum', 'pleura'])

/** Does a sample name the very place that was suspected? Each detail the suspicion gives must be given, and equal (R4b). */
export function covers(sample: Place, suspected: Place): boolean {
  if (!sameOrgan(sample.organ, suspected.organ)) return false
  if (suspected.part !== undefined && sample.part !== suspected.part) return false
  // "lung nodules" are many: a sample of one lobe need not be of the one that was meant.
  if (suspected.part === undefined && sample.part !== undefined && many.has(sample.organ)) return false
  if (suspected.laterality === undefined || suspected.laterality === sample.laterality) return true
  // A part that exists once ("segment 6", "posterior wall") needs no side; a paired organ does.
  return suspected.part !== undefined && sample.laterality === undefined
}

export const anyOverlap = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.some((x) => b.some((y) => overlaps(x, y)))

/** Places in their authors' words, the organ before a part that does not name it: "lung: right suprahilar". */
export function siteName(sites: readonly Site[]): string {
  const names = sites.map((s) => {
    if (s.rules.includes('frame.organ')) return s.organ
    const words = s.quote.replace(/\s+/g, ' ').toLowerCase()
    return words.includes(s.organ) ? words : `${s.organ}: ${words}`
  })
  return [...new Set(names)].join(', ')
}
