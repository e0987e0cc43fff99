import type { EntryValue } from '@cairn/core'
import { asWritten, plain, saidIn } from './concept.ts'
import { field, listOf } from './field.ts'
import { type Verdict, verdict } from './verdict.ts'

/** SNOMED CT negative, not detected, absent, no; LOINC negative, not detected, absent, no. */
const negativeCodes = new Set([
  '260385009',
  '260415000',
  '2667000',
  '373067005',
  'LA6577-6',
  'LA11883-8',
  'LA9634-2',
  'LA32-8',
])
const negativeWords =
  /^(absent|not present|not detected|undetected|not found|not seen|not identified|negative|none|none (seen|detected|found|identified)|no|false|neg|negativ|nicht nachgewiesen|nicht nachweisbar|nein|n[ée]gatif|absente?|non détecté|non|negativo|no detectado|ausente|negatief|niet aangetoond|阴性|未检出|未检测到|未见|无|否|不存在)$/

/** What the value or the interpretation of an Observation or component says about presence, and a value that is missing. */
export function resultStatus(holder: unknown, value: EntryValue | undefined): Verdict {
  const missing = field(holder, 'dataAbsentReason')
  if (missing !== undefined && missing !== null && value === undefined) {
    return { ...verdict('other', `dataAbsentReason=${asWritten(missing)}`), ownOnly: true }
  }
  if (value && saysNo(value)) return verdict('absent', `value=${value.text}`)
  const negative = listOf(holder, 'interpretation').find((one) =>
    saidIn(one).some((word) => word === 'neg' || word === 'nd' || negativeWords.test(word)),
  )
  if (negative !== undefined) return verdict('absent', `interpretation=${asWritten(negative)}`)
  return verdict('established')
}

function saysNo({ text, codes = [] }: EntryValue): boolean {
  const said = [text, ...codes.map(({ display }) => display)].map((one) => plain(one).replace(/[.!]+$/, ''))
  return codes.some(({ code = '' }) => negativeCodes.has(code)) || said.some((one) => negativeWords.test(one))
}
