import { conceptText, conceptTexts } from './concept.ts'
import { extensionConcepts, extensionsOf } from './extensions.ts'
import { type Fields, field, listOf, present, words, wordsOf } from './field.ts'
import type { Located } from './locate.ts'
import type { Resolve } from './references.ts'
import { looseTime, quantityText, rangeText } from './value.ts'

/** What else a resource says that belongs into its line, in words: "stage: IIIC", "reason: breast cancer". */
export function detailsOf(located: Located, resolve: Resolve): string[] {
  const { resource, type } = located
  return present([
    ...stages(resource),
    ...said('severity', conceptTexts(resource, 'severity')),
    ...said('criticality', [wordsOf(resource, 'criticality')]),
    ...said('onset', [looseTime(resource, 'onset')]),
    ...said('ended', [looseTime(resource, 'abatement')]),
    ...said('performed', [looseTime(resource, 'performed')]),
    ...said('age', [looseTime(resource, 'age')]),
    ...said('interpretation', conceptTexts(resource, 'interpretation')),
    ...said('method', type === 'Observation' ? conceptTexts(resource, 'method') : []),
    ...said('reference', referenceRanges(resource)),
    ...said('reaction', reactions(resource)),
    ...said('dose', doses(resource)),
    ...radiotherapy(located, resolve),
    ...cancerWords(located, resolve),
    ...reasons(located, resolve),
    ...said('outcome', [...conceptTexts(resource, 'outcome'), ...conceptTexts(resource, 'achievementStatus')]),
    ...said('complication', conceptTexts(resource, 'complication')),
    ...said('site', bodyStructureWords(located)),
  ])
}

const said = (label: string, texts: string[]): string[] => {
  const list = present(texts)
  return list.length === 0 ? [] : [`${label}: ${list.join(', ')}`]
}

function stages(resource: Fields): string[] {
  const found = listOf(resource, 'stage').map((stage) => {
    const kind = conceptText(field(stage, 'type'))
    return present([conceptText(field(stage, 'summary')), kind === '' ? '' : `(${kind})`]).join(' ')
  })
  return said('stage', found)
}

function referenceRanges(resource: Fields): string[] {
  return listOf(resource, 'referenceRange').map((range) => wordsOf(range, 'text') || rangeText(range))
}

function reactions(resource: Fields): string[] {
  return listOf(resource, 'reaction').flatMap((one) => conceptTexts(one, 'manifestation'))
}

function doses(resource: Fields): string[] {
  const all = [...listOf(resource, 'dosage'), ...listOf(resource, 'dosageInstruction')]
  return all.flatMap((one) => {
    const rates = [one, ...listOf(one, 'doseAndRate')]
    const amounts = rates.map((rate) => {
      const dose = quantityText(field(rate, 'doseQuantity')) || quantityText(field(rate, 'dose'))
      return dose || rangeText(field(rate, 'doseRange'))
    })
    return present([wordsOf(one, 'text') || amounts.find((text) => text !== ''), conceptText(field(one, 'route'))])
  })
}

function reasons(located: Located, resolve: Resolve): string[] {
  const { resource } = located
  const named = listOf(resource, 'reasonReference').map((one) => referred(one, located, resolve))
  const newer = listOf(resource, 'reason').map((one) => conceptText(field(one, 'concept')) || conceptText(one))
  const ended = [
    ...['statusReason', 'statusReasonCodeableConcept', 'reasonNotTaken', 'reasonNotGiven', 'notDoneReason'].flatMap(
      (key) => conceptTexts(resource, key),
    ),
    ...extensionConcepts(resource, 'mcode-treatment-termination-reason').map(conceptText),
  ]
  return [
    ...said('intent', extensionConcepts(resource, 'mcode-procedure-intent').map(conceptText)),
    ...said('reason', [...conceptTexts(resource, 'reasonCode'), ...named, ...newer]),
    ...said('reason of the status', ended),
  ]
}

/** What a reference leads to, in words. */
function referred(reference: unknown, from: Located, resolve: Resolve): string {
  const target = resolve(reference, from)?.resource
  return conceptText(field(target, 'code')) || wordsOf(target, 'description') || wordsOf(reference, 'display')
}

function cancerWords(located: Located, resolve: Resolve): string[] {
  const { resource, type } = located
  const related = extensionsOf(resource, 'mcode-related-condition').map(
    (one) =>
      referred(field(one, 'valueReference'), located, resolve) || wordsOf(field(one, 'valueReference'), 'reference'),
  )
  const focus = listOf(resource, 'focus').map((one) => referred(one, located, resolve))
  return [
    ...said('evidence', extensionConcepts(resource, 'mcode-cancer-disease-status-evidence-type').map(conceptText)),
    ...said('about', type === 'Observation' ? focus : []),
    ...said('related', related),
    ...said('absent', extensionConcepts(resource, 'mcode-related-condition-absent').map(conceptText)),
  ]
}

function radiotherapy(located: Located, resolve: Resolve): string[] {
  const { resource } = located
  const courses = extensionsOf(resource, 'mcode-radiotherapy-modality-and-technique').map((one) =>
    present(
      ['mcode-radiotherapy-modality', 'mcode-radiotherapy-technique'].flatMap((ending) =>
        extensionConcepts(one, ending).map(conceptText),
      ),
    ).join(', '),
  )
  const given = extensionsOf(resource, 'mcode-radiotherapy-dose-delivered-to-volume').map((one) => {
    const fractions = first(one, 'fractionsDelivered', 'valueUnsignedInt')
    const volume = referred(field(extensionsOf(one, 'volume')[0], 'valueReference'), located, resolve)
    const total = quantityText(field(extensionsOf(one, 'totalDoseDelivered')[0], 'valueQuantity'))
    return present([total, fractions && `in ${fractions} fractions`, volume && `to ${volume}`]).join(' ')
  })
  const sessions = first(resource, 'mcode-radiotherapy-sessions', 'valueUnsignedInt')
  return [...said('radiotherapy', courses), ...said('total dose', given), ...said('sessions', [sessions])]
}

const first = (holder: unknown, ending: string, key: string): string =>
  words(field(extensionsOf(holder, ending)[0], key))

function bodyStructureWords({ type, resource }: Located): string[] {
  if (type !== 'BodyStructure') return []
  return [
    ...conceptTexts(resource, 'location'),
    ...conceptTexts(resource, 'locationQualifier'),
    ...conceptTexts(resource, 'morphology'),
  ]
}
