import type { Trouble } from '@cairn/core'
import { type MessageId, translator } from '@cairn/i18n'

/** The plain sentence of a trouble, in English for now. */
export const trouble = (value: Trouble): string =>
  translator('en')(`trouble.${value.code}` satisfies MessageId, { format: '', limit: '', what: '', ...value.params })
