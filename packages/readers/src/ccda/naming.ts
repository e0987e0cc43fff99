import type { Coding, EntryValue } from '@cairn/core'
import { at, attribute, childrenOf, wordsIn } from './element.ts'
import { problemCodes } from './kind.ts'
import type { References } from './references.ts'
import type { Statement } from './statement.ts'
import { entryValue } from './value.ts'
import { codesOf, saysWhat, textOrReferred, wordsOf } from './words.ts'
import type { Element } from './xml-tree.ts'

/** What a statement is about, in the author's words, and its value where that is another thing. */
export interface Named {
  name: string | undefined
  codes: Coding[]
  value?: EntryValue
  /** The elements whose words make the name: doubt may stand in them. */
  from: Element[]
}

/** Names a statement: problems, allergies and family history by their value, medicines by the product, others by their code. */
export function named(statement: Statement, references: References): Named {
  const { element, kind } = statement
  if (kind === 'condition' || kind === 'family-history') return namedByValue(element, references)
  if (kind === 'allergy') return namedByAgent(element, references)
  const product = productOf(element)
  if (product) return namedByProduct(product, element, references)
  if (element.name !== 'observation') return namedByCode(element, references)
  return namedObservation(element, references)
}

function namedByValue(element: Element, references: References): Named {
  const values = childrenOf(element, 'value')
  if (values.length === 0) {
    const byCode = namedByCode(element, references)
    const codes = byCode.codes.filter(({ code }) => code === undefined || !problemCodes.has(code))
    return { ...byCode, codes, name: textOf(element, references) ?? byCode.name }
  }
  const name = entryValue(element, references)?.text ?? textOf(element, references)
  return { name, codes: values.flatMap(codesOf), from: values }
}

/** "Allergy to food: Egg": what kind of allergy, and what to. */
function namedByAgent(element: Element, references: References): Named {
  const byValue = namedByValue(element, references)
  const agents = childrenOf(element, 'participant').flatMap((participant) => {
    const entity = at(participant, 'participantRole', 'playingEntity')
    return entity ? [entity] : []
  })
  const known = byValue.name?.toLowerCase() ?? ''
  // References often lead to the reaction instead of the agent, whose display then tells more.
  const words = agents.flatMap((entity) => {
    const code = at(entity, 'code')
    const tries = [wordsOf(code, references), attribute(code, 'displayName'), wordsIn(at(entity, 'name'))]
    return tries.find((agent) => agent !== undefined && !known.includes(agent.toLowerCase())) ?? []
  })
  const name = [byValue.name, [...new Set(words)].join(', ')].filter((part) => part).join(': ')
  const codes = agents.flatMap((entity) => codesOf(at(entity, 'code')))
  return { name: name || undefined, codes: [...byValue.codes, ...codes], from: byValue.from }
}

function productOf(element: Element): Element | undefined {
  const product = at(element, 'consumable', 'manufacturedProduct') ?? at(element, 'product', 'manufacturedProduct')
  return at(product, 'manufacturedMaterial') ?? at(product, 'manufacturedLabeledDrug')
}

function namedByProduct(product: Element, element: Element, references: References): Named {
  const code = at(product, 'code')
  const name = wordsOf(code, references) ?? wordsIn(at(product, 'name')) ?? textOf(element, references)
  return { name, codes: codesOf(code), from: code ? [code] : [] }
}

function namedByCode(element: Element, references: References): Named {
  const code = at(element, 'code')
  const words = saysWhat(code) ? wordsOf(code, references) : undefined
  // A bare code says less to a person than the text it belongs to.
  const spelled = words === attribute(code, 'code') ? undefined : words
  const device = childrenOf(element, 'participant').map((each) => at(each, 'participantRole', 'playingDevice', 'code'))
  const others = (): string | undefined =>
    textOf(element, references) ?? device.map((each) => wordsOf(each, references)).find(Boolean)
  const name = spelled ?? others() ?? words
  return { name, codes: codesOf(code), from: code ? [code] : [] }
}

/** What is only asserted is named by its value; a value without a name goes by the text it stands in. */
function namedObservation(element: Element, references: References): Named {
  const code = at(element, 'code')
  const value = entryValue(element, references)
  const values = childrenOf(element, 'value')
  if (!saysWhat(code) && value) return { name: value.text, codes: value.codes ?? [], from: values }
  const byCode = namedByCode(element, references)
  return { ...byCode, ...(value && { value }), from: [...byCode.from, ...values] }
}

function textOf(element: Element, references: References): string | undefined {
  const text = at(element, 'text')
  return text && attribute(text, 'nullFlavor') === undefined ? textOrReferred(text, references)?.text : undefined
}
