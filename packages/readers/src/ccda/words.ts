import type { Coding } from '@cairn/core'
import { at, attribute, childrenOf, onOneLine, textIn } from './element.ts'
import { narrativeOnOneLine } from './narrative.ts'
import type { References } from './references.ts'
import type { Element } from './xml-tree.ts'

/** The author's words of a coded thing: its original text, else its display, else a translation's, else the code itself. */
export function wordsOf(coded: Element | undefined, references: References): string | undefined {
  if (coded === undefined) return undefined
  const original = originalOf(coded, references)
  if (original && !original.wide) return original.text
  const translations = childrenOf(coded, 'translation')
  return (
    display(coded) ??
    original?.text ??
    translations.map((translation) => wordsOf(translation, references)).find((words) => words !== undefined) ??
    attribute(coded, 'code')
  )
}

/** The original text of a coded thing, written out or referred to. */
export function originalOf(coded: Element, references: References): { text: string; wide: boolean } | undefined {
  const original = at(coded, 'originalText')
  return original && textOrReferred(original, references)
}

/** The text of a statement, written out or referred to. */
export function textOrReferred(text: Element, references: References): { text: string; wide: boolean } | undefined {
  const reference = at(text, 'reference') ?? (attribute(text, 'value') ? text : undefined)
  const referred = references(text, attribute(reference, 'value'))
  if (referred) return referred
  if (isBinary(text)) return undefined
  const own = narrativeOnOneLine({ ...text, name: 'content' })
  return own === '' ? undefined : { text: own, wide: false }
}

/** True for a file written in base 64. */
export function isBinary(element: Element): boolean {
  return attribute(element, 'representation')?.toUpperCase() === 'B64'
}

function display(coded: Element): string | undefined {
  const words = attribute(coded, 'displayName')
  return words && onOneLine(words)
}

/** The codes of a coded thing, its translations included. */
export function codesOf(coded: Element | undefined): Coding[] {
  if (coded === undefined) return []
  return [coded, ...childrenOf(coded, 'translation')].flatMap((each) => {
    const system = attribute(each, 'codeSystem')
    const code = attribute(each, 'code')
    const words = display(each)
    if (code === undefined && words === undefined) return []
    return [{ ...(system && { system: `urn:oid:${system}` }), ...(code && { code }), ...(words && { display: words }) }]
  })
}

/** The words of a code that say what it means: not that of "asserted" or of a concern. */
export function saysWhat(code: Element | undefined): boolean {
  const value = attribute(code, 'code')
  if (value !== undefined) return value !== 'ASSERTION' && value !== 'CONC'
  return code !== undefined && (attribute(code, 'displayName') !== undefined || onOneLine(textIn(code)) !== '')
}
