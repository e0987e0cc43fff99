import type { Coding } from '@cairn/core'
import { plain } from './concept.ts'
import { type Verdict, verdict } from './verdict.ts'

const ips = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'

/** SNOMED CT: no known allergy, no known drug, food, environmental, insect or latex allergy; no current problems. */
const denials = new Set([
  '716186003',
  '409137002',
  '160244002',
  '429625007',
  '428607008',
  '428197003',
  '1003774007',
  '160245001',
])

/** What a code itself says beside naming a thing: that it is not there, not known, long ago or in the family. */
export function codeMeaning(name: string, codes: Coding[]): Verdict | undefined {
  for (const { system, code = '' } of codes) {
    if (system === ips || /^no-(known-[a-z]+|[a-z]+-info)/.test(code)) {
      return verdict(/(-info|unknown)$/.test(code) ? 'other' : 'absent', `code=${code}`)
    }
    if (denials.has(code)) return verdict('absent', `code=${code}`)
  }
  for (const text of [name, ...codes.map(({ display = '' }) => display)]) {
    const said = byWords(plain(text))
    if (said) return { ...said, because: [`code=${text}`] }
  }
  return codes.some(isFamilyCode) ? { ...verdict('other', 'code=family history'), relative: true } : undefined
}

function byWords(text: string): Verdict | undefined {
  const relative: { relative?: true } = family.test(text) ? { relative: true } : {}
  if (notKnown.test(text)) return { ...verdict('other'), ...relative }
  if (denied.some((pattern) => pattern.test(text))) return { ...verdict('absent'), ...relative }
  if (relative.relative) return { ...verdict('other'), ...relative }
  if (suspected.test(text)) return verdict('suspected')
  if (feared.test(text)) return verdict('hypothetical')
  return past.test(text) ? verdict('historical') : undefined
}

const family = /\bfamily (medical )?history\b|^fhx?\b|^familienanamnese\b|家族史/
const notKnown =
  /^(no information\b|not known\b|unknown( (status|problems?|allerg(y|ies)|medications?))?$|no .{1,40} info(rmation)?$)/
const denied = [
  /^no (known|current|active|history|family history|personal history|evidence|signs?|significant|clinical evidence|relevant)\b/,
  /^(absence of (known|recurren|metasta|disease|evidence|signs|tumou?r|cancer|malignan|residual)|denies\b|negative for\b)/,
  /^(without (evidence|signs) of|excluded|ruled out|not present|does not have)\b|\b(ruled out|excluded|not present)$/,
  /^(kein(e|en)? (bekannte|hinweis|anhalt|nachweis|allergie)|ausschluss |(aucune?|pas d[e']) ?|sin (evidencia|alergias)|geen (bekende|aanwijzing))/,
  /^(否认|未见|未发现|排除|不存在|无(已知|明显|明确|.{0,8}(病史|证据|征象)))|已?排除$/,
]
const suspected =
  /^(suspected|suspicion of|possible|probable|query|rule out|verdacht auf|v\. ?a\. |\? ?|疑似|可疑|怀疑|可能|考虑)|(\?|？|待排|待查|可能)$/
const feared =
  /^((high |increased |low )?risk (of|for)|at (high |increased )?risk|fear of|screening for|encounter for screening)\b/
const past =
  /^((personal |past |previous |prior )?(medical )?history of\b|h\/o\b|hx of\b|status post\b|s\/p\b|z\. ?n\. |zustand nach\b|既往)|(病史|既往史)$/

function isFamilyCode({ system = '', code = '' }: Coding): boolean {
  return /icd-?10|2\.16\.840\.1\.113883\.6\.(90|3)$/i.test(system) && /^Z8[0-4](\.|$)/.test(code)
}
