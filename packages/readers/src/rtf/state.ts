import type { Body } from './body.ts'
import type { Picture } from './picture.ts'

/** What holds for the text of a group; never changed, each change makes a new one. */
export interface State {
  /** What becomes of the text of the group: shown, not shown, or part of something else. */
  use: 'text' | 'quiet' | 'skip' | 'fonts' | 'picture' | 'field' | 'tag'
  body: Body
  picture: Picture | undefined
  font: number | undefined
  /** Bytes after \u that older readers show instead. */
  instead: number
  hidden: boolean
  crossed: boolean
  deleted: boolean
  raised: boolean
  inTable: boolean
  /** Between \htmlrtf and \htmlrtf0: written for readers that know no HTML. */
  rtfOnly: boolean
}

/** More is damage: no character takes more bytes. */
const mostInstead = 8

/** The state at the start of a file. */
export function firstState(body: Body): State {
  return { ...plain(undefined), use: 'text', body, picture: undefined, instead: 1, inTable: false, rtfOnly: false }
}

/** What \plain sets back. */
function plain(font: number | undefined) {
  return { font, hidden: false, crossed: false, deleted: false, raised: false }
}

/** The state after a control word; the same object when nothing changes. */
export function changedBy(state: State, word: string, value: number | undefined, plainFont: number | undefined): State {
  const on = value !== 0
  switch (word) {
    case 'plain':
      return { ...state, ...plain(plainFont) }
    case 'pard':
      return changed(state, 'inTable', false)
    case 'intbl':
      return changed(state, 'inTable', on)
    case 'f':
      return changed(state, 'font', value)
    case 'uc':
      return changed(state, 'instead', Math.min(Math.max(0, value ?? 1), mostInstead))
    case 'v':
      return changed(state, 'hidden', on)
    case 'strike':
    case 'striked':
      return changed(state, 'crossed', on)
    case 'deleted':
      return changed(state, 'deleted', on)
    case 'htmlrtf':
      return changed(state, 'rtfOnly', on)
    case 'super':
      return changed(state, 'raised', on)
    case 'up':
      return changed(state, 'raised', (value ?? 6) > 0)
    case 'sub':
    case 'dn':
    case 'nosupersub':
      return changed(state, 'raised', false)
    default:
      return state
  }
}

/** The same object when the part holds already, so that groups without effect share one. */
function changed<Key extends keyof State>(state: State, key: Key, value: State[Key]): State {
  return state[key] === value ? state : { ...state, [key]: value }
}
