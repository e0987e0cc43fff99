import type { Quoted, Range } from '@cairn/core'
import { hitsOf, type Prepared } from '../prepare.ts'
import { headEnd, lineAt } from './places.ts'

const titled = String.raw`(?:\p{Lu}[\p{L}.'\u2019-]*[ ]){1,5}\p{Lu}[\p{L}'\u2019-]+`
const after = new RegExp(String.raw`^[\s,:.-]{0,12}(${titled}|\p{Lu}\p{L}+, ?\p{Lu}\p{L}+|\p{Ll}+ \p{Ll}+)`, 'u')
const alone = new RegExp(String.raw`^\s*(${titled})(?:,.{0,60}| \p{Lu}{2,5}.{0,20})?\s*$`, 'u')

/** Who signed, dictated or reported the paper: the name after such words, else a name that stands alone as the last line. */
export function authorOf(prepared: Prepared): Quoted | undefined {
  const { text } = prepared
  const head = headEnd(text)
  const tail = text.length - 400
  let best: Quoted | undefined
  for (const hit of hitsOf<string>(prepared, 'author-label')) {
    if (hit.start > head && hit.start < tail) continue
    const means = hit.rule.means
    const next = text.slice(
      hit.end,
      means === 'closing' ? hit.end + 120 : Math.min(lineAt(text, hit.end).end, hit.end + 90),
    )
    if (means === 'role' && !/^(?::|\s{2,}|\t)/.test(next)) continue
    const name = means === 'closing' ? below(next) : after.exec(next)
    if (name === null) continue
    const at = hit.end + name[0].length - name[1]!.length
    best = quoted(text, [at, at + name[1]!.length], hit.rule.id)
    if (means === 'closing') return best
  }
  return best ?? lastLine(text)
}

/** The first line below a closing that is a name: remarks in brackets may stand between. */
function below(next: string): RegExpExecArray | null {
  const remark = /^[^\n]*\n(?:\s*\([^\n)]*\)\s*\n)+/.exec(next)
  if (remark === null) return after.exec(next)
  const name = after.exec(next.slice(remark[0].length))
  if (name !== null) name[0] = remark[0] + name[0]
  return name
}

const quoted = (text: string, span: Range, rule: string): Quoted => ({
  span,
  quote: text.slice(span[0], span[1]),
  rules: [rule],
})

function lastLine(text: string): Quoted | undefined {
  const end = text.trimEnd().length
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 160)
  const line = text.slice(start, end)
  const name = alone.exec(line)
  if (name === null) return undefined
  const at = start + line.indexOf(name[1]!)
  return quoted(text, [at, at + name[1]!.length], 'document.author.last-line')
}
