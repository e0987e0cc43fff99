import { field, firstOf, listOf, wordsOf } from './field.ts'
import type { Located } from './locate.ts'
import { patientHead, patientName } from './patient-head.ts'
import type { Resolve } from './references.ts'

/** What one page tells: one patient and what is theirs. */
export interface PatientPage {
  patient?: Located
  /** The same patient again. */
  copies: Located[]
  /** What stands at the top when there is no patient to name. */
  title?: string
  members: Located[]
}

/**
 * A page for each patient with what refers to them. What names a patient who is not in the file, or not for sure, gets a page of its own; what
 * names nobody goes to the only patient there is, else to a last page.
 */
export function sortPatients(all: Located[], resolve: Resolve): PatientPage[] {
  const patients = patientPages(all)
  const absent = new Map<string, PatientPage>()
  const nobody: Located[] = []
  for (const one of all) {
    if (one.type === 'Patient') continue
    const { patient, named } = ownerOf(one, resolve, patients.alone)
    const page = patient ? patients.of.get(patient) : named && absentPage(absent, named)
    if (page) page.members.push(one)
    else nobody.push(one)
  }
  const pages = [...patients.pages, ...absent.values()]
  if (nobody.length === 0) return pages
  const only = patients.pages.length === 1 || pages.length === 1 ? pages[0] : undefined
  if (only) only.members = inOrder(all, [...only.members, ...nobody])
  else pages.push({ copies: [], members: nobody, ...(pages.length > 0 && { title: 'Not said whose' }) })
  return pages
}

function inOrder(all: Located[], members: Located[]): Located[] {
  const wanted = new Set(members)
  return all.filter((one) => wanted.has(one))
}

interface Patients {
  pages: PatientPage[]
  of: Map<Located, PatientPage>
  /** The patient of a bundle that has just one. */
  alone: Map<string, Located | undefined>
}

/** Copies of one patient share a page: the same address, the same head, or the same id with the same name and birth date. */
function patientPages(all: Located[]): Patients {
  const found: Patients = { pages: [], of: new Map(), alone: new Map() }
  const known = new Map<string, PatientPage>()
  for (const one of all) {
    if (one.type !== 'Patient') continue
    const keys = identityKeys(one)
    const same = keys.map((key) => known.get(key)).find((page) => page !== undefined)
    const page = same ?? { patient: one, copies: [], members: [] }
    if (same === undefined) found.pages.push(page)
    else page.copies.push(one)
    for (const key of keys) known.set(key, page)
    found.of.set(one, page)
    const before = found.alone.get(one.bundle)
    const isFirst = !found.alone.has(one.bundle)
    found.alone.set(one.bundle, isFirst || (before && found.of.get(before) === page) ? one : undefined)
  }
  return found
}

function identityKeys({ resource, path, bundle, fullUrl, holder }: Located): string[] {
  const [id, born] = [wordsOf(resource, 'id'), wordsOf(resource, 'birthDate')]
  const head = patientHead(resource)
  const keys = id === '' ? [] : [`id ${id} ${patientName(resource)} ${born}`]
  if (fullUrl !== '' && holder === undefined) keys.push(`at ${bundle} ${fullUrl}`)
  // A head that says next to nothing tells nobody apart.
  return [...keys, head.length >= 3 ? `head ${head.join('\n')}` : `path ${path}`]
}

interface Owner {
  patient?: Located
  /** A patient who is not in the file, or not for sure, as referred to. */
  named?: string
}

const subjectKeys = ['subject', 'patient', 'for', 'individual', 'beneficiary']

function ownerOf(one: Located, resolve: Resolve, alone: Patients['alone']): Owner {
  const actors = listOf(one.resource, 'participant').map((part) => field(part, 'actor'))
  for (const reference of [...subjectKeys.map((key) => firstOf(one.resource, key)), ...actors]) {
    if (typeof reference !== 'object' || reference === null) continue
    const target = resolve(reference, one)
    if (target?.type === 'Patient') return { patient: target }
    const address = wordsOf(reference, 'reference')
    const display = wordsOf(reference, 'display')
    if (target === undefined && /(^|\/)Patient\//.test(address)) {
      return { named: display === '' ? address : `${display} (${address})` }
    }
  }
  if (one.holder) return ownerOf(one.holder, resolve, alone)
  const patient = one.bundle === '' ? undefined : alone.get(one.bundle)
  return patient ? { patient } : {}
}

function absentPage(pages: Map<string, PatientPage>, named: string): PatientPage {
  const found = pages.get(named)
  if (found) return found
  const page: PatientPage = { title: `Patient not identified: ${named}`, copies: [], members: [] }
  pages.set(named, page)
  return page
}
