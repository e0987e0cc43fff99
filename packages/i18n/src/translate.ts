import { type I18n, setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { en } from './en/catalogue.ts'

/** Languages with a whole catalogue. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

export type MessageId = keyof typeof en
type Params = Record<string, string | number>

const catalogues: Record<Language, Record<string, string>> = { en }
const ready = new Map<Language, I18n>()

/** The translator of a language: an id and its parameters to a sentence for people. */
export function translator(language: Language): (id: MessageId, params?: Params) => string {
  let i18n = ready.get(language)
  if (i18n === undefined) {
    i18n = setupI18n()
    i18n.setMessagesCompiler(compileMessage)
    i18n.load(language, catalogues[language])
    i18n.activate(language)
    ready.set(language, i18n)
  }
  const bound = i18n
  return (id, params) => bound._(id, params)
}

/** True when a catalogue has this id: ids made of codes are checked by a test, and by this at the edge. */
export const hasMessage = (id: string): id is MessageId => Object.hasOwn(en, id)
