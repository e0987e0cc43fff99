import { codingsOf, conceptText } from './concept.ts'
import { type Fields, field, present, wordsOf } from './field.ts'
import { modifiersOf } from './status.ts'
import type { Verdict } from './verdict.ts'

const usual = new Set('final completed active finished available current'.split(' '))

/** How the author qualifies what is told, in the author's words, so that the line alone does not mislead. */
export function statusWords(resource: Fields, { status, because, version }: Verdict): string[] {
  const plainStatus = wordsOf(resource, 'status') || wordsOf(resource, 'lifecycleStatus')
  const decides = because.some((one) => /^(status|lifecycleStatus)=/.test(one))
  const stated = usual.has(plainStatus) && !decides ? '' : plainStatus
  const intent = wordsOf(resource, 'intent')
  return present([
    version === 'entered-in-error' ? 'entered in error' : '',
    because.some((one) => one.startsWith('meta.')) ? 'older version' : '',
    ...because.filter((one) => one.endsWith(' given twice')),
    because.includes('request.method=DELETE') ? 'deleted' : '',
    conceptWords(field(resource, 'verificationStatus')),
    conceptWords(field(resource, 'clinicalStatus')),
    /^entered[- ]in[- ]error$/i.test(stated) ? '' : stated,
    ...because.filter((one) => /=(true|n)$|^diagnosesicherheit=/.test(one)),
    status === 'hypothetical' && intent !== '' ? `intent: ${intent}` : '',
    ...modifiersOf(resource).map((name) => `modifier: ${name}`),
  ])
}

/** Code and text, where they differ. */
function conceptWords(concept: unknown): string {
  const code = codingsOf(concept).find((coding) => coding.code)?.code ?? ''
  if (/^entered-in-error$/i.test(code)) return ''
  const text = conceptText(concept)
  const same = text.toLowerCase() === code.toLowerCase() || /^\d+$/.test(code) || code === ''
  return same ? text : text === '' ? code : `${code} (${text})`
}
