/** The value of a header such as `text/plain; charset=gbk`, lower-case, and its parameters, names lower-case. */
export interface HeaderValue {
  value: string
  parameters: ReadonlyMap<string, string>
}

/** Parts a header value at its semicolons; the first of equal parameters counts. */
export function headerValue(text: string): HeaderValue {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of text.matchAll(parameter)) {
    const key = name.toLowerCase()
    if (!parameters.has(key)) parameters.set(key, quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/gs, '$1'))
  }
  return { value: (text.split(/[;(]/, 1)[0] ?? '').trim().toLowerCase(), parameters }
}

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gs
