import { hasMessage, type MessageId, translator } from '@cairn/i18n'

type Params = Record<string, string | number>

/** A sentence of the page, in English for now. */
export const say = (id: MessageId, params?: Params): string => translator('en')(id, params)

/** A sentence whose id is made of a code of the view; the code itself when no catalogue has it. */
export const sayCode = (prefix: string, code: string, params?: Params): string => {
  const id = `${prefix}.${code}`
  return hasMessage(id) ? say(id, params) : code
}
