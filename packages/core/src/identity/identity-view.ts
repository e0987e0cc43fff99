import type { IdentityFact } from '../document/document-facts.ts'
import { cite } from '../evidence/citation.ts'
import type { DocumentSummary } from '../evidence/evidence.ts'
import type { Citation, IdentityView } from '../view/view.ts'
import { otherCancers } from './cancers.ts'
import { fullName, onlyInitials, sameName } from './names.ts'
import { isTurned } from './turned.ts'

type What = 'name' | 'birthDate' | 'sex' | 'number'
type Flag = IdentityView['flags'][number]

/**
 * Who the pile is about, by what most documents say, and every document that does not fit: flagged, and set aside only
 * when it is plainly another person's (R21). The order of documents changes nothing.
 */
export function identityView(summaries: DocumentSummary[]): IdentityView {
  const most = majority(summaries)
  const odd = summaries.map((s) => flagOf(s, most, isTurned(s, summaries))).filter((f) => f !== undefined)
  const aside = new Set(odd.filter((f) => f.setAside).map((f) => f.document))
  const flags = withCancers(odd, otherCancers(summaries, aside))
  const own = summaries.filter((s) => !aside.has(s.document))
  return {
    names: listed(own, 'name'),
    birthDates: listed(own, 'birthDate'),
    sexes: listed(own, 'sex'),
    numbers: listed(own, 'number'),
    flags: flags.sort((a, b) => a.file.localeCompare(b.file) || a.document.localeCompare(b.document)),
  }
}

interface Majority {
  name: string | undefined
  birthDate: string | undefined
  sex: string | undefined
  numbers: ReadonlySet<string>
}

/** Every value a document allows, the likeliest first. */
const readings = (fact: IdentityFact): string[] => [fact.value, ...(fact.alternatives ?? [])]

const factsOf = (summary: DocumentSummary, what: IdentityFact['what']): IdentityFact[] =>
  summary.facts.identity.filter((f) => f.what === what)

function majority(summaries: DocumentSummary[]): Majority {
  const name = mostNamed(summaries)
  const birthDate = top(summaries, 'birthDate', 0.45)
  const sex = top(summaries, 'sex', 0)
  const mine = summaries.filter(
    (s) => fits(s, 'birthDate', birthDate) !== false && (name === undefined || nameFits(s, name) !== false),
  )
  return { name, birthDate, sex, numbers: knownNumbers(mine) }
}

/** Numbers of the papers that fit; one that looks like another which more papers carry is a slip, not known. */
function knownNumbers(summaries: DocumentSummary[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const summary of summaries) {
    for (const number of new Set(factsOf(summary, 'number').map((f) => digits(f.value))))
      counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const known = [...counts.keys()].filter((n) => {
    const commoner = [...counts].filter(([, count]) => count > counts.get(n)!).map(([other]) => other)
    return !looksLike(n, new Set(commoner))
  })
  return new Set(known)
}

/** The value most documents state; a mere alternative counts less. */
function top(summaries: DocumentSummary[], what: What, alternative: number): string | undefined {
  const votes = new Map<string, number>()
  for (const summary of summaries) {
    const seen = new Set<string>()
    for (const fact of factsOf(summary, what)) {
      for (const [i, value] of readings(fact).entries()) {
        if (seen.has(value)) continue
        seen.add(value)
        votes.set(value, (votes.get(value) ?? 0) + (i === 0 ? 1 : alternative))
      }
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0]
}

/** The full name that fits the most documents. */
function mostNamed(summaries: DocumentSummary[]): string | undefined {
  const all = [...new Set(summaries.flatMap((s) => factsOf(s, 'name').map((f) => f.value)))].sort()
  const full = all.filter(fullName)
  // Initials fit too many people to stand for the case.
  const names = full.length > 0 ? full : all
  const scored = names.map((name) => ({
    name,
    score: summaries.filter((s) => nameFits(s, name) === true).length,
  }))
  return scored.sort((a, b) => b.score - a.score || b.name.length - a.name.length || a.name.localeCompare(b.name))[0]
    ?.name
}

/** Whether a document's names fit; undefined when it names nobody. */
function nameFits(summary: DocumentSummary, name: string): boolean | undefined {
  const facts = factsOf(summary, 'name').filter((f) => !onlyInitials(f.value))
  return facts.length === 0 ? undefined : facts.some((f) => readings(f).some((n) => sameName(n, name)))
}

function fits(summary: DocumentSummary, what: What, value: string | undefined): boolean | undefined {
  const facts = factsOf(summary, what)
  return facts.length === 0 || value === undefined ? undefined : facts.some((f) => readings(f).includes(value))
}

const digits = (number: string): string => number.replace(/\D/g, '')

function flagOf(summary: DocumentSummary, most: Majority, turned: boolean): Flag | undefined {
  const name = most.name === undefined ? undefined : nameFits(summary, most.name)
  const birthDate = fits(summary, 'birthDate', most.birthDate)
  const sex = fits(summary, 'sex', most.sex)
  const numbers = factsOf(summary, 'number')
  const foreign = numbers.length > 0 && numbers.every((f) => !most.numbers.has(digits(f.value)))
  const alike = numbers.some((f) => !most.numbers.has(digits(f.value)) && looksLike(digits(f.value), most.numbers))
  const differs: What[] = []
  if (name === false) differs.push('name')
  if (birthDate === false || turned) differs.push('birthDate')
  if (sex === false) differs.push('sex')
  // A second hospital has its own number; alone it says nothing, unless its digits look like the known one.
  if ((foreign && differs.length > 0) || alike) differs.push('number')
  if (differs.length === 0) return undefined
  const setAside = birthDate === false && (name === false || foreign)
  const because = summary.facts.identity.filter((f) => differs.some((d) => d === f.what)).map((f) => cite(summary, f))
  return { document: summary.document, file: summary.name, differs, setAside, because }
}

/** The same length and at most two digits different, or two changed places: a slip of the pen, or a neighbour in the register. */
function looksLike(number: string, known: ReadonlySet<string>): boolean {
  for (const other of known) {
    if (other.length !== number.length || other.length < 5) continue
    const different = [...number].filter((d, i) => d !== other[i]).length
    const sameDigits = [...number].sort().join('') === [...other].sort().join('')
    if (different <= 2 || (sameDigits && different <= 4)) return true
  }
  return false
}

function withCancers(flags: Flag[], cancers: Map<DocumentSummary, Citation[]>): Flag[] {
  const all = [...flags]
  for (const [summary, because] of cancers) {
    const known = all.find((f) => f.document === summary.document)
    if (known === undefined) {
      all.push({ document: summary.document, file: summary.name, differs: ['cancer'], setAside: false, because })
    } else {
      known.differs.push('cancer')
      known.because.push(...because)
    }
  }
  return all
}

/** Each value once, with all places that say it, the most often said first. */
function listed(summaries: DocumentSummary[], what: What): { value: string; because: Citation[] }[] {
  const rows = new Map<string, Citation[]>()
  for (const summary of [...summaries].sort((a, b) => a.document.localeCompare(b.document))) {
    for (const fact of factsOf(summary, what)) {
      const because = rows.get(fact.value) ?? []
      because.push(cite(summary, fact))
      rows.set(fact.value, because)
    }
  }
  return [...rows]
    .map(([value, because]) => ({ value, because }))
    .sort((a, b) => b.because.length - a.because.length || a.value.localeCompare(b.value))
}
