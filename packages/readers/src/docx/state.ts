import { addText, type Flow } from './flow.ts'
import type { ListLabels } from './list-labels.ts'
import type { Tag } from './read-xml.ts'
import type { StyleLook } from './styles.ts'

/** What the parts of one letter share. */
export interface Letter {
  styles: Map<string, StyleLook>
  labels: ListLabels
  /** Characters that may still be read. */
  left: number
  /** Notes referred to, in order: "footnote 3". */
  notes: string[]
}

/** A text that ended: the letter itself, a head or foot, a note, a comment. */
export interface Story {
  element: string
  id: string
  author: string
  text: string
}

/** A content control being read. */
export interface Control {
  box: boolean | undefined
  placeholder: boolean
  /** What is shown in place of its content, once; undefined where the content is shown. */
  instead: string | undefined
}

/** A legacy form field: a box to tick or a list to choose from. */
export interface FormField {
  on: boolean
  chosen: number
  entries: string[]
}

export interface State {
  letter: Letter
  /** Names of the open elements, outermost first. */
  above: string[]
  flows: Flow[]
  /** How many elements were open where reading passed over one; -1 while it reads. */
  skippedFrom: number
  run: { crossed: boolean; hidden: boolean; font: string }
  /** For each open mc:AlternateContent, whether a choice was taken. */
  chosen: boolean[]
  controls: Control[]
  /** Those whose content is replaced. */
  replacing: Control[]
  form: FormField
  stories: Story[]
  /** A field never ended, which may have kept text back. */
  heldBack: boolean
}

export interface Elements {
  open: Record<string, (state: State, tag: Tag) => void>
  close: Record<string, (state: State) => void>
}

/** Thrown, and caught in `readStories`, when `letter.left` is used up. */
export const enough = new Error('enough text')

/** Passes over the element that is opening, with all in it. */
export function passOver(state: State): void {
  state.skippedFrom = state.above.length
}

/** Adds text where it is seen; false where it is not. */
export function say(state: State, text: string): boolean {
  const flow = state.flows.at(-1)
  if (!flow || state.run.hidden || flow.fields.includes(true)) return false
  return sayInField(state, text)
}

/** Adds text even in the code of a field, where boxes of legacy forms stand. */
export function sayInField(state: State, text: string): boolean {
  const flow = state.flows.at(-1)
  if (!flow) return false
  const replaced = state.replacing.at(-1)
  const shown = replaced ? (replaced.instead ?? '') : text
  if (replaced) replaced.instead = ''
  if (shown === '') return !replaced
  addText(flow, shown, state.run.crossed)
  spend(state, shown.length)
  return true
}

/** Counts characters of the text; throws `enough` when there are too many. */
export function spend({ letter }: State, characters: number): void {
  letter.left -= characters
  if (letter.left < 0) throw enough
}
