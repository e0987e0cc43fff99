import { at, attribute, childrenOf } from './element.ts'
import { isProblem } from './kind.ts'
import type { Element } from './xml-tree.ts'

/** No statement has more; each of the problems of a concern asks for all of them. */
const most = 200

/** The observations and acts that hang on a statement and speak of it, not of a reaction, cause or reason. */
export function detailsOf(statement: Element): Element[] {
  return childrenOf(statement, 'entryRelationship')
    .filter((link) => !/^(MFST|CAUS|RSON)$/.test(attribute(link, 'typeCode') ?? ''))
    .flatMap((link) => childrenOf(link, 'observation', 'act'))
    .filter((detail) => !isProblem(detail))
    .slice(0, most)
}

/** True for a comment an author added. */
export function isComment(detail: Element): boolean {
  return detail.name === 'act' && attribute(at(detail, 'code'), 'code') === '48767-8'
}
