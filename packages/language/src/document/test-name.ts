import type { NoticeFact } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import type { DocumentIndex } from './document-index.ts'

export type TestKind = NonNullable<NoticeFact['test']>
type Part = 'place' | 'noun' | 'method' | 'link'

/** An examination as a person would name it, and the words of the examination alone. */
export interface TestName {
  what: string
  /** Without place or specimen, for finding its report. */
  named: string
  test: TestKind
}

const farthest = 6

/**
 * The name of the examination that the test words `group` begin: with the place, specimen or gene that stands beside
 * them ("MRI of the liver", "core biopsy of the left axilla", "BRCA1/2 germline test"). `from` bounds the clause.
 */
export function testName(index: DocumentIndex, group: Hit<TestKind>[], from: number): TestName {
  // "Genetics: VHL": what stands before the colon is a heading.
  while (group.length > 1 && index.text(group[0]!.end, group[1]!.start).includes(':')) group = group.slice(1)
  const kinds = group.map((t) => t.rule.means)
  const test = kinds.includes('molecular') ? 'molecular' : kinds.at(-1)!
  const start = group[0]!.start
  const end = group.at(-1)!.end
  const named = index.text(start, end)
  const [first, last] = widened(index, group, test)
  const { tokens } = index.prepared
  const words = index.text(tokens.start[first]!, tokens.end[last]!).replace(/\s+/g, ' ')
  const gene = test === 'molecular' ? geneFor(index, { from, start, first, last }) : undefined
  return { what: tidy(gene === undefined ? words : `${gene} ${words}`), named, test }
}

/** Tokens of the name: the test words and, on both sides, places, nouns and the small words that tie them. */
function widened(index: DocumentIndex, group: Hit<TestKind>[], test: TestKind): [number, number] {
  let first = group[0]!.first
  let last = group.at(-1)!.last
  const parts = partsAround(index, first, last)
  const belongs = (i: number): boolean => {
    const part = parts.get(i)
    return part === 'place' || part === 'noun' || part === 'method' || (test === 'molecular' && isGene(index, i))
  }
  for (let i = first - 1; i >= first - 1 && i >= group[0]!.first - farthest && i >= 0; i--) {
    if (!together(index, i)) break
    if (belongs(i) || isHyphened(index, i)) first = i
    else if (index.word(i) === '/' && belongs(i - 1)) first = i - 1
    else break
    i = first
  }
  const stop = Math.min(index.prepared.tokens.count, last + farthest + 1)
  const { tokens } = index.prepared
  const to = tokens.end[stop - 1] ?? index.prepared.text.length
  const tests = new Set<number>()
  for (const hit of index.hits<TestKind>('test-word', tokens.end[last]!, to))
    if (test !== 'molecular' && hit.rule.means === 'tissue') for (let i = hit.first; i <= hit.last; i++) tests.add(i)
  for (let i = last + 1; i < stop; i++) {
    if (!together(index, i - 1)) break
    if (belongs(i) || (i === last + 1 && tests.has(i))) last = i
    else if (!ties(index, i, parts)) break
  }
  return [first, last]
}

/** A small word or a sign that ties the next place to the name. */
const ties = (index: DocumentIndex, i: number, parts: Map<number, Part>): boolean =>
  parts.get(i) === 'link' || isSlash(index, i) || index.word(i) === ','

/** "CT-guided biopsy": the word before is tied by a hyphen. */
const isHyphened = (index: DocumentIndex, i: number): boolean => {
  const { tokens } = index.prepared
  return /^[-\u2010]$/.test(index.text(tokens.end[i]!, tokens.start[i + 1]!))
}

const isSlash = (index: DocumentIndex, i: number): boolean => /^[/+&]$/.test(index.word(i))

/** No break and no wide gap behind the token. */
const together = (index: DocumentIndex, i: number): boolean => {
  const { tokens } = index.prepared
  const next = tokens.start[i + 1]
  return next !== undefined && !/\n|\s{3}/.test(index.text(tokens.end[i]!, next))
}

function partsAround(index: DocumentIndex, first: number, last: number): Map<number, Part> {
  const { tokens } = index.prepared
  const from = tokens.start[Math.max(0, first - farthest)]!
  const to = tokens.end[Math.min(tokens.count - 1, last + farthest)]!
  const parts = new Map<number, Part>()
  for (const hit of index.hits<Part>('test-part', from, to))
    for (let i = hit.first; i <= hit.last; i++) parts.set(i, hit.rule.means)
  return parts
}

/** "VHL", "BRCA1": capitals and digits. */
const isGene = (index: DocumentIndex, i: number): boolean => {
  const { tokens } = index.prepared
  const start = tokens.start[i]
  return start !== undefined && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(index.text(start, tokens.end[i]!))
}

/** Where only a method is named ("FISH to follow"), the gene told last before it in the clause or the one before. */
function geneFor(
  index: DocumentIndex,
  { from, start, first, last }: { from: number; start: number; first: number; last: number },
): string | undefined {
  const parts = partsAround(index, first, last)
  for (let i = first; i <= last; i++) {
    const part = parts.get(i)
    if (part !== 'method' && part !== 'noun' && part !== 'place' && !/^\p{P}$/u.test(index.word(i))) return undefined
  }
  const methods = new Set(
    index
      .hits<Part>('test-part', from - 100, start)
      .filter((h) => h.rule.means === 'method')
      .map((h) => h.start),
  )
  const genes = index
    .hits<TestKind>('test-word', Math.max(0, from - 100), start)
    .filter((h) => h.rule.means === 'molecular' && !methods.has(h.start))
  const gene = genes.at(-1)
  return gene === undefined || /\n\s*\n/.test(index.text(gene.end, start))
    ? undefined
    : index.text(gene.start, gene.end)
}

/** One space, abbreviations in capitals, no small word or sign at the ends. */
const tidy = (words: string): string =>
  words
    .replace(/\b(?:ct|mri|mr|pet|fdg|psma|uss|cxr)\b/g, (word) => word.toUpperCase())
    .replace(/^[\s,/&+:-]+|[\s,/&+:-]+$/g, '')
