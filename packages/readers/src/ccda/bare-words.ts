import { attribute, inside, onOneLine, textIn } from './element.ts'
import type { Element } from './xml-tree.ts'

/** Every printed word of pieces that say nothing the reader knows: "code: Medication Instructions", a line for each. */
export function bareWords(roots: readonly Element[]): string[] {
  const lines: string[] = []
  for (const root of roots) {
    for (const element of inside(root)) {
      const words = attribute(element, 'displayName') ?? (isLeaf(element) ? onOneLine(textIn(element)) : '')
      if (words.trim() !== '') lines.push(`${element.name}: ${words.trim()}`)
    }
  }
  return lines
}

const isLeaf = ({ children }: Element): boolean => children.every((child) => typeof child === 'string')
