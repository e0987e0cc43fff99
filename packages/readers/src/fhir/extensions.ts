import { field, listOf, wordsOf } from './field.ts'

/** The extensions of an element whose address ends so: versions of a guide differ in the part before. */
export function extensionsOf(holder: unknown, ending: string): unknown[] {
  return listOf(holder, 'extension').filter((one) => {
    const url = wordsOf(one, 'url')
    return url === ending || url.endsWith(`/${ending}`)
  })
}

/** The CodeableConcepts of such extensions. */
export const extensionConcepts = (holder: unknown, ending: string): unknown[] =>
  extensionsOf(holder, ending).map((one) => field(one, 'valueCodeableConcept') ?? field(one, 'valueCoding'))
