import { Tokenizer } from 'htmlparser2'

/** Attributes by lower-case name; the first of two of one name counts. */
export type Attributes = Map<string, string>

export interface TagHandler {
  open(name: string, attributes: Attributes, selfClosing: boolean): void
  close(name: string): void
  text(value: string): void
  /** True inside drawings and formulas, where other rules of markup hold. */
  foreign(): boolean
  /** True ends the walk. */
  full(): boolean
}

const wanted = new Set(
  'type value checked selected multiple src alt data hidden style start srcdoc open label'.split(' '),
)

/**
 * Tells the tags and texts of a page in order, entities decoded. Uses the tokenizer of htmlparser2, because its Parser
 * takes quadratic time on deep nesting.
 */
export function walkTags(source: string, handler: TagHandler): void {
  let tag = ''
  let attribute = ''
  let value = ''
  let attributes: Attributes = new Map()
  const lower = (start: number, end: number) => source.slice(start, Math.min(end, start + 40)).toLowerCase()
  const stopIfFull = () => {
    if (handler.full()) tokenizer.pause()
  }
  const opened = (selfClosing: boolean) => {
    handler.open(tag, attributes, selfClosing)
    attributes = new Map()
    stopIfFull()
  }
  const text = (value: string) => {
    handler.text(value)
    stopIfFull()
  }
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        tag = lower(start, end)
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = lower(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        if (wanted.has(attribute)) value += source.slice(start, end)
      },
      onattribentity: (code) => {
        if (wanted.has(attribute)) value += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (wanted.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (start, end) => {
        handler.close(lower(start, end))
        stopIfFull()
      },
      ontext: (start, end) => text(source.slice(start, end)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => {
        if (handler.foreign()) text(source.slice(start, end - offset))
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: () => handler.foreign(),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
