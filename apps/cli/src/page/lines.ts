/** Wraps a text to a width with a hanging indent; words longer than the width stay whole. Wide (Han) signs count two. */
export function wrap(text: string, width: number, indent = '', hang = indent): string {
  const out: string[] = []
  let line = indent
  let used = indent.length
  let empty = true
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    const size = columns(word)
    if (!empty && used + 1 + size > width) {
      out.push(line)
      line = hang
      used = hang.length
      empty = true
    }
    line += empty ? word : ` ${word}`
    used += (empty ? 0 : 1) + size
    empty = false
  }
  out.push(line)
  return out.join('\n')
}

export function columns(text: string): number {
  let n = 0
  for (const sign of text)
    n += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(sign)
      ? 2
      : 1
  return n
}

/** A heading with a rule under it. */
export const heading = (text: string): string => `\n${text}\n${'─'.repeat(Math.min(columns(text), 60))}`
