import { attribute, childrenOf, onOneLine, textIn, wordsIn } from './element.ts'
import type { Element } from './xml-tree.ts'

/** A person's name as it is said: prefix, given names, family name, suffix; Han names with the family name first. */
export function nameOf(name: Element | undefined): string | undefined {
  if (name === undefined || attribute(name, 'nullFlavor') !== undefined) return undefined
  const family = parts(name, 'family')
  const given = parts(name, 'given')
  if (family.length === 0 && given.length === 0) return onOneLine(textIn(name)) || undefined
  if (/\p{Script=Han}/u.test([...family, ...given].join(''))) return [...family, ...given].join('')
  return [...parts(name, 'prefix'), ...given, ...family, ...parts(name, 'suffix')].join(' ')
}

function parts(name: Element, part: string): string[] {
  return childrenOf(name, part).flatMap((each) => wordsIn(each) ?? [])
}
