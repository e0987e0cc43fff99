import type { Coding } from '@cairn/core'
import { codingsOf, conceptText, conceptTexts } from './concept.ts'
import { extensionConcepts } from './extensions.ts'
import { type Fields, field, firstOf, listOf, present, wordsOf } from './field.ts'
import type { Located } from './locate.ts'
import type { Resolve } from './references.ts'

/** What a resource is about: its codes and its name in the document's own words. */
export interface Named {
  name: string
  codes: Coding[]
  /** The name without site and morphology: what the code itself says. */
  bare: string
}

/** The name of a resource, with body site and morphology; '' where it has none. */
export function nameOf(located: Located, resolve: Resolve): Named {
  const { concept, also } = conceptOf(located, resolve)
  const bare = conceptText(concept) || also
  const morphology = present(
    extensionConcepts(located.resource, 'mcode-histology-morphology-behavior').map(conceptText),
  )
  const site = sitesOf(located.resource).join('; ')
  const full = present([bare, ...morphology]).join(', ')
  return { bare, codes: codingsOf(concept), name: site === '' || full === '' ? full || site : `${full} (${site})` }
}

const medicationKeys = ['medicationCodeableConcept', 'medication', 'medicationReference']

function conceptOf(located: Located, resolve: Resolve): { concept?: unknown; also: string } {
  const { resource, type } = located
  for (const key of type.startsWith('Medication') ? medicationKeys : []) {
    const found = medicationIn(field(resource, key), located, resolve)
    if (found) return found
  }
  for (const key of conceptKeys.get(type) ?? ['code', 'type']) {
    const concept = firstOf(resource, key)
    if (conceptText(concept) !== '') return { concept, also: '' }
  }
  return { also: plainName(resource) }
}

function medicationIn(
  value: unknown,
  from: Located,
  resolve: Resolve,
): { concept?: unknown; also: string } | undefined {
  const reference = field(value, 'reference')
  const target = typeof reference === 'object' ? reference : value
  const concept = field(value, 'concept') ?? value
  const own = conceptText(concept)
  if (own !== '' && reference === undefined) return { concept, also: '' }
  const medication = resolve(target, from)?.resource
  const named = field(medication, 'code')
  const ingredients = listOf(medication, 'ingredient').map((one) => conceptText(field(one, 'itemCodeableConcept')))
  const also = wordsOf(target, 'display') || present(ingredients).join(' + ')
  return conceptText(named) !== '' || also !== '' ? { concept: named, also } : undefined
}

const conceptKeys = new Map([
  ['Immunization', ['vaccineCode']],
  ['Encounter', ['type', 'serviceType', 'class']],
  ['Goal', ['description']],
  ['CarePlan', ['title', 'category']],
  ['Composition', ['title', 'type']],
  ['DocumentReference', ['description', 'type']],
  ['BodyStructure', ['description', 'morphology', 'location']],
  ['ImagingStudy', ['description', 'procedureCode', 'modality']],
  ['Appointment', ['description', 'serviceType', 'appointmentType']],
  ['AllergyIntolerance', ['code', 'substance']],
  ['Media', ['title', 'type']],
  ['Specimen', ['type']],
])

/** A resource of another type names itself somehow. */
function plainName(resource: Fields): string {
  for (const key of ['title', 'description', 'name', 'summary', 'display', 'text']) {
    const text = wordsOf(resource, key) || conceptText(firstOf(resource, key))
    if (text !== '') return text
  }
  return conceptTexts(resource, 'category').join(', ')
}

/** Body sites with their sides: "Lung structure, Left". */
function sitesOf(resource: Fields): string[] {
  const sites = listOf(resource, 'bodySite').map((site) => {
    const beside = ['mcode-laterality-qualifier', 'mcode-body-location-qualifier', 'laterality']
    const sides = beside.flatMap((ending) => extensionConcepts(site, ending).map(conceptText))
    return present([conceptText(site), ...sides]).join(', ')
  })
  const side = conceptText(field(resource, 'laterality'))
  return present([...sites, side])
}
