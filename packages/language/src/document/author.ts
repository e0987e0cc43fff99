import type { Quoted } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import { nameFinder } from './person-name.ts'
import { headEnd, lineAt } from './places.ts'

const closing = /^[\s,:.-]{0,12}((?:\p{Lu}[\p{L}.'\u2019-]*[ ]){1,5}\p{Lu}[\p{L}'\u2019-]+)/u

/** Who signed, dictated or reported the paper: the name after the last such words, or the last line when it is a name. */
export function authorOf(prepared: Prepared): Quoted | undefined {
  const { text } = prepared
  const head = headEnd(text)
  const tail = text.length - 400
  const names = nameFinder(prepared)
  let best: Quoted | undefined
  for (const hit of hitsOf(prepared, 'author-label')) {
    if (hit.start > head && hit.start < tail) continue
    const line = lineAt(text, hit.start)
    const range = names.after(hit.end, Math.min(text.length, line.end + 80))
    const found = range === undefined ? closing.exec(text.slice(hit.end, hit.end + 90)) : null
    const at =
      range ??
      (found === null
        ? undefined
        : ([hit.end + found[0].length - found[1]!.length, hit.end + found[0].length] as [number, number]))
    if (at !== undefined) best = { span: at, quote: text.slice(at[0], at[1]), rules: [hit.rule.id] }
  }
  return best ?? lastLine(text)
}

function lastLine(text: string): Quoted | undefined {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(start, end)
  const name = /^\s*((?:\p{Lu}[\p{L}.'\u2019-]*[ ]){1,4}\p{Lu}[\p{L}'\u2019-]+)(?:,.{0,60}| \p{Lu}{2,5})?\s*$/u.exec(
    line,
  )
  if (name === null) return undefined
  const at = start + line.indexOf(name[1]!)
  return { span: [at, at + name[1]!.length], quote: name[1]!, rules: ['document.author.last-line'] }
}
