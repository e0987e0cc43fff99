import { detailsOf, isComment } from './details.ts'
import { codedStatus, doubtAround, doubtIn, type Sign } from './doubt.ts'
import { at, attribute, childrenOf, wordsIn } from './element.ts'
import type { Named } from './naming.ts'
import type { References } from './references.ts'
import type { Reason, Statement } from './statement.ts'
import { originalOf, textOrReferred, wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

/** Longer values are reports, whose words speak of many things. */
const longestValue = 100
/** Longer narratives are no longer about one entry. */
const longestText = 1_000

/** Doubt told by the uncertainty code, by codes and by words in or around a statement. */
export function wordSigns(statement: Statement, named: Named, references: References): Reason[] {
  const { element, kind } = statement
  const reasons: Reason[] = []
  const uncertain = attribute(at(element, 'uncertaintyCode'), 'code')
  if (uncertain === 'UN') reasons.push({ status: 'possible', because: 'uncertaintyCode=UN' })
  if (kind === 'observation') reasons.push(...valueSigns(element, named, references))
  else if (kind === 'condition' || kind === 'allergy' || kind === 'family-history' || kind === 'other') {
    for (const from of named.from) reasons.push(...codedSigns(from, references))
    reasons.push(...nameSigns(named), ...aroundSigns(statement, named, references))
  }
  return reasons
}

const reason = (where: string, sign: Sign | undefined): Reason[] =>
  sign === undefined ? [] : [{ status: sign.status, because: `${where}=${sign.words}` }]

/** The answer of an observation in words, not its question: "differential" is part of the name of a blood count. */
function valueSigns(element: Element, { value, name }: Named, references: References): Reason[] {
  const text = value?.text ?? name ?? ''
  if (value?.number !== undefined || text.length > longestValue) return []
  const values = childrenOf(element, 'value')
  return [...values.flatMap((each) => codedSigns(each, references)), ...reason('value', doubtIn(text))]
}

function nameSigns({ name }: Named): Reason[] {
  return reason('name', doubtIn(name ?? ''))
}

/** A coded thing's original text, display, translations and qualifiers. */
function codedSigns(coded: Element, references: References): Reason[] {
  const original = originalOf(coded, references)?.text ?? ''
  return [
    ...reason('originalText', original.length > longestText ? undefined : doubtIn(original)),
    ...[coded, ...childrenOf(coded, 'translation')].flatMap((each) => [
      ...reason('displayName', doubtIn(attribute(each, 'displayName') ?? '')),
      ...codeSign(each),
    ]),
    ...childrenOf(coded, 'translation').flatMap((each) => reason('translation', doubtIn(wordsIn(each) ?? ''))),
    ...childrenOf(coded, 'qualifier').flatMap((qualifier) => {
      const value = at(qualifier, 'value')
      return [...reason('qualifier', doubtIn(wordsOf(value, references) ?? '')), ...codeSign(value)]
    }),
  ]
}

function codeSign(coded: Element | undefined): Reason[] {
  const code = attribute(coded, 'code')
  const status = code === undefined ? undefined : codedStatus[code]
  return status === undefined ? [] : [{ status, because: `code=${code}` }]
}

/** The narrative a statement refers to, its comments, and details such as its certainty. */
function aroundSigns({ element, holders }: Statement, { name = '' }: Named, references: References): Reason[] {
  const texts = childrenOf(element, 'text').map((text) => textOrReferred(text, references)?.text ?? '')
  const reasons = texts
    .filter((text) => text.length <= longestText)
    .flatMap((text) => reason('text', doubtAround(text, name)))
  const alone = holders.filter((holder) => holder.name === 'act')
  for (const detail of [element, ...alone].flatMap((here) => detailsOf(here))) {
    if (isComment(detail)) {
      const comment = childrenOf(detail, 'text').map((text) => textOrReferred(text, references)?.text ?? '')
      reasons.push(...comment.flatMap((text) => reason('comment', doubtAround(text, name))))
    } else if (detail.name === 'observation') {
      for (const value of childrenOf(detail, 'value')) reasons.push(...detailSigns(value, references))
    }
  }
  return reasons
}

/** The value of a detail: a certainty or verification, in code or in words of its own. */
function detailSigns(value: Element, references: References): Reason[] {
  const words = wordsOf(value, references) ?? wordsIn(value) ?? ''
  return [...(words.length > longestValue ? [] : reason('detail', doubtAround(words, ''))), ...codeSign(value)]
}
