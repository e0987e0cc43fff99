import { conceptTexts } from './concept.ts'
import { field, listOf, present, words, wordsOf } from './field.ts'
import { kindByType } from './kinds.ts'
import type { Located } from './locate.ts'
import { type AsText, divOf, isGenerated, plainLines } from './narrative.ts'
import { valueIn } from './value.ts'

/** The text that stands under the line of a resource: its report, notes, answers and the author's own narrative. */
export function underLine({ type, resource }: Located, asText: AsText): string {
  const isReport = type === 'DiagnosticReport'
  const isKnown = kindByType.has(type) || type === 'Composition' || type === 'Medication'
  const keepsDiv = isReport || !isKnown || !isGenerated(resource)
  return present([
    ...(isReport ? conclusions(resource) : []),
    ...(keepsDiv ? [asText(divOf(resource))] : []),
    ...(isReport ? listOf(resource, 'presentedForm').map((form) => formText(form, asText)) : []),
    ...(isKnown ? [] : otherTexts(resource)),
    ...(type === 'QuestionnaireResponse' ? [answers(resource, 0).join('\n')] : []),
    ...listOf(resource, 'note').map((note) => labelled('Note', wordsOf(note, 'text') || words(note))),
    labelled('Comment', wordsOf(resource, 'comment')),
  ]).join('\n')
}

const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`)

function conclusions(report: unknown): string[] {
  const conclusion = field(report, 'conclusion')
  return [
    typeof conclusion === 'string' ? plainLines(conclusion) : '',
    labelled('Conclusion', conceptTexts(report, 'conclusionCode').join('; ')),
  ]
}

/** The text of a presented form that is text; others are files inside. */
function formText(form: unknown, asText: AsText): string {
  const [type = '', ...parameters] = wordsOf(form, 'contentType').toLowerCase().split(';')
  const data = field(form, 'data')
  if (typeof data !== 'string' || !/^(text\/(plain|html|markdown)|application\/xhtml\+xml)$/.test(type.trim()))
    return ''
  const latin = parameters.some((one) => /charset\s{0,9}=\s{0,9}"?(iso-8859-1|windows-1252)/.test(one))
  const text = new TextDecoder(latin ? 'windows-1252' : 'utf-8').decode(Buffer.from(data, 'base64'))
  return /html/.test(type) ? asText(text) : plainLines(text)
}

/** The words resources without an own mapping carry in common places. */
function otherTexts(resource: unknown): string[] {
  const texts = ['description', 'summary', 'conclusion', 'patientInstruction'].map((key) => wordsOf(resource, key))
  const activities = listOf(resource, 'activity').flatMap((one) => [
    ...conceptTexts(field(one, 'detail'), 'code'),
    wordsOf(field(one, 'detail'), 'description'),
  ])
  const findings = listOf(resource, 'finding').flatMap((one) => [
    ...conceptTexts(one, 'itemCodeableConcept'),
    wordsOf(one, 'basis'),
  ])
  const payloads = listOf(resource, 'payload').map((one) => wordsOf(one, 'contentString'))
  return [
    ...texts,
    labelled('Planned', present(activities).join(', ')),
    labelled('Finding', present(findings).join(', ')),
    ...payloads,
  ]
}

const deepestItem = 60

function answers(holder: unknown, depth: number): string[] {
  if (depth > deepestItem) return []
  return listOf(holder, 'item').flatMap((item) => {
    const given = listOf(item, 'answer')
    const texts = present(given.map((answer) => valueIn(answer)?.text))
    const question = wordsOf(item, 'text') || wordsOf(item, 'linkId')
    const own = texts.length > 0 ? [`${question}: ${texts.join(', ')}`] : []
    return [...own, ...answers(item, depth + 1), ...given.flatMap((answer) => answers(answer, depth + 1))]
  })
}
